package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.JOINING_OPEN;
import static io.zhijia.ballot.BallotRefusal.MEANT_IS_ANOTHER;
import static io.zhijia.ballot.BallotRefusal.NAMES_JOINED;
import static io.zhijia.ballot.BallotRefusal.NAMES_NOT_WRITTEN;
import static io.zhijia.ballot.BallotRefusal.NOT_ABOUT_ONESELF;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.PAPERS_NOT_COUNTED;
import static io.zhijia.ballot.BallotRefusal.SAME_PERSON_TWICE;
import static io.zhijia.ballot.BallotRefusal.TIE_SETTLED;
import static io.zhijia.ballot.BallotRefusal.TOO_MANY_DOUBLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.Joining.State;
import io.zhijia.ballot.VoteWorld.Vote;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Names written in that mean one person: two people say so, and the papers tell how many votes that is. */
@SpringBootTest(properties = "demo=true")
class JoiningTests {

    private static final List<String> BOTH = List.of("张伟", "张老师");

    private final VoteWorld world;
    private final JoiningService joinings;
    private final RunOffService runOffs;
    private final MessageSource words;

    @Autowired
    JoiningTests(ApplicationContext beans, JoiningService joinings, RunOffService runOffs, MessageSource words) {
        this.world = VoteWorld.of(beans);
        this.joinings = joinings;
        this.runOffs = runOffs;
        this.words = words;
    }

    private static Asked seats(int seats) {
        return new Asked(
                Kind.ELECTION,
                Level.L1,
                List.of(new Question(
                        "q1",
                        "委员",
                        Question.CHOOSE,
                        seats,
                        seats,
                        true,
                        List.of(new Option("c1", "丁一"), new Option("c2", "卜二"), new Option("c3", "王三")))),
                Map.of("q1", 5));
    }

    private static Map<String, List<String>> paper(String... marks) {
        return Map.of("q1", List.of(marks));
    }

    private Vote counted(int seats, List<Map<String, List<String>>> papers) {
        var vote = world.noticed(papers.size(), seats(seats));
        vote.voters().forEach(vote::take);
        vote.open(papers.size());
        vote.dropPapers(papers);
        vote.closeAndOpen();
        return vote;
    }

    /** 张伟、张老师 and a candidate, for one seat. */
    private Vote ofOneSeat() {
        return counted(1, List.of(paper("+张 伟"), paper("+张老师"), paper("+张伟"), paper("c1"), paper("c2")));
    }

    private UUID proposed(Actor actor, Vote vote) {
        joinings.propose(actor, vote.id(), "q1", BOTH, "张伟", 0);
        return joinings.desk(vote.keeper(), vote.id())
                .asking()
                .getFirst()
                .joinings()
                .getLast()
                .id();
    }

    private static Upshot.Elected people(Vote vote) {
        return (Upshot.Elected) vote.sheet().upshots().getFirst();
    }

    private static List<String> standings(Vote vote) {
        var people = people(vote);
        return people.outcome().standings().stream()
                .map(one -> people.name(one.who()) + one.votes())
                .toList();
    }

    @Test
    void twoPeopleJoinNamesAndFileMinutesAndNoticeTellIt(@TempDir Path folder) throws IOException {
        var vote = ofOneSeat();
        assertThat(people(vote).outcome().elected()).isEmpty();

        assertThat(joinings.confirm(vote.teller(2), vote.id(), proposed(vote.keeper(), vote)))
                .as("for one seat no paper holds two names")
                .isTrue();

        assertThat(standings(vote)).containsExactly("张伟3", "丁一1", "卜二1", "王三0");
        assertThat(vote.view().log())
                .as("everybody reads this, and the count is not announced")
                .extracting(Journal::said)
                .noneMatch(said -> said.contains("张伟"));
        vote.signedAndAnnounced();
        assertThat(vote.fact("JOINED", "by")).isEqualTo("KEEPER,TELLER");
        assertThat(vote.fact("ANNOUNCED", "elected")).isEqualTo("+张伟");
        assertThat(vote.board()).contains("\"+张老师\":1", "\"joined\":");
        var file = Files.writeString(folder.resolve("board.json"), vote.board());
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
        var view = world.views().announced(vote.keeper(), vote.id());
        var paper = new BallotPaper(words, Locale.CHINA, ZoneOffset.UTC);
        for (var word : List.of(paper.minutes(view, "青山学校工会"), paper.notice(view, "青山学校工会"))) {
            assertThat(text(word)).contains("“张伟”的票写作：张伟 2、张老师 1");
        }
    }

    /** Whoever wrote both names gave one vote: the papers say how often that was, and nothing else knows. */
    @Test
    void aPaperWithTwoOfTheNamesCountsOnceWhenThePapersAreCountedAgain(@TempDir Path folder) throws IOException {
        var vote = counted(
                2, List.of(paper("+张伟", "+张老师"), paper("+张老师", "c1"), paper("+张伟"), paper("c1", "c2"), paper("c2")));
        world.result().sign(vote.teller(1), vote.id());

        assertThat(joinings.confirm(vote.teller(2), vote.id(), proposed(vote.teller(1), vote)))
                .isFalse();
        assertThat(standings(vote)).contains("张伟2", "张老师2");
        refused(() -> world.result().sign(vote.teller(2), vote.id()), JOINING_OPEN);
        vote.handIn(2, vote.part(2));
        vote.handIn(1, vote.part(1));

        assertThat(standings(vote)).contains("张伟3").doesNotContain("张老师2");
        assertThat(vote.fact("RECOUNTED", "same")).isEqualTo("yes");
        assertThat(vote.view().ballot().tellers())
                .as("what was signed has changed")
                .noneMatch(Ballot.Teller::hasSigned);
        vote.handIn(2, vote.part(2));
        vote.handIn(3, vote.part(3));
        assertThat(vote.view().log())
                .filteredOn(event -> event.kind().equals("RECOUNTED"))
                .extracting(event -> event.facts().get("same"))
                .containsExactly("yes", "yes");
        assertThat(vote.view().log())
                .filteredOn(event -> event.kind().equals("JOINED_COUNTED"))
                .hasSize(1);
        vote.signedAndAnnounced();
        var file = Files.writeString(folder.resolve("board.json"), vote.board());
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
    }

    @Test
    void aResultThatWasSignedIsSignedAgain() {
        var vote = ofOneSeat();
        world.result().sign(vote.teller(1), vote.id());
        world.result().sign(vote.teller(2), vote.id());
        var id = proposed(vote.teller(1), vote);
        refused(() -> world.result().announce(vote.keeper(), vote.id()), JOINING_OPEN);
        joinings.confirm(vote.keeper(), vote.id(), id);
        assertThat(vote.view().ballot().state()).isEqualTo(BallotState.OPENED);
        refused(() -> world.result().announce(vote.keeper(), vote.id()), NOT_AT_THIS_STAGE);
        vote.signedAndAnnounced();
        refused(() -> proposed(vote.keeper(), vote), NOT_AT_THIS_STAGE);
    }

    @Test
    void itTakesTwoWhoAreNotMeantAndHaveAPartInTheVote() {
        var vote = ofOneSeat();
        for (var name : List.of("丁一", "张老师", "张 伟")) {
            refused(
                    () -> proposed(
                            new Actor(
                                    vote.keeper().union(), vote.tellers().get(0).member(), name, Map.of()),
                            vote),
                    NOT_ABOUT_ONESELF);
        }
        var stranger = new Actor(vote.keeper().union(), MemberId.next(), "路人", Map.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> proposed(stranger, vote))
                .extracting(Refusal::reason)
                .hasToString("NOT_YOUR_OFFICE");
        var id = proposed(vote.teller(1), vote);
        refused(() -> joinings.confirm(vote.teller(1), vote.id(), id), SAME_PERSON_TWICE);
        var meant = new Actor(vote.keeper().union(), vote.tellers().get(1).member(), "张伟", Map.of());
        refused(() -> joinings.confirm(meant, vote.id(), id), NOT_ABOUT_ONESELF);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> joinings.confirm(stranger, vote.id(), id))
                .extracting(Refusal::reason)
                .hasToString("NOT_YOUR_OFFICE");
        assertThat(standings(vote)).contains("张老师1");
        joinings.confirm(vote.teller(2), vote.id(), id);
        refused(() -> joinings.confirm(vote.teller(3), vote.id(), id), NOT_AT_THIS_STAGE);
        refused(() -> joinings.decline(vote.teller(3), vote.id(), id), NOT_AT_THIS_STAGE);
    }

    @Test
    void nobodyWhoStandsIsGivenOtherNamesAndNoNameIsJoinedTwice() {
        var vote = counted(1, List.of(paper("+张伟"), paper("+张老师"), paper("+小丁"), paper("+丁主席"), paper("c1")));
        var id = vote.id();
        var keeper = vote.keeper();
        refused(() -> joinings.propose(keeper, id, "q1", List.of("小丁", "丁主席"), "丁 一", 0), MEANT_IS_ANOTHER);
        refused(() -> joinings.propose(keeper, id, "q1", BOTH, "小丁", 0), MEANT_IS_ANOTHER);
        refused(() -> joinings.propose(keeper, id, "q1", BOTH, "·", 0), MEANT_IS_ANOTHER);
        refused(() -> joinings.propose(keeper, id, "q1", List.of("张伟", "张伟"), "张伟", 0), NAMES_NOT_WRITTEN);
        refused(() -> joinings.propose(keeper, id, "q1", List.of("张伟", "丁一"), "张伟", 0), NAMES_NOT_WRITTEN);
        refused(() -> joinings.propose(keeper, id, "q1", BOTH, "张伟", 1), TOO_MANY_DOUBLES);
        var open = proposed(keeper, vote);
        refused(() -> proposed(keeper, vote), NAMES_JOINED);
        refused(() -> joinings.propose(keeper, id, "q1", List.of("小丁", "丁主席"), "张伟", 0), MEANT_IS_ANOTHER);

        joinings.decline(keeper, id, open);

        assertThat(joinings.desk(keeper, id).asking().getFirst().joinings())
                .extracting(Joining::state)
                .containsExactly(State.DECLINED);
        joinings.confirm(vote.teller(1), id, proposed(keeper, vote));
        joinings.propose(keeper, id, "q1", List.of("小丁", "丁主席"), "丁大", 0);
        refused(() -> joinings.propose(vote.teller(1), id, "q1", List.of("小丁", "丁主席"), "丁大", 0), NAMES_JOINED);
    }

    @Test
    void aTieThatWasSettledStaysAsItIs() {
        var vote = counted(
                2,
                List.of(
                        paper("c1", "c2"),
                        paper("c1", "c2"),
                        paper("c1", "c2"),
                        paper("c1", "c3"),
                        paper("c1", "c3"),
                        paper("c1", "c3"),
                        paper("c2", "c3"),
                        paper("c2", "c3"),
                        paper("+张伟", "+张老师")));
        world.result().sign(vote.teller(1), vote.id());
        world.result().sign(vote.teller(2), vote.id());
        var open = proposed(vote.keeper(), vote);
        ThrowingCallable lot =
                () -> world.result().breakTie(vote.keeper(), vote.id(), "q1", List.of("c2"), Result.How.LOT, "抽签");
        refused(lot, JOINING_OPEN);
        var soon = world.clock().instant().plusSeconds(60);
        refused(() -> runOffs.begin(vote.keeper(), vote.id(), "q1", soon, soon.plusSeconds(60)), JOINING_OPEN);
        joinings.decline(vote.teller(1), vote.id(), open);

        world.result().breakTie(vote.keeper(), vote.id(), "q1", List.of("c2"), Result.How.LOT, "抽签");

        refused(() -> proposed(vote.keeper(), vote), TIE_SETTLED);
    }

    /** Papers counted by hand: those who count say on how many two of the names stand. */
    @Test
    void votesOnPaperAreJoinedLessThoseThatHoldTwoOfTheNames() {
        var vote = world.noticed(6, seats(2));
        vote.voters().subList(0, 2).forEach(vote::take);
        for (int no = 3; no <= 6; no++) {
            world.desk().issue(vote.teller(1), vote.id(), no);
        }
        vote.open(6);
        vote.dropPapers(List.of(paper("+张伟", "c1"), paper("c1")));
        vote.theHourComes();
        vote.closeAndOpen();
        refused(() -> proposed(vote.keeper(), vote), PAPERS_NOT_COUNTED);
        var of = new HashMap<>(Map.of("", 0, "c1", 0, "-c1", 0, "c2", 0, "-c2", 0, "c3", 0, "-c3", 0));
        of.putAll(Map.of("+张伟", 3, "+张老师", 2));
        var figures = new Tally(4, 0, Map.of("q1", of));
        world.count().type(vote.teller(1), vote.id(), 1, figures, 0);
        world.count().type(vote.teller(2), vote.id(), 1, figures, 0);
        world.count().settle(vote.teller(1), vote.id());
        refused(() -> joinings.propose(vote.keeper(), vote.id(), "q1", BOTH, "张伟", 3), TOO_MANY_DOUBLES);

        joinings.propose(vote.keeper(), vote.id(), "q1", BOTH, "张伟", 1);
        var id = joinings.desk(vote.keeper(), vote.id())
                .asking()
                .getFirst()
                .joinings()
                .getFirst()
                .id();
        assertThat(joinings.confirm(vote.teller(3), vote.id(), id))
                .as("only one of the names came in by phone")
                .isTrue();

        assertThat(standings(vote)).contains("张伟5");
        assertThat(people(vote).outcome().elected()).containsExactly("+张伟");
        assertThat(people(vote).joined().getFirst().ways()).isEqualTo("张伟 4、张老师 2");
    }

    private static String text(byte[] word) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static void refused(ThrowingCallable step, BallotRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
