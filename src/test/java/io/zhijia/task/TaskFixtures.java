package io.zhijia.task;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;

/** People and work that every test of tasks knows. */
final class TaskFixtures {

    static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    static final LocalDate APRIL_30 = LocalDate.of(2026, 4, 30);
    static final MemberId ZHAO_MIN = MemberId.next();
    static final MemberId LI_NA = MemberId.next();
    static final Matter VISITS = new Matter(null, null, WorkArea.CARE, LaunchKind.VISIT_CAMPAIGN, "走访慰问退休教师");

    /** Zhao Min's visits until the end of April, in two steps. */
    static Task visits() {
        return Task.opened(
                UnionId.next(),
                TaskId.next(),
                VISITS,
                ZHAO_MIN,
                ZHAO_MIN,
                APRIL_30,
                List.of(Step.todo(1, "摸底", null, APRIL_1), Step.todo(2, "走访", null, null)));
    }

    static Outcome outcome(LocalDate on) {
        return new Outcome(on, RecordKind.VISIT_RETIREE, "各家", 12, 15, "签收表", "后勤组", Money.yuan(2400), "逐户走访。");
    }

    private TaskFixtures() {}
}
