package io.zhijia.outsider;

import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two made-up ones: a lecturer and a partner. */
@Component
class DemoOutsiders {

    private final OutsiderService service;
    private final Clock clock;

    DemoOutsiders(OutsiderService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        add(demo, OutsiderKind.PSYCHOLOGIST, "何静", "心晴咨询中心", "13900000021", "教工心理讲座主讲");
        add(demo, OutsiderKind.PARTNER_BODY, "松林街道社区服务中心", "", "", "重阳节共建慰问");
    }

    private void add(
            DemoUnion demo, OutsiderKind kind, String name, String organisation, String contact, String purpose) {
        service.save(
                demo.secretary(),
                new Outsider(
                        demo.union(),
                        OutsiderId.next(),
                        kind,
                        name,
                        organisation,
                        contact,
                        purpose,
                        LocalDate.now(clock).plusMonths(12),
                        demo.secretary().member(),
                        0));
    }
}
