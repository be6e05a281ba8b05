package io.zhijia.planning;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may read of a union's plans: to print them, to start the next year from them, to tell of them. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

    private final Plans plans;
    private final PlanItems items;
    private final Revisions revisions;
    private final PlanThemes themes;

    PlanReading(Plans plans, PlanItems items, Revisions revisions, PlanThemes themes) {
        this.plans = plans;
        this.items = items;
        this.revisions = revisions;
        this.themes = themes;
    }

    /**
     * A plan as it goes on paper.
     *
     * @param source a path where the original can be seen
     * @param adoption who adopted it and when, in words; empty if nobody has yet
     * @param adoptedOn the day of the adoption
     * @param report to whom it was reported and when, in words; empty if it was not yet
     */
    public record PlanText(
            PlanId id,
            String title,
            String issuer,
            LocalDate from,
            LocalDate to,
            @Nullable String source,
            String adoption,
            String report,
            PlanTheme theme,
            @Nullable LocalDate adoptedOn,
            List<PlanDraft.Section> sections) {}

    /** All of them, the latest first. */
    public List<PlanSummary> plans(Actor actor) {
        return plans.lines(actor.union()).stream().map(PlanLine::summary).toList();
    }

    /**
     * The text of a plan.
     *
     * @throws java.util.NoSuchElementException if this union has no such plan
     */
    public PlanText text(Actor actor, PlanId id) {
        var plan = plans.get(actor.union(), id);
        var sections = plan.sections().stream()
                .map(section -> new PlanDraft.Section(section.level(), section.heading(), section.body()))
                .toList();
        var adoption = plan.state().adoption();
        var report = plan.state().report();
        return new PlanText(
                id,
                plan.title(),
                plan.issuer(),
                plan.period().begins(),
                plan.period().ends(),
                plan.source(),
                adoption == null ? "" : said(adoption.on() + " 经" + adoption.committee() + "通过", adoption.note()),
                report == null ? "" : report.on() + " 上报" + report.to(),
                themes.of(actor.union(), id),
                adoption == null ? null : adoption.on(),
                sections);
    }

    /**
     * Whether it is still being written.
     *
     * @throws java.util.NoSuchElementException if this union has no such plan
     */
    public boolean isDraft(Actor actor, PlanId id) {
        return plans.get(actor.union(), id).isDrafting();
    }

    /** The settled revisions of a plan, the first first. */
    public List<PlanRevision> revisions(Actor actor, PlanId id) {
        return revisions.of(actor.union(), id).stream()
                .flatMap(revision -> revision.state() instanceof RevisionState.Settled(var meeting, var on)
                        ? Stream.of(new PlanRevision(
                                revision.number(),
                                on,
                                meeting,
                                revision.why(),
                                revisions.changes(actor.union(), revision.id()).stream()
                                        .map(PlanRevision::of)
                                        .toList()))
                        : Stream.empty())
                .toList();
    }

    /** Of the sub-plans, whose plan each is. */
    public Map<PlanId, String> origins(Actor actor) {
        return plans.lines(actor.union()).stream()
                .filter(PlanLine::isSubPlan)
                .collect(toMap(PlanLine::id, PlanLine::issuer));
    }

    /** All items of a plan and its sub-plans, the earliest first. */
    public List<PlannedItem> items(Actor actor, PlanId id) {
        return items.rolledUp(actor.union(), id).stream().map(PlannedItem::of).toList();
    }

    /** All items of any plan that touch these days, the earliest first. */
    public List<PlannedItem> between(WithinUnion by, LocalDate first, LocalDate last) {
        return items.between(by.union(), first, last).stream()
                .map(PlannedItem::of)
                .toList();
    }

    /** What should be done on one of these days and is neither done nor given up; standing duties are never due. */
    public List<PlannedItem> due(WithinUnion by, LocalDate first, LocalDate last) {
        return items.between(by.union(), first, last).stream()
                .filter(item ->
                        item.matter().type() != ItemType.DUTY && !item.ends().isAfter(last))
                .map(PlannedItem::of)
                .filter(PlannedItem::open)
                .toList();
    }

    private static String said(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(joining("，"));
    }
}
