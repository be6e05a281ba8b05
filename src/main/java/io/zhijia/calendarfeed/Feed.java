package io.zhijia.calendarfeed;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;
import java.util.Map;

/** An address somebody reads the plan from. */
record Feed(String tokenHash, UnionId union, MemberId member, Scope scope, Instant created) implements WithinUnion {

    /** What it shows. */
    enum Scope {
        MINE,
        UNION;

        /** Message key of its name. */
        String word() {
            return "calendarfeed.scope." + name();
        }
    }

    /** The person it was made for, without any office. */
    Actor reader() {
        return new Actor(union, member, "", Map.of());
    }
}
