package io.zhijia.memberday;

import io.zhijia.tenancy.UnionId;

/** What each union counts by. */
interface Rules {

    /** The usual ones until the union has said otherwise. */
    DayRules get(UnionId union);

    void keep(UnionId union, DayRules rules);
}
