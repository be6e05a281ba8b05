package io.zhijia.archive;

import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanProgress;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work that no module did was written into the record book by hand; the plan item it was done for moves on. */
public record RecordEntered(
        UnionId union, RecordId entry, @Nullable PlanItemId planItem, LocalDate on, String place)
        implements PlanProgress {}
