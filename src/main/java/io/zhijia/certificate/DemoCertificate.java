package io.zhijia.certificate;

import io.zhijia.certificate.Change.Matter;
import io.zhijia.identity.DemoUnion;
import io.zhijia.particulars.CreditCode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up union's certificate, which ends in four months, and its new address, not registered yet. */
@Component
class DemoCertificate {

    private final CertificateService service;
    private final Clock clock;

    DemoCertificate(CertificateService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.PLAN)
    @Transactional
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        var issued = today.plusMonths(4).minusYears(5);
        service.enter(
                demo.secretary(),
                new Certificate(
                        demo.union(),
                        CertificateId.next(),
                        CreditCode.of("81110108MC0000012N"),
                        "青山中学工会",
                        "青山路 8 号",
                        "周主席",
                        "区教育工会",
                        issued,
                        issued.plusYears(5)));
        service.notice(demo.secretary(), Matter.ADDRESS, "青山路 18 号", today.minusDays(12));
    }
}
