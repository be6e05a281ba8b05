package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one line of a list: read straight from SQL, never saved.
 *
 * @param docket number as printed; empty unless docketed
 * @param isOpen whether the proposer's name and the text may be shown to everybody
 * @param department that handles it; empty before assignment
 * @param outcome class of the answer, A to D; empty before the answer is published
 * @param percent carried out so far; null where nobody said
 */
record ProposalLine(
        ProposalId id,
        CallId call,
        String title,
        String subject,
        Stage stage,
        Path path,
        @Nullable Integer receivedNumber,
        @Nullable LocalDate submittedOn,
        String docket,
        MemberId author,
        int authors,
        String delegation,
        boolean isOpen,
        String department,
        String outcome,
        @Nullable Integer percent,
        LocalDateTime since) {

    String address() {
        return "/proposals/" + id;
    }

    /** What stands before the title. */
    String number() {
        if (!docket.isEmpty()) {
            return docket;
        }
        return receivedNumber == null ? "" : String.valueOf(receivedNumber);
    }
}
