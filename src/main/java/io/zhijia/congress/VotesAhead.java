package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ELECTS_NOBODY;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.NOT_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which items are still to be voted on: what a secret ballot can settle. */
@Service
@Transactional(readOnly = true)
public class VotesAhead {

    private final Sittings sittings;
    private final Hall hall;
    private final ItemBallots ballots;
    private final OpinionService opinions;

    VotesAhead(Sittings sittings, Hall hall, ItemBallots ballots, OpinionService opinions) {
        this.sittings = sittings;
        this.hall = hall;
        this.ballots = ballots;
        this.opinions = opinions;
    }

    /**
     * An item of an agenda.
     *
     * @param number by which it is known; stays
     * @param place the number that is printed
     */
    public record Item(UUID sitting, int number, int place, String title, Handling handling) {}

    /** Those of one sitting that want a vote and have none, in the order of its agenda. */
    public List<Item> of(Actor actor, UUID sitting) {
        var id = new SittingId(sitting);
        var settled = hall.settled(actor.union(), id);
        return hall.agenda(actor.union(), id).stream()
                .filter(item -> item.handling().isVotedOn() && !settled.has(item.number()))
                .map(item -> new Item(sitting, item.number(), item.place(), item.title(), item.handling()))
                .toList();
    }

    /** An item, whether it was voted on or not; empty once it is off the agenda. */
    public Optional<Item> item(Actor actor, UUID sitting, int number) {
        return find(actor, new SittingId(sitting), number)
                .map(item -> new Item(sitting, number, item.place(), item.title(), item.handling()));
    }

    /**
     * Before a ballot on it is set up: it wants a vote and has none, and no other ballot is held on it. Whoever sets up
     * another one at the same moment waits until this one is there.
     */
    @Transactional
    public void mustBeFree(Actor actor, UUID sitting, int number) {
        var id = new SittingId(sitting);
        sittings.lock(actor.union(), id).refuseIfOver();
        refuseUnlessToVote(actor, id, number);
        ballots.refuseWhileRunning(actor, id, number);
    }

    /** Before an election is set up that settles it: likewise, and it is there to elect somebody. */
    @Transactional
    public void mustBeFreeToElect(Actor actor, UUID sitting, int number) {
        mustBeFree(actor, sitting, number);
        refuseIf(
                find(actor, new SittingId(sitting), number).stream().noneMatch(one -> one.handling() == Handling.ELECT),
                ELECTS_NOBODY);
    }

    /** Before anybody votes: what is asked of a vote in the hall. */
    public void mustBeReady(Actor actor, UUID sitting, int number) {
        var id = new SittingId(sitting);
        refuseIf(!sittings.get(actor.union(), id).isOpen(), NOT_OPEN);
        refuseUnlessToVote(actor, id, number);
        opinions.refuseUnlessExamined(actor, id, number);
    }

    private void refuseUnlessToVote(Actor actor, SittingId id, int number) {
        var item = find(actor, id, number).orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA));
        refuseIf(!item.handling().isVotedOn(), NOT_VOTED_ON, item.title());
        refuseIf(hall.settled(actor.union(), id).has(number), VOTED_ALREADY);
    }

    private Optional<AgendaItem> find(Actor actor, SittingId id, int number) {
        return hall.agenda(actor.union(), id).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }
}
