package io.zhijia.archive;

import io.zhijia.planning.PlanItemId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry, for a module that counts or groups entries. Numbers are everybody's to read; what an entry says is shown to
 * officers only.
 */
public record FiledWork(
        RecordId id,
        LocalDate on,
        WorkArea area,
        RecordKind kind,
        String what,
        @Nullable PlanItemId planItem) {}
