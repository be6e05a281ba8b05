package io.zhijia.roll;

import io.zhijia.identity.DemoUnion;
import io.zhijia.roll.Roll.Parts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union's roll for the coming election, with an objection that waits. */
@Component
class DemoRolls {

    private final RollService service;
    private final Clock clock;

    DemoRolls(RollService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var roll = service.make(by, "第七届工会委员会换届选举选民名册", LocalDate.now(clock), Parts.GROUPS);
        service.raise(by, roll, "王强", "本人上月已调到总务组，名册上还在原来的小组。");
    }
}
