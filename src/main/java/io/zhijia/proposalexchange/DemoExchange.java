package io.zhijia.proposalexchange;

import io.zhijia.identity.DemoUnion;
import io.zhijia.proposal.ExchangeableProposals.Closed;
import io.zhijia.proposalexchange.ExchangeForms.TextForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up school shares one of last year's proposals, has asked for another, and has met with its neighbors. */
@Component
class DemoExchange {

    private final ExchangeService service;
    private final Clock clock;

    DemoExchange(ExchangeService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    @Transactional
    public void on(DemoUnion demo) {
        var closed = service.choices(demo.secretary());
        var shared = choose(demo, closed.getFirst());
        service.answer(demo.liNa(), shared, true);
        choose(demo, closed.getLast());
        service.enter(
                demo.secretary(),
                new Meeting(
                        UUID.randomUUID(),
                        LocalDate.now(clock).minusDays(40),
                        "区教育工会会议室",
                        "实验小学、第三中学工会",
                        12,
                        "交流提案办理的做法：怎样和提案人沟通、怎样写好答复、怎样跟踪落实。"));
    }

    private ShareId choose(DemoUnion demo, Closed one) {
        return service.choose(demo.secretary(), one.id(), TextForm.of(one).text());
    }
}
