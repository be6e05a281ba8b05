package io.zhijia.reserved;

import io.zhijia.congress.Handling;
import io.zhijia.identity.DemoUnion;
import io.zhijia.reserved.Decision.Place;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One decision the made-up congress passed before it was issued, one that went past it. */
@Component
class DemoMatters {

    private final MatterService service;
    private final MatterViews views;
    private final LocalDate today;

    DemoMatters(MatterService service, MatterViews views, Clock clock) {
        this.service = service;
        this.views = views;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        service.add(by, "食堂管理办法", Handling.REVIEW, false);
        for (var agenda : views.agendas(by)) {
            for (var point : agenda.points()) {
                if (Boolean.TRUE.equals(point.passed())) {
                    service.record(
                            by,
                            Topic.PAY.name(),
                            "印发《" + point.title() + "》",
                            agenda.day().plusDays(10),
                            "校长办公会",
                            new Place(agenda.sitting(), point.number()));
                }
            }
        }
        service.record(by, Topic.WELFARE.name(), "调整教职工体检标准", today.minusDays(20), "校长办公会", null);
    }
}
