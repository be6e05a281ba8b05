package io.zhijia.ballot;

import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Holds a vote that another module set up, from the key to the announcement. */
public final class HeldVote {

    private final VoteWorld.Vote vote;

    private HeldVote(VoteWorld.Vote vote) {
        this.vote = vote;
    }

    /** Of delegates, on an item of the agenda of a sitting: set up. */
    public static BallotId onItem(
            ApplicationContext context, Actor keeper, UUID sitting, int item, List<MemberId> tellers) {
        var now = context.getBean(Clock.class).instant();
        return context.getBean(SetUp.class)
                .begin(
                        keeper,
                        new SetUp.Plan(
                                "考核办法",
                                Asked.matters(List.of("是否同意“考核办法”？")),
                                new Occasion(sitting, item),
                                Region.NATIONAL,
                                Mode.SEALED,
                                Manner.once(false),
                                now,
                                now.plus(Duration.ofHours(1)),
                                null,
                                tellers));
    }

    public static void declareVoid(ApplicationContext context, Actor keeper, BallotId id) {
        context.getBean(Voting.class).voidIt(keeper, id, "重新投票");
    }

    /** Everybody has a pass, and voting has begun. */
    public static HeldVote open(ApplicationContext context, Actor keeper, BallotId id) {
        var held = of(context, keeper, id, Set.of());
        var vote = held.vote;
        vote.keepBoxKey(vote.parts());
        vote.world()
                .preparation()
                .rehearsed(vote.teller(2), id, BoxKey.fingerprint(vote.parts().publicKey()));
        vote.giveNotice();
        held.takePasses();
        vote.open(vote.voters().size());
        return held;
    }

    /** Of a vote that goes through the pages, those who are not at a browser. */
    public static HeldVote beside(ApplicationContext context, Actor keeper, BallotId id, Set<MemberId> atABrowser) {
        return of(context, keeper, id, atABrowser);
    }

    private static HeldVote of(ApplicationContext context, Actor keeper, BallotId id, Set<MemberId> without) {
        var world = VoteWorld.of(context);
        var parts = VoterSide.box(id.toString());
        var tellers = world.views().one(keeper, id).ballot().tellers();
        var unheld = new VoteWorld.Vote(world, id, keeper, List.of(), tellers, parts);
        var voters = unheld.roll().stream()
                .filter(line -> !without.contains(line.member()))
                .map(line -> new VoteWorld.Voter(new Actor(keeper.union(), line.member(), line.name(), Map.of())))
                .toList();
        return new HeldVote(new VoteWorld.Vote(world, id, keeper, voters, tellers, parts));
    }

    public void takePasses() {
        vote.voters().forEach(vote::take);
    }

    /** One voter after the other. */
    public void drop(List<Map<String, List<String>>> papers) {
        vote.dropPapers(papers);
    }

    public int voters() {
        return vote.voters().size();
    }

    /** What each candidate's mark is, by name. */
    public Map<String, String> marks(String question) {
        var marks = new java.util.HashMap<String, String>();
        vote.charter().questions().stream()
                .filter(one -> one.id().equals(question))
                .flatMap(one -> one.options().stream())
                .forEach(option -> marks.put(option.text(), option.id()));
        return marks;
    }

    /** Drops the papers, opens and signs. */
    public void count(List<Map<String, List<String>>> papers) {
        vote.dropPapers(papers);
        vote.closeAndOpen();
        vote.world().result().sign(vote.teller(1), vote.id());
        vote.world().result().sign(vote.teller(2), vote.id());
    }

    public void announce() {
        vote.world().result().announce(vote.keeper(), vote.id());
    }

    public void drawLot(String question, List<String> chosen) {
        vote.world().result().breakTie(vote.keeper(), vote.id(), question, chosen, Result.How.LOT, "两位监票人在场抽签");
    }

    public String board() {
        return vote.board();
    }

    public String announced(String fact) {
        return vote.fact("ANNOUNCED", fact);
    }
}
