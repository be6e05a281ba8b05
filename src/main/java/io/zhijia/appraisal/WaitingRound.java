package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leaders are rated every year (R2.03): from November on it waits until they were. */
@Component
class WaitingRound implements Waiting {

    private final PersonnelService service;

    WaitingRound(PersonnelService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return today.getMonth().compareTo(Month.NOVEMBER) >= 0
                        && actor.may(KEEP_APPRAISALS)
                        && !service.hasRated(actor, today.getYear())
                ? List.of(new WaitingLine(
                        String.valueOf(today.getYear()),
                        "appraisal.notHeld.waiting",
                        "/appraisals",
                        LocalDate.of(today.getYear(), Month.DECEMBER, 31)))
                : List.of();
    }
}
