package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.BEFORE_THE_HOUR;
import static io.zhijia.ballot.BallotRefusal.MORE_THAN_ENTITLED;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_YET_OVER;
import static io.zhijia.ballot.BallotRefusal.NO_QUORUM;
import static io.zhijia.ballot.BallotRefusal.REASON_MISSING;
import static io.zhijia.ballot.BallotRefusal.TOO_FEW_TO_CLOSE_EARLY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Inclusion;
import io.zhijia.congress.VotesAhead;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.Tally;
import io.zhijia.decision.Verdict;
import io.zhijia.identity.Actor;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a vote, closes it, or declares it void. */
@Service
@Transactional
class Voting {

    /** Of fewer papers the result tells how they voted. */
    static final int FEW = 5;

    private final Ballots ballots;
    private final Boxes boxes;
    private final Journal journal;
    private final Rulebook rulebook;
    private final VotesAhead agenda;
    private final Clock clock;

    Voting(Ballots ballots, Boxes boxes, Journal journal, Rulebook rulebook, VotesAhead agenda, Clock clock) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.journal = journal;
        this.rulebook = rulebook;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * Whether enough came is settled and written down now; a rule that was read in the law itself stops anybody, and any rule
     * stops what settles an item of the agenda, as in the hall.
     *
     * @param decision by which the vote begins before its hour; empty for one that does not
     */
    void open(Actor actor, BallotId id, int present, String decision) {
        actor.must(KEEP_BALLOTS);
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.NOTIFIED);
        var isEarly = clock.instant().isBefore(ballot.opens());
        refuseIf(isEarly && decision.strip().length() < 2, BEFORE_THE_HOUR);
        mustBeReady(actor, ballot);
        var verdict = quorum(actor, ballot, present);
        refuseIf(
                !verdict.isMet() && (verdict.rule().certainty() == Certainty.READ || ballot.item() != null),
                NO_QUORUM,
                verdict.needed(),
                present);
        ballots.save(ballot.in(BallotState.OPEN, ballot.facts().attended(present)));
        journal.note(
                ballot,
                By.KEEPER,
                Kind.OPEN,
                Map.of(
                        "present", String.valueOf(present),
                        "needed", String.valueOf(verdict.needed()),
                        "quorum", verdict.isMet() ? "yes" : "no",
                        "rule", Rulebook.id(verdict.rule()),
                        "early", isEarly ? decision.strip() : ""));
    }

    /** What settles an item of the agenda waits for what a vote in the hall waits for. */
    private void mustBeReady(Actor actor, Ballot ballot) {
        var sitting = ballot.sitting();
        var item = ballot.item();
        if (sitting != null && item != null) {
            agenda.mustBeReady(actor, sitting, item);
        }
    }

    private Verdict quorum(Actor actor, Ballot ballot, int present) {
        var entitled = ballot.fixed().entitled();
        refuseIf(present > entitled || present < 1, MORE_THAN_ENTITLED, entitled);
        return rulebook.quorum(actor, ballot).on(Tally.attendance(entitled, present));
    }

    /**
     * Nothing is taken after this. The list of what is in the box is fixed before anybody can read a paper, and box and roll
     * are written again in random order.
     */
    void close(Actor actor, BallotId id) {
        actor.must(KEEP_BALLOTS);
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.OPEN);
        var turnout = ballots.turnout(actor.union(), id);
        var box = boxes.all(actor.union(), id);
        var isEarly = clock.instant().isBefore(ballot.closes());
        refuseIf(isEarly && !everybodyHasVoted(ballot, turnout, box.size()), NOT_YET_OVER);
        refuseIf(
                isEarly && turnout.entitled() > FEW && turnout.tellsOfFew(box.size(), FEW),
                TOO_FEW_TO_CLOSE_EARLY,
                FEW);
        var root = Bytes.text(new Inclusion(box.stream().map(Sealed::line).toList()).root());
        boxes.shuffle(actor.union(), id);
        ballots.save(ballot.in(BallotState.CLOSED, ballot.facts().closed(root)));
        var said = new HashMap<>(Map.of(
                "root", root,
                "received", String.valueOf(box.size()),
                "passes", String.valueOf(turnout.passes()),
                "papers", String.valueOf(turnout.papers())));
        if (ballot.fixed().voteAgain()) {
            said.put(Journal.AGAIN, String.valueOf(Board.later(box).count()));
        }
        journal.note(ballot, By.KEEPER, Kind.CLOSED, said);
    }

    /**
     * In a hall nobody waits for the planned end once all who came hold a paper or have used their pass, unless they may think
     * again; from afar not before everybody on the roll has.
     */
    private static boolean everybodyHasVoted(Ballot ballot, Turnout turnout, int received) {
        return !ballot.fixed().voteAgain()
                && received == turnout.passes()
                && turnout.issued()
                        >= (ballot.isRemote()
                                ? turnout.entitled()
                                : Objects.requireNonNullElse(ballot.facts().present(), 1));
    }

    /** After the closing: the files themselves forget in which order and by which transactions rows were written. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void rewrite(Actor actor, BallotId id) {
        actor.must(KEEP_BALLOTS);
        boxes.rewriteFiles(actor.union());
    }

    void rewritten(Actor actor, BallotId id) {
        actor.must(KEEP_BALLOTS);
        noteRewritten(ballots.lock(actor.union(), id));
    }

    /** The job may have come first. */
    private void noteRewritten(Ballot ballot) {
        if (ballots.unwritten(ballot.union()).contains(ballot.id())) {
            journal.note(ballot, By.PROGRAM, Kind.REWRITTEN, Map.of());
        }
    }

    /** What waits for its files to be written anew, because the program ended after a closing, or a vote became void. */
    @Transactional(readOnly = true)
    List<BallotId> unwritten(WithinUnion union) {
        return ballots.unwritten(union.union());
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void rewriteLate(WithinUnion union) {
        boxes.rewriteFiles(union.union());
    }

    void rewrittenLate(WithinUnion union, List<BallotId> waiting) {
        waiting.forEach(id -> noteRewritten(ballots.lock(union.union(), id)));
    }

    /** 作废, for everybody to read why. */
    void voidIt(Actor actor, BallotId id, String reason) {
        actor.must(KEEP_BALLOTS);
        var ballot = ballots.lock(actor.union(), id);
        refuseIf(reason.strip().length() < 2, REASON_MISSING);
        refuseIf(
                ballot.state() == BallotState.VOID || ballot.state().isAtLeast(BallotState.ANNOUNCED),
                NOT_AT_THIS_STAGE);
        end(ballot, By.KEEPER, Map.of("reason", reason.strip()));
    }

    /** Every vote for which passes are given. */
    void voidRunning(Restored restored) {
        ballots.all(restored.union()).stream()
                .filter(ballot -> ballot.state().givesPasses())
                .map(ballot -> ballots.lock(restored.union(), ballot.id()))
                .forEach(ballot -> end(
                        ballot, By.PROGRAM, Map.of("restored", restored.made().toString())));
    }

    /** Nobody opens its box any more; even so the rows shall not tell in which order they were written. */
    private void end(Ballot ballot, By by, Map<String, String> why) {
        boxes.shuffle(ballot.union(), ballot.id());
        ballots.save(ballot.in(BallotState.VOID, ballot.facts().withoutKeys().withoutBoxKey()));
        journal.note(ballot, by, Kind.VOID, why);
    }
}
