package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ADVICE_BEFORE_THE_SITTING;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static io.zhijia.congress.CongressRefusal.NO_ADVICE_ON_IT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.archive.RecordKind;
import io.zhijia.congress.Advice.Answer;
import io.zhijia.congress.Advice.Taken;
import io.zhijia.identity.DemoUnion;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What a sitting said on its items, until the administration answers it. */
@RecordApplicationEvents
@SpringBootTest(properties = "demo=true")
class AdviceModuleTests {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String CANTEEN = "延长食堂晚餐供应时间";

    private final ApplicationContext beans;
    private final AdviceService service;
    private final AdviceAwaited awaited;
    private final SittingOfThree world;

    AdviceModuleTests(ApplicationContext beans, AdviceService service, AdviceAwaited awaited) {
        this.beans = beans;
        this.service = service;
        this.awaited = awaited;
        this.world = new SittingOfThree(beans);
    }

    @BeforeEach
    void anAgenda() {
        var hall = beans.getBean(HallService.class);
        hall.add(world.by, world.id, "学校工作报告", "校长", Handling.HEAR);
        hall.add(world.by, world.id, "大会议程", "", Handling.PROCEDURE);
    }

    @Test
    void isWrittenDownOnceTheSittingHasBegunAndOnceOnly() {
        refused(() -> service.give(world.by, world.id, 1, CANTEEN), ADVICE_BEFORE_THE_SITTING);
        world.open();
        refused(() -> service.give(world.by, world.id, 2, CANTEEN), NO_ADVICE_ON_IT);
        service.give(world.by, world.id, 1, CANTEEN);
        service.give(world.by, world.id, 1, CANTEEN);
        assertThat(service.of(world.demo.liNa(), world.id))
                .extracting(Advice::text)
                .containsExactly(CANTEEN);
        var hall = beans.getBean(HallService.class);
        refused(() -> hall.remove(world.by, world.id, 1), CongressRefusal.ITEM_TALKED_OVER);
        refused(
                () -> hall.change(world.by, world.id, 1, "学校工作报告", "校长", Handling.PROCEDURE),
                CongressRefusal.ADVICE_STANDS);
        assertThat(service.all(world.by, CHINESE))
                .singleElement()
                .extracting(AdviceLine::title)
                .isNotNull();
        hall.change(world.by, world.id, 1, "学校年度工作报告", "校长", Handling.REVIEW);
        service.remove(world.by, one().id());
        assertThat(service.of(world.by, world.id)).isEmpty();
        hall.remove(world.by, world.id, 1);
        assertThat(world.view().agenda()).extracting(AgendaItem::number).containsExactly(2);
    }

    @Test
    void waitsAndComesBeforeTheNextSittingUntilItIsAnswered(ApplicationEvents events) {
        given();
        assertThat(waiting()).doesNotContain(CANTEEN);
        beans.getBean(SittingService.class).close(world.by, world.id, 2, "听取报告", "会议");
        assertThat(waiting()).contains(CANTEEN);
        assertThat(awaited.waitingFor(world.demo.liNa(), world.today)).isEmpty();
        assertThat(next(world.today.plusDays(1), true)).containsExactly("关于会议意见“" + CANTEEN + "”答复情况的说明");
        assertThat(next(world.today, true)).isEmpty();
        assertThat(next(world.today.plusDays(1), false))
                .as("the members did not say it")
                .isEmpty();

        var no = new Answer(Taken.NOT_TAKEN, "夜班人手不够", "校长办公会", world.today);
        refused(
                () -> service.answer(
                        world.by, one().id(), new Answer(Taken.TAKEN, "", "校长办公会", world.today.plusDays(1)), 0),
                NOT_DONE_YET);
        service.answer(world.by, one().id(), no, 0);
        service.answer(world.by, one().id(), no, 0);
        assertThat(waiting()).doesNotContain(CANTEEN);
        assertThat(next(world.today.plusDays(1), true)).isEmpty();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("from a page that was opened before")
                .isThrownBy(() ->
                        service.answer(world.by, one().id(), new Answer(Taken.TAKEN, "", "校长办公会", world.today), 0));
        service.answer(world.by, one().id(), new Answer(Taken.TAKEN, "下月起", "校长办公会", world.today), 1);
        assertThat(events.stream(AdviceAnswered.class)
                        .filter(told -> told.union().equals(world.by.union())))
                .as("on record once, and again when it changed")
                .extracting(AdviceAnswered::what, AdviceAnswered::result, AdviceAnswered::kind)
                .containsExactly(
                        tuple("答复会议意见：" + CANTEEN, "校长办公会：不采纳。夜班人手不够", RecordKind.REPLY),
                        tuple("答复会议意见：" + CANTEEN, "校长办公会：采纳。下月起", RecordKind.REPLY));
    }

    @Test
    void standsInTheReportOnWhatCameOfTheResolutions() throws IOException {
        given();
        service.answer(world.by, one().id(), new Answer(Taken.PARTLY, "周一至周四延长", "校长办公会", world.today), 0);
        service.give(world.by, world.id, 1, "增加停车位");
        var paper = new FollowUpPaper(beans, CHINESE);
        var advice = service.all(world.by, CHINESE);

        try (var word = new XWPFDocument(
                        new ByteArrayInputStream(paper.report(List.of(), advice, "试验学校工会", world.today)));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains("会议提出意见 2 条：采纳 0 条，部分采纳 1 条，不采纳 0 条，尚未答复 1 条", CANTEEN, "周一至周四延长", "等待答复");
        }
        var sheet = new ByteArrayOutputStream();
        paper.write(sheet, List.of(), advice, "赵敏");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            var said = new StringBuilder();
            book.getSheetAt(1)
                    .forEach(row -> row.forEach(cell -> said.append(cell).append('\n')));
            assertThat(said).contains("部分采纳", "周一至周四延长", "等待答复");
        }
    }

    @Test
    void isKeptByWhoKeepsTheCongressOfThisUnion() {
        given();
        var id = one().id();
        var answer = new Answer(Taken.TAKEN, "", "校长办公会", world.today);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.give(world.demo.liNa(), world.id, 1, "别的"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.answer(world.demo.liNa(), id, answer, 0));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.remove(world.demo.liNa(), id));
        var stranger = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.answer(stranger, id, answer, 0));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.give(stranger, world.id, 1, "别的"));
    }

    private void given() {
        world.open();
        service.give(world.by, world.id, 1, CANTEEN);
    }

    private Advice one() {
        return service.of(world.by, world.id).getFirst();
    }

    private List<String> waiting() {
        return awaited.waitingFor(world.by, world.today).stream()
                .map(WaitingLine::title)
                .toList();
    }

    private List<String> next(LocalDate day, boolean isOfStaff) {
        return awaited.of(world.by, new AgendaSource.Next(world.id, world.today, day, isOfStaff), CHINESE).stream()
                .map(AgendaSource.Suggested::title)
                .toList();
    }

    private static void refused(ThrowingCallable step, CongressRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
