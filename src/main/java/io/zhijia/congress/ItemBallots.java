package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.BALLOT_RUNS;

import io.zhijia.congress.SittingBallots.Held;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secret ballots on items of the agenda: one that runs keeps the item from other votes, one that was announced is its vote. */
@Service
@Transactional
class ItemBallots {

    private final ObjectProvider<SittingBallots> holders;
    private final Sittings sittings;
    private final Terms terms;
    private final Hall hall;

    ItemBallots(ObjectProvider<SittingBallots> holders, Sittings sittings, Terms terms, Hall hall) {
        this.holders = holders;
        this.sittings = sittings;
        this.terms = terms;
        this.hall = hall;
    }

    @Transactional(readOnly = true)
    List<Held> of(Actor actor, SittingId id) {
        return holders.stream()
                .flatMap(one -> one.of(actor, id.value()).stream())
                .toList();
    }

    /** Where this actor sets up a ballot, but for the number of the item; empty for whoever may not. */
    @Transactional(readOnly = true)
    String pathOfNew(Actor actor, SittingId id) {
        return holders.stream()
                .map(one -> one.pathOfNew(actor, id.value()))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Transactional(readOnly = true)
    void refuseWhileRunning(Actor actor, SittingId id, int item) {
        of(actor, id).stream()
                .filter(one -> one.isRunning() && one.settles(item))
                .findFirst()
                .ifPresent(ItemBallots::refuse);
    }

    @Transactional(readOnly = true)
    void refuseWhileAnyRuns(Actor actor, SittingId id) {
        of(actor, id).stream()
                .filter(one -> one.isRunning() && one.item() != null)
                .findFirst()
                .ifPresent(ItemBallots::refuse);
    }

    private static void refuse(Held running) {
        throw new Refusal(BALLOT_RUNS, running.title());
    }

    /** In the transaction of the announcement: both are there or neither is. */
    @EventListener
    void on(ItemSettledByBallot settled) {
        var id = new SittingId(settled.sitting());
        if (!isOpen(settled.union(), id, settled.item())) {
            return;
        }
        var term = terms.get(settled.union(), sittings.get(settled.union(), id).term());
        hall.add(
                settled.union(),
                id,
                Vote.byBallot(settled, term.kind().said(settled.rule().base())));
    }

    /** Likewise. */
    @EventListener
    void on(ItemSettledByElection settled) {
        var id = new SittingId(settled.sitting());
        if (isOpen(settled.union(), id, settled.item())) {
            hall.add(settled.union(), id, Elected.by(settled));
        }
    }

    /** On the agenda, and nothing has settled it; a count nobody has confirmed is forgotten. */
    private boolean isOpen(UnionId union, SittingId id, int item) {
        var isOnAgenda = hall.agenda(union, id).stream().anyMatch(one -> one.number() == item);
        if (!isOnAgenda || hall.settled(union, id).has(item)) {
            return false;
        }
        hall.firstCount(union, id, item).ifPresent(count -> hall.forget(union, id, count));
        return true;
    }
}
