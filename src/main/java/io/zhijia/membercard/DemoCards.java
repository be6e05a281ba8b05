package io.zhijia.membercard;

import io.zhijia.identity.DemoUnion;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Li Na has looked at her card. */
@Component
class DemoCards {

    private final CardService service;

    DemoCards(CardService service) {
        this.service = service;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        service.own(demo.liNa());
    }
}
