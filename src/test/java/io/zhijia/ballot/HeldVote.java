package io.zhijia.ballot;

import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Holds a vote that another module set up, from the key to the announcement. */
public final class HeldVote {

    private final VoteWorld.Vote vote;

    private HeldVote(VoteWorld.Vote vote) {
        this.vote = vote;
    }

    /** Everybody has a pass, and voting has begun. */
    public static HeldVote open(ApplicationContext context, Actor keeper, BallotId id) {
        var world = VoteWorld.of(context);
        var parts = VoterSide.box(id.toString());
        var tellers = world.views().one(keeper, id).ballot().tellers();
        var unheld = new VoteWorld.Vote(world, id, keeper, List.of(), tellers, parts);
        var voters = unheld.roll().stream()
                .map(line -> new VoteWorld.Voter(new Actor(keeper.union(), line.member(), line.name(), Map.of())))
                .toList();
        var vote = new VoteWorld.Vote(world, id, keeper, voters, tellers, parts);
        vote.keepBoxKey(parts);
        world.preparation().rehearsed(vote.teller(2), id, BoxKey.fingerprint(parts.publicKey()));
        vote.giveNotice();
        voters.forEach(vote::take);
        vote.open(voters.size());
        return new HeldVote(vote);
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
