package io.zhijia.membercase;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opinions wait for group leaders, decisions for chair and secretary. */
@Component
class WaitingCases implements Waiting {

    private static final int MOST = 30;

    private final CaseService service;

    WaitingCases(CaseService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return service.waitingFor(actor).stream()
                .limit(MOST)
                .map(one -> new WaitingLine(
                        one.person().name(),
                        (one.isOpinionMissing() ? "membercase.waiting.hear." : "membercase.waiting.decide.")
                                + one.kind().name(),
                        "/members/cases/" + one.id(),
                        null))
                .toList();
    }
}
