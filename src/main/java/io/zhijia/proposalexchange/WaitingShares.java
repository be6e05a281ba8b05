package io.zhijia.proposalexchange;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A proposer is asked whether others may read the proposal. */
@Component
class WaitingShares implements Waiting {

    private static final int WEEKS = 2;

    private final ExchangeService service;

    WaitingShares(ExchangeService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return service.theirs(actor).stream()
                .filter(one -> one.awaits(actor.member()))
                .map(one -> new WaitingLine(
                        one.text().title(),
                        "proposalexchange.waiting",
                        one.path(),
                        one.on().plusWeeks(WEEKS)))
                .toList();
    }
}
