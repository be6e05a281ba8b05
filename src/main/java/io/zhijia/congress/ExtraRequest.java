package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ANSWERED_ALREADY;
import static io.zhijia.congress.CongressRefusal.HELD_BEFORE_ASKED;
import static io.zhijia.congress.CongressRefusal.MORE_ASK_THAN_SIT;
import static io.zhijia.congress.CongressRefusal.TOO_FEW_ASK;
import static io.zhijia.congress.CongressRefusal.WITHDRAWN_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SittingState.Cancelled;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for an extra sitting (临时召开): the unit, its union, or a third of the
 * delegates (R2.13); of the union's members, its committee or a third of the members (工会法第十七条).
 *
 * @param delegates how many of them, or of the members, asked; 0 where it was neither
 * @param sitting that was called for it; null while none was, or when it was cancelled
 * @param withdrawn why it was taken back (撤回); null while it stands
 */
record ExtraRequest(
        UUID id,
        TermId term,
        By by,
        int delegates,
        LocalDate on,
        String reason,
        @Nullable SittingId sitting,
        @Nullable String withdrawn) {

    private static final int A_THIRD = 3;

    /** Who may ask. */
    enum By {
        /** 行政 */
        UNIT,
        /** 工会 */
        UNION,
        /** 三分之一以上的代表；会员的会议是三分之一以上的会员 */
        DELEGATES;

        /** Who may ask for a sitting of that assembly: the union's own is no business of the unit. */
        static List<By> of(AssemblyKind kind) {
            return kind.isOfStaff() ? List.of(DELEGATES, UNIT, UNION) : List.of(DELEGATES, UNION);
        }

        /** Message key of its name. */
        String word(AssemblyKind kind) {
            return this == DELEGATES && !kind.isOfStaff() ? "congress.extra.by.MEMBERS" : "congress.extra.by." + name();
        }
    }

    /** @param all how many may ask: delegates with a vote, or members; a third of them are enough, and the third counts in (以上含本数) */
    static ExtraRequest asked(UUID id, TermId term, By by, int delegates, int all, LocalDate on, String reason) {
        var got = by == By.DELEGATES ? delegates : 0;
        refuseIf(got > all, MORE_ASK_THAN_SIT, got, all);
        refuseIf(by == By.DELEGATES && (got == 0 || got * A_THIRD < all), TOO_FEW_ASK, got, all, needed(all));
        return new ExtraRequest(id, term, by, got, on, reason, null, null);
    }

    static int needed(int all) {
        return Math.ceilDiv(Math.max(all, 1), A_THIRD);
    }

    /** Neither one that was cancelled deals with it nor one that was held before anybody asked. */
    ExtraRequest answeredBy(Sitting called) {
        refuseIf(withdrawn != null, WITHDRAWN_ALREADY);
        refuseIf(sitting != null && !sitting.equals(called.id()), ANSWERED_ALREADY);
        if (called.state() instanceof Cancelled) {
            called.refuseIfOver();
        }
        refuseIf(called.day().isBefore(on), HELD_BEFORE_ASKED, called.day(), on);
        return new ExtraRequest(id, term, by, delegates, on, reason, called.id(), null);
    }

    boolean mayBeAnsweredBy(Sitting called) {
        return !(called.state() instanceof Cancelled) && !called.day().isBefore(on);
    }

    /** Said twice, the first reason stands. */
    ExtraRequest withdrawn(String why) {
        refuseIf(sitting != null, ANSWERED_ALREADY);
        return withdrawn == null ? new ExtraRequest(id, term, by, delegates, on, reason, null, why) : this;
    }

    boolean isOpen() {
        return sitting == null && withdrawn == null;
    }
}
