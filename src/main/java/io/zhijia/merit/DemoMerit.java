package io.zhijia.merit;

import io.zhijia.identity.DemoUnion;
import io.zhijia.merit.MeritService.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up school has chosen the best proposal of last year, and the department that handled it. */
@Component
class DemoMerit {

    private final MeritService service;
    private final Clock clock;

    DemoMerit(MeritService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    @Transactional
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var by = demo.secretary();
        var id = service.begin(by, new Wanted(today.getYear() - 1, 1, 1, today));
        var candidates = service.view(by, id).selection();
        var best = candidates.of(Candidate.Kind.PROPOSAL).getFirst().key().toString();
        var busiest = candidates.of(Candidate.Kind.DEPARTMENT).getFirst().key().toString();
        service.vote(by, id, List.of(best, busiest));
        service.close(by, id, List.of(best, busiest));
    }
}
