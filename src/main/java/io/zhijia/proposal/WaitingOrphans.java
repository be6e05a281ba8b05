package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases that cannot go on wait for the committee, as overdue since yesterday: nobody else would move them. */
@Component
class WaitingOrphans implements Waiting {

    private static final int MOST = 20;

    private final ReplacementService service;

    WaitingOrphans(ReplacementService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(LEAD_CASES)) {
            return List.of();
        }
        return service.orphaned(actor).stream()
                .map(seat ->
                        new WaitingLine(seat.title(), "handling.waiting.ORPHANED", seat.path(), today.minusDays(1)))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
