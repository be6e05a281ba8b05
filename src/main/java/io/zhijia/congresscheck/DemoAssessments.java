package io.zhijia.congresscheck;

import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up school has begun to look at this year's work of its congress. */
@Component
class DemoAssessments {

    private final AssessmentService service;
    private final Clock clock;

    DemoAssessments(AssessmentService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        service.beginOwn(demo.secretary(), LocalDate.now(clock).getYear());
    }
}
