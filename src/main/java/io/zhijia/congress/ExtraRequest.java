package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ANSWERED_ALREADY;
import static io.zhijia.congress.CongressRefusal.TOO_FEW_ASK;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for an extra sitting (临时召开): the unit, its union, or a third of the delegates (R2.13).
 *
 * @param delegates how many of them asked; 0 where it was not they
 * @param sitting that was called for it; null while none was
 */
record ExtraRequest(
        UUID id,
        TermId term,
        By by,
        int delegates,
        LocalDate on,
        String reason,
        @Nullable SittingId sitting) {

    private static final int A_THIRD = 3;

    /** Who may ask. */
    enum By {
        /** 行政 */
        UNIT,
        /** 工会 */
        UNION,
        /** 三分之一以上的代表 */
        DELEGATES;

        /** Message key of its name. */
        String word() {
            return "congress.extra.by." + name();
        }
    }

    /** @param all how many delegates have a vote; a third of them are enough, and the third counts in (以上含本数) */
    static ExtraRequest asked(TermId term, By by, int delegates, int all, LocalDate on, String reason) {
        var got = by == By.DELEGATES ? delegates : 0;
        refuseIf(by == By.DELEGATES && (got == 0 || got * A_THIRD < all), TOO_FEW_ASK, got, all, needed(all));
        return new ExtraRequest(UUID.randomUUID(), term, by, got, on, reason, null);
    }

    static int needed(int all) {
        return Math.ceilDiv(Math.max(all, 1), A_THIRD);
    }

    ExtraRequest answeredBy(SittingId called) {
        refuseIf(sitting != null && !sitting.equals(called), ANSWERED_ALREADY);
        return new ExtraRequest(id, term, by, delegates, on, reason, called);
    }

    boolean isOpen() {
        return sitting == null;
    }
}
