package io.zhijia.ballot;

import io.zhijia.ballot.SetUp.Plan;
import io.zhijia.ballot.count.Difference;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.congress.Handling;
import io.zhijia.congress.SittingDirectory;
import io.zhijia.congress.VotesAhead;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.roll.RollId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of secret ballots: to hold an election or an appraisal, and what came of it. */
@Service
@Transactional
public class BallotDesk {

    private final SetUp setUp;
    private final Ballots ballots;
    private final Result result;
    private final SittingDirectory sittings;
    private final VotesAhead agenda;
    private final Clock clock;

    BallotDesk(SetUp setUp, Ballots ballots, Result result, SittingDirectory sittings, VotesAhead agenda, Clock clock) {
        this.setUp = setUp;
        this.ballots = ballots;
        this.result = result;
        this.sittings = sittings;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * People for some seats.
     *
     * @param percent by how many of a hundred seats there must be more candidates; 0 for 等额
     * @param candidates in the order of the paper
     */
    public record Contest(String text, int seats, int percent, List<String> candidates) {

        /** The fewest who may stand. */
        public int leastCandidates() {
            return new Difference(percent).leastFor(seats);
        }
    }

    /**
     * An election by sealed ballot; others may always be written in.
     *
     * @param roll who votes; null for the delegates of the congress
     * @param settles what is elected on the agenda of a sitting, whose delegates vote then; null if it stands on none
     * @param passing how many votes elect, where that was settled for this one; null for the usual rule
     */
    public record Order(
            String title,
            Region region,
            @Nullable RollId roll,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers,
            List<Contest> contests,
            @Nullable OnAgenda settles,
            @Nullable PassingRule passing) {

        /** By the usual rule. */
        public Order(
                String title,
                Region region,
                @Nullable RollId roll,
                boolean isRemote,
                Instant opens,
                Instant closes,
                List<MemberId> tellers,
                List<Contest> contests,
                @Nullable OnAgenda settles) {
            this(title, region, roll, isRemote, opens, closes, tellers, contests, settles, null);
        }
    }

    /** An item of the agenda of a sitting of the congress. */
    public record OnAgenda(UUID sitting, int item) {

        /** As a form names it. */
        public static OnAgenda of(String typed) {
            var parts = typed.split(":", 2);
            return new OnAgenda(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return sitting + ":" + item;
        }
    }

    /**
     * An election that is still to be held.
     *
     * @param title of the sitting and the item, as a list of choices names it
     */
    public record ItemAhead(OnAgenda at, String title) {}

    /**
     * What came of one contest.
     *
     * @param elected which of its candidates, from 0
     * @param written who was elected without having stood
     * @param free seats that nobody got
     * @param votes for each candidate
     */
    public record Won(List<Integer> elected, List<String> written, int free, List<Integer> votes) {}

    /** The numbers of the one sheet. */
    public record Numbers(int entitled, int present, int issued, int returned, int valid, int invalid) {}

    /** An announced result. */
    public record Decided(Numbers numbers, List<Won> won, int needed) {}

    /**
     * Something that is graded.
     *
     * @param grades the best first
     */
    public record Grading(String text, List<String> grades) {}

    /**
     * An appraisal by sealed ballot; of its result no figure of fewer than five is ever told.
     *
     * @param roll who votes; null for those named, and if nobody is for the delegates of the congress
     * @param named who votes, where there is no roll of them
     */
    public record Appraisal(
            String title,
            Region region,
            @Nullable RollId roll,
            List<MemberId> named,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers,
            List<Grading> gradings) {}

    /**
     * What came of an announced appraisal.
     *
     * @param counts for each grading how often each grade was given, by its place from 0; what would betray somebody is missing
     */
    public record Graded(Numbers numbers, List<Map<Integer, Integer>> counts) {}

    public BallotId elect(Actor actor, Order order) {
        return setUp.begin(actor, election(actor, order));
    }

    /** An election by people who are named one by one, as those who sit in a body. */
    public BallotId elect(Actor actor, Order order, List<MemberId> voters) {
        return setUp.begin(actor, election(actor, order).inNoSitting(), voters);
    }

    private Plan election(Actor actor, Order order) {
        var difference = new HashMap<String, Integer>();
        var questions = IntStream.range(0, order.contests().size())
                .mapToObj(i -> {
                    var contest = order.contests().get(i);
                    var id = "q" + (i + 1);
                    difference.put(id, contest.percent());
                    return question(id, contest);
                })
                .toList();
        return new Plan(
                order.title(),
                new Asked(Kind.ELECTION, Level.L1, questions, difference, order.passing()).mustHaveEnoughCandidates(),
                occasion(actor, order),
                order.region(),
                Mode.SEALED,
                Manner.once(order.isRemote()),
                order.opens(),
                order.closes(),
                order.roll(),
                order.tellers());
    }

    private @Nullable Occasion occasion(Actor actor, Order order) {
        var settles = order.settles();
        if (settles != null) {
            return new Occasion(settles.sitting(), settles.item());
        }
        return order.roll() == null ? sittingOn(actor, order.opens()) : null;
    }

    /** Which elections stand on an agenda and are still to be held. */
    @Transactional(readOnly = true)
    public List<ItemAhead> toElect(Actor actor, Locale language) {
        return sittings.notOver(actor, language).stream()
                .flatMap(sitting -> agenda.of(actor, sitting.id()).stream()
                        .filter(item -> item.handling() == Handling.ELECT)
                        .map(item -> new ItemAhead(
                                new OnAgenda(item.sitting(), item.number()),
                                sitting.title() + " · " + item.place() + ". " + item.title())))
                .toList();
    }

    private @Nullable Occasion sittingOn(Actor actor, Instant opens) {
        return sittings.on(actor, LocalDate.ofInstant(opens, clock.getZone()))
                .map(Occasion::at)
                .orElse(null);
    }

    public BallotId appraise(Actor actor, Appraisal order) {
        var questions = IntStream.range(0, order.gradings().size())
                .mapToObj(i -> question("q" + (i + 1), order.gradings().get(i)))
                .toList();
        var plan = new Plan(
                order.title(),
                new Asked(Kind.APPRAISAL, Level.L0, questions, Map.of()),
                order.roll() == null && order.named().isEmpty() ? sittingOn(actor, order.opens()) : null,
                order.region(),
                Mode.SEALED,
                Manner.once(order.isRemote()),
                order.opens(),
                order.closes(),
                order.roll(),
                order.tellers());
        return order.named().isEmpty() ? setUp.begin(actor, plan) : setUp.begin(actor, plan, order.named());
    }

    private static Question question(String id, Grading grading) {
        return new Question(id, grading.text(), Question.GRADE, 1, 1, false, options("g", grading.grades()));
    }

    private static List<Option> options(String letter, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(letter + (i + 1), texts.get(i)))
                .toList();
    }

    private static Question question(String id, Contest contest) {
        return new Question(
                id,
                contest.text(),
                Question.CHOOSE,
                contest.seats(),
                contest.seats(),
                true,
                options("c", contest.candidates()));
    }

    /** Message key of where it stands. */
    @Transactional(readOnly = true)
    public String word(Actor actor, BallotId id) {
        return ballots.get(actor.union(), id).state().word();
    }

    @Transactional(readOnly = true)
    public boolean isVoid(Actor actor, BallotId id) {
        return ballots.get(actor.union(), id).state() == BallotState.VOID;
    }

    /** Whether this person has a vote in it. */
    @Transactional(readOnly = true)
    public boolean isOnRoll(Actor actor, BallotId id) {
        return ballots.line(actor.union(), id, actor.member()).isPresent();
    }

    /** Who has a vote in it, in the order of the roll. */
    @Transactional(readOnly = true)
    public List<MemberId> voters(Actor actor, BallotId id) {
        return ballots.roll(actor.union(), id).stream().map(RollEntry::member).toList();
    }

    /** Nothing before it is announced. */
    @Transactional(readOnly = true)
    public Optional<Decided> decided(Actor actor, BallotId id) {
        if (!ballots.get(actor.union(), id).state().isAtLeast(BallotState.ANNOUNCED)) {
            return Optional.empty();
        }
        var sheet = result.sheet(actor, id);
        var people = sheet.upshots().stream()
                .filter(Upshot.Elected.class::isInstance)
                .map(Upshot.Elected.class::cast)
                .toList();
        return Optional.of(new Decided(
                numbers(sheet),
                people.stream().map(BallotDesk::won).toList(),
                people.stream().mapToInt(one -> one.outcome().needed()).max().orElse(0)));
    }

    /** Nothing before it is announced. Whoever asks has seen to it that the actor may know. */
    @Transactional(readOnly = true)
    public Optional<Graded> graded(Actor actor, BallotId id) {
        if (!ballots.get(actor.union(), id).state().isAtLeast(BallotState.ANNOUNCED)) {
            return Optional.empty();
        }
        var sheet = result.sheet(actor, id);
        return Optional.of(new Graded(
                numbers(sheet), sheet.upshots().stream().map(BallotDesk::counts).toList()));
    }

    private static Map<Integer, Integer> counts(Upshot grades) {
        var options = grades.question().options();
        var counts = new HashMap<Integer, Integer>();
        for (int i = 0; i < options.size(); i++) {
            var count = grades.counts().get(options.get(i).id());
            if (count != null) {
                counts.put(i, count);
            }
        }
        return counts;
    }

    private static Numbers numbers(Result.Sheet sheet) {
        return new Numbers(
                sheet.entitled(),
                sheet.present(),
                sheet.issued(),
                sheet.tally().returned(),
                sheet.tally().valid(),
                sheet.tally().invalid());
    }

    private static Won won(Upshot.Elected people) {
        var options = people.question().options();
        var elected = people.outcome().elected();
        return new Won(
                IntStream.range(0, options.size())
                        .filter(i -> elected.contains(options.get(i).id()))
                        .boxed()
                        .toList(),
                people.names(elected.stream().filter(people::isWritten).toList()),
                people.outcome().free(),
                options.stream().map(option -> people.of(option.id())).toList());
    }
}
