package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.COUNTS_NEEDED;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.NOT_EXAMINED;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.QUORUM_BROKEN;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What each kind of handling asks for and how it is printed, in a sitting of three delegates. */
@SpringBootTest(properties = "demo=true")
class HandlingTests {

    private static final Count TWO = new Count(Manner.PAPER, 2, 0, 0, 0);
    private static final Count ONE = new Count(Manner.PAPER, 1, 1, 0, 0);

    private final ApplicationContext beans;
    private final HallService hall;
    private final VoteService votes;
    private final SittingOfThree world;

    HandlingTests(ApplicationContext beans, HallService hall, VoteService votes) {
        this.beans = beans;
        this.hall = hall;
        this.votes = votes;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void procedureIsAcclaimedWithoutAnyCountAndOnlyOnce() {
        item("大会议程", Handling.PROCEDURE);
        refused(() -> votes.acclaim(world.by, world.id, 1), NOT_OPEN);
        world.open();
        votes.acclaim(world.by, world.id, 1);

        var item = world.view().agenda().getFirst();
        assertThat(world.view().vote(item)).isEmpty();
        var acclaimed = world.view().acclaimed(item).orElseThrow();
        assertThat(List.of(acclaimed.entitled(), acclaimed.present())).containsExactly(3, 2);
        votes.acclaim(world.teller(), world.id, 1);
        assertThat(world.view().acclaimed()).as("tapped again").containsExactly(acclaimed);
        refused(() -> votes.count(world.by, world.id, 1, TWO), VOTED_ALREADY);
        refused(() -> hall.remove(world.by, world.id, 1), ITEM_VOTED_ON);
        assertThat(beans.getBean(VotesAhead.class).of(world.by, world.id.value()))
                .isEmpty();
    }

    @Test
    void whereAnybodyObjectsTheHandsAreCountedWithoutAnExamination() {
        item("主席团名单", Handling.PROCEDURE);
        world.open();
        counted(1, new Count(Manner.HANDS, 2, 0, 0, 0));
        refused(() -> votes.acclaim(world.by, world.id, 1), VOTED_ALREADY);
    }

    @Test
    void whatARuleHasCountedIsNotAcclaimed() {
        item("考核办法", Handling.PASS);
        item("撤销一项制度", Handling.DECIDE);
        item("职工董事", Handling.ELECT);
        world.open();
        for (int number = 1; number <= 3; number++) {
            var item = number;
            refused(() -> votes.acclaim(world.by, world.id, item), COUNTS_NEEDED);
        }
    }

    @Test
    void theSecondPersonMayTapTwice() {
        item("主席团名单", Handling.PROCEDURE);
        world.open();
        counted(1, TWO);
        assertThat(votes.count(world.teller(), world.id, 1, TWO)).isEqualTo(VoteService.Counted.AGREED);
        refused(() -> votes.count(world.teller(), world.id, 1, ONE), VOTED_ALREADY);
        refused(() -> votes.count(world.by, world.id, 1, TWO), VOTED_ALREADY);
        assertThat(world.view().votes()).hasSize(1);
    }

    @Test
    void withoutAQuorumNobodyAcclaims() {
        item("大会议程", Handling.PROCEDURE);
        world.open();
        beans.getBean(CheckInService.class)
                .tick(world.by, world.id, world.delegate(world.demo.liNa()), Presence.LEFT, "");
        refused(() -> votes.acclaim(world.by, world.id, 1), QUORUM_BROKEN);
    }

    @Test
    void onlyWhoCountsNotesAnAcclamation() {
        item("大会议程", Handling.PROCEDURE);
        world.open();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> votes.acclaim(world.demo.wangQiang(), world.id, 1));
    }

    @Test
    void aDecisionIsExaminedFirstAnElectionIsNot() {
        item("撤销一项制度", Handling.DECIDE);
        item("职工董事", Handling.ELECT);
        world.open();
        refused(() -> votes.count(world.by, world.id, 1, TWO), NOT_EXAMINED);
        counted(2, TWO);
        assertThat(world.view().vote(world.view().agenda().get(1)).orElseThrow().isPassed())
                .isTrue();
    }

    @Test
    void theMinutesSayWhatWasDoneAndTheReportWhichPowersWereExercised() throws IOException {
        item("大会议程", Handling.PROCEDURE);
        item("工作报告", Handling.HEAR);
        item("考核办法", Handling.PASS);
        item("撤销一项制度", Handling.DECIDE);
        item("职工董事", Handling.ELECT);
        item("还没有表决的一项", Handling.PASS);
        world.open();
        votes.acclaim(world.by, world.id, 1);
        waive(3);
        waive(4);
        counted(3, ONE);
        counted(4, TWO);
        counted(5, TWO);

        var view = world.view();
        assertThat(view.powers())
                .isEqualTo(Map.of(Handling.HEAR, 1L, Handling.PASS, 1L, Handling.DECIDE, 1L, Handling.ELECT, 1L));
        var paper = new HallPaper(beans, Locale.SIMPLIFIED_CHINESE);
        assertThat(words(paper.minutes(view, List.of(), "第五届第一次教代会", "试验学校工会")))
                .contains("“大会议程”无异议，鼓掌通过。", "会议听取了“工作报告”。", "会议没有通过“考核办法”。", "会议决定：撤销一项制度。", "会议选举通过：职工董事。")
                .doesNotContain("通过“还没有表决的一项”");
        var report = new SittingPaper(beans, Locale.SIMPLIFIED_CHINESE).report(view, paper, "第五届第一次教代会", "试验学校工会");
        assertThat(words(report)).contains("本次会议行使职权：听取 1 项，审议通过 1 项，决定 1 项，选举 1 项。");
    }

    @Test
    void aSittingThatWasCancelledHeardNothing() {
        item("工作报告", Handling.HEAR);
        beans.getBean(SittingService.class).cancel(world.by, world.id, "停电");
        var view = world.view();
        assertThat(view.powers()).isEmpty();
        var paper = new HallPaper(beans, Locale.SIMPLIFIED_CHINESE);
        assertThat(paper.done(view, view.agenda().getFirst())).isEmpty();
    }

    private void item(String title, Handling handling) {
        hall.add(world.by, world.id, title, "", handling);
    }

    private void waive(int item) {
        beans.getBean(OpinionService.class).settle(world.by, world.id, item, Outcome.WAIVED, "急");
    }

    private void counted(int item, Count count) {
        for (Actor counter : List.of(world.by, world.teller())) {
            votes.count(counter, world.id, item, count);
        }
    }

    private static String words(byte[] paper) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
