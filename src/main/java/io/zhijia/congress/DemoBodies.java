package io.zhijia.congress;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up congress has a committee for proposals, and a presidium for its next sitting. */
@Component
class DemoBodies {

    private static final int OF_THE_PRESIDIUM = 7;
    private static final int OF_THE_COMMITTEE = 5;

    private final BodyService service;
    private final TermViews terms;
    private final CongressBook book;
    private final Clock clock;

    DemoBodies(BodyService service, TermViews terms, CongressBook book, Clock clock) {
        this.service = service;
        this.terms = terms;
        this.book = book;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    @Transactional
    public void on(DemoUnion demo) {
        book.ofStaff(demo.secretary(), LocalDate.now(clock)).ifPresent(term -> with(demo, term));
    }

    private void with(DemoUnion demo, Term term) {
        var by = demo.secretary();
        var delegates = terms.one(by, term.id()).voting();
        var next = book.sittings(by, term.id()).stream()
                .filter(Sitting::isPreparing)
                .findFirst();
        if (delegates.size() <= OF_THE_PRESIDIUM || next.isEmpty()) {
            return;
        }
        chosen(
                demo,
                service.setUp(by, term.id(), BodyKind.PROPOSALS, "提案工作委员会", null),
                delegates.subList(0, OF_THE_COMMITTEE),
                term.begins());
        chosen(
                demo,
                service.setUp(
                        by, term.id(), BodyKind.PRESIDIUM, "主席团", next.get().id()),
                delegates.subList(delegates.size() - OF_THE_PRESIDIUM, delegates.size()),
                LocalDate.now(clock).minusDays(2));
        service.setUp(by, term.id(), BodyKind.QUALIFICATION, "代表资格审查委员会", null);
    }

    private void chosen(DemoUnion demo, BodyId body, List<DelegateLine> some, LocalDate since) {
        for (int i = 0; i < some.size(); i++) {
            var role = i == 0 ? Role.HEAD : i == 1 ? Role.DEPUTY : Role.MEMBER;
            service.choose(demo.secretary(), body, some.get(i).delegate().member(), role, since);
        }
    }
}
