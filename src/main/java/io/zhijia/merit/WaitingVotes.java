package io.zhijia.merit;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A selection waits for everybody who has a vote in it and has not voted. */
@Component
class WaitingVotes implements Waiting {

    private final MeritService service;

    WaitingVotes(MeritService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return service.waitingFor(actor).stream()
                .map(one -> new WaitingLine(String.valueOf(one.year()), "merit.waiting", one.path(), one.voteUntil()))
                .toList();
    }
}
