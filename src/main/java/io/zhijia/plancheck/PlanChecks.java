package io.zhijia.plancheck;

import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All the checks there were. */
interface PlanChecks {

    Optional<PlanCheck> find(UnionId union, CheckId id);

    /** The latest first. */
    List<CheckSummary> lines(UnionId union, int limit, int offset);

    /** The day of the latest check of a plan. */
    Optional<LocalDate> latest(UnionId union, PlanId plan);

    void add(PlanCheck check);
}
