package io.zhijia.committee;

import static io.zhijia.committee.CommitteePermission.KEEP_COMMITTEES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From half a year before its end a term waits for whoever keeps the bodies, and so does one not yet approved. */
@Component
class TermsEnding implements Waiting {

    private static final Set<TermState> WAITING = Set.of(TermState.AWAITING, TermState.EXPIRING, TermState.OVERDUE);

    private final CommitteeViews views;

    TermsEnding(CommitteeViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_COMMITTEES)) {
            return List.of();
        }
        return views.working(actor, today).stream()
                .filter(standing -> WAITING.contains(standing.state()))
                .map(TermsEnding::line)
                .toList();
    }

    private static WaitingLine line(Standing standing) {
        var term = Objects.requireNonNull(standing.term());
        return new WaitingLine(
                standing.committee().name(),
                "committee.waiting." + standing.state().name(),
                "/union/committees/" + standing.committee().id(),
                standing.state() == TermState.AWAITING ? null : term.ends());
    }
}
