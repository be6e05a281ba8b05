package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.REVISION_OPEN;
import static java.util.Comparator.naturalOrder;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanState.InForce;
import io.zhijia.planning.RevisionState.Settled;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan in force is revised (修订 → 改 → 定稿); what is changed meanwhile comes through {@link Amendments}. */
@Service
@Transactional
class RevisionSteps {

    private final Plans plans;
    private final PlanItems items;
    private final Revisions revisions;
    private final ItemBook book;
    private final Clock clock;

    RevisionSteps(Plans plans, PlanItems items, Revisions revisions, ItemBook book, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.revisions = revisions;
        this.book = book;
        this.clock = clock;
    }

    /** A revision with what it does and to which plan. */
    record RevisionView(Plan plan, Revision revision, List<RevisedItem> changes) {}

    RevisionId begin(Actor actor, PlanId id, String why) {
        Planners.mustPlan(actor);
        var before = revisions.of(actor.union(), id);
        var open = before.stream().filter(Revision::isOpen).findFirst();
        open.ifPresent(other -> {
            throw new Refusal(REVISION_OPEN, other.number());
        });
        var plan = plans.get(actor.union(), id);
        var revision = Revision.begun(plan, RevisionId.next(), before.size() + 1, why, LocalDate.now(clock));
        revisions.save(revision);
        return revision.id();
    }

    void explain(Actor actor, RevisionId id, PlanItemId item, String reason) {
        revisions.explain(actor.union(), opened(actor, id).id(), item, reason);
    }

    void drop(Actor actor, RevisionId id, PlanItemId item) {
        revisions.drop(actor.union(), opened(actor, id).id(), item);
    }

    void withdraw(Actor actor, RevisionId id) {
        var withdrawn = opened(actor, id).withdrawn(LocalDate.now(clock));
        revisions.clear(actor.union(), id);
        revisions.save(withdrawn);
    }

    /** All of its changes at once, or none: one that can no longer be made is named. */
    void settle(Actor actor, RevisionId id, String meeting, LocalDate on) {
        var open = opened(actor, id);
        var changes = revisions.changes(actor.union(), id);
        var settled = open.settled(new Settled(meeting, on), changes, since(actor, open), LocalDate.now(clock));
        var versions = new ArrayList<ItemVersion>();
        for (var change : changes) {
            var after = apply(actor, open, change, on);
            versions.add(ItemVersion.of(after, open.number(), on));
        }
        revisions.add(actor.union(), versions);
        revisions.clear(actor.union(), id);
        revisions.save(settled);
    }

    @Transactional(readOnly = true)
    RevisionView view(Actor actor, RevisionId id) {
        var revision = revisions.get(actor.union(), id);
        return new RevisionView(
                plans.get(actor.union(), revision.plan()), revision, revisions.changes(actor.union(), id));
    }

    @Transactional(readOnly = true)
    List<RevisionView> of(Actor actor, Plan plan) {
        return revisions.of(actor.union(), plan.id()).stream()
                .map(revision -> new RevisionView(plan, revision, revisions.changes(actor.union(), revision.id())))
                .toList();
    }

    /** What the open revision of its plan wants of an item. */
    @Transactional(readOnly = true)
    Optional<RevisionView> waiting(Actor actor, PlanItemId item) {
        return revisions
                .proposed(actor.union(), item)
                .flatMap(proposed -> revisions.open(actor.union(), proposed.plan()))
                .map(revision -> new RevisionView(
                        plans.get(actor.union(), revision.plan()),
                        revision,
                        revisions.changes(actor.union(), revision.id()).stream()
                                .filter(change -> change.item().equals(item))
                                .toList()));
    }

    private PlanItem apply(Actor actor, Revision revision, RevisedItem change, LocalDate on) {
        var proposed = revisions.proposed(actor.union(), change.item()).orElseThrow();
        var note = "第 " + revision.number() + " 次修订：" + change.reason();
        if (change.change() == RevisedItem.Change.ADDED) {
            book.add(actor, proposed);
            return items.get(actor.union(), change.item());
        }
        var before = items.get(actor.union(), change.item());
        var after = switch (change.change()) {
            case CANCELLED -> before.cancelled(change.reason(), on);
            case RESUMED -> before.takenUpAgain();
            case ADDED, CHANGED -> before.revised(proposed);
        };
        book.change(actor.member(), before, after, note);
        return after;
    }

    /** The day the version in force was decided on. */
    private LocalDate since(Actor actor, Revision open) {
        var plan = plans.get(actor.union(), open.plan());
        var inForce = plan.state() instanceof InForce force ? force.since() : open.begun();
        return revisions.versions(actor.union(), open.plan()).stream()
                .map(ItemVersion::validFrom)
                .max(naturalOrder())
                .filter(inForce::isBefore)
                .orElse(inForce);
    }

    private Revision opened(Actor actor, RevisionId id) {
        Planners.mustPlan(actor);
        var revision = revisions.get(actor.union(), id);
        revision.refuseUnlessOpen();
        return revision;
    }
}
