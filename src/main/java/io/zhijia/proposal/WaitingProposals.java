package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invitations to second, drafts that came back, what a head or the committee has to look at, and open calls. */
@Component
class WaitingProposals implements Waiting, Asked {

    private final WaitingViews views;

    WaitingProposals(WaitingViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return views.early(actor, today);
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return views.askedBy(actor);
    }
}
