package io.zhijia.appraisal;

import io.zhijia.decision.Region;
import io.zhijia.identity.DemoUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union's round of this year, for which the ballots have yet to be set up. */
@Component
class DemoAppraisals {

    private final AppraisalService service;
    private final Clock clock;

    DemoAppraisals(AppraisalService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK + 1)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var round = service.begin(
                by,
                RoundId.next(),
                LocalDate.now(clock).getYear() + " 年度领导干部述职测评",
                Region.NATIONAL,
                null,
                Set.of(Use.SELECTION, Use.APPOINTMENT));
        service.rate(by, round, ObjectKind.LEADER, List.of("校长", "党委书记", "分管教学副校长", "分管后勤副校长", "总会计师"));
        service.rate(by, round, ObjectKind.UNION, List.of("工会工作"));
        service.addGroup(by, round, "教代会代表", Raters.DELEGATES, null, 100, EnumSet.allOf(ObjectKind.class));
    }
}
