package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** In January what was rated last year is gathered and filed; it waits until it is. */
@Component
class WaitingFiling implements Waiting {

    private final PersonnelService service;

    WaitingFiling(PersonnelService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return actor.may(KEEP_APPRAISALS)
                ? service.unfiled(actor, today).stream()
                        .map(round -> new WaitingLine(
                                round.title(), "appraisal.unfiled.waiting", "/appraisals/" + round.id(), null))
                        .toList()
                : List.of();
    }
}
