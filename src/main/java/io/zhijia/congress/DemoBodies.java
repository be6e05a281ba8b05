package io.zhijia.congress;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final OfficeService offices;
    private final Clock clock;

    DemoBodies(BodyService service, TermViews terms, CongressBook book, OfficeService offices, Clock clock) {
        this.offices = offices;
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
                withoutAnyOffice(demo, delegates),
                term.begins());
        chosen(
                demo,
                service.setUp(
                        by, term.id(), BodyKind.PRESIDIUM, "主席团", next.get().id()),
                delegates.subList(delegates.size() - OF_THE_PRESIDIUM, delegates.size()),
                LocalDate.now(clock).minusDays(2));
        service.setUp(by, term.id(), BodyKind.QUALIFICATION, "代表资格审查委员会", null);
    }

    /** Who sits on the committee handles no proposal, and those whom everybody knows do. */
    private List<DelegateLine> withoutAnyOffice(DemoUnion demo, List<DelegateLine> delegates) {
        var others = offices.all(demo.secretary()).stream()
                .map(OfficeHolding::member)
                .collect(Collectors.toCollection(HashSet::new));
        Stream.of(demo.liNa(), demo.wangQiang(), demo.chenJing())
                .map(Actor::member)
                .forEach(others::add);
        return delegates.stream()
                .filter(one -> !others.contains(one.delegate().member()))
                .limit(OF_THE_COMMITTEE)
                .toList();
    }

    private void chosen(DemoUnion demo, BodyId body, List<DelegateLine> some, LocalDate since) {
        for (int i = 0; i < some.size(); i++) {
            var role = i == 0 ? Role.HEAD : i == 1 ? Role.DEPUTY : Role.MEMBER;
            service.choose(demo.secretary(), body, some.get(i).delegate().member(), role, since);
        }
    }
}
