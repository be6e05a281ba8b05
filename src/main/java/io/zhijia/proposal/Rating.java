package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingRefusal.REASON_FOR_DISSATISFACTION;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What one proposer thinks of an answer, for themself.
 *
 * @param wantsMore 基本满意，仍需落实
 * @param entered by whom it was typed from paper; null if the proposer gave it
 */
record Rating(
        int round,
        MemberId member,
        Satisfaction attitude,
        Satisfaction result,
        boolean wantsMore,
        String reason,
        @Nullable Entered entered,
        LocalDateTime at) {

    enum Satisfaction {
        SATISFIED,
        BASICALLY,
        NOT;

        /** Message key of its name. */
        String word() {
            return "handling.satisfaction." + name();
        }
    }

    /** Two persons who typed a paper. */
    record Entered(MemberId by, MemberId checkedBy) {}

    Rating {
        refuseIf(
                (result == Satisfaction.NOT || attitude == Satisfaction.NOT) && reason.isBlank(),
                REASON_FOR_DISSATISFACTION);
    }

    boolean isDissatisfied() {
        return result == Satisfaction.NOT;
    }
}
