package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which items a list shows; what is null does not matter.
 *
 * @param words somewhere in title, note or place
 * @param owner who has it in charge or helps
 * @param today against which overdue is told
 */
record ItemFilter(
        @Nullable PlanId plan,
        String words,
        @Nullable WorkArea area,
        @Nullable LaunchKind kind,
        @Nullable MemberId owner,
        @Nullable Standing standing,
        @Nullable YearMonth month,
        LocalDate today) {

    /** Where an item stands, as people ask for it. */
    enum Standing {
        /** Neither done nor given up. */
        OPEN,
        OVERDUE,
        PLANNED,
        POSTPONED,
        UNDERWAY,
        FULFILLED,
        CANCELLED;

        /** Message key of its name. */
        String word() {
            return "planning.state." + name();
        }
    }

    static ItemFilter of(@Nullable PlanId plan, LocalDate today) {
        return new ItemFilter(plan, "", null, null, null, null, null, today);
    }

    ItemFilter ownedBy(MemberId member) {
        return new ItemFilter(plan, words, area, kind, member, standing, month, today);
    }

    ItemFilter standing(Standing other) {
        return new ItemFilter(plan, words, area, kind, owner, other, month, today);
    }
}
