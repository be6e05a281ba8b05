package io.zhijia.planning;

import io.zhijia.planning.Measure.Per;
import io.zhijia.planning.PlanItemState.Cancelled;
import io.zhijia.planning.PlanItemState.Fulfilled;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a goal stands today, read off the items of its plan.
 *
 * @param spans for a cadence, each month, quarter or term
 * @param planned items that count for it
 * @param done how many of them are on record
 */
record GoalReading(Goal goal, List<Span> spans, int planned, int done) {

    /** One stretch of a cadence. */
    record Span(YearMonth first, YearMonth last, int planned, int done, Verdict verdict) {
        String label() {
            return first.equals(last) ? first.toString() : first + " – " + last;
        }
    }

    enum Verdict {
        /** As often as promised. */
        DONE,
        /** Planned as often as promised, and the time is not over. */
        AHEAD,
        /** The time is not over, and too little is planned. */
        EMPTY,
        /** The time is over, and it was not done as often as promised. */
        MISSED;

        /** Message key of its name. */
        String word() {
            return "planning.goal.verdict." + name();
        }
    }

    static GoalReading of(Goal goal, Period period, List<PlanItem> items, LocalDate today) {
        var counted =
                items.stream().filter(item -> counts(goal.measure(), item)).toList();
        var figure = goal.measure().figure();
        var spans = figure == null
                ? List.<Span>of()
                : stretches(period, goal.measure().per()).stream()
                        .map(stretch -> span(stretch, counted, figure, today))
                        .toList();
        return new GoalReading(goal, spans, counted.size(), done(counted));
    }

    /** Whether anybody has said yet how to measure it. */
    boolean isSet() {
        var measure = goal.measure();
        return switch (goal.kind()) {
            case CADENCE -> measure.figure() != null && measure.per() != null;
            case RATE, COUNT, MONEY -> measure.figure() != null;
            case DEADLINE -> measure.due() != null;
        };
    }

    long fallenShort() {
        return spans.stream()
                .filter(span -> span.verdict() == Verdict.EMPTY || span.verdict() == Verdict.MISSED)
                .count();
    }

    /** What has been reached: as a person found, otherwise as items on record tell. */
    int reached() {
        var actual = goal.measure().actual();
        return actual == null ? done : actual;
    }

    boolean isReached() {
        var figure = goal.measure().figure();
        return figure != null && reached() >= figure;
    }

    private static boolean counts(Measure measure, PlanItem item) {
        return !(item.state() instanceof Cancelled)
                && (measure.area() == null
                        || measure.area() == item.area()
                        || item.matter().sideAreas().contains(measure.area()))
                && (measure.launchKind() == null || measure.launchKind() == item.kind());
    }

    private static Span span(List<YearMonth> months, List<PlanItem> items, int figure, LocalDate today) {
        var within = items.stream()
                .filter(item -> months.stream().anyMatch(month -> item.days().touches(month)))
                .toList();
        var done = done(within);
        var over = months.getLast().atEndOfMonth().isBefore(today);
        var verdict = done >= figure
                ? Verdict.DONE
                : over ? Verdict.MISSED : within.size() >= figure ? Verdict.AHEAD : Verdict.EMPTY;
        return new Span(months.getFirst(), months.getLast(), within.size(), done, verdict);
    }

    private static List<List<YearMonth>> stretches(Period period, @Nullable Per per) {
        var months = period.months();
        return switch (per) {
            case null -> List.of();
            case MONTH -> cut(months, 1);
            case QUARTER -> cut(months, 3);
            case TERM -> cut(months, Math.max(1, (months.size() + 1) / 2));
            case PERIOD -> List.of(months);
        };
    }

    private static List<List<YearMonth>> cut(List<YearMonth> months, int size) {
        var pieces = new ArrayList<List<YearMonth>>();
        for (int i = 0; i < months.size(); i += size) {
            pieces.add(months.subList(i, Math.min(i + size, months.size())));
        }
        return pieces;
    }

    private static int done(List<PlanItem> items) {
        return (int)
                items.stream().filter(item -> item.state() instanceof Fulfilled).count();
    }
}
