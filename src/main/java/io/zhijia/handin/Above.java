package io.zhijia.handin;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.Map;

/**
 * Somebody of the union above reads or receives what a union below handed in.
 *
 * @param union below, within which everything is answered
 * @param from their own union, for which they speak
 */
record Above(UnionId union, UnionId from, MemberId member, String signature) implements WithinUnion {

    static Above at(UnionId below, Actor actor) {
        return new Above(below, actor.union(), actor.member(), actor.signature());
    }

    /** In the union below nobody, and without any office. */
    Actor reader() {
        return new Actor(union, member, signature, Map.of());
    }
}
