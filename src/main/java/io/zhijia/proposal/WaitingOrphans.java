package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What cannot go on waits for the committee, as overdue since yesterday: nobody else would move them. */
@Component
class WaitingOrphans implements Waiting {

    private static final int MOST = 20;

    private final StuckViews views;

    WaitingOrphans(StuckViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(LEAD_CASES)) {
            return List.of();
        }
        return views.all(actor).stream()
                .map(one -> new WaitingLine(one.title(), one.out().waiting(), one.path(), today.minusDays(1)))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
