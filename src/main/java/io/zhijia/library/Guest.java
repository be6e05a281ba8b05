package io.zhijia.library;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.Map;

/**
 * Somebody who takes from the shelf of a union: of that union itself, or of another one of its tree.
 *
 * @param union whose shelf it is, within which everything is answered
 * @param from the guest's own union
 */
record Guest(UnionId union, UnionId from, MemberId taker) implements WithinUnion {

    static Guest at(UnionId union, Actor actor) {
        return new Guest(union, actor.union(), actor.member());
    }

    boolean isAtHome() {
        return union.equals(from);
    }

    /** In that union nobody, and without any office. */
    Actor reader() {
        return new Actor(union, taker, "", Map.of());
    }
}
