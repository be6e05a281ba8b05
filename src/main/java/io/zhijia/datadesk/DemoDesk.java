package io.zhijia.datadesk;

import io.zhijia.identity.DemoUnion;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A made-up request that waits. */
@Component
class DemoDesk {

    private final DeskService service;

    DemoDesk(DeskService service) {
        this.service = service;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        service.ask(demo.wangQiang(), RequestKind.EXPLAIN, "想知道工会为什么要保存我的籍贯，谁能看到。");
    }
}
