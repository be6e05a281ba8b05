package io.zhijia.planning;

import static io.zhijia.work.WorkArea.CULTURE_SPORT;

import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import java.time.LocalDate;
import java.util.List;

/** One small year every test of planning knows: the calendar year 2026. */
final class PlanFixtures {

    static final LocalDate APRIL_9 = LocalDate.of(2026, 4, 9);

    static Plan year2026(UnionId union) {
        return Plan.drafted(union, "2026 年工会工作计划", "", Period.ofYear(2026), null, List.of());
    }

    static PlanItem badminton(Plan plan) {
        return item(plan, "教职工羽毛球赛", APRIL_9, APRIL_9);
    }

    static PlanItem item(Plan plan, String title, LocalDate begins, LocalDate ends) {
        return PlanItem.planned(
                plan, Matter.of(CULTURE_SPORT, LaunchKind.TOURNAMENT, title, ""), Days.of(begins, ends), Charge.NOBODY);
    }

    static PlanDraft draft(PlanDraft.Item... items) {
        return new PlanDraft(
                "2026 年工会工作计划",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                "/plan/imports/1",
                List.of(new PlanDraft.Section(1, "一、指导思想", "围绕中心，服务职工。"), new PlanDraft.Section(1, "二、工作目标", "")),
                List.of(new PlanDraft.Goal("每月组织一次活动", "cadence")),
                List.of(items));
    }

    static PlanDraft.Item badmintonDraft(LocalDate day) {
        return new PlanDraft.Item(CULTURE_SPORT, LaunchKind.TOURNAMENT, "教职工羽毛球赛", day, day, false, "体育馆");
    }

    private PlanFixtures() {}
}
