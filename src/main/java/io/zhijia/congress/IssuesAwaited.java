package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was passed and the administration has not issued in time, for who keeps the congress. */
@Component
class IssuesAwaited implements Waiting {

    private static final int MOST = 20;

    private final PublicationService publications;

    IssuesAwaited(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_CONGRESS)) {
            return List.of();
        }
        return publications.overdue(actor, today).stream()
                .limit(MOST)
                .map(one -> new WaitingLine(
                        one.resolution().title(),
                        "congress.waiting.issue",
                        "/congress/resolutions/" + one.resolution().id(),
                        one.due()))
                .toList();
    }
}
