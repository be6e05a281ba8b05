package io.zhijia.regrouping;

import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up union's regrouping, drafted and not yet confirmed. */
@Component
class DemoRegrouping {

    private final RegroupingService service;
    private final Clock clock;

    DemoRegrouping(RegroupingService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        service.draft(demo.secretary(), Draft.AS_NOW, LocalDate.now(clock), Limits.USUAL);
    }
}
