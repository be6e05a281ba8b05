package io.zhijia.fileset;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Office;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A year has begun, and no books are open for it: the secretary opens them. */
@Component
class NewYearWaiting implements Waiting {

    private final FileSetViews views;

    NewYearWaiting(FileSetViews views) {
        this.views = views;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.holds(Office.SECRETARY, actor.union())
                || views.all(actor).stream().anyMatch(set -> set.line() == Line.BOOKS && set.isOpenOn(today))) {
            return List.of();
        }
        var year = String.valueOf(today.getYear());
        return List.of(new WaitingLine(year, "fileset.waiting", "/books/new?line=BOOKS", null));
    }
}
