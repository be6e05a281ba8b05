package io.zhijia.selfservice;

import io.zhijia.identity.DemoUnion;
import io.zhijia.selfservice.ChangeRequest.Facts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A made-up request that waits. */
@Component
class DemoRequests {

    private final RequestService requests;

    DemoRequests(RequestService requests) {
        this.requests = requests;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        requests.ask(
                demo.wangQiang(),
                new Facts(
                        Map.of(
                                OwnFact.PHONE,
                                "13800007788",
                                OwnFact.ADDRESS,
                                "青山路 18 号 3 幢 502 室",
                                OwnFact.EDUCATION,
                                "硕士"),
                        Map.of()));
    }
}
