package io.zhijia.twoperson;

import static io.zhijia.twoperson.TwoPersonPermission.COUNTERSIGN;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody asked waits for those who can agree. */
@Component
class WaitingRequests implements Waiting {

    private static final int MOST = 50;

    private final Countersigning countersigning;
    private final Clock clock;

    WaitingRequests(Countersigning countersigning, Clock clock) {
        this.countersigning = countersigning;
        this.clock = clock;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var now = clock.instant();
        return actor.may(COUNTERSIGN)
                ? countersigning.latest(actor, MOST, 0).stream()
                        .filter(request -> request.isWaiting(now)
                                && !request.askedBy().equals(actor.member())
                                && !actor.standsInFor(request.askedBy()))
                        .map(request -> new WaitingLine(
                                request.about(),
                                "twoperson.waiting",
                                "/two-person",
                                LocalDate.ofInstant(request.until(), clock.getZone())))
                        .toList()
                : List.of();
    }
}
