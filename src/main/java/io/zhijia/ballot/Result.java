package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.HOW_MISSING;
import static io.zhijia.ballot.BallotRefusal.JOINING_OPEN;
import static io.zhijia.ballot.BallotRefusal.NOT_AMONG_TIED;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.PAPERS_NOT_COUNTED;
import static io.zhijia.ballot.BallotRefusal.RUN_OFF_UNDER_WAY;
import static io.zhijia.ballot.BallotRefusal.SIGNED_ALREADY;
import static io.zhijia.ballot.BallotRefusal.TIED;
import static io.zhijia.privacy.Secret.BALLOT_KEY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.count.Outcome;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.Event;
import io.zhijia.ballot.protocol.ReceiptKey;
import io.zhijia.congress.ItemSettledByBallot;
import io.zhijia.congress.ItemSettledByElection;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Verdict;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a vote: tellers sign, it is announced, and at last the keys are destroyed. */
@Service
@Transactional
class Result {

    private static final int SIGNATURES = 2;

    private final Ballots ballots;
    private final PaperFigures figures;
    private final Journal journal;
    private final Rulebook rulebook;
    private final RunOffs runOffs;
    private final Joinings joinings;
    private final Seals seals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Result(
            Ballots ballots,
            PaperFigures figures,
            Journal journal,
            Rulebook rulebook,
            RunOffs runOffs,
            Joinings joinings,
            Seals seals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.figures = figures;
        this.journal = journal;
        this.rulebook = rulebook;
        this.runOffs = runOffs;
        this.joinings = joinings;
        this.seals = seals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The one sheet of a vote.
     *
     * @param entitled 应到
     * @param present 实到：whoever was there at the opening, or took a pass later
     * @param online what came in by phones
     * @param paper what came in on paper; until that is counted, only what was handed out
     * @param tally of both ways together
     * @param upshots one for each question, in their order
     */
    record Sheet(int entitled, int present, Way online, Way paper, Tally tally, List<Upshot> upshots) {

        /** What is told of each way of voting, and of both together. */
        static final List<String> FIGURES = List.of("issued", "returned", "valid", "void");

        /** One way of voting: 发出, and what came back (收回、有效、无效). */
        record Way(String name, int issued, Tally tally) {
            List<Integer> numbers() {
                return List.of(issued, tally.returned(), tally.valid(), tally.invalid());
            }
        }

        /** 发出, by both ways. */
        int issued() {
            return online.issued() + paper.issued();
        }

        /** Each way by itself where there was paper, and both in sum. */
        List<Way> ways() {
            var both = new Way("sum", issued(), tally);
            return hasPaper() ? List.of(online, paper, both) : List.of(both);
        }

        private boolean hasPaper() {
            return paper.issued() + paper.tally().returned() > 0;
        }

        /** The numbers alone. */
        Sheet withoutUpshots() {
            return new Sheet(entitled, present, online, paper, tally, List.of());
        }

        boolean awaitsPaper() {
            return paper.issued() > 0 && paper.tally().counts().isEmpty();
        }

        boolean isTied() {
            return upshots.stream()
                    .anyMatch(upshot -> upshot instanceof Upshot.Elected elected
                            && elected.outcome().isTied());
        }
    }

    @Transactional(readOnly = true)
    Sheet sheet(Actor actor, BallotId id) {
        return sheet(actor, ballots.get(actor.union(), id));
    }

    private Sheet sheet(Actor actor, Ballot ballot) {
        refuseIf(!ballot.state().isAtLeast(BallotState.OPENED), NOT_AT_THIS_STAGE);
        var turnout = ballots.turnout(ballot.union(), ballot.id());
        var online = new Sheet.Way("online", turnout.passes(), ballot.counted());
        var joined = joinings.of(ballot.union(), ballot.id()).stream()
                .filter(Joining::isCounted)
                .toList();
        var written = figures.settled(ballot.union(), ballot.id()).orElse(Tally.NONE);
        var paper = new Sheet.Way("paper", turnout.papers(), joined(written, joined));
        var tally = online.tally().beside(paper.tally(), ballot.fixed().k());
        var entitled = ballot.fixed().entitled();
        var present = Math.max(
                turnout.issued(), Objects.requireNonNullElse(ballot.facts().present(), 0));
        var rule = rulebook.passing(actor, ballot);
        var log = ballots.log(ballot.union(), ballot.id());
        return new Sheet(
                entitled,
                present,
                online,
                paper,
                tally,
                ballot.fixed().questions().stream()
                        .map(question -> upshot(question, tally, rule, entitled, present, log))
                        .map(upshot -> upshot instanceof Upshot.Elected people && !joined.isEmpty()
                                ? people.having(joined, asWritten(ballot).plus(written))
                                : upshot)
                        .toList());
    }

    private static Tally joined(Tally written, List<Joining> joinings) {
        var joined = written;
        for (var joining : joinings) {
            joined = joined.joined(joining, joining.doubles());
        }
        return joined;
    }

    private static Tally asWritten(Ballot ballot) {
        return Tally.read(Objects.requireNonNull(ballot.facts().tally()));
    }

    private void refuseWhileNamesAreOpen(Ballot ballot) {
        refuseIf(joinings.of(ballot.union(), ballot.id()).stream().anyMatch(Joining::isOpen), JOINING_OPEN);
    }

    private static Upshot upshot(
            Question question, Tally tally, DecisionRule rule, int entitled, int present, List<Event> log) {
        var counts = tally.counts().getOrDefault(question.id(), Map.of());
        IntFunction<Verdict> verdict = inFavor ->
                rule.on(new io.zhijia.decision.Tally(entitled, present, tally.returned(), tally.valid(), inFavor));
        return switch (question.type()) {
            case Question.ONE -> new Upshot.Decided(question, counts, verdict.apply(counts.getOrDefault(Asked.FOR, 0)));
            case Question.CHOOSE -> {
                var votes = counts.entrySet().stream()
                        .filter(one -> !one.getKey().isEmpty() && !one.getKey().startsWith(Question.AGAINST))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                var outcome =
                        broken(Outcome.of(question.seats(), verdict.apply(0).needed(), votes), question.id(), log);
                var last = outcome.elected().isEmpty()
                        ? 0
                        : votes.getOrDefault(outcome.elected().getLast(), 0);
                yield new Upshot.Elected(question, counts, tally.valid(), verdict.apply(last), outcome, List.of());
            }
            default -> new Upshot.Graded(question, counts);
        };
    }

    /** How a tie at the last seat was broken. */
    enum How {
        /** 票数相等的候选人再选一次 */
        RUN_OFF,
        /** 抽签 */
        LOT;

        /** Message key of its name. */
        String word() {
            return "ballot.how." + name();
        }
    }

    /**
     * A vote among the tied, or a lot, has decided: it is written in the log for everybody to read, and cannot be taken back.
     *
     * @param note who was there, and what came out
     */
    void breakTie(Actor actor, BallotId id, String question, List<String> chosen, How how, String note) {
        actor.must(KEEP_BALLOTS);
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.COUNTED);
        refuseIf(isRunOffUnderWay(ballot, question), RUN_OFF_UNDER_WAY);
        refuseWhileNamesAreOpen(ballot);
        refuseIf(note.strip().length() < 2, HOW_MISSING);
        var tied = sheet(actor, ballot).upshots().stream()
                .filter(upshot -> upshot.question().id().equals(question))
                .filter(Upshot.Elected.class::isInstance)
                .map(upshot -> ((Upshot.Elected) upshot).outcome())
                .filter(Outcome::isTied)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_AT_THIS_STAGE));
        try {
            tied.broken(chosen);
        } catch (IllegalArgumentException others) {
            throw new Refusal(NOT_AMONG_TIED, tied.free());
        }
        journal.note(
                ballot,
                By.KEEPER,
                Kind.TIE_BROKEN,
                Map.of(
                        "question", question,
                        "chosen", String.join(",", chosen),
                        "how", how.name(),
                        "note", note.strip()));
    }

    private boolean isRunOffUnderWay(Ballot ballot, String question) {
        return runOffs.of(ballot.union(), ballot.id()).stream()
                .filter(one -> one.question().equals(question))
                .map(one -> ballots.get(ballot.union(), one.ballot()).state())
                .anyMatch(state -> state != BallotState.VOID && !state.isAtLeast(BallotState.ANNOUNCED));
    }

    /** As it stands after whatever the log says of ties. */
    private static Outcome broken(Outcome outcome, String question, List<Event> log) {
        return log.stream()
                .filter(event -> event.kind().equals(Kind.TIE_BROKEN.name()))
                .filter(event -> question.equals(event.facts().get("question")))
                .map(event -> List.of(event.facts().getOrDefault("chosen", "").split(",", -1)))
                .findFirst()
                .map(outcome::broken)
                .orElse(outcome);
    }

    /** A teller stands by the count; two do, and it is a result. */
    void sign(Actor actor, BallotId id) {
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.OPENED);
        var teller = ballot.teller(actor.member());
        refuseIf(teller.hasSigned(), SIGNED_ALREADY);
        refuseIf(
                ballots.turnout(actor.union(), id).papers() > 0
                        && figures.settled(actor.union(), id).isEmpty(),
                PAPERS_NOT_COUNTED);
        refuseWhileNamesAreOpen(ballot);
        ballots.sign(actor.union(), id, teller.x());
        journal.note(ballot, By.TELLER, Kind.SIGNED, Map.of("part", String.valueOf(teller.x())));
        var before = ballot.tellers().stream().filter(Teller::hasSigned).count();
        if (before + 1 >= SIGNATURES) {
            ballots.save(ballot.in(BallotState.COUNTED, ballot.facts()));
        }
    }

    /** 宣布：from now on everybody can count again. */
    void announce(Actor actor, BallotId id) {
        actor.must(KEEP_BALLOTS);
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.COUNTED);
        var sheet = sheet(actor, ballot);
        refuseWhileNamesAreOpen(ballot);
        refuseIf(sheet.isTied(), TIED);
        journal.note(ballot, By.KEEPER, Kind.ANNOUNCED, said(sheet));
        var head = Journal.head(ballots.log(actor.union(), id));
        var key = seals.forReading(actor)
                .open(BALLOT_KEY, ballot.keys().receipt())
                .clear(Audit.OF_THE_PROGRAM);
        var signature = ReceiptKey.of(Bytes.of(key)).sign(Board.statement(ballot, head));
        ballots.save(ballot.in(BallotState.ANNOUNCED, ballot.facts().signed(Bytes.text(signature))));
        events.publishEvent(new BallotDecided(actor.union(), id, actor.member()));
        settleItem(actor, ballot, sheet);
        if (ballot.asked().kind() == io.zhijia.ballot.Kind.APPRAISAL) {
            return; // whoever ordered it puts it on record, all its ballots together
        }
        events.publishEvent(new BallotAnnounced(
                actor.union(),
                id,
                "无记名表决：" + ballot.title(),
                LocalDate.now(clock),
                sheet.issued(),
                "应到%d人，发出%d票，收回%d票，有效%d票，%s"
                        .formatted(
                                sheet.entitled(),
                                sheet.issued(),
                                sheet.tally().returned(),
                                sheet.tally().valid(),
                                sheet.upshots().stream().map(Result::inWords).collect(Collectors.joining("；")))));
    }

    /** What was announced is the vote on its item of the agenda, if it has one. */
    private void settleItem(Actor actor, Ballot ballot, Sheet sheet) {
        var sitting = ballot.sitting();
        var item = ballot.item();
        if (sitting == null || item == null) {
            return;
        }
        switch (sheet.upshots().getFirst()) {
            case Upshot.Decided one -> settleItem(actor, ballot, sheet, new Occasion(sitting, item), one);
            case Upshot.Elected people ->
                events.publishEvent(new ItemSettledByElection(
                        actor.union(),
                        sitting,
                        item,
                        "/ballots/" + ballot.id(),
                        sheet.entitled(),
                        sheet.present(),
                        sheet.issued(),
                        sheet.tally().returned(),
                        sheet.tally().valid(),
                        elected(sheet),
                        LocalDateTime.now(clock)));
            case Upshot.Graded graded -> {} // an appraisal settles no item
        }
    }

    /** Each once, whatever else they were elected to. */
    private static List<String> elected(Sheet sheet) {
        return sheet.upshots().stream()
                .filter(Upshot.Elected.class::isInstance)
                .map(Upshot.Elected.class::cast)
                .flatMap(people -> people.names(people.outcome().elected()).stream())
                .distinct()
                .toList();
    }

    private void settleItem(Actor actor, Ballot ballot, Sheet sheet, Occasion at, Upshot.Decided one) {
        var signed = ballot.tellers().stream()
                .filter(Teller::hasSigned)
                .map(Teller::member)
                .toList();
        events.publishEvent(new ItemSettledByBallot(
                actor.union(),
                at.sitting(),
                Objects.requireNonNull(at.item()),
                "/ballots/" + ballot.id(),
                sheet.issued(),
                new io.zhijia.decision.Tally(
                        sheet.entitled(),
                        sheet.present(),
                        sheet.tally().returned(),
                        sheet.tally().valid(),
                        one.of(Asked.FOR)),
                one.of(Asked.AGAINST),
                one.verdict().rule(),
                signed.getFirst(),
                signed.getLast(),
                LocalDateTime.now(clock)));
    }

    /** What the log says: of one matter whether it passed, of several each under its question, and who is elected. */
    private static Map<String, String> said(Sheet sheet) {
        var said = new HashMap<String, String>();
        for (var upshot : sheet.upshots()) {
            var of = sheet.upshots().size() == 1 ? "" : "." + upshot.question().id();
            switch (upshot) {
                case Upshot.Decided one -> said.put("passed" + of, one.verdict().isMet() ? "yes" : "no");
                case Upshot.Elected people ->
                    said.put("elected" + of, String.join(",", people.outcome().elected()));
                case Upshot.Graded graded -> {} // the totals say everything
            }
        }
        return said;
    }

    private static String inWords(Upshot upshot) {
        return switch (upshot) {
            case Upshot.Decided one ->
                "同意%d票，%s".formatted(one.of(Asked.FOR), one.verdict().isMet() ? "通过" : "未通过");
            case Upshot.Elected people -> people.said();
            case Upshot.Graded graded -> graded.question().text();
        };
    }

    /** 归档：the keys of the server are destroyed, and of papers counted by hand only what may be published is kept. */
    void file(Actor actor, BallotId id) {
        actor.must(KEEP_BALLOTS);
        var ballot = ballots.lock(actor.union(), id).mustBe(BallotState.ANNOUNCED);
        ballots.save(ballot.in(BallotState.FILED, ballot.facts().withoutKeys().withoutBoxKey()));
        figures.settled(actor.union(), id)
                .ifPresent(sum -> figures.keepOnly(
                        actor.union(), id, sum.without(ballot.fixed().k())));
        var destroyed = ballot.asked().level() == Level.L2 ? "pass,receipt" : "pass,receipt,box";
        journal.note(ballot, By.KEEPER, Kind.FILED, Map.of("destroyed", destroyed));
    }
}
