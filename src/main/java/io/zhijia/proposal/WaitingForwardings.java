package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Something is passed on to the union above: proposers agree, the committee sends it, and the union above answers. */
@Component
class WaitingForwardings implements Waiting {

    private final ForwardingViews views;
    private final FromBelow below;

    WaitingForwardings(ForwardingViews views, FromBelow below) {
        this.views = views;
        this.below = below;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(LEAD_CASES)
                ? Stream.concat(views.waitingFor(actor).stream(), below.waitingFor(actor).stream())
                        .toList()
                : views.waitingFor(actor);
    }
}
