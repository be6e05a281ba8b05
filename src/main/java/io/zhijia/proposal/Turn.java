package io.zhijia.proposal;

import io.zhijia.proposal.Deadline.Length;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** In whose hands a proposal is, and until when (在谁手里、还有几天). */
record Turn(Role whose, Deadline deadline) {

    /** Empty where nobody has to do anything by a day. */
    static Optional<Turn> of(Proposal proposal, Rules rules, CaseFile file) {
        var whose = proposal.stage().turn();
        return whose == null
                ? Optional.empty()
                : deadline(proposal, rules, file).map(deadline -> new Turn(whose, deadline));
    }

    private static Optional<Deadline> deadline(Proposal proposal, Rules rules, CaseFile file) {
        var since = proposal.since().toLocalDate();
        return switch (proposal.stage()) {
            case HEAD_REVIEW -> Optional.of(of(rules, ClockKind.HEAD_REVIEW, since));
            case SUBMITTED, SCREENING -> Optional.of(of(rules, ClockKind.SCREENING, since));
            case DOCKETED, SUGGESTION -> Optional.of(of(rules, ClockKind.ASSIGNMENT, since));
            case ASSIGNED -> Optional.of(of(rules, ClockKind.RECEIPT, since));
            case HANDED_BACK -> Optional.of(of(rules, ClockKind.REASSIGNMENT, since));
            case RECEIVED, HANDLING, SECOND_HANDLING -> answering(proposal, rules, file);
            case COUNTERSIGNING -> Optional.of(of(rules, ClockKind.CO_HANDLER, since));
            case SIGN_OFF -> Optional.of(of(rules, ClockKind.SIGN_OFF, since));
            case ANSWERED, RATING -> Optional.of(of(rules, ClockKind.RATING, sentOn(file, since)));
            case ASSESSMENT -> Optional.of(of(rules, ClockKind.ASSESSMENT, since));
            case FOLLOW_UP -> Optional.of(followingUp(rules, file, since));
            case DRAFT, SECONDING, RETURNED, WITHDRAWN, DECLINED, MERGED, CLOSED, ARCHIVED -> Optional.empty();
        };
    }

    private static LocalDate sentOn(CaseFile file, LocalDate otherwise) {
        return file.sent().map(CaseFile.Answer::sentOn).orElse(otherwise);
    }

    /** The first time by the day it was given; again within the time for that. */
    private static Optional<Deadline> answering(Proposal proposal, Rules rules, CaseFile file) {
        if (proposal.course().round() > 1) {
            var begun = begun(proposal);
            return Optional.of(of(rules, ClockKind.SECOND_HANDLING, begun)
                    .paused(file.pauses().stream()
                            .filter(pause -> !pause.from().isBefore(begun))
                            .toList()));
        }
        return file.assignment()
                .map(given ->
                        new Deadline(given.at().toLocalDate(), null, given.due(), file.pauses(), file.extension()));
    }

    private static LocalDate begun(Proposal proposal) {
        return proposal.log().reversed().stream()
                .filter(taken -> taken.step() == Step.HANDLE_AGAIN)
                .findFirst()
                .map(Taken::at)
                .orElse(proposal.since())
                .toLocalDate();
    }

    private static Deadline followingUp(Rules rules, CaseFile file, LocalDate since) {
        if (file.progress().isEmpty()) {
            return of(rules, ClockKind.FOLLOW_UP, since);
        }
        var last = file.progress().getLast();
        return last.next() == null
                ? of(rules, ClockKind.FOLLOW_UP, last.on())
                : new Deadline(last.on(), null, last.next(), List.of(), 0);
    }

    static Deadline of(Rules rules, ClockKind kind, LocalDate begins) {
        var rule = rules.clock(kind);
        return new Deadline(begins, new Length(rule.days(), rule.isWorking()), rule.fixedOn(), List.of(), 0);
    }
}
