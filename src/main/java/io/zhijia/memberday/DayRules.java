package io.zhijia.memberday;

import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a union counts by.
 *
 * @param years of service that are celebrated
 * @param steps for each kind of staff
 * @param women the kind of a woman whose post says nothing else
 * @param workerWords a woman whose post has one of these counts as a worker
 */
record DayRules(List<Integer> years, Map<StaffKind, RetirementStep> steps, StaffKind women, List<String> workerWords) {

    private static final YearMonth RISES = YearMonth.of(2025, 1);

    /** As published in September 2024; not checked against the decision itself (R11.09). */
    static final DayRules USUAL = new DayRules(
            List.of(10, 20, 30, 40),
            Map.of(
                    StaffKind.MAN, new RetirementStep(60, 63, 4, RISES),
                    StaffKind.WOMAN_OFFICER, new RetirementStep(55, 58, 4, RISES),
                    StaffKind.WOMAN_WORKER, new RetirementStep(50, 55, 2, RISES)),
            StaffKind.WOMAN_OFFICER,
            List.of("工勤", "工人", "后勤", "食堂", "保洁", "操作"));

    RetirementStep step(StaffKind kind) {
        return Objects.requireNonNull(steps.get(kind));
    }

    StaffKind kind(PersonOnDay person, String post) {
        if (person.sex() == Sex.MALE) {
            return StaffKind.MAN;
        }
        return workerWords.stream().anyMatch(post::contains) ? StaffKind.WOMAN_WORKER : women;
    }

    /** Days since which somebody has worked who celebrates on one of these. */
    List<LocalDate> beginnings(LocalDate first, LocalDate last) {
        return years.stream()
                .flatMap(count -> first.minusYears(count)
                        .datesUntil(last.minusYears(count).plusDays(2))
                        .filter(since -> isWithin(since.plusYears(count), first, last)))
                .distinct()
                .toList();
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
