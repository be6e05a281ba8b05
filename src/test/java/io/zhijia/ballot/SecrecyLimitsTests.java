package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.ballot.protocol.BoxKey;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Envelope;
import io.zhijia.ballot.protocol.Paper;
import io.zhijia.ballot.protocol.Part;
import io.zhijia.ballot.protocol.Rsa;
import io.zhijia.ballot.protocol.VoterSide;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import io.zhijia.privacy.Secret;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * What «我的票保密吗» says is not protected, is not: each is done here as somebody would do it. A sentence whose test fails
 * frightens voters for nothing.
 */
@SpringBootTest(properties = "demo=true")
class SecrecyLimitsTests {

    private final VoteWorld world;
    private final Seals seals;

    SecrecyLimitsTests(ApplicationContext beans, Seals seals) {
        this.world = VoteWorld.of(beans);
        this.seals = seals;
    }

    @Test
    void whoeverIsGivenAPassVotesInPlaceOfItsOwner() {
        var vote = world.opened(3);
        var owner = vote.voters().getFirst();

        assertThat(vote.drop(owner.sealed(vote.charter(), "against")))
                .as("nobody asks who drops it")
                .isEqualTo("receipt");
        assertThat(vote.drop(owner.sealed(vote.charter(), "for"))).isNotEqualTo("receipt");
    }

    @Test
    void whereAllVoteAlikeTheTotalTellsHowEachDid() {
        var vote = world.opened(6);
        vote.dropAll("for", "for", "for", "for", "for", "for");
        vote.closeAndOpen();

        assertThat(vote.sheet().upshots().getFirst().of("for")).isEqualTo(vote.inTheBox());
    }

    @Test
    void whereEveryPaperIsPublishedOneCanShowWhichIsOnesOwn() {
        var vote = world.opened(3);
        var owner = vote.voters().getFirst();
        var charter = vote.charter();
        var paper = VoterSide.paper(Map.of("q1", List.of("against")), charter.envelope());
        var sealed = owner.sealed(charter, "against");
        var own = new Sealed(
                sealed.pass(),
                VoterSide.seal(
                        Rsa.publicKey(Bytes.of(charter.keys().box())),
                        charter.hash(),
                        sealed.pass().code(),
                        paper));
        assertThat(vote.drop(own)).isEqualTo("receipt");
        vote.voters().stream().skip(1).forEach(voter -> vote.drop(voter.sealed(charter, "for")));
        vote.closeAndOpen();
        vote.signedAndAnnounced();

        assertThat(vote.board())
                .as("the sealed envelope that only its voter kept stands beside what is in it")
                .contains(Bytes.text(sealed.pass().code()))
                .contains("\"against\"");
    }

    @Test
    void twoTellersTogetherOpenTheBoxBeforeTheClosingAndFindNoName() {
        var vote = world.opened(3);
        vote.dropAll("for", "against", "for");
        var wrapped = Objects.requireNonNull(vote.view().ballot().box().wrapped());
        var key = BoxKey.open(
                Part.read(vote.part(1)),
                Part.read(vote.part(3)),
                wrapped,
                vote.parts().publicKey());

        assertThat(read(vote, key)).containsExactlyInAnyOrder("for", "against", "for");
    }

    @Test
    void inASimpleVoteTheServerCouldReadPapersAtAnyTime() {
        var vote = world.noticedSimply(3);
        vote.voters().forEach(vote::take);
        vote.open(3);
        vote.dropAll("against", "for", "for");
        var sealed = Objects.requireNonNull(vote.view().ballot().keys().box());
        var clear = vote.inTransaction(() ->
                seals.forReading(vote.keeper()).open(Secret.BALLOT_KEY, sealed).clear(Audit.OF_THE_PROGRAM));

        assertThat(read(vote, Rsa.privateKey(Bytes.of(clear)))).containsExactlyInAnyOrder("for", "for", "against");
    }

    /** And so would every backup of the database made until then. */
    @Test
    void untilTheClosingTheFileOfTheDatabaseTellsInWhichOrderPapersCame() {
        var vote = world.opened(12);
        var turn = new ArrayList<>(vote.voters());
        Collections.shuffle(turn);
        var came = turn.stream()
                .map(voter -> voter.sealed(vote.charter(), "for"))
                .peek(paper -> assertThat(vote.drop(paper)).isEqualTo("receipt"))
                .map(paper -> Bytes.text(paper.pass().code()))
                .toList();

        assertThat(inOrder(vote)).isEqualTo(came);
        vote.close();
        assertThat(inOrder(vote)).isNotEqualTo(came).containsExactlyInAnyOrderElementsOf(came);
    }

    private List<String> inOrder(VoteWorld.Vote vote) {
        return vote.inTransaction(() -> world.sql()
                .sql("select t from ballot.box where ballot_id = ? order by xmin::text::bigint, ctid")
                .param(vote.id().value())
                .query((row, n) -> Bytes.text(row.getBytes("t")))
                .list());
    }

    private List<String> read(VoteWorld.Vote vote, PrivateKey key) {
        var charter = vote.charter();
        return vote.inTransaction(() -> world.boxes().all(vote.keeper().union(), vote.id())).stream()
                .map(one -> Envelope.open(
                                one.envelope(), key, charter.hash(), one.pass().hash())
                        .orElseThrow())
                .map(opened -> Paper.read(opened.paper(), charter.questions()))
                .flatMap(paper -> paper.choices().getOrDefault("q1", List.of()).stream())
                .toList();
    }
}
