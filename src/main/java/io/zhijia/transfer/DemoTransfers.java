package io.zhijia.transfer;

import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A made-up case with a union elsewhere, whose slip has not come back. */
@Component
class DemoTransfers {

    private final TransferService service;
    private final Clock clock;

    DemoTransfers(TransferService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        service.release(demo.secretary(), demo.chenJing().member(), "城南小学工会", LocalDate.now(clock), "工作调动");
    }
}
