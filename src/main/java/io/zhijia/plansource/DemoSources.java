package io.zhijia.plansource;

import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.DemoUnion;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlanSummary;
import io.zhijia.planning.PlannedItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union follows the key work of an upper union, all but one point of it. */
@Component
class DemoSources {

    private static final String POINTS = """
            1. 落实教代会制度，每学期至少召开一次教代会。
            2. 推进校务公开，按季度公开教职工关心的事项。
            3. 做好“五必访”，把困难教职工帮扶落到实处。
            4. 开展群众性文体活动，月月有活动。
            5. 组织开展劳动和技能竞赛。
            """;

    private final SourceService service;
    private final SourceViews views;
    private final PlanFigures plans;
    private final PlanReading items;
    private final PlanGoals goals;
    private final Clock clock;

    DemoSources(
            SourceService service,
            SourceViews views,
            PlanFigures plans,
            PlanReading items,
            PlanGoals goals,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.plans = plans;
        this.items = items;
        this.goals = goals;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var today = LocalDate.now(clock);
        plans.current(demo, today).ifPresent(plan -> follow(demo, plan));
    }

    private void follow(DemoUnion demo, PlanSummary plan) {
        var by = demo.secretary();
        var year = plan.from().getYear();
        var source = new Source(
                demo.union(), SourceId.next(), Source.Kind.UPPER_UNION, "区教育工会", year, "", year + " 年教育工会工作要点");
        service.keep(by, source, Points.of(POINTS));
        var points = views.overview(by, plan.id()).source(source.id()).points().stream()
                .map(SourceViews.PointLine::point)
                .toList();
        var all = items.items(by, plan.id());
        link(demo, plan, points.get(0), all, "教代会");
        link(demo, plan, points.get(1), all, "校务公开");
        link(demo, plan, points.get(2), all, "走访");
        goals.promised(by, plan.id()).stream()
                .filter(goal -> goal.text().contains("每月"))
                .forEach(goal -> service.link(by, plan.id(), points.get(3).id(), List.of(), List.of(goal.id())));
    }

    private void link(DemoUnion demo, PlanSummary plan, Point point, List<PlannedItem> all, String word) {
        var chosen = all.stream()
                .filter(item -> !item.isCancelled() && item.title().contains(word))
                .map(PlannedItem::id)
                .toList();
        if (!chosen.isEmpty()) {
            service.link(demo.secretary(), plan.id(), point.id(), chosen, List.of());
        }
    }
}
