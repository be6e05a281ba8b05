package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Cases wait for whoever handles, helps, signs, follows or rates them, while it is their turn. */
@Component
class WaitingHandling implements Waiting {

    private final WaitingViews views;

    WaitingHandling(WaitingViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return Stream.concat(views.instructions(actor, today).stream(), views.cases(actor, today).stream())
                .toList();
    }
}
