package io.zhijia.ballot;

import io.zhijia.ballot.SetUp.Plan;
import io.zhijia.ballot.count.Difference;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.roll.RollId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of secret ballots: to hold an election, and what came of it. */
@Service
@Transactional
public class BallotDesk {

    private final SetUp setUp;
    private final Ballots ballots;
    private final Result result;

    BallotDesk(SetUp setUp, Ballots ballots, Result result) {
        this.setUp = setUp;
        this.ballots = ballots;
        this.result = result;
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
     */
    public record Order(
            String title,
            Region region,
            @Nullable RollId roll,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers,
            List<Contest> contests) {}

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

    public BallotId elect(Actor actor, Order order) {
        var difference = new HashMap<String, Integer>();
        var questions = IntStream.range(0, order.contests().size())
                .mapToObj(i -> {
                    var contest = order.contests().get(i);
                    var id = "q" + (i + 1);
                    difference.put(id, contest.percent());
                    return question(id, contest);
                })
                .toList();
        return setUp.begin(
                actor,
                new Plan(
                        order.title(),
                        new Asked(Kind.ELECTION, Level.L1, questions, difference).mustHaveEnoughCandidates(),
                        order.region(),
                        order.isRemote(),
                        order.opens(),
                        order.closes(),
                        order.roll(),
                        order.tellers()));
    }

    private static Question question(String id, Contest contest) {
        var options = IntStream.range(0, contest.candidates().size())
                .mapToObj(i -> new Option("c" + (i + 1), contest.candidates().get(i)))
                .toList();
        return new Question(id, contest.text(), Question.CHOOSE, contest.seats(), contest.seats(), true, options);
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
                new Numbers(
                        sheet.entitled(),
                        sheet.present(),
                        sheet.issued(),
                        sheet.tally().returned(),
                        sheet.tally().valid(),
                        sheet.tally().invalid()),
                people.stream().map(BallotDesk::won).toList(),
                people.stream().mapToInt(one -> one.outcome().needed()).max().orElse(0)));
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
