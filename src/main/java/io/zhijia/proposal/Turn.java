package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.Optional;

/** In whose hands a proposal is, and until when (在谁手里、还有几天). */
record Turn(Role whose, Deadline deadline) {

    /** Empty where nobody has to do anything by a day. */
    static Optional<Turn> of(Proposal proposal, Rules rules, CaseFile file) {
        var whose = proposal.stage().turn();
        return whose == null
                ? Optional.empty()
                : Standing.of(proposal, file).deadline(rules::clock).map(deadline -> new Turn(whose, deadline));
    }

    static Deadline of(Rules rules, ClockKind kind, LocalDate begins) {
        return rules.clock(kind).from(begins);
    }
}
