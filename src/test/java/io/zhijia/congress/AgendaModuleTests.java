package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.AGENDA_ADOPTED;
import static io.zhijia.congress.CongressRefusal.AGENDA_FULL;
import static io.zhijia.congress.CongressRefusal.CANCELLED_ALREADY;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.Opinion.Stance;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The order of an agenda until it is adopted: what hangs on an item moves with it. */
@SpringBootTest(properties = "demo=true")
class AgendaModuleTests {

    private final ApplicationContext beans;
    private final HallService hall;
    private final VoteService votes;
    private final ScreenService screens;
    private final SittingOfThree world;

    AgendaModuleTests(ApplicationContext beans, HallService hall, VoteService votes, ScreenService screens) {
        this.beans = beans;
        this.hall = hall;
        this.votes = votes;
        this.screens = screens;
        this.world = new SittingOfThree(beans);
    }

    @BeforeEach
    void anAgendaOfThree() {
        hall.add(world.by, world.id, "工作报告", "林校长", Handling.HEAR);
        hall.add(world.by, world.id, "考核办法", "", Handling.PASS);
        hall.add(world.by, world.id, "大会议程", "", Handling.PROCEDURE);
    }

    @Test
    void anItemIsMovedOrPutBetweenAndThePrintedNumbersFollow() throws IOException {
        hall.move(world.by, world.id, 3, 1);
        hall.move(world.by, world.id, 3, 1);
        hall.add(world.by, world.id, "财务报告", "", Handling.HEAR, 2);

        assertThat(printed()).containsExactly("1 大会议程", "2 工作报告", "3 财务报告", "4 考核办法");
        var paper = new SittingPaper(beans, Locale.SIMPLIFIED_CHINESE)
                .report(world.view(), new HallPaper(beans, Locale.SIMPLIFIED_CHINESE), "第五届第一次教代会", "试验学校工会");
        assertThat(words(paper)).contains("一、大会议程", "二、工作报告", "三、财务报告", "四、考核办法");
        assertThat(beans.getBean(CongressAgendas.class).all(world.by).stream()
                        .filter(one -> one.sitting().equals(world.id))
                        .flatMap(one -> one.points().stream())
                        .map(point -> point.place() + " " + point.title()))
                .containsExactlyElementsOf(printed());
        assertThat(beans.getBean(VotesAhead.class).of(world.by, world.id.value()))
                .extracting(VotesAhead.Item::place)
                .containsExactly(1, 4);
    }

    @Test
    void papersOpinionsAndVotesStayWithTheirItem() {
        hall.addPaper(world.by, world.id, 2, "考核办法.txt", bytes("第一条"));
        var delegation = beans.getBean(OpinionService.class)
                .one(world.by, world.id, 2)
                .delegations()
                .getFirst();
        var opinions = beans.getBean(OpinionService.class);
        opinions.say(world.by, world.id, 2, delegation.id(), Stance.AGREES, "");
        hall.move(world.by, world.id, 2, 1);
        hall.move(world.by, world.id, 3, 2);

        var first = world.view().agenda().getFirst();
        assertThat(first.title()).isEqualTo("考核办法");
        assertThat(world.view().fileName(world.view().papers(first).getFirst())).isEqualTo("考核办法.txt");
        assertThat(opinions.all(world.by, world.id).getFirst().opinions()).hasSize(1);
        opinions.settle(world.by, world.id, 2, Outcome.PASSED_ON, "同意");
        world.open();
        for (var counter : List.of(world.by, world.teller())) {
            votes.count(counter, world.id, 2, new Count(Count.Manner.PAPER, 2, 0, 0, 0));
        }
        assertThat(world.view().vote(first).orElseThrow().isPassed()).isTrue();
    }

    @Test
    void onceTheSittingHasAdoptedItsAgendaTheOrderStandsAndMoreNeedsSomebodysWord() throws IOException {
        world.open();
        hall.move(world.by, world.id, 3, 1);
        votes.acclaim(world.by, world.id, 3);

        refused(() -> hall.move(world.by, world.id, 1, 3), AGENDA_ADOPTED);
        refused(() -> hall.add(world.by, world.id, "临时动议", "", Handling.PASS, 1), AGENDA_ADOPTED);
        refused(() -> hall.add(world.by, world.id, "临时动议", "", Handling.PASS), CongressRefusal.SAY_WHO_AGREED);
        assertThat(hall.add(world.by, world.id, "临时动议", "", Handling.PASS, null, "主席团会议同意"))
                .isTrue();
        assertThat(world.view().late(world.view().agenda().getLast()))
                .hasValueSatisfying(one ->
                        assertThat(one).returns("主席团会议同意", LateItem::agreed).returns(world.by.member(), LateItem::by));
        assertThat(world.view().late(world.view().agenda().getFirst()))
                .as("it was there before")
                .isEmpty();
        assertThat(words(new HallPaper(beans, Locale.SIMPLIFIED_CHINESE)
                        .minutes(world.view(), List.of(), "第五届第一次教代会", "试验学校工会")))
                .contains("临时增加的议题：主席团会议同意");
        hall.remove(world.by, world.id, 1);
        assertThat(printed()).as("what was adopted keeps its number").containsExactly("1 大会议程", "3 考核办法", "4 临时动议");
    }

    @Test
    void whatIsTakenOffBeforeLeavesNoGap() {
        hall.remove(world.by, world.id, 1);
        assertThat(printed()).containsExactly("1 考核办法", "2 大会议程");
        refused(() -> hall.move(world.by, world.id, 1, 2), NOT_ON_THE_AGENDA);
        refused(() -> hall.add(world.by, world.id, "财务报告", "", Handling.HEAR, 1), NOT_ON_THE_AGENDA);
        assertThat(printed()).as("nothing was added").hasSize(2);
    }

    @Test
    void theNumberOfAnItemTakenOffIsNeverAnothers() {
        hall.remove(world.by, world.id, 3);
        hall.add(world.by, world.id, "财务报告", "", Handling.HEAR);
        assertThat(world.view().agenda()).extracting(AgendaItem::number).containsExactly(1, 2, 4);

        for (int last = 5; last <= 99; last++) {
            hall.add(world.by, world.id, "临时动议", "", Handling.PASS);
            hall.remove(world.by, world.id, last);
        }
        refused(() -> hall.add(world.by, world.id, "临时动议", "", Handling.PASS), AGENDA_FULL);
    }

    @Test
    void theWallGoesOnInTheOrderOfTheAgenda() {
        hall.move(world.by, world.id, 3, 1);
        var shown = IntStream.range(0, 3).map(n -> {
            screens.next(world.by, world.id);
            return screens.get(world.by, world.id).item();
        });
        assertThat(shown).containsExactly(3, 1, 2);
    }

    @Test
    void sentTwiceAnItemIsThereOnce() {
        hall.add(world.by, world.id, "大会议程", "", Handling.PROCEDURE);
        hall.add(world.by, world.id, "财务报告", "", Handling.HEAR, 2);
        hall.add(world.by, world.id, "财务报告", "", Handling.HEAR, 2);
        hall.add(world.by, world.id, "大会议程", "", Handling.HEAR);

        assertThat(printed()).containsExactly("1 工作报告", "2 财务报告", "3 考核办法", "4 大会议程", "5 大会议程");
    }

    @Test
    void twoWhoAddAtTheSameMomentLoseNothing() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var adding = IntStream.range(0, 4)
                    .mapToObj(n ->
                            people.submit(() -> hall.add(world.by, world.id, "同时加的第" + n + "项", "", Handling.HEAR)))
                    .toList();
            assertThat(adding).hasSize(4);
        }
        assertThat(world.view().agenda()).hasSize(7);
        assertThat(world.view().agenda()).extracting(AgendaItem::place).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void onlyWhoKeepsTheCongressArrangesIt() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> hall.move(world.demo.liNa(), world.id, 1, 2));
        beans.getBean(SittingService.class).cancel(world.by, world.id, "停电");
        refused(() -> hall.move(world.by, world.id, 1, 2), CANCELLED_ALREADY);
    }

    private List<String> printed() {
        return world.view().agenda().stream()
                .map(item -> item.place() + " " + item.title())
                .toList();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
