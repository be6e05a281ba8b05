package io.zhijia.proposal;

import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanProgress;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/** Everything that was sent in to a call is answered: the plan item 提案答复 is done. */
record AllAnswered(UnionId union, PlanItemId planItem, LocalDate on, String place) implements PlanProgress {}
