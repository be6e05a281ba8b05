package io.zhijia.goal;

import static io.zhijia.work.WorkArea.CONGRESS;
import static io.zhijia.work.WorkArea.CULTURE_SPORT;
import static io.zhijia.work.WorkArea.DISCLOSURE;
import static io.zhijia.work.WorkArea.INSURANCE_HEALTH;

import io.zhijia.archive.RecordKind;
import io.zhijia.goal.Measure.Per;
import io.zhijia.identity.DemoUnion;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanId;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union has said how it measures most of its goals, but not all. */
@Component
class DemoGoals {

    private final GoalService service;
    private final GoalViews views;
    private final PlanFigures plans;
    private final Clock clock;

    DemoGoals(GoalService service, GoalViews views, PlanFigures plans, Clock clock) {
        this.service = service;
        this.views = views;
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        plans.current(demo, today).ifPresent(plan -> measure(demo, plan.id(), today));
    }

    private void measure(DemoUnion demo, PlanId plan, LocalDate today) {
        var by = demo.secretary();
        for (var reading : views.overview(by, plan).readings()) {
            var goal = reading.goal();
            service.measure(by, goal.id(), goal.version(), of(goal, today));
        }
        service.list(by, plan, "四个一", "一次庆祝活动", 1);
        service.list(by, plan, "四个一", "一场球类比赛", 1);
        service.list(by, plan, "四个一", "一次座谈会", 1);
        service.list(by, plan, "四个一", "一次读书分享", 1);
        views.overview(by, plan).readings().stream()
                .map(GoalReading::goal)
                .filter(Goal::isListed)
                .forEach(entry -> service.measure(by, entry.id(), entry.version(), counting(entry.text())));
    }

    private static Measure counting(String entry) {
        var kind = entry.contains("球")
                ? RecordKind.CONTEST
                : entry.contains("座谈")
                        ? RecordKind.FORUM
                        : entry.contains("读书") ? RecordKind.STUDY : RecordKind.ACTIVITY;
        return new Measure(1, null, null, null, null, null, null, kind, "");
    }

    private static Measure of(Goal goal, LocalDate today) {
        return switch (goal.kind()) {
            case CADENCE -> goal.text().contains("定期") ? goal.measure() : cadence(goal.text());
            case RATE -> new Measure(95, null, INSURANCE_HEALTH, null, null, 93, today);
            case COUNT, MONEY, DEADLINE -> goal.measure();
        };
    }

    private static Measure cadence(String text) {
        return text.contains("公开")
                ? cadence(Per.QUARTER, DISCLOSURE)
                : text.contains("教代会") ? cadence(Per.TERM, CONGRESS) : cadence(Per.MONTH, CULTURE_SPORT);
    }

    private static Measure cadence(Per per, WorkArea area) {
        return new Measure(1, per, area, null, null, null, null);
    }
}
