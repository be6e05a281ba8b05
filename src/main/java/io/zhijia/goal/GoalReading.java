package io.zhijia.goal;

import io.zhijia.goal.Measure.Per;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a goal stands today, read off the items of its plan.
 *
 * @param spans for a cadence, each month, quarter or term
 * @param serving items that count for it: those linked, and those its measure asks for; where there is neither, all
 */
record GoalReading(Goal goal, Basis basis, List<Span> spans, List<PlannedItem> serving) {

    /** One stretch of a cadence. */
    record Span(YearMonth first, YearMonth last, int planned, int done, Verdict verdict, String waiver) {
        String label() {
            return first.equals(last) ? first.toString() : first + " – " + last;
        }

        boolean isLacking() {
            return verdict == Verdict.EMPTY || verdict == Verdict.MISSED;
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
        MISSED,
        /** Not asked for, with a reason. */
        WAIVED;

        /** Message key of its name. */
        String word() {
            return "goal.verdict." + name();
        }
    }

    /** Why items count for a goal. */
    enum Basis {
        /** They are linked to it, or its measure names their area or kind. */
        CHOSEN,
        /** Nobody has said which: all are counted, or for an entry of a list none. */
        UNLINKED
    }

    /**
     * What is known about goals besides their items.
     *
     * @param links by goal
     * @param waivers of the goal that is read, by first month
     */
    record Known(Set<PlanItemId> links, Map<YearMonth, String> waivers) {
        static final Known NOTHING = new Known(Set.of(), Map.of());
    }

    static GoalReading of(Goal goal, List<YearMonth> period, List<PlannedItem> items, Known known, LocalDate today) {
        var chosen = items.stream()
                .filter(item -> !item.isCancelled())
                .filter(item -> known.links().contains(item.id()) || isAskedFor(goal.measure(), item))
                .toList();
        var basis = chosen.isEmpty() ? Basis.UNLINKED : Basis.CHOSEN;
        var counted = known.links().isEmpty() && !goal.measure().isParticular() && !goal.isListed()
                ? items.stream().filter(item -> !item.isCancelled()).toList()
                : chosen;
        var figure = goal.measure().figure();
        var spans = figure == null
                ? List.<Span>of()
                : stretches(period, goal.measure().per()).stream()
                        .map(stretch -> span(stretch, counted, figure, known.waivers(), today))
                        .toList();
        return new GoalReading(goal, basis, spans, counted);
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
        return spans.stream().filter(Span::isLacking).count();
    }

    /** By when it is next to be done, for a cadence. */
    Optional<LocalDate> nextDue(LocalDate today) {
        return spans.stream()
                .filter(span -> span.verdict() == Verdict.EMPTY || span.verdict() == Verdict.AHEAD)
                .map(span -> span.last().atEndOfMonth())
                .filter(end -> !end.isBefore(today))
                .findFirst();
    }

    boolean isUnlinked() {
        return basis == Basis.UNLINKED;
    }

    boolean isServedBy(PlannedItem item) {
        return basis == Basis.CHOSEN
                && serving.stream().anyMatch(one -> one.id().equals(item.id()));
    }

    int planned() {
        return serving.size();
    }

    int done() {
        return done(serving);
    }

    /** What has been reached: as a person found, otherwise as items on record tell. */
    int reached() {
        var actual = goal.measure().actual();
        return actual == null ? done() : actual;
    }

    boolean isReached() {
        var figure = goal.measure().figure();
        return figure != null && reached() >= figure;
    }

    private static boolean isAskedFor(Measure measure, PlannedItem item) {
        return measure.isParticular()
                && (measure.area() == null
                        || measure.area() == item.area()
                        || item.sideAreas().contains(measure.area()))
                && (measure.launchKind() == null || measure.launchKind() == item.kind());
    }

    private static Span span(
            List<YearMonth> months,
            List<PlannedItem> items,
            int figure,
            Map<YearMonth, String> waivers,
            LocalDate today) {
        var first = months.getFirst();
        var last = months.getLast();
        var within = items.stream()
                .filter(item -> !item.begins().isAfter(last.atEndOfMonth())
                        && !item.ends().isBefore(first.atDay(1)))
                .toList();
        var waiver = waivers.getOrDefault(first, "");
        var verdict =
                verdict(done(within), within.size(), figure, last.atEndOfMonth().isBefore(today));
        var waived = !waiver.isEmpty() && (verdict == Verdict.EMPTY || verdict == Verdict.MISSED);
        return new Span(first, last, within.size(), done(within), waived ? Verdict.WAIVED : verdict, waiver);
    }

    private static Verdict verdict(int done, int planned, int figure, boolean over) {
        if (done >= figure) {
            return Verdict.DONE;
        }
        if (over) {
            return Verdict.MISSED;
        }
        return planned >= figure ? Verdict.AHEAD : Verdict.EMPTY;
    }

    private static List<List<YearMonth>> stretches(List<YearMonth> months, @Nullable Per per) {
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

    private static int done(List<PlannedItem> items) {
        return (int) items.stream().filter(PlannedItem::isFulfilled).count();
    }
}
