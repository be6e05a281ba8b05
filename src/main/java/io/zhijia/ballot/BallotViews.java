package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.GRADES_ARE_NOT_PUBLIC;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.protocol.Event;
import io.zhijia.decision.DecisionRule;
import io.zhijia.identity.Actor;
import io.zhijia.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages show: how far a vote is and who took a pass, before the end never what is in the box. */
@Service
@Transactional(readOnly = true)
class BallotViews {

    private final Ballots ballots;
    private final Boxes boxes;
    private final Parts parts;
    private final PaperFigures figures;
    private final Result result;
    private final Rulebook rulebook;
    private final RunOffs runOffs;
    private final Joinings joinings;

    BallotViews(
            Ballots ballots,
            Boxes boxes,
            Parts parts,
            PaperFigures figures,
            Result result,
            Rulebook rulebook,
            RunOffs runOffs,
            Joinings joinings) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.parts = parts;
        this.figures = figures;
        this.result = result;
        this.rulebook = rulebook;
        this.runOffs = runOffs;
        this.joinings = joinings;
    }

    /**
     * One vote as one person sees it.
     *
     * @param own this person's line of the roll, if there is one
     * @param isAwaited whether this person is a teller who has something to do now
     * @param mayCountAgain whether this person is a teller of a vote nobody else can count again
     * @param isTeller whether this person is one
     * @param paperIsCounted whether what was voted on paper is settled
     * @param turnout 领票，发纸质票
     * @param waiting whose part of the key is here already
     * @param mayReadBoard false where what is published is about persons and not for this one to read
     * @param sheet the result, once the box is open
     * @param quorum by which it may begin
     * @param passing by which it passes, or somebody is elected
     * @param joinings names written in that are said to mean one person
     * @param first the vote whose tie this one settles
     * @param again the votes held to settle ties of this one
     */
    record View(
            Ballot ballot,
            Optional<RollEntry> own,
            boolean isAwaited,
            boolean mayCountAgain,
            boolean isTeller,
            boolean paperIsCounted,
            Turnout turnout,
            Optional<Integer> waiting,
            List<Event> log,
            boolean mayReadBoard,
            Optional<Result.Sheet> sheet,
            DecisionRule quorum,
            DecisionRule passing,
            List<Joining> joinings,
            Optional<BallotId> first,
            List<BallotId> again) {

        /** Whether there are names that could mean one person, and it is not too late. */
        boolean mayJoinNames() {
            return (ballot.state() == BallotState.OPENED || ballot.state() == BallotState.COUNTED)
                    && sheet.isPresent()
                    && (!joinings.isEmpty()
                            || ballot.asked().questions().stream()
                                    .anyMatch(question -> sheet.get()
                                                    .tally()
                                                    .written(question.id())
                                                    .size()
                                            > 1));
        }

        /** Of a vote of more people so few papers came back that whoever knows who voted learns how. */
        boolean hasFewPapers() {
            var received = log.stream()
                    .filter(event -> event.kind().equals(Journal.Kind.CLOSED.name()))
                    .mapToInt(event -> Integer.parseInt(event.facts().getOrDefault("received", "0")))
                    .sum();
            return received + turnout.papers() < Voting.FEW && turnout.entitled() > Voting.FEW;
        }

        boolean hasOpenNames() {
            return joinings.stream().anyMatch(Joining::isOpen);
        }

        /** Two people said who is meant, and the papers have to tell how many votes that is. */
        boolean awaitsNamesCounted() {
            return joinings.stream().anyMatch(one -> one.state() == Joining.State.CONFIRMED);
        }

        boolean awaitsPaperCount() {
            return turnout.papers() > 0 && !paperIsCounted;
        }

        /** How many papers replaced earlier ones, where people may vote again; once it is closed. */
        Optional<String> replaced() {
            return log.stream()
                    .filter(event -> event.kind().equals(Journal.Kind.CLOSED.name()))
                    .flatMap(event -> Optional.ofNullable(event.facts().get(Journal.AGAIN)).stream())
                    .findFirst();
        }

        int entitled() {
            return turnout.entitled();
        }

        String head() {
            return Journal.head(log);
        }
    }

    Paging<Ballot> page(Actor actor, int number) {
        return Paging.of(ballots.page(actor.union(), Paging.limit(), Paging.offset(number)), number);
    }

    Ballot get(Actor actor, BallotId id) {
        return ballots.get(actor.union(), id);
    }

    View one(Actor actor, BallotId id) {
        var ballot = ballots.get(actor.union(), id);
        return new View(
                ballot,
                ballots.line(actor.union(), id, actor.member()),
                ballot.awaits(actor.member()),
                ballot.canBeCountedAgain() && ballot.isTeller(actor.member()),
                ballot.isTeller(actor.member()),
                figures.settled(actor.union(), id).isPresent(),
                ballots.turnout(actor.union(), id),
                parts.waiting(id),
                ballots.log(actor.union(), id),
                mayReadBoard(actor, ballot),
                mayReadTheCount(actor, ballot) ? Optional.of(sheet(actor, ballot)) : Optional.empty(),
                rulebook.quorum(actor, ballot),
                rulebook.passing(actor, ballot),
                joinings.of(actor.union(), id),
                runOffs.find(actor.union(), id).map(RunOff::first),
                runOffs.of(actor.union(), id).stream().map(RunOff::ballot).toList());
    }

    /** Before it is announced only whoever counts and announces it. */
    private static boolean mayReadTheCount(Actor actor, Ballot ballot) {
        return ballot.state().isAtLeast(isTheirs(actor, ballot) ? BallotState.OPENED : BallotState.ANNOUNCED);
    }

    /** What grades somebody was given is not everybody's to read. */
    private Result.Sheet sheet(Actor actor, Ballot ballot) {
        var sheet = result.sheet(actor, ballot.id());
        return mayReadGrades(actor, ballot) ? sheet : sheet.withoutUpshots();
    }

    /** Whoever counts them sees them; once they are announced, whoever ordered the appraisal says who reads them. */
    private static boolean mayReadGrades(Actor actor, Ballot ballot) {
        return ballot.asked().kind() != Kind.APPRAISAL
                || (isTheirs(actor, ballot) && !ballot.state().isAtLeast(BallotState.ANNOUNCED));
    }

    /** Of an appraisal the tellers check the published file until it is filed, and nobody else. */
    private static boolean mayReadBoard(Actor actor, Ballot ballot) {
        return ballot.asked().kind() != Kind.APPRAISAL
                || (ballot.isTeller(actor.member()) && ballot.state() != BallotState.FILED);
    }

    private static boolean isTheirs(Actor actor, Ballot ballot) {
        return ballot.isTeller(actor.member()) || actor.may(KEEP_BALLOTS);
    }

    /** As {@link #one}, of a vote whose result was announced. */
    View announced(Actor actor, BallotId id) {
        var view = one(actor, id);
        refuseIf(!view.ballot().state().isAtLeast(BallotState.ANNOUNCED), NOT_AT_THIS_STAGE);
        return view;
    }

    /** What was fixed, as it was hashed. */
    String charter(Actor actor, BallotId id) {
        var charter = ballots.get(actor.union(), id).facts().charter();
        refuseIf(charter == null, NOT_AT_THIS_STAGE);
        return String.valueOf(charter);
    }

    /** Hashes only; nobody reads a paper in them. */
    List<Map<String, String>> inclusion(Actor actor, BallotId id) {
        refuseIf(!ballots.get(actor.union(), id).state().isClosed(), NOT_AT_THIS_STAGE);
        return Board.inclusion(boxes.all(actor.union(), id));
    }

    String board(Actor actor, BallotId id) {
        var ballot = ballots.get(actor.union(), id);
        refuseIf(!ballot.state().isAtLeast(BallotState.ANNOUNCED), NOT_AT_THIS_STAGE);
        refuseIf(!mayReadBoard(actor, ballot), GRADES_ARE_NOT_PUBLIC);
        return Board.of(
                ballot,
                ballots.roll(actor.union(), id),
                boxes.all(actor.union(), id),
                new Board.Counted(boxes.opened(actor.union(), id), boxes.commitments(actor.union(), id)),
                ballots.log(actor.union(), id));
    }
}
