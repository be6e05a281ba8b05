package io.zhijia.memberfile;

import io.zhijia.identity.DemoUnion;
import io.zhijia.memberfile.OwnField.Kind;
import io.zhijia.memberfile.OwnField.Seen;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union's school has two campuses, and its files say who works where. */
@Component
class DemoOwnFields {

    private final OwnFieldService service;

    DemoOwnFields(OwnFieldService service) {
        this.service = service;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        service.add(demo.secretary(), "校区", Kind.CHOICE, List.of("本部", "东校区"), false, Seen.OFFICERS, true);
    }
}
