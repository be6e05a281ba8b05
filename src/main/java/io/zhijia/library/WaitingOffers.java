package io.zhijia.library;

import static io.zhijia.library.LibraryPermission.PUBLISH;

import io.zhijia.identity.Actor;
import io.zhijia.library.LibraryFilter.Shelf;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is offered to the library waits for those who publish. */
@Component
class WaitingOffers implements Waiting {

    private final LibraryService service;

    WaitingOffers(LibraryService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(PUBLISH)
                ? service.list(actor, new LibraryFilter(Shelf.WAITING, null, null, ""), 0).lines().stream()
                        .map(line -> new WaitingLine(line.title(), "library.waiting", line.path(), null))
                        .toList()
                : List.of();
    }
}
