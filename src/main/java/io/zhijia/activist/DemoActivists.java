package io.zhijia.activist;

import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few people the made-up union can ask. */
@Component
class DemoActivists {

    private final ActivistService service;
    private final Clock clock;

    DemoActivists(ActivistService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        int year = LocalDate.now(clock).getYear();
        var by = demo.secretary();
        service.add(by, new Activist(year - 1, demo.wangQiang().member(), "比赛裁判、搬运器材"));
        service.add(by, new Activist(year - 1, demo.chenJing().member(), "主持、排节目"));
        service.add(by, new Activist(year, demo.chenJing().member(), "主持、排节目"));
        service.add(by, new Activist(year, demo.liNa().member(), "摄影、写简讯"));
    }
}
