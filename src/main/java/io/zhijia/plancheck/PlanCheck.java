package io.zhijia.plancheck;

import static io.zhijia.plancheck.CheckRefusal.CHECKED_IN_THE_FUTURE;
import static io.zhijia.plancheck.CheckRefusal.NEXT_IN_THE_PAST;
import static io.zhijia.plancheck.CheckRefusal.NOBODY_PRESENT;
import static io.zhijia.plancheck.CheckRefusal.NOTHING_TO_CHECK;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A plan as it was checked: frozen, so that what was found that day stays known.
 *
 * @param present who was there, and what they were called
 * @param guests others who were there, in words
 * @param findings what the check came to
 */
record PlanCheck(
        UnionId union,
        CheckId id,
        PlanId plan,
        String title,
        LocalDate day,
        Map<MemberId, String> present,
        String guests,
        String findings,
        MemberId by,
        List<CheckLine> lines) {

    PlanCheck {
        refuseIf(present.isEmpty(), NOBODY_PRESENT);
        refuseIf(lines.stream().noneMatch(CheckLine::isCounted), NOTHING_TO_CHECK, title);
        for (var line : lines) {
            var next = line.next();
            refuseIf(
                    next != null && !next.isAfter(day), NEXT_IN_THE_PAST, line.title(), next == null ? day : next, day);
        }
        present = Map.copyOf(present);
        lines = List.copyOf(lines);
    }

    PlanCheck heldBy(LocalDate today) {
        refuseIf(day.isAfter(today), CHECKED_IN_THE_FUTURE, day);
        return this;
    }

    Tally tally() {
        return Tally.of(lines);
    }

    List<CheckLine> unfinished() {
        return lines.stream()
                .filter(line -> line.isUnfinished() && (line.hasBegun(day) || line.isSpokenOf()))
                .toList();
    }

    List<CheckLine> done() {
        return lines.stream()
                .filter(line -> line.standing() == io.zhijia.planning.StandingItem.Standing.DONE)
                .toList();
    }

    /** What the record book says of it. */
    String summary() {
        var tally = tally();
        return tally.isComplete()
                ? "《" + title + "》" + tally.items() + " 项任务全部完成"
                : "《" + title + "》应办 " + tally.items() + " 项，已办 " + tally.done() + " 项，完成率 " + tally.percent() + "%，逾期 "
                        + tally.overdue() + " 项";
    }
}
