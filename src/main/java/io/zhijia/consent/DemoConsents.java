package io.zhijia.consent;

import io.zhijia.consent.Way.OnPaper;
import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some made-up consents, one of them on paper. */
@Component
class DemoConsents {

    private final ConsentService service;
    private final Clock clock;

    DemoConsents(ConsentService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        service.give(demo.liNa(), Purpose.PUBLISHING);
        service.give(demo.liNa(), Purpose.HEALTH);
        service.enter(
                demo.secretary(),
                demo.chenJing().member(),
                Purpose.UPPER_UNION,
                new OnPaper(LocalDate.now(clock).minusDays(40), "工会办公室 3 号柜，个人信息同意书 2026 卷"));
    }
}
