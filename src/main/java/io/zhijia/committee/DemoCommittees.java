package io.zhijia.committee;

import io.zhijia.committee.Term.Reply;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up union's committee in its sixth term, and an audit committee whose term will soon end. */
@Component
class DemoCommittees {

    private final CommitteeService service;
    private final OfficeService offices;
    private final Clock clock;

    DemoCommittees(CommitteeService service, OfficeService offices, Clock clock) {
        this.service = service;
        this.offices = offices;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.PLAN)
    @Transactional
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var by = demo.secretary();
        var elected = today.minusYears(2).withDayOfYear(80);
        var committee = service.setUp(by, CommitteeKind.UNION, "青山中学工会委员会", "");
        service.begin(by, committee, 6, 5, elected);
        service.approve(by, committee, 6, new Reply("区教工〔" + elected.getYear() + "〕12 号", elected.plusDays(12)));
        offices.all(by).stream()
                .filter(held -> held.office() == Office.CHAIR)
                .map(OfficeHolding::member)
                .findFirst()
                .ifPresent(chair -> service.seat(by, committee, 6, chair, SeatRole.HEAD, elected, Kinship.NONE));
        service.seat(by, committee, 6, by.member(), SeatRole.MEMBER, elected, Kinship.NONE);
        service.seat(by, committee, 6, demo.liNa().member(), SeatRole.MEMBER, elected, Kinship.NONE);

        var audit = service.setUp(by, CommitteeKind.AUDIT, "青山中学工会经费审查委员会", "");
        var before = today.minusYears(5).plusMonths(4);
        service.begin(by, audit, 5, 5, before);
        service.approve(by, audit, 5, new Reply("区教工〔" + before.getYear() + "〕7 号", before.plusDays(10)));
        service.seat(by, audit, 5, demo.wangQiang().member(), SeatRole.HEAD, before, null);
        service.seat(by, audit, 5, demo.chenJing().member(), SeatRole.MEMBER, before, null);
    }
}
