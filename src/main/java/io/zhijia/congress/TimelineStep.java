package io.zhijia.congress;

import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of the preparation with its last day.
 *
 * @param done when and by whom; null as long as it is not
 */
record TimelineStep(
        PreparationStep step, LocalDate due, @Nullable Prepared done) {

    /** Of a sitting, the earliest first. */
    static List<TimelineStep> of(
            Term term, Sitting sitting, SchoolYear calendar, RuleSet rules, List<Prepared> prepared) {
        return Stream.of(PreparationStep.values())
                .filter(step -> step.isFor(term, sitting.number()))
                .map(step -> new TimelineStep(step, step.due(sitting.day(), calendar, rules), among(prepared, step)))
                .sorted(Comparator.comparing(TimelineStep::due).thenComparing(TimelineStep::step))
                .toList();
    }

    boolean isLate(LocalDate today) {
        return done == null && due.isBefore(today);
    }

    private static @Nullable Prepared among(List<Prepared> prepared, PreparationStep step) {
        return prepared.stream().filter(one -> one.step() == step).findFirst().orElse(null);
    }
}
