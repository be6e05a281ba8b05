package io.zhijia.retiree;

import io.zhijia.identity.MemberId;
import io.zhijia.membership.Retired;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of retirees.
 *
 * @param group name of the union group, empty if in none
 * @param department where the register still has them, empty if nowhere
 * @param card null if nothing was kept yet
 * @param keeper name of the contact person, empty if there is none
 * @param entry on this year's check; null if there is none
 */
record RetireeLine(
        Retired retired,
        String group,
        String department,
        @Nullable RetireeCard card,
        String keeper,
        @Nullable CheckEntry entry) {

    MemberId id() {
        return retired.person().id();
    }

    String name() {
        return retired.person().name();
    }

    String number() {
        return retired.person().number();
    }

    LocalDate since() {
        return retired.since();
    }

    /** As it was called then; where nobody wrote that down, as the register has it. */
    String formerUnit() {
        return card == null || card.formerUnit().isEmpty() ? department : card.formerUnit();
    }

    @Nullable Living living() {
        return card == null ? null : card.living();
    }

    @Nullable Outcome outcome() {
        return entry == null || entry.answer() == null ? null : entry.answer().outcome();
    }

    /** On this year's check and not asked yet, or not on one. */
    boolean isUnchecked() {
        return outcome() == null;
    }
}
