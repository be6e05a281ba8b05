package io.zhijia.memberstat;

import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union has said how many staff its school has, and means to win two more members. */
@Component
class DemoStatistics {

    private final StatisticsService service;
    private final Clock clock;

    DemoStatistics(StatisticsService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        service.sayStaff(demo.secretary(), today.withDayOfYear(1), 78);
        service.sayTarget(demo.secretary(), today.getYear(), 2);
    }
}
