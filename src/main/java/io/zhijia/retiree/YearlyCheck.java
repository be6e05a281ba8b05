package io.zhijia.retiree;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.retiree.RetireeRefusal.CLOSED;
import static io.zhijia.retiree.RetireeRefusal.DUE_HAS_PASSED;

import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The check of a year (离退休人员信息核对).
 *
 * @param item the plan item it is done for; null if nobody had planned it
 * @param closedOn null while people can still be asked
 */
record YearlyCheck(
        UnionId union,
        YearlyCheckId id,
        int year,
        LocalDate due,
        @Nullable PlanItemId item,
        String openedBy,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int version) {

    static YearlyCheck opened(
            UnionId union, int year, LocalDate due, @Nullable PlanItemId item, String by, LocalDate today) {
        refuseIf(due.isBefore(today), DUE_HAS_PASSED, due);
        return new YearlyCheck(union, YearlyCheckId.next(), year, due, item, by, today, null, 0);
    }

    /** The end of March; later in the year a month from today. */
    static LocalDate usualDue(LocalDate today) {
        var march = LocalDate.of(today.getYear(), Month.MARCH, 31);
        return today.isAfter(march) ? today.plusMonths(1) : march;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    void mustBeOpen() {
        refuseIf(!isOpen(), CLOSED, String.valueOf(closedOn));
    }

    YearlyCheck closed(LocalDate today) {
        mustBeOpen();
        return new YearlyCheck(union, id, year, due, item, openedBy, openedOn, today, version);
    }

    String path() {
        return "/members/retirees/checks/" + id;
    }
}
