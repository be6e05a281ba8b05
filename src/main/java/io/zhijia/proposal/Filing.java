package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the committee's books say about a proposal.
 *
 * @param receivedNumber within its call, from the first submission on; null before
 * @param submittedOn likewise
 * @param isUnreviewed 未初审: the head's time ran out
 * @param isLate 逾期提交
 * @param docket null unless docketed
 * @param mergedInto null unless merged
 */
record Filing(
        @Nullable Integer receivedNumber,
        @Nullable LocalDate submittedOn,
        boolean isUnreviewed,
        boolean isLate,
        @Nullable Docket docket,
        @Nullable ProposalId mergedInto) {

    static final Filing NONE = new Filing(null, null, false, false, null, null);

    /** 立案号, unique within the series: the sitting, or a call between sittings. */
    record Docket(UUID series, String prefix, int ordinal, LocalDate on) {

        String number() {
            return prefix + String.format(Locale.ROOT, "%03d", ordinal);
        }
    }

    Filing submitted(int number, LocalDate on, boolean late) {
        return receivedNumber == null
                ? new Filing(number, on, isUnreviewed, late, docket, mergedInto)
                : this; // sent in once more after it was returned
    }

    Filing unreviewed() {
        return new Filing(receivedNumber, submittedOn, true, isLate, docket, mergedInto);
    }

    Filing docketed(@Nullable Docket as) {
        return new Filing(receivedNumber, submittedOn, isUnreviewed, isLate, as, mergedInto);
    }

    Filing merged(@Nullable ProposalId into) {
        return new Filing(receivedNumber, submittedOn, isUnreviewed, isLate, docket, into);
    }
}
