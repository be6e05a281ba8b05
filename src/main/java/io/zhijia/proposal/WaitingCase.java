package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case in which it is somebody's turn, as one line: read straight from SQL.
 *
 * @param rule of the clock that runs
 */
record WaitingCase(ProposalId id, String title, Standing standing, ClockRule rule) {

    /** Empty only where the limit is with a department that is not there any more. */
    Optional<Deadline> deadline() {
        return standing.deadline(clock -> rule);
    }

    @Nullable LocalDate due(WorkingDays work, LocalDate today) {
        return deadline().map(one -> one.due(work, today)).orElse(null);
    }
}
