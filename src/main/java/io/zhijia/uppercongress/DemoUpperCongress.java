package io.zhijia.uppercongress;

import io.zhijia.identity.DemoUnion;
import io.zhijia.uppercongress.Choosing.Way;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up school sent two to the district's congress in spring and is asked for one to the city's. */
@Component
class DemoUpperCongress {

    private static final int MEMBERS = 180;
    private static final int CAME = 171;

    private final UpperCongressService service;
    private final LocalDate today;

    DemoUpperCongress(UpperCongressService service, Clock clock) {
        this.service = service;
        this.today = LocalDate.now(clock);
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var spring = today.minusMonths(5);
        var held = service.announce(by, new Invitation("第四届第五次会员代表大会", "青山区教育工会", spring, spring.plusDays(1), 2));
        service.choose(by, held, new Choosing(Way.ELECTED, spring.minusDays(20), MEMBERS, CAME));
        service.send(by, held, new OurDelegate(by.member(), 158));
        service.send(by, held, new OurDelegate(demo.liNa().member(), 149));
        service.report(
                by, held, "大会听取并通过了工会工作报告和经费审查报告。与我们有关的三件事：明年起疗休养名额按会员数分到各校；职工书屋每校补助两千元；九月开始评选“最美教工之家”，请各小组早作准备。");
        service.announce(
                by,
                new Invitation(
                        "第十二次代表大会",
                        "滨江市总工会",
                        today.plusMonths(2),
                        today.plusMonths(2).plusDays(2),
                        1));
    }
}
