package io.zhijia.archive;

import io.zhijia.planning.PlanItemId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The search form of the record book, as the address carries it. Days say more than year and month where both are. */
record RecordQuery(
        @Nullable Year year,
        @Nullable Integer month,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<WorkArea> area,
        @Nullable List<RecordKind> kind,
        @Nullable UUID group,
        @Nullable String item,
        @Nullable String words,
        @Nullable Boolean gaps) {

    RecordFilter filter() {
        var days = from != null || to != null ? RecordFilter.ALL.between(from, to) : wholeMonths();
        return new RecordFilter(
                days.from(),
                days.to(),
                area == null ? Set.of() : Set.copyOf(area),
                kind == null ? Set.of() : Set.copyOf(kind),
                group,
                item == null || item.isEmpty() ? null : PlanItemId.of(item),
                words == null ? "" : words.strip(),
                gaps != null && gaps);
    }

    private RecordFilter wholeMonths() {
        if (year == null) {
            return RecordFilter.ALL;
        }
        return month == null || month < 1 || month > 12
                ? RecordFilter.of(year)
                : RecordFilter.of(YearMonth.of(year.getValue(), month));
    }
}
