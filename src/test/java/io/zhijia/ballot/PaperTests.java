package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.BATCHES_DIFFER;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_TELLER;
import static io.zhijia.ballot.BallotRefusal.PAPERS_NOT_COUNTED;
import static io.zhijia.ballot.BallotRefusal.PAPER_ISSUED;
import static io.zhijia.ballot.BallotRefusal.TOO_FEW_TO_CLOSE_EARLY;
import static io.zhijia.ballot.BallotRefusal.TWO_HAVE_TYPED;
import static io.zhijia.ballot.BallotRefusal.VOTES_ON_A_PHONE;
import static io.zhijia.ballot.BallotRefusal.VOTES_ON_PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.ballot.RollEntry.Channel;
import io.zhijia.ballot.VoteWorld.Vote;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;

/** Paper beside phones: one way for each voter, a count by two, one sheet. */
@SpringBootTest(properties = "demo=true")
class PaperTests {

    private final VoteWorld world;
    private final MessageSource words;

    @Autowired
    PaperTests(ApplicationContext beans, MessageSource words) {
        this.world = VoteWorld.of(beans);
        this.words = words;
    }

    @Test
    void i6WhoHoldsAPassGetsNoPaperAndWhoGotAPaperNoPass() {
        var vote = world.noticed(3);
        vote.take(vote.voters().get(0));
        issue(vote, 2);

        refused(() -> issue(vote, 1), VOTES_ON_A_PHONE);
        refused(() -> vote.tryOrThrow(vote.voters().get(1)), VOTES_ON_PAPER);
        refused(() -> issue(vote, 2), PAPER_ISSUED);
        assertThat(vote.view().turnout()).isEqualTo(new Turnout(3, 1, 1));
    }

    @Test
    void i6OneWayForEachHoweverPhoneAndDeskRace() {
        var vote = world.noticed(24);
        var charter = vote.charter();
        List<Boolean> done;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 48)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                var voter = vote.voters().get(i / 2);
                                return i % 2 == 0
                                        ? !vote.tryToTake(voter.actor(), voter.ask(charter))
                                                .equals(VOTES_ON_PAPER.name())
                                        : isIssued(vote, i / 2 + 1);
                            },
                            threads))
                    .toList();
            done = tries.stream().map(CompletableFuture::join).toList();
        }

        for (int i = 0; i < 24; i++) {
            var phone = done.get(2 * i);
            var paper = done.get(2 * i + 1);
            assertThat(phone).as("voter " + i).isNotEqualTo(paper);
            assertThat(vote.roll().get(i).channel()).isEqualTo(phone ? Channel.ONLINE : Channel.PAPER);
        }
        assertThat(vote.view().turnout().issued()).isEqualTo(24);
    }

    /** Six entitled, three by phone, two on paper, one of these void. */
    @Test
    void i3TheSameNumbersStandOnThePageInMinutesNoticeLogAndPublishedFile(@TempDir Path folder) throws IOException {
        var vote = mixed();
        refused(() -> vote.world().result().sign(vote.teller(1), vote.id()), PAPERS_NOT_COUNTED);
        countsAndSettles(vote, figures(1, 1, Map.of("for", 1)));
        vote.signedAndAnnounced();

        var sheet = vote.sheet();
        assertThat(List.of(sheet.entitled(), sheet.present())).containsExactly(6, 5);
        assertThat(sheet.ways())
                .extracting(Result.Sheet.Way::numbers)
                .containsExactly(List.of(3, 3, 3, 0), List.of(2, 2, 1, 1), List.of(5, 5, 4, 1));
        assertThat(List.of(sheet.tally().of("q1", "for"), sheet.tally().of("q1", "against")))
                .containsExactly(3, 1);
        assertThat(List.of(
                        vote.fact("CLOSED", "received"),
                        vote.fact("CLOSED", "passes"),
                        vote.fact("CLOSED", "papers"),
                        vote.fact("PAPER_COUNTED", "issued"),
                        vote.fact("PAPER_COUNTED", "returned"),
                        vote.fact("PAPER_COUNTED", "valid"),
                        vote.fact("PAPER_COUNTED", "void")))
                .containsExactly("3", "3", "2", "2", "2", "1", "1");
        var board = Files.writeString(folder.resolve("board.json"), vote.board());
        assertThat(VerifyBallot.run(List.of(board.toString()))).isZero();
        assertThat(vote.board()).contains("\"papers\":2").contains("\"passes\":3");
        var paper = new BallotPaper(words, Locale.SIMPLIFIED_CHINESE, ZoneOffset.UTC);
        for (var word : List.of(paper.minutes(vote.view(), "工会"), paper.notice(vote.view(), "工会"))) {
            assertThat(text(word))
                    .contains("应到 6 人，实到 5 人")
                    .contains("手机\t3\t3\t3\t0", "纸质票\t2\t2\t1\t1", "合计\t5\t5\t4\t1");
        }
    }

    @Test
    void twoTellersCountEachBatchWithoutSeeingTheFiguresOfTheOther() {
        var vote = mixed();
        var right = figures(2, 0, Map.of("for", 1, "against", 1));
        type(vote, 1, figures(2, 0, Map.of("for", 2)), 0);
        assertThat(batch(vote, 2).own()).isEmpty();
        refused(() -> world.count().settle(vote.teller(1), vote.id()), BATCHES_DIFFER);
        type(vote, 2, right, 0);

        assertThat(batch(vote, 2).apart()).containsExactly(new Figure("q1", "against"), new Figure("q1", "for"));
        assertThat(batch(vote, 1).own().orElseThrow().figures().of("q1", "for")).isEqualTo(2);
        assertThat(batch(vote, 3).own()).as("what the third teller sees").isEmpty();
        refused(() -> type(vote, 3, right, 0), TWO_HAVE_TYPED);
        refused(() -> world.count().settle(vote.teller(2), vote.id()), BATCHES_DIFFER);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("an older tab")
                .isThrownBy(() -> type(vote, 1, right, 0));
        type(vote, 1, right, 1);
        assertThat(batch(vote, 3).isAgreed()).isTrue();
        assertThat(world.count().settle(vote.teller(3), vote.id())).isTrue();
        refused(() -> type(vote, 1, right, 2), NOT_AT_THIS_STAGE);
    }

    @Test
    void moreReturnedThanHandedOutVoidsTheVote() {
        var vote = mixed();
        countsAndSettles(vote, figures(3, 0, Map.of("for", 3)));

        assertThat(vote.view().ballot().state()).isEqualTo(BallotState.VOID);
        assertThat(vote.fact("VOID", "reason")).contains("3").contains("2");
        refused(() -> vote.world().result().sign(vote.teller(1), vote.id()), NOT_AT_THIS_STAGE);
    }

    @Test
    void onlyTellersHandOutPapersAndOnlyWhilePassesAreGiven() {
        var vote = world.opened(3);
        refused(() -> world.desk().issue(vote.keeper(), vote.id(), 1), NOT_A_TELLER);
        refused(() -> world.desk().desk(vote.voters().getFirst().actor(), vote.id(), ""), NOT_A_TELLER);
        refused(() -> world.count().count(vote.keeper(), vote.id()), NOT_A_TELLER);
        refused(() -> world.count().count(vote.teller(1), vote.id()), NOT_AT_THIS_STAGE);
        vote.dropAll("for", "for", "for");
        vote.close();
        refused(() -> issue(vote, 1), NOT_AT_THIS_STAGE);
    }

    /** Sheets carry no number of their own, the stubs a running one. */
    @Test
    void theStubIsNumberedAndTheSheetIsNot() throws IOException {
        var vote = world.noticed(2);
        var sheets = text(new BallotSheets(words, Locale.SIMPLIFIED_CHINESE)
                .sheets(world.desk().printed(vote.teller(1), vote.id()), "工会", 7, 2));

        assertThat(sheets)
                .contains(
                        "第 007 号",
                        "第 008 号",
                        "盖工会章处",
                        "同意",
                        vote.view().ballot().code());
        for (var page : sheets.split("沿此线撕下", -1)) {
            var belowTheLine = page.split("票根", -1)[0];
            assertThat(belowTheLine).doesNotContain("007").doesNotContain("008");
        }
    }

    @Test
    void beforeItIsAnnouncedOnlyTellersAndKeepersReadTheCount() {
        var vote = mixed();
        countsAndSettles(vote, figures(1, 1, Map.of("for", 1)));
        var voter = vote.voters().getFirst().actor();

        assertThat(world.views().one(vote.teller(1), vote.id()).sheet()).isPresent();
        assertThat(world.views().one(vote.keeper(), vote.id()).sheet()).isPresent();
        assertThat(world.views().one(voter, vote.id()).sheet()).isEmpty();
        refused(() -> world.views().announced(voter, vote.id()), NOT_AT_THIS_STAGE);
        vote.signedAndAnnounced();
        assertThat(world.views().one(voter, vote.id()).sheet()).isPresent();
    }

    @Test
    void namesWrittenOnPaperMeetThoseOfOtherBatchesUnderOneWriting() {
        var question = new Question("q1", "委员", Question.CHOOSE, 1, 1, true, List.of(new Option("a", "李娜")));
        var marks = Map.<String, Integer>of("q1.a", 2, "q1.-a", 1, "q1.", 0);
        var form = new PaperForm(1, 5, 0, marks, Map.of("q1", "王 小明 1\n王小明　2"), 0);

        assertThat(form.faults(List.of(question))).isEmpty();
        assertThat(form.tally(List.of(question)).counts().get("q1"))
                .isEqualTo(Map.of("a", 2, "-a", 1, "", 0, "+王小明", 3));
        var wrong = new PaperForm(1, 5, 0, marks, Map.of("q1", "王小明"), 0);
        assertThat(wrong.faults(List.of(question))).containsOnlyKeys("written[q1]");
    }

    /** What either way leaves out is in no sum either, else the difference would tell it. */
    @Test
    void i13ASumLeavesOutWhatOneOfBothWaysLeavesOut() {
        var online = new Tally(20, 0, Map.of("q1", Map.of("a", 10, "", 0, "b", 3, "c", 7))).without(5);
        var paper = new Tally(14, 0, Map.of("q1", Map.of("a", 7, "", 0, "b", 6, "c", 1)));

        var sum = online.beside(paper, 5);

        assertThat(sum.valid()).isEqualTo(34);
        assertThat(shown(sum)).isSubsetOf(shown(online)).isSubsetOf(shown(paper.without(5)));
        assertThat(online.beside(Tally.NONE, 5)).isEqualTo(online);
    }

    /** What tellers typed of each batch would tell of few papers what the published sum leaves out. */
    @Test
    void filingForgetsWhatWasTypedAndWhatWasNotPublished() {
        var grades = new Asked(
                Kind.APPRAISAL,
                Level.L0,
                List.of(new Question(
                        "q1",
                        "总体评价",
                        Question.GRADE,
                        1,
                        1,
                        false,
                        List.of(new Option("a", "优秀"), new Option("b", "称职")))),
                Map.of());
        var vote = world.noticed(12, grades);
        for (int no = 1; no <= 12; no++) {
            issue(vote, no);
        }
        vote.open(12);
        vote.closeAndOpen();
        countsAndSettles(vote, new Tally(12, 0, Map.of("q1", Map.of("a", 7, "b", 3, "", 2))));
        vote.signedAndAnnounced();
        var before = vote.sheet().tally();

        vote.file();

        assertThat(vote.sheet().tally()).isEqualTo(before);
        assertThat(tables(vote, "paper_figures")).isEmpty();
        assertThat(tables(vote, "paper_count"))
                .containsExactly("{\"online\":{\"q1\":{\"a\":7}},\"valid\":12,\"void\":0}");
    }

    private List<String> tables(Vote vote, String table) {
        return vote.inTransaction(() -> world.sql()
                .sql("select figures from ballot." + table + " where ballot_id = ?")
                .param(vote.id().value())
                .query(String.class)
                .list());
    }

    private static Set<String> shown(Tally tally) {
        return tally.counts().getOrDefault("q1", Map.of()).keySet();
    }

    /** Each way is told for itself: one by phone beside many on paper is one person's vote, and the other way round. */
    @Test
    void noFewPapersOfOneWayAreClosedEarlyBesideManyOfTheOther() {
        var vote = world.noticed(6);
        vote.take(vote.voters().getFirst());
        for (int place = 2; place <= 6; place++) {
            issue(vote, place);
        }
        vote.open(6);
        vote.drop(vote.voters().getFirst().sealed(vote.charter(), "for"));
        refused(vote::close, TOO_FEW_TO_CLOSE_EARLY);
        vote.theHourComes();
        vote.close();
        assertThat(vote.view().ballot().state()).isEqualTo(BallotState.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "4, 0, true",
        "5, 0, false",
        "0, 4, true",
        "0, 5, false",
        "1, 4, true",
        "4, 1, true",
        "4, 4, true",
        "1, 5, true",
        "5, 1, true",
        "4, 9, true",
        "9, 4, true",
        "5, 5, false"
    })
    void eitherWayHasNoneOrFivePapers(int phones, int papers, boolean tells) {
        assertThat(new Turnout(20, phones, papers).tellsOfFew(phones, Voting.FEW))
                .isEqualTo(tells);
    }

    /** Opened, with three papers from phones in the box and two sheets handed out. */
    private Vote mixed() {
        var vote = world.noticed(6);
        vote.voters().subList(0, 3).forEach(vote::take);
        issue(vote, 4);
        issue(vote, 5);
        vote.open(5);
        vote.dropAll("for", "for", "against");
        vote.theHourComes();
        vote.closeAndOpen();
        return vote;
    }

    private void countsAndSettles(Vote vote, Tally figures) {
        type(vote, 1, figures, 0);
        type(vote, 3, figures, 0);
        world.count().settle(vote.teller(1), vote.id());
    }

    private static Tally figures(int valid, int invalid, Map<String, Integer> counts) {
        var all = new java.util.HashMap<String, Integer>(Map.of("for", 0, "against", 0, "abstain", 0, "", 0));
        all.putAll(counts);
        return new Tally(valid, invalid, Map.of("q1", all));
    }

    private void type(Vote vote, int teller, Tally figures, int version) {
        world.count().type(vote.teller(teller), vote.id(), 1, figures, version);
    }

    private PaperCount.Batch batch(Vote vote, int teller) {
        return world.count().count(vote.teller(teller), vote.id()).batches().getFirst();
    }

    private void issue(Vote vote, int no) {
        world.desk().issue(vote.teller(1), vote.id(), no);
    }

    private boolean isIssued(Vote vote, int no) {
        try {
            issue(vote, no);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static String text(byte[] word) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static void refused(ThrowingCallable step, BallotRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
