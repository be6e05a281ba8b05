package io.zhijia.planning;

import io.zhijia.planning.PlanItemState.Cancelled;
import io.zhijia.planning.PlanItemState.Fulfilled;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The year at a glance: months against areas of work. An item shows in every month it touches and counts once in a total
 * (PLN-05); what was cancelled does not count.
 */
record YearWheel(List<YearMonth> months, List<Ring> rings, Count all) {

    /** One area through the year. */
    record Ring(WorkArea area, List<Count> months, Count all) {}

    record Count(int items, int fulfilled, int overdue) {

        static Count of(List<PlanItem> items, LocalDate today) {
            return new Count(
                    items.size(),
                    (int) items.stream().filter(YearWheel::isFulfilled).count(),
                    (int) items.stream().filter(item -> item.isOverdue(today)).count());
        }

        /** How it looks: nothing there, something late, all done, or still to do. */
        String color() {
            if (items == 0) {
                return "none";
            }
            if (overdue > 0) {
                return "late";
            }
            return fulfilled == items ? "done" : "open";
        }
    }

    static YearWheel of(Period period, List<PlanItem> items, LocalDate today) {
        var months = period.months();
        var counted = items.stream()
                .filter(item -> !(item.state() instanceof Cancelled))
                .toList();
        var rings = Stream.of(WorkArea.values())
                .map(area -> ring(area, months, ofArea(counted, area), today))
                .toList();
        return new YearWheel(months, rings, Count.of(counted, today));
    }

    private static List<PlanItem> ofArea(List<PlanItem> items, WorkArea area) {
        return items.stream().filter(item -> item.area() == area).toList();
    }

    private static Ring ring(WorkArea area, List<YearMonth> months, List<PlanItem> items, LocalDate today) {
        var counts = months.stream()
                .map(month -> Count.of(
                        items.stream()
                                .filter(item -> item.days().touches(month))
                                .toList(),
                        today))
                .toList();
        return new Ring(area, counts, Count.of(items, today));
    }

    private static boolean isFulfilled(PlanItem item) {
        return item.state() instanceof Fulfilled;
    }
}
