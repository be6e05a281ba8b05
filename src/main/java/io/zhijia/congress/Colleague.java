package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.LEAVES_BEFORE;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff who is no member of the union (未入会的职工): where all of the staff meet they have a vote like
 * everybody else (R2.06), though no register knows them.
 *
 * @param department may be empty
 * @param until last day; null as long as they sit
 */
record Colleague(
        UUID id,
        String name,
        String department,
        LocalDate since,
        @Nullable LocalDate until) {

    static Colleague from(String name, String department, LocalDate since) {
        return new Colleague(UUID.randomUUID(), name, department, since, null);
    }

    Colleague left(LocalDate lastDay) {
        refuseIf(lastDay.isBefore(since), LEAVES_BEFORE, since);
        return new Colleague(id, name, department, since, lastDay);
    }

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean isCalled(String aName, String aDepartment) {
        return until == null && name.equals(aName) && department.equals(aDepartment);
    }
}
