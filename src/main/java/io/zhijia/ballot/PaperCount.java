package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.BATCHES_DIFFER;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.TWO_HAVE_TYPED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.PaperFigures.Typed;
import io.zhijia.ballot.protocol.CanonicalJson;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts papers by hand (点票): two tellers type each batch without seeing each other's figures, until they agree. */
@Service
@Transactional
class PaperCount {

    private static final int TWO = 2;

    private final Ballots ballots;
    private final PaperFigures figures;
    private final Journal journal;

    PaperCount(Ballots ballots, PaperFigures figures, Journal journal) {
        this.ballots = ballots;
        this.figures = figures;
        this.journal = journal;
    }

    /**
     * A batch as one teller sees it: the own figures, and of the other's only where they differ.
     *
     * @param own what this teller typed
     * @param typists how many have typed it
     * @param apart the figures on which both do not agree, without saying what the other typed
     */
    record Batch(int no, Optional<Typed> own, int typists, List<Figure> apart) {
        boolean isAgreed() {
            return typists == TWO && apart.isEmpty();
        }

        /** Message key of how far it is. */
        String word() {
            return "ballot.count." + (typists < TWO ? "one" : apart.isEmpty() ? "agreed" : "differs");
        }
    }

    /**
     * All batches of a vote for one teller.
     *
     * @param sum once all is settled
     */
    record Count(Ballot ballot, Turnout turnout, List<Batch> batches, Optional<Tally> sum) {
        /** What this teller typed of a batch. */
        Optional<Typed> own(int no, MemberId teller) {
            return batches.stream()
                    .filter(batch -> batch.no() == no)
                    .flatMap(batch -> batch.own().stream())
                    .filter(typed -> typed.by().equals(teller))
                    .findFirst();
        }

        /** The first batch that waits for this teller's figures: one that another typed, or a new one. */
        int nextFor(MemberId teller) {
            return batches.stream()
                    .filter(batch -> !batch.isAgreed()
                            && (batch.typists() < TWO || own(batch.no(), teller).isPresent()))
                    .filter(batch ->
                            own(batch.no(), teller).isEmpty() || !batch.apart().isEmpty())
                    .map(Batch::no)
                    .findFirst()
                    .orElse(batches.isEmpty() ? 1 : batches.getLast().no() + 1);
        }

        boolean maySettle() {
            return sum.isEmpty() && !batches.isEmpty() && batches.stream().allMatch(Batch::isAgreed);
        }
    }

    @Transactional(readOnly = true)
    Count count(Actor actor, BallotId id) {
        var ballot = ballots.get(actor.union(), id);
        ballot.teller(actor.member());
        refuseIf(!isCounted(ballot), NOT_AT_THIS_STAGE);
        return new Count(
                ballot, ballots.turnout(actor.union(), id), batches(actor, id), figures.settled(actor.union(), id));
    }

    void type(Actor actor, BallotId id, int batch, Tally counted, int version) {
        var ballot = lock(actor, id);
        var others = figures.typed(actor.union(), id).stream()
                .filter(one -> one.batch() == batch && !one.by().equals(actor.member()))
                .count();
        refuseIf(others >= TWO, TWO_HAVE_TYPED, batch);
        figures.keep(ballot.union(), id, new Typed(batch, actor.member(), counted, version));
    }

    /**
     * The count stands. More papers in the box than were handed out, and the vote is void.
     *
     * @return whether it is a count, and not a void vote
     */
    boolean settle(Actor actor, BallotId id) {
        var ballot = lock(actor, id);
        var batches = batches(actor, id);
        refuseIf(batches.isEmpty() || !batches.stream().allMatch(Batch::isAgreed), BATCHES_DIFFER);
        var sum = batches.stream()
                .map(batch -> batch.own().orElseThrow().figures())
                .reduce(Tally::plus)
                .orElseThrow();
        var issued = ballots.turnout(actor.union(), id).papers();
        figures.settle(actor.union(), id, sum);
        journal.note(
                ballot,
                By.TELLER,
                Kind.PAPER_COUNTED,
                Map.of(
                        "issued", String.valueOf(issued),
                        "returned", String.valueOf(sum.returned()),
                        "valid", String.valueOf(sum.valid()),
                        "void", String.valueOf(sum.invalid()),
                        "counts",
                                CanonicalJson.write(
                                        sum.without(ballot.fixed().k()).counts())));
        if (sum.returned() <= issued) {
            return true;
        }
        ballots.save(ballot.in(BallotState.VOID, ballot.facts().withoutKeys().withoutBoxKey()));
        journal.note(
                ballot, By.PROGRAM, Kind.VOID, Map.of("reason", "收回纸质票%d张，发出%d张".formatted(sum.returned(), issued)));
        return false;
    }

    /** Every teller's own figures stand in the place of the own ones where two others typed a batch. */
    private List<Batch> batches(Actor actor, BallotId id) {
        return figures.typed(actor.union(), id).stream()
                .collect(Collectors.groupingBy(Typed::batch, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(batch -> batch(batch.getKey(), batch.getValue(), actor.member()))
                .toList();
    }

    private static Batch batch(int no, List<Typed> typed, MemberId teller) {
        var own = typed.stream().filter(one -> one.by().equals(teller)).findFirst();
        var apart = typed.size() < TWO
                ? List.<Figure>of()
                : Figure.apart(typed.getFirst().figures(), typed.getLast().figures());
        var shown = own.isPresent() || typed.size() < TWO || !apart.isEmpty() ? own : Optional.of(typed.getFirst());
        return new Batch(no, shown, typed.size(), apart);
    }

    private Ballot lock(Actor actor, BallotId id) {
        var ballot = ballots.lock(actor.union(), id);
        ballot.teller(actor.member());
        refuseIf(!isCounted(ballot) || figures.settled(actor.union(), id).isPresent(), NOT_AT_THIS_STAGE);
        return ballot;
    }

    /** After the closing, and before two have signed. */
    private static boolean isCounted(Ballot ballot) {
        return ballot.state() == BallotState.CLOSED || ballot.state() == BallotState.OPENED;
    }
}
