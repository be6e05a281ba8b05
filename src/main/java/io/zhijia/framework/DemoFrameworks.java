package io.zhijia.framework;

import io.zhijia.framework.Framework.Usual;
import io.zhijia.framework.Tag.Kind;
import io.zhijia.identity.DemoUnion;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The made-up union sorts its year by the four functions, as far as it has come. */
@Component
class DemoFrameworks {

    private static final Map<String, Set<WorkArea>> AREAS = Map.of(
            "维护", Set.of(WorkArea.CARE, WorkArea.RIGHTS, WorkArea.WOMEN),
            "参与", Set.of(WorkArea.CONGRESS, WorkArea.DISCLOSURE, WorkArea.APPRAISAL),
            "教育", Set.of(WorkArea.GROWTH));

    private final FrameworkService service;
    private final FrameworkViews views;
    private final PlanFigures plans;
    private final PlanReading items;
    private final Clock clock;

    DemoFrameworks(FrameworkService service, FrameworkViews views, PlanFigures plans, PlanReading items, Clock clock) {
        this.service = service;
        this.views = views;
        this.plans = plans;
        this.items = items;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        var by = demo.secretary();
        var id = FrameworkId.next();
        service.keep(by, id, Usual.FUNCTIONS.title(), false, Usual.FUNCTIONS.strands());
        plans.current(demo, LocalDate.now(clock))
                .ifPresent(plan -> views.framework(by, id).current().stream()
                        .filter(strand -> AREAS.containsKey(strand.name()))
                        .forEach(strand -> tag(demo, id, strand, items.items(by, plan.id()))));
    }

    private void tag(DemoUnion demo, FrameworkId id, Strand strand, List<PlannedItem> all) {
        var areas = AREAS.getOrDefault(strand.name(), Set.of());
        var tags = all.stream()
                .filter(item -> areas.contains(item.area()) && !item.isCancelled())
                .map(item -> of(strand.id(), item))
                .toList();
        if (!tags.isEmpty()) {
            service.tag(demo.secretary(), id, strand.id(), tags);
        }
    }

    private static Tag of(UUID strand, PlannedItem item) {
        return new Tag(strand, Kind.ITEM, item.id().value());
    }
}
