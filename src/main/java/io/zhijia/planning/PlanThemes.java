package io.zhijia.planning;

import io.zhijia.tenancy.UnionId;

/** What the years of a union stand under. */
interface PlanThemes {

    /** {@link PlanTheme#NONE} as long as nobody has given any. */
    PlanTheme of(UnionId union, PlanId plan);

    void save(UnionId union, PlanId plan, PlanTheme theme);
}
