package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Something is to be passed on to the union above: proposers agree, then the committee sends it. */
@Component
class WaitingForwardings implements Waiting {

    private final ForwardingService service;

    WaitingForwardings(ForwardingService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return service.waitingFor(actor);
    }
}
