package io.zhijia.reporting;

import io.zhijia.identity.DemoUnion;
import io.zhijia.money.Money;
import io.zhijia.reporting.Report.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up union reported half a year ago and was answered in part. */
@Component
class DemoReports {

    private final ReportService service;
    private final ReportViews views;
    private final Clock clock;

    DemoReports(ReportService service, ReportViews views, Clock clock) {
        this.service = service;
        this.views = views;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    @Transactional
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var today = LocalDate.now(clock);
        var spring = today.minusDays(20);
        service.give(
                by,
                new Content(
                        spring,
                        Addressee.PARTY,
                        "本学期工会工作汇报",
                        "教代会提案已全部答复，慰问住院教职工三人，开展健步走等活动四次。",
                        "老师们希望午间能开放健身房；晚自习值班老师的用餐要有热菜。"),
                List.of("健身房午间开放需要一名管理人员，请学校安排。", "请把工会活动经费列入下年预算。"));
        var first = views.open(by).getFirst();
        service.answer(by, first.id(), "同意，由总务处安排。", spring.plusDays(5));
        service.receive(
                by, today.minusDays(40), Addressee.PRINCIPAL, Support.Kind.ATTENDANCE, "教师节座谈会，校长到会讲话", Money.NONE);
        service.receive(
                by, today.minusDays(30), Addressee.ADMINISTRATION, Support.Kind.FUNDS, "教职工运动会专项经费", Money.yuan(5000));
        service.receive(
                by, today.minusDays(25), Addressee.ADMINISTRATION, Support.Kind.ROOMS, "体育馆每周三晚归工会活动使用", Money.NONE);
    }
}
