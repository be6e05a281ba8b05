package io.zhijia.goal;

import io.zhijia.archive.FiledWork;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a goal stands today, read off the items of its plan.
 *
 * @param spans for a cadence, each month, quarter or term
 * @param serving items that count for it: those linked, and those its measure asks for; where there is neither, all
 * @param records that tick it off, for an entry of a list (PLN-10)
 */
record GoalReading(Goal goal, Basis basis, List<Span> spans, List<PlannedItem> serving, List<FiledWork> records) {

    private static final int MOST_SPANS = 18;

    /** One stretch of a cadence. */
    record Span(Stretch stretch, int planned, int done, Verdict verdict, String waiver) {
        LocalDate first() {
            return stretch.first();
        }

        LocalDate last() {
            return stretch.last();
        }

        String label() {
            return stretch.label();
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
     * @param waivers of the goal that is read, by first day
     * @param records that tick it off, for an entry of a list
     */
    record Known(Set<PlanItemId> links, Map<LocalDate, String> waivers, List<FiledWork> records) {
        static final Known NOTHING = new Known(Set.of(), Map.of());

        Known(Set<PlanItemId> links, Map<LocalDate, String> waivers) {
            this(links, waivers, List.of());
        }
    }

    static GoalReading of(Goal goal, List<Stretch> stretches, List<PlannedItem> items, Known known, LocalDate today) {
        var chosen = items.stream()
                .filter(item -> !item.isCancelled())
                .filter(item ->
                        known.links().contains(item.id()) || goal.measure().asksFor(item))
                .toList();
        var basis = chosen.isEmpty() ? Basis.UNLINKED : Basis.CHOSEN;
        var counted = known.links().isEmpty() && !goal.measure().isParticular() && !goal.isListed()
                ? items.stream().filter(item -> !item.isCancelled()).toList()
                : chosen;
        var figure = goal.measure().figure();
        var spans = figure == null
                ? List.<Span>of()
                : stretches.stream()
                        .map(stretch -> span(stretch, counted, figure, known.waivers(), today))
                        .toList();
        return new GoalReading(goal, basis, spans, counted, known.records());
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
                .map(Span::last)
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

    /** What has been reached: as a person found, otherwise as records tell of an entry of a list, and items of the rest. */
    int reached() {
        var actual = goal.measure().actual();
        if (actual != null) {
            return actual;
        }
        return goal.isListed() ? records.size() : done();
    }

    /** Many weeks are not read one by one: the last two months and the next. */
    List<Span> spansAround(LocalDate today) {
        return spans.size() <= MOST_SPANS
                ? spans
                : spans.stream()
                        .filter(span -> span.stretch().touches(today.minusMonths(2), today.plusMonths(1)))
                        .toList();
    }

    long kept() {
        return spans.stream()
                .filter(span -> span.verdict() == Verdict.DONE || span.verdict() == Verdict.AHEAD)
                .count();
    }

    boolean isReached() {
        var figure = goal.measure().figure();
        return figure != null && reached() >= figure;
    }

    private static Span span(
            Stretch stretch, List<PlannedItem> items, int figure, Map<LocalDate, String> waivers, LocalDate today) {
        var within = items.stream()
                .filter(item -> stretch.touches(item.begins(), item.ends()))
                .toList();
        var waiver = waivers.getOrDefault(stretch.first(), "");
        var verdict =
                verdict(done(within), within.size(), figure, stretch.last().isBefore(today));
        var waived = !waiver.isEmpty() && (verdict == Verdict.EMPTY || verdict == Verdict.MISSED);
        return new Span(stretch, within.size(), done(within), waived ? Verdict.WAIVED : verdict, waiver);
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

    private static int done(List<PlannedItem> items) {
        return (int) items.stream().filter(PlannedItem::isFulfilled).count();
    }
}
