package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.Assignment.HandBack;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a step of the committee has set going, taken back with it; inside a step that has opened the union. */
@Component
class Undoing {

    private final Calls calls;
    private final CaseFiles files;
    private final CaseEntries entries;
    private final CaseNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undoing(
            Calls calls,
            CaseFiles files,
            CaseEntries entries,
            CaseNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.files = files;
        this.entries = entries;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** Ends the assignment, and tells everybody who was told of it. */
    void unassign(Actor actor, Proposal undone, String reason) {
        files.get(actor.union(), undone.id()).assignment().ifPresent(given -> {
            var now = LocalDateTime.now(clock).withNano(0);
            var back = new HandBack(actor.member(), now, reason, "", true);
            entries.save(actor.union(), undone.id(), given.handedBack(back));
            news.assignmentUndone(actor, undone, given, reason);
        });
    }

    /** The record book keeps the docketing and says that it was taken back. */
    void strike(Actor actor, Proposal docketed, Proposal undone, String reason) {
        var call = calls.get(actor.union(), undone.call());
        var docket = Objects.requireNonNull(docketed.filing().docket());
        events.publishEvent(ProposalDocketed.undone(actor, undone, call, docket, reason));
    }
}
