package io.zhijia.plancheck;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.StandingItem;
import io.zhijia.planning.StandingItem.Standing;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How one item stood when the plan was checked, and what was said about it.
 *
 * @param ownerName what the owner was called on the day; empty if it had none
 * @param next when to come back to it
 */
record CheckLine(
        PlanItemId item,
        WorkArea area,
        String title,
        LocalDate begins,
        LocalDate ends,
        @Nullable MemberId owner,
        String ownerName,
        Standing standing,
        String remark,
        @Nullable LocalDate next) {

    static CheckLine of(StandingItem item, String ownerName) {
        return new CheckLine(
                item.id(),
                item.area(),
                item.title(),
                item.begins(),
                item.ends(),
                item.owner(),
                ownerName,
                item.standing(),
                "",
                null);
    }

    CheckLine saying(String words, @Nullable LocalDate nextOn) {
        return new CheckLine(item, area, title, begins, ends, owner, ownerName, standing, words, nextOn);
    }

    boolean isCounted() {
        return standing != Standing.DUTY;
    }

    /** Something is still to be done about it. */
    boolean isUnfinished() {
        return standing == Standing.OPEN || standing == Standing.OVERDUE;
    }

    /** Whether it was begun to be waited for: what lies wholly ahead needs no word. */
    boolean hasBegun(LocalDate day) {
        return !begins.isAfter(day);
    }

    boolean isSpokenOf() {
        return !remark.isEmpty() || next != null;
    }

    YearMonth month() {
        return YearMonth.from(ends);
    }

    /** Message key of where it stood. */
    String word() {
        return "plancheck.standing." + standing.name();
    }
}
