package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case that went one step up waits for a word of whoever it was shown to. */
@Component
class WaitingEscalations implements Waiting {

    private final EscalationViews views;

    WaitingEscalations(EscalationViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return views.waitingFor(actor);
    }
}
