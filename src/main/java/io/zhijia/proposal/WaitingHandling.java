package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases wait for whoever handles, helps, signs or follows them, while it is their turn. */
@Component
class WaitingHandling implements Waiting {

    private static final int MOST = 30;

    private final CaseViews views;

    WaitingHandling(CaseViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return views.onMyTurn(actor).stream()
                .limit(MOST)
                .map(line -> new WaitingLine(line.title(), "handling.waiting." + line.stage(), line.path(), line.due()))
                .toList();
    }
}
