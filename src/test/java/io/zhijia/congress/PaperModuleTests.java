package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NOT_GIVEN_OUT;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;
import static io.zhijia.congress.CongressRefusal.NO_PAPER_YET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.identity.Actor;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The register of papers, in a sitting of three delegates. */
@SpringBootTest(properties = "demo=true")
class PaperModuleTests {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ApplicationContext beans;
    private final HallService hall;
    private final PaperService papers;
    private final PapersToRead waiting;
    private final SittingOfThree world;

    PaperModuleTests(ApplicationContext beans, HallService hall, PaperService papers, PapersToRead waiting) {
        this.beans = beans;
        this.hall = hall;
        this.papers = papers;
        this.waiting = waiting;
        this.world = new SittingOfThree(beans);
    }

    @Test
    void theRegisterTellsOfEachPaperWhatItIsAndWhatCameOfIt() {
        hall.add(world.by, world.id, "财务决算报告", "张会计", Handling.PASS);
        hall.add(world.by, world.id, "没有材料的一项", "", Handling.HEAR);
        draft(1, "第一稿");
        draft(1, "第二稿");
        papers.describe(world.by, world.id, 1, PaperKind.ACCOUNTS, "财务室");
        world.open();
        beans.getBean(OpinionService.class).settle(world.by, world.id, 1, Outcome.WAIVED, "急");
        var votes = beans.getBean(VoteService.class);
        for (var counter : List.of(world.by, world.teller())) {
            votes.count(counter, world.id, 1, new Count(Manner.PAPER, 2, 0, 0, 0));
        }

        var line = lines(PaperSearch.ALL).getFirst();

        assertThat(lines(PaperSearch.ALL)).hasSize(1);
        assertThat(line.title()).isEqualTo("财务决算报告");
        assertThat(line.kind()).isEqualTo(PaperKind.ACCOUNTS);
        assertThat(line.author()).isEqualTo("财务室");
        assertThat(line.versions()).isEqualTo(2);
        assertThat(line.passed()).isTrue();
        assertThat(line.inFavor()).isEqualTo(2);
        assertThat(line.given()).isNull();
    }

    @Test
    void draftsInTheMakingAreForWhoKeepsTheCongressAlone() {
        var liNa = world.demo.liNa();
        hall.add(world.by, world.id, "绩效工资方案", "", Handling.PASS);
        hall.add(world.by, world.id, "发展规划", "", Handling.REVIEW);
        draft(1, "第一稿");
        draft(2, "规划");
        assertThat(seen(world.by)).hasSize(2);
        assertThat(seen(liNa)).isEmpty();

        papers.giveOut(world.by, world.id, 1, CHINESE);
        draft(1, "第二稿");
        assertThat(seen(world.by)).hasSize(3);
        assertThat(seen(liNa)).extracting(ItemPaper::item, ItemPaper::version).containsExactly(tuple(1, 1));
        var all = beans.getBean(HallViews.class).one(world.by, world.id).papers();
        assertThat(all)
                .allSatisfy(paper ->
                        assertThat(mayOpen(liNa, paper)).isEqualTo(seen(liNa).contains(paper)));

        beans.getBean(OpinionCallService.class).ask(world.by, world.id, world.today, CHINESE);
        assertThat(seen(liNa))
                .as("whoever is asked must know about what")
                .extracting(ItemPaper::item, ItemPaper::version)
                .containsExactly(tuple(1, 1), tuple(2, 1));
    }

    private List<ItemPaper> seen(Actor who) {
        return beans.getBean(HallViews.class).one(who, world.id).papers();
    }

    private boolean mayOpen(Actor who, ItemPaper paper) {
        return hall.maySee(who, paper.attachment());
    }

    @Test
    void theWallNamesTheDraftThatWasGivenOut() {
        hall.add(world.by, world.id, "绩效工资方案", "", Handling.PASS);
        hall.addPaper(world.by, world.id, 1, "分发稿.txt", new ByteArrayInputStream("一".getBytes(UTF_8)));
        papers.giveOut(world.by, world.id, 1, CHINESE);
        hall.addPaper(world.by, world.id, 1, "修改稿.txt", new ByteArrayInputStream("二".getBytes(UTF_8)));
        world.open();
        beans.getBean(ScreenService.class).show(world.by, world.id, 1);

        var line = beans.getBean(SlideService.class)
                .of(new ProjectorLink("", world.by.union(), world.id, Instant.EPOCH))
                .item();
        assertThat(line).isNotNull();
        assertThat(Objects.requireNonNull(line).paper()).isEqualTo("分发稿");
    }

    @Test
    void onceTheSittingHasBegunEverybodyReadsWhatItIsAbout() {
        hall.add(world.by, world.id, "绩效工资方案", "", Handling.PASS);
        draft(1, "第一稿");
        world.open();

        assertThat(seen(world.demo.liNa())).hasSize(1);
        assertThat(mayOpen(world.demo.liNa(), seen(world.by).getFirst())).isTrue();
    }

    @Test
    void papersAreFoundByTitleByAuthorAndByKind() {
        hall.add(world.by, world.id, "绩效工资方案", "", Handling.PASS);
        hall.add(world.by, world.id, "工作报告", "", Handling.REVIEW);
        draft(1, "甲");
        draft(2, "乙");
        papers.describe(world.by, world.id, 1, PaperKind.SCHEME, "人事处");

        assertThat(titles(new PaperSearch("工资", null))).containsExactly("绩效工资方案");
        assertThat(titles(new PaperSearch("人事", null))).containsExactly("绩效工资方案");
        assertThat(titles(new PaperSearch("", PaperKind.OTHER))).containsExactly("工作报告");
        assertThat(titles(new PaperSearch("工资", PaperKind.OTHER))).isEmpty();
        assertThat(titles(PaperSearch.ALL)).containsExactly("绩效工资方案", "工作报告");
    }

    @Test
    void whatIsGivenOutWaitsForEachDelegateUntilThatDraftIsRead() {
        hall.add(world.by, world.id, "发展规划", "", Handling.REVIEW);
        refused(() -> papers.giveOut(world.by, world.id, 1, CHINESE), NO_PAPER_YET);
        refused(() -> papers.giveOut(world.by, world.id, 7, CHINESE), NOT_ON_THE_AGENDA);
        draft(1, "第一稿");
        refused(() -> papers.read(world.demo.liNa(), world.id, 1), NOT_GIVEN_OUT);
        assertThat(waitingFor(world.demo.liNa())).isEmpty();

        papers.giveOut(world.by, world.id, 1, CHINESE);
        papers.giveOut(world.by, world.id, 1, CHINESE);
        assertThat(waitingFor(world.demo.liNa())).containsExactly("发展规划");
        refused(() -> papers.read(world.by, world.id, 1), NOT_ON_THE_LIST);
        papers.read(world.demo.liNa(), world.id, 1);
        papers.read(world.demo.liNa(), world.id, 1);

        assertThat(waitingFor(world.demo.liNa())).isEmpty();
        assertThat(waitingFor(world.demo.wangQiang())).containsExactly("发展规划");
        assertThat(papers.readers(world.by, world.id, 1)).containsExactly(world.delegate(world.demo.liNa()));
        assertThat(lines(PaperSearch.ALL).getFirst().read()).isEqualTo(1);

        draft(1, "第二稿");
        assertThat(papers.readers(world.by, world.id, 1))
                .as("until the new draft is given out")
                .hasSize(1);
        papers.giveOut(world.by, world.id, 1, CHINESE);
        assertThat(papers.readers(world.by, world.id, 1)).isEmpty();
        assertThat(waitingFor(world.demo.liNa())).as("the new draft").containsExactly("发展规划");
    }

    @Test
    void theStepIsDoneOnceEveryPaperIsOut() {
        hall.add(world.by, world.id, "考核办法", "", Handling.PASS);
        hall.add(world.by, world.id, "工作报告", "", Handling.HEAR);
        hall.add(world.by, world.id, "没有材料的一项", "", Handling.HEAR);
        hall.add(world.by, world.id, "大会议程", "", Handling.PROCEDURE);
        draft(2, "报告");
        papers.giveOut(world.by, world.id, 2, CHINESE);
        assertThat(isOut()).as("what is to be passed has no paper yet").isFalse();
        draft(1, "草案");
        papers.giveOut(world.by, world.id, 1, CHINESE);
        assertThat(isOut()).isTrue();
        var said = world.today.minusDays(8);
        beans.getBean(SittingService.class).tick(world.by, world.id, PreparationStep.PAPERS_OUT, said, "纸质材料已送");
        draft(1, "第二稿");
        papers.giveOut(world.by, world.id, 1, CHINESE);
        assertThat(world.view().of().timeline())
                .filteredOn(line -> line.step() == PreparationStep.PAPERS_OUT)
                .extracting(line -> Objects.requireNonNull(line.done()).on())
                .as("a later draft changes nothing of when they were out")
                .containsExactly(said);
    }

    private boolean isOut() {
        return world.view().of().timeline().stream()
                .anyMatch(line -> line.step() == PreparationStep.PAPERS_OUT && line.done() != null);
    }

    @Test
    void anItemTakenOffTheAgendaTakesItsPaperWithIt() {
        hall.add(world.by, world.id, "撤下的一项", "", Handling.REVIEW);
        draft(1, "稿");
        papers.describe(world.by, world.id, 1, PaperKind.PLAN, "");
        papers.giveOut(world.by, world.id, 1, CHINESE);
        papers.read(world.demo.liNa(), world.id, 1);

        hall.remove(world.by, world.id, 1);

        assertThat(lines(PaperSearch.ALL)).isEmpty();
        assertThat(waitingFor(world.demo.wangQiang())).isEmpty();
    }

    @Test
    void onlyWhoKeepsTheCongressDescribesAndGivesOut() {
        hall.add(world.by, world.id, "工作报告", "", Handling.REVIEW);
        draft(1, "稿");
        var nobody = world.demo.liNa();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> papers.describe(nobody, world.id, 1, PaperKind.PLAN, ""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> papers.giveOut(nobody, world.id, 1, CHINESE));
    }

    private void draft(int item, String text) {
        hall.addPaper(world.by, world.id, item, text + ".txt", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private List<PaperLine> lines(PaperSearch search) {
        return papers.lines(world.by, world.term, search);
    }

    private List<String> titles(PaperSearch search) {
        return lines(search).stream().map(PaperLine::title).toList();
    }

    private List<String> waitingFor(Actor actor) {
        return waiting.waitingFor(actor, world.today).stream()
                .map(WaitingLine::title)
                .toList();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
