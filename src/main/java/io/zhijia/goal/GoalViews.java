package io.zhijia.goal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.zhijia.archive.FiledWork;
import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.goal.GoalReading.Known;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlanSummary;
import io.zhijia.planning.PlannedItem;
import io.zhijia.schoolcalendar.SchoolCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the goals of a plan stand today. */
@Service
@Transactional(readOnly = true)
class GoalViews {

    /** More than any union we know files in a year. */
    private static final int RECORDS = 20_000;

    private final Goals goals;
    private final PlanFigures plans;
    private final PlanReading items;
    private final RecordFigures records;
    private final SchoolCalendar school;
    private final Clock clock;

    GoalViews(
            Goals goals,
            PlanFigures plans,
            PlanReading items,
            RecordFigures records,
            SchoolCalendar school,
            Clock clock) {
        this.records = records;
        this.school = school;
        this.goals = goals;
        this.plans = plans;
        this.items = items;
        this.clock = clock;
    }

    /** All goals of a plan. */
    record Overview(PlanSummary plan, List<GoalReading> readings, List<PlannedItem> items) {

        List<GoalReading> alone() {
            return readings.stream()
                    .filter(reading -> !reading.goal().isListed())
                    .toList();
        }

        /** The lists to be ticked off, by name. */
        Map<String, List<GoalReading>> lists() {
            return readings.stream()
                    .filter(reading -> reading.goal().isListed())
                    .collect(groupingBy(
                            reading -> reading.goal().list(),
                            java.util.LinkedHashMap::new,
                            java.util.stream.Collectors.toList()));
        }

        long unset() {
            return readings.stream().filter(reading -> !reading.isSet()).count();
        }

        long lacking() {
            return readings.stream()
                    .filter(reading -> reading.fallenShort() > 0)
                    .count();
        }

        /** Goals no item serves. */
        List<GoalReading> unserved() {
            return readings.stream().filter(GoalReading::isUnlinked).toList();
        }

        /** Items that serve no goal. */
        List<PlannedItem> unlinked() {
            return items.stream()
                    .filter(item -> !item.isCancelled())
                    .filter(item -> readings.stream().noneMatch(reading -> reading.isServedBy(item)))
                    .toList();
        }
    }

    Overview overview(Actor actor, PlanId id) {
        var plan = plans.plan(actor, id);
        var all = items.items(actor, id);
        var links = goals.links(actor.union(), id);
        var promised = goals.of(actor.union(), id);
        var waivers = goals.waivers(actor.union(), id).stream().collect(groupingBy(Waiver::goal));
        var filed = filed(actor, plan, promised, links, all);
        var year = school.of(actor);
        var readings = promised.stream()
                .map(goal -> GoalReading.of(
                        goal,
                        Stretch.of(goal.measure().per(), plan.from(), plan.to(), year),
                        all,
                        new Known(
                                links.getOrDefault(goal.id(), Set.of()),
                                waivers.getOrDefault(goal.id(), List.of()).stream()
                                        .collect(toMap(Waiver::first, Waiver::reason)),
                                filed.getOrDefault(goal.id(), List.of())),
                        LocalDate.now(clock)))
                .toList();
        return new Overview(plan, readings, all);
    }

    /** One goal, within its plan. */
    record One(PlanSummary plan, GoalReading reading, Set<PlanItemId> links, List<PlannedItem> others) {}

    One one(Actor actor, UUID id) {
        var goal = goals.get(actor.union(), id);
        var overview = overview(actor, goal.plan());
        var reading = overview.readings().stream()
                .filter(one -> one.goal().id().equals(id))
                .findFirst()
                .orElseThrow();
        var links = goals.links(actor.union(), goal.plan()).getOrDefault(id, Set.of());
        var others = overview.items().stream()
                .filter(item -> !item.isCancelled() && !links.contains(item.id()))
                .toList();
        return new One(overview.plan(), reading, links, others);
    }

    Goal goal(Actor actor, UUID id) {
        return goals.get(actor.union(), id);
    }

    List<Goal> servedBy(Actor actor, PlanItemId item) {
        return goals.linkedTo(actor.union(), item);
    }

    /** By entry of a list, the records of the plan's days that tick it off. */
    private Map<UUID, List<FiledWork>> filed(
            Actor actor,
            PlanSummary plan,
            List<Goal> promised,
            Map<UUID, Set<PlanItemId>> links,
            List<PlannedItem> all) {
        if (promised.stream().noneMatch(Goal::isListed)) {
            return Map.of();
        }
        var days = RecordFilter.ALL.between(plan.from(), plan.to());
        return Quota.of(links, all).count(promised, records.filed(actor, days, RECORDS));
    }
}
