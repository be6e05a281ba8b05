package io.zhijia.mutualcheck;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.Map;

/**
 * An officer who takes part in a mutual check, at another union or their own.
 *
 * @param union at which they are, within which everything is answered
 * @param from their own union, for which they speak
 */
record Visitor(UnionId union, UnionId from, MemberId member, String name) implements WithinUnion {

    static Visitor at(UnionId union, Actor actor) {
        return new Visitor(union, actor.union(), actor.member(), actor.signature());
    }

    /** In that union nobody, and without any office. */
    Actor reader() {
        return new Actor(union, member, name, Map.of());
    }
}
