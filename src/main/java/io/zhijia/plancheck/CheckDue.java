package io.zhijia.plancheck;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A plan nobody has checked for a quarter waits for those who check it. */
@Component
class CheckDue implements Waiting {

    private final CheckService service;
    private final int months;

    CheckDue(CheckService service, @Value("${zhijia.checks.months:3}") int months) {
        this.service = service;
        this.months = months;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return CheckService.mayCheck(actor)
                ? service.unchecked(actor, today, months).stream()
                        .map(plan -> new WaitingLine(plan.title(), "plancheck.waiting", "/plan/checks/new", null))
                        .toList()
                : List.of();
    }
}
