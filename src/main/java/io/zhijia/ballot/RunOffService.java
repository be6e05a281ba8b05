package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.JOINING_OPEN;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.RUN_OFF_HELD;
import static io.zhijia.ballot.BallotRefusal.TIMES_MIXED_UP;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Result.How;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the last seat could go to several, the same voters vote once more among them; what comes of it settles the first vote
 * (BALLOT, section 10). A run-off in which the last seat is tied again is settled by lot.
 */
@Service
@Transactional
class RunOffService {

    private final Ballots ballots;
    private final Boxes boxes;
    private final RunOffs runOffs;
    private final Joinings joinings;
    private final Result result;
    private final Journal journal;
    private final Clock clock;

    RunOffService(
            Ballots ballots,
            Boxes boxes,
            RunOffs runOffs,
            Joinings joinings,
            Result result,
            Journal journal,
            Clock clock) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.runOffs = runOffs;
        this.joinings = joinings;
        this.result = result;
        this.journal = journal;
        this.clock = clock;
    }

    /** With the voters and the tellers of the first vote; nobody can be written in. */
    BallotId begin(Actor actor, BallotId id, String question, Instant opens, Instant closes) {
        actor.must(KEEP_BALLOTS);
        var first = ballots.lock(actor.union(), id).mustBe(BallotState.COUNTED);
        refuseIf(!opens.isBefore(closes) || closes.isBefore(clock.instant()), TIMES_MIXED_UP);
        refuseIf(running(actor, first, question).isPresent(), RUN_OFF_HELD);
        refuseIf(joinings.of(actor.union(), id).stream().anyMatch(Joining::isOpen), JOINING_OPEN);
        var tied = tied(actor, id, question);
        var among = tied.outcome().tied();
        var seats = tied.outcome().free();
        var asked = new Question(
                "q1",
                tied.question().text(),
                Question.CHOOSE,
                seats,
                seats,
                false,
                IntStream.range(0, among.size())
                        .mapToObj(i -> new Option(RunOff.candidate(i), tied.name(among.get(i))))
                        .toList());
        var second = first.amongTied(
                new Asked(
                        Kind.ELECTION,
                        Level.L1,
                        List.of(asked),
                        Map.of("q1", 0),
                        first.asked().passing()),
                opens,
                closes,
                actor.member());
        var voters = ballots.roll(actor.union(), id).stream()
                .map(line -> RollEntry.entitled(line.no(), line.member(), line.name(), line.delegation()))
                .toList();
        ballots.add(second, voters);
        boxes.addressed(actor.union(), second.id());
        runOffs.add(actor.union(), new RunOff(second.id(), id, question, among));
        journal.note(
                second,
                By.KEEPER,
                Journal.Kind.SET_UP,
                Map.of("entitled", String.valueOf(voters.size()), "runOffOf", first.code()));
        return second.id();
    }

    /** For whoever counts and announces. */
    @Transactional(readOnly = true)
    Upshot.Elected tied(Actor actor, BallotId id, String question) {
        actor.must(KEEP_BALLOTS);
        return result.sheet(actor, id).upshots().stream()
                .filter(upshot -> upshot.question().id().equals(question))
                .filter(Upshot.Elected.class::isInstance)
                .map(Upshot.Elected.class::cast)
                .filter(people -> people.outcome().isTied())
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_AT_THIS_STAGE));
    }

    private Optional<Ballot> running(Actor actor, Ballot first, String question) {
        return runOffs.of(actor.union(), first.id()).stream()
                .filter(one -> one.question().equals(question))
                .map(one -> ballots.get(actor.union(), one.ballot()))
                .filter(ballot -> ballot.state() != BallotState.VOID)
                .findFirst();
    }

    /** What came of the second vote stands in the log of the first, if it settles the matter and nothing else has. */
    @EventListener
    void on(BallotDecided decided) {
        runOffs.find(decided.union(), decided.ballot()).ifPresent(runOff -> settle(decided, runOff));
    }

    private void settle(BallotDecided decided, RunOff runOff) {
        var second = ballots.get(decided.union(), runOff.ballot());
        var elected = ballots.log(decided.union(), second.id()).stream()
                .filter(event -> event.kind().equals(Journal.Kind.ANNOUNCED.name()))
                .map(event -> List.of(event.facts().getOrDefault("elected", "").split(",", -1)))
                .findFirst()
                .orElseGet(List::of);
        var chosen = runOff.chosen(elected);
        var first = ballots.lock(decided.union(), runOff.first());
        if (JoinedNames.isCounting(first) // names of another question may just have been joined
                && chosen.size() == second.asked().questions().getFirst().seats()
                && !isBroken(first, runOff.question())) {
            journal.note(
                    first,
                    By.PROGRAM,
                    Journal.Kind.TIE_BROKEN,
                    Map.of(
                            "question", runOff.question(),
                            "chosen", String.join(",", chosen),
                            "how", How.RUN_OFF.name(),
                            "note", second.code()));
        }
    }

    private boolean isBroken(Ballot first, String question) {
        return ballots.log(first.union(), first.id()).stream()
                .filter(event -> event.kind().equals(Journal.Kind.TIE_BROKEN.name()))
                .anyMatch(event -> question.equals(event.facts().get("question")));
    }
}
