package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.CHANGED_BY_A_COLLEAGUE;
import static io.zhijia.planning.PlanRefusal.DONE_IN_THE_FUTURE;
import static io.zhijia.planning.PlanRefusal.NO_PLAN_FOR_THAT_DAY;
import static io.zhijia.planning.PlanRefusal.PLAN_CLOSED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with one item of the plan, and how it hears of progress. */
@Service
@Transactional
class ItemSteps {

    private final Plans plans;
    private final PlanItems items;
    private final ItemBook book;
    private final Amendments amendments;
    private final ItemChanges changes;
    private final IdentityService people;
    private final Launchers launchers;
    private final Clock clock;

    ItemSteps(
            Plans plans,
            PlanItems items,
            ItemBook book,
            Amendments amendments,
            ItemChanges changes,
            IdentityService people,
            Launchers launchers,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.book = book;
        this.amendments = amendments;
        this.changes = changes;
        this.people = people;
        this.launchers = launchers;
        this.clock = clock;
    }

    /**
     * Adds an item to the union's plan for those days, or to the open revision of a plan in force; the same id a second
     * time adds nothing.
     */
    PlanItemId plan(Actor actor, PlanItemId id, Matter matter, Days days, Charge charge, String reason) {
        return plan(actor, null, id, matter, days, charge, reason);
    }

    /** The same for a given plan, such as a sub-plan; null for the union's own. */
    PlanItemId plan(
            Actor actor, @Nullable PlanId into, PlanItemId id, Matter matter, Days days, Charge charge, String reason) {
        if (into == null) {
            Planners.mustPlan(actor);
        }
        if (items.all(actor.union(), List.of(id)).isEmpty()) {
            var plan = into == null ? covering(actor, days) : plans.get(actor.union(), into);
            Planners.mustPlanIn(actor, plan);
            refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
            amendments.add(
                    actor, plan, PlanItem.planned(plan, matter, days, charge).withId(id), reason);
        }
        return id;
    }

    /** Whether part of it waits for the open revision of the plan. */
    boolean edit(Actor actor, PlanItemId id, int version, Matter matter, Days days, Charge charge, String reason) {
        return amend(actor, id, version, reason, (item, plan) -> item.edited(plan, matter, days, charge));
    }

    boolean move(Actor actor, PlanItemId id, LocalDate day, String reason) {
        return amend(
                reason,
                actor,
                id,
                (item, plan) -> item.edited(plan, item.matter(), item.days().from(day), item.charge()));
    }

    boolean move(Actor actor, PlanItemId id, YearMonth month, String reason) {
        return amend(
                reason,
                actor,
                id,
                (item, plan) -> item.edited(plan, item.matter(), item.days().movedTo(month), item.charge()));
    }

    /** To another owner, with a word to the successor. */
    void handOver(Actor actor, PlanItemId id, int version, MemberId to, String note) {
        amend(
                actor,
                id,
                version,
                note,
                (item, plan) -> item.edited(
                        plan, item.matter(), item.days(), item.charge().handedTo(to)));
    }

    void postpone(Actor actor, PlanItemId id, int version, LocalDate to, String reason) {
        change(actor, id, version, reason, (item, plan) -> item.postponed(plan, to, reason));
    }

    boolean cancel(Actor actor, PlanItemId id, String reason) {
        return amend(reason, actor, id, (item, plan) -> item.cancelled(reason, LocalDate.now(clock)));
    }

    boolean takeUpAgain(Actor actor, PlanItemId id) {
        return amend("", actor, id, (item, plan) -> item.takenUpAgain());
    }

    /** Done outside the product: the item's own page is its place. */
    void fulfil(Actor actor, PlanItemId id, LocalDate on) {
        refuseIf(on.isAfter(LocalDate.now(clock)), DONE_IN_THE_FUTURE, on);
        var version = items.get(actor.union(), id).version();
        change(actor, id, version, "", (item, plan) -> item.progressed(on, "/plan/items/" + id));
    }

    /**
     * Starts the work an item stands for, with the tool for its kind.
     *
     * @return where to go on with it
     */
    String launch(Actor actor, PlanItemId id) {
        var item = items.get(actor.union(), id);
        Planners.mustWorkOn(actor, item);
        item.refuseUnlessWaiting();
        var place = launchers.of(item.kind()).launch(actor, LaunchOrder.of(item));
        book.change(actor.member(), item, item.launched(place), "");
        return place;
    }

    @ApplicationModuleListener
    void on(PlanProgress progress) {
        var id = progress.planItem();
        if (id != null) {
            var item = items.get(progress.union(), id);
            book.change(null, item, item.progressed(progress.on(), progress.place()), "");
        }
    }

    private boolean amend(String reason, Actor actor, PlanItemId id, BiFunction<PlanItem, Plan, PlanItem> step) {
        return amend(actor, id, items.get(actor.union(), id).version(), reason, step);
    }

    private boolean amend(
            Actor actor, PlanItemId id, int version, String reason, BiFunction<PlanItem, Plan, PlanItem> step) {
        var item = workedOn(actor, id, version);
        var plan = open(actor, item);
        return amendments.change(actor, plan, item, step.apply(item, plan), reason);
    }

    /** What everyday work does to an item needs no revision, even where it changes its days. */
    private void change(
            Actor actor, PlanItemId id, int version, String note, BiFunction<PlanItem, Plan, PlanItem> step) {
        var item = workedOn(actor, id, version);
        book.change(actor.member(), item, step.apply(item, open(actor, item)), note);
    }

    private PlanItem workedOn(Actor actor, PlanItemId id, int version) {
        var item = items.get(actor.union(), id);
        Planners.mustWorkOn(actor, item);
        refuseIfChangedSince(actor, item, version);
        return item;
    }

    private Plan open(Actor actor, PlanItem item) {
        var plan = plans.get(actor.union(), item.plan());
        refuseIf(plan.isClosed(), PLAN_CLOSED, plan.title());
        return plan;
    }

    /** Says who changed it and when, so that two colleagues can talk to each other. */
    private void refuseIfChangedSince(Actor actor, PlanItem item, int version) {
        if (item.version() == version) {
            return;
        }
        var last = changes.of(actor.union(), item.id()).stream().findFirst();
        var who = last.map(ItemChange::by).map(by -> people.name(actor, by)).orElse("—");
        var when = last.map(change -> LocalDateTime.ofInstant(change.changed(), clock.getZone()))
                .map(DateTimeFormatter.ofPattern("MM-dd HH:mm")::format)
                .orElse("—");
        throw new Refusal(CHANGED_BY_A_COLLEAGUE, item.title(), who, when);
    }

    private Plan covering(Actor actor, Days days) {
        return plans.overlapping(actor.union(), "", new Period(days.begins(), days.ends()))
                .map(line -> plans.get(actor.union(), line.id()))
                .orElseThrow(() -> new Refusal(NO_PLAN_FOR_THAT_DAY, days.begins()));
    }
}
