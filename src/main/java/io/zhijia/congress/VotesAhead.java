package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.NOT_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** An item that wants a vote, and has none. */
    public record Item(UUID sitting, int number, String title) {}

    /** Of one sitting, in the order of its agenda. */
    public List<Item> of(Actor actor, UUID sitting) {
        var id = new SittingId(sitting);
        var voted = settled(actor, id);
        return hall.agenda(actor.union(), id).stream()
                .filter(item -> item.handling().isVotedOn() && !voted.contains(item.number()))
                .map(item -> new Item(sitting, item.number(), item.title()))
                .toList();
    }

    /** What an item is called, whether it was voted on or not; empty once it is off the agenda. */
    public Optional<String> title(Actor actor, UUID sitting, int number) {
        return find(actor, new SittingId(sitting), number).map(AgendaItem::title);
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

    /** Before anybody votes: what is asked of a vote in the hall. */
    public void mustBeReady(Actor actor, UUID sitting, int number) {
        var id = new SittingId(sitting);
        refuseIf(!sittings.get(actor.union(), id).isOpen(), NOT_OPEN);
        refuseUnlessToVote(actor, id, number);
        opinions.refuseUnlessExamined(actor, id, number);
    }

    private void refuseUnlessToVote(Actor actor, SittingId id, int number) {
        var item = find(actor, id, number).orElseThrow(() -> new Refusal(NOT_ON_THE_AGENDA, number));
        refuseIf(!item.handling().isVotedOn(), NOT_VOTED_ON, item.title());
        refuseIf(settled(actor, id).contains(number), VOTED_ALREADY);
    }

    private Set<Integer> settled(Actor actor, SittingId id) {
        return Stream.concat(
                        hall.votes(actor.union(), id).stream().map(Vote::item),
                        hall.acclaimed(actor.union(), id).stream().map(Acclaimed::item))
                .collect(Collectors.toSet());
    }

    private Optional<AgendaItem> find(Actor actor, SittingId id, int number) {
        return hall.agenda(actor.union(), id).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }
}
