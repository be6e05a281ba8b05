package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_YET_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.VoteWorld.Vote;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.Pass;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** I17: where people may vote again (改投) the last paper counts, and only its voter can replace it. */
@SpringBootTest(properties = "demo=true")
class VoteAgainTests {

    private static final Asked MATTER = Asked.matters(List.of("是否同意春游去江边？"));
    private static final Asked MATTERS = Asked.matters(List.of("是否同意去江边？", "是否同意带家属？"));

    private final VoteWorld world;

    @Autowired
    VoteAgainTests(ApplicationContext beans) {
        this.world = VoteWorld.of(beans);
    }

    @Test
    void i17OfThoseWhoVoteAgainTheLastPaperCountsAndTheReplacedReachNeitherCountNorBoard(@TempDir Path folder)
            throws IOException {
        var vote = world.openedToThinkAgain(5, MATTER);
        var first = vote.dropAll("for", "for", "for", "for", "for").stream()
                .map(one -> Bytes.text(one.paper().envelope()))
                .toList();
        assertThat(drop(vote, 0, "against", 1)).isEqualTo("receipt");
        assertThat(drop(vote, 1, "against", 1)).isEqualTo("receipt");
        assertThat(drop(vote, 1, "abstain", 2)).isEqualTo("receipt");

        assertThat(vote.inTheBox()).isEqualTo(5);
        assertThat(envelopes(vote)).contains(first.get(2)).doesNotContain(first.get(0), first.get(1));
        assertThatExceptionOfType(Refusal.class)
                .as("all have voted, but may still think again")
                .isThrownBy(vote::close)
                .extracting(Refusal::reason)
                .isEqualTo(NOT_YET_OVER);
        vote.theHourComes();
        vote.closeAndOpen();
        vote.signedAndAnnounced();

        assertThat(vote.fact("CLOSED", "again")).isEqualTo("2");
        assertThat(Stream.of("for", "against", "abstain", "")
                        .map(vote.sheet().upshots().getFirst()::of))
                .containsExactly(3, 1, 1, 0);
        assertThat(vote.board()).contains(first.get(2)).doesNotContain(first.get(0), first.get(1));
        assertThat(verified(vote.board(), folder)).isZero();
        assertThat(vote.view().replaced()).contains("2");
    }

    /** Where no paper is published, whoever holds a receipt of a replaced one finds by what it was replaced. */
    @Test
    void i17AReplacedPaperIsFoundAtTheLevelOfCommitmentsToo(@TempDir Path folder) throws IOException {
        var vote = world.openedToThinkAgain(5, MATTERS);
        var marks = Map.of("q1", List.of("for"), "q2", List.of("for"));
        vote.dropPapers(List.of(marks, marks, marks, marks, marks));
        var first = vote.voters().getFirst();
        var later = first.sealed(vote.charter(), Map.of("q1", List.of("against"), "q2", List.of("for")), 3);
        assertThat(vote.drop(later)).isEqualTo("receipt");
        vote.theHourComes();
        vote.closeAndOpen();
        vote.signedAndAnnounced();

        var entry = "\"again\":[{\"of\":\"%s\",\"t\":\"%s\"}]"
                .formatted(
                        Bytes.text(first.sealed(vote.charter(), "").pass().code()),
                        Bytes.text(later.pass().code()));
        assertThat(vote.board()).contains(entry);
        assertThat(verified(vote.board(), folder)).isZero();
        assertThat(verified(vote.board().replace(entry, "\"again\":[]"), folder))
                .isOne();
        assertThat(vote.sheet().upshots().getFirst().of("against")).isOne();
    }

    @Test
    void i17NobodyReplacesAPaperWithoutTheCodeBeforeItsOwn() {
        var vote = world.openedToThinkAgain(2, MATTER);
        vote.dropAll("for", "for");
        var own = vote.voters().getFirst().sealed(vote.charter(), "against").pass();
        var others = vote.voters().getLast().sealed(vote.charter(), "against").pass();

        assertThat(Stream.of(VoterSide.random(32), others.code(), Bytes.hash(own.code()), new byte[0], new byte[31])
                        .map(code -> vote.drop(dropped(vote, new Pass(code, own.signature(), own.of())))))
                .containsOnly("PASS_NOT_VALID");
        assertThat(drop(vote, 0, "against", 0)).isEqualTo("ANOTHER_IN_THE_BOX");
        var third = vote.voters().getFirst().sealed(vote.charter(), Map.of("q1", List.of("against")), 3);
        assertThat(vote.drop(third)).as("the one between was lost on its way").isEqualTo("receipt");
        assertThat(vote.drop(third)).as("once more, as the answer was lost").isEqualTo("receipt");
        assertThat(IntStream.rangeClosed(0, 3).mapToObj(later -> drop(vote, 0, "for", later)))
                .as("none that is older, and no other one under the same code")
                .containsOnly("ANOTHER_IN_THE_BOX");
        assertThat(drop(vote, 0, "for", Pass.MOST_AGAIN)).isEqualTo("receipt");
    }

    /** The codes of the chain are the voter's; how long it may be is the protocol's. */
    @Test
    void i17AChainEndsAfterFifteen() {
        var codes = Stream.iterate(VoterSide.random(32), Bytes::hash).limit(18).toList();
        assertThat(new Pass(codes.get(0), new byte[0], codes.get(15)).isOneChain())
                .isTrue();
        assertThat(new Pass(codes.get(0), new byte[0], codes.get(15)).before()).hasSize(15);
        assertThat(new Pass(codes.get(0), new byte[0], codes.get(16)).isOneChain())
                .isFalse();
        assertThat(new Pass(codes.get(1), new byte[0], codes.get(0)).isOneChain())
                .isFalse();
    }

    @Test
    void i17WhereEverybodyVotesOnceALaterPaperIsNoPass() {
        var vote = world.noticed(2);
        var charter = vote.charter();
        var key = (RSAPublicKey) charter.passKey();
        var request = VoterSide.request(VoterSide.random(16), charter.hash(), key, true);
        var voter = vote.voters().getFirst().actor();
        var answer = world.passes().take(voter, vote.id(), request.blinded(), "phone");
        vote.open(2);

        assertThat(vote.drop(dropped(vote, VoterSide.pass(request, answer, key, 0))))
                .isEqualTo("receipt");
        assertThat(vote.drop(dropped(vote, VoterSide.pass(request, answer, key, 1))))
                .as("though a chain was signed")
                .isEqualTo("PASS_NOT_VALID");
    }

    /** Whatever order they arrive in, the last one stays, and each answer is true. */
    @RepeatedTest(4)
    void i17PapersOfOneVoterThatArriveTogetherLeaveTheLast() {
        var vote = world.openedToThinkAgain(2, MATTER);
        var voter = vote.voters().getFirst();
        var papers = IntStream.range(0, 4)
                .mapToObj(later -> voter.sealed(vote.charter(), Map.of("q1", List.of("for")), later))
                .toList();
        var union = vote.keeper().union();
        var last = world.letterbox().drop(union, vote.id(), papers.get(3));
        Stream.concat(
                        papers.subList(0, 3).stream()
                                .map(paper -> world.letterbox().drop(union, vote.id(), paper)),
                        papers.subList(0, 3).stream()
                                .map(paper -> CompletableFuture.supplyAsync(() -> vote.drop(paper))))
                .forEach(one -> one.exceptionally(refused -> null).join());

        assertThat(last.join()).isNotEmpty();
        assertThat(envelopes(vote)).containsExactly(Bytes.text(papers.getLast().envelope()));
    }

    private static String drop(Vote vote, int voter, String mark, int later) {
        return vote.drop(vote.voters().get(voter).sealed(vote.charter(), Map.of("q1", List.of(mark)), later));
    }

    /** Whatever lies in it: only who may drop is asked. */
    private static Sealed dropped(Vote vote, Pass pass) {
        return new Sealed(pass, new byte[Envelope.length(vote.charter().envelope())]);
    }

    /** As they lie in the box, in no order that means anything. */
    private List<String> envelopes(Vote vote) {
        return vote.inTransaction(() -> world.boxes().all(vote.keeper().union(), vote.id())).stream()
                .map(one -> Bytes.text(one.envelope()))
                .toList();
    }

    private static int verified(String board, Path folder) throws IOException {
        return VerifyBallot.run(
                List.of(Files.writeString(folder.resolve("board.json"), board).toString()));
    }
}
