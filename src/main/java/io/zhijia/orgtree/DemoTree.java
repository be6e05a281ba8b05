package io.zhijia.orgtree;

import io.zhijia.identity.DemoUnion;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up union with two unions above it, a campus renamed and a branch that was closed. */
@Component
class DemoTree {

    private static final LocalDate LONG_AGO = LocalDate.of(2001, 9, 1);

    private final TreeService service;

    DemoTree(TreeService service) {
        this.service = service;
    }

    @EventListener
    @Order(DemoUnion.PLAN)
    @Transactional
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        service.open(by, Node.opened(by.union(), NodeKind.DISTRICT, true, LONG_AGO, ""), "青山区总工会", null);
        service.open(by, Node.opened(by.union(), NodeKind.INDUSTRY, true, LONG_AGO, ""), "青山区教育工会", null);
        var north = service.open(
                by, Node.opened(by.union(), NodeKind.BRANCH, false, LocalDate.of(2015, 9, 1), ""), "北校区分会", null);
        service.rename(by, north, "青山初中分会", null, LocalDate.of(2021, 9, 1));
        service.report(by, new Figures(north, LocalDate.of(2026, 1, 5), 42, 27));
        var night = service.open(
                by, Node.opened(by.union(), NodeKind.CAMPUS, false, LocalDate.of(2010, 3, 1), ""), "夜校部", north);
        service.close(by, night, LocalDate.of(2019, 7, 31), "青中工〔2019〕5 号");
    }
}
