package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Question.Need;
import io.zhijia.survey.Survey.Mode;
import io.zhijia.survey.Survey.Plan;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = FIRST.plusDays(14);
    private static final Question ONE = Question.of(Kind.SINGLE, "满意吗", List.of("满意", "不满意"), 0, Need.MUST);

    @ParameterizedTest
    @ValueSource(strings = {"请写下您的姓名", "联系电话", "您的手机号", "工号", "家庭住址", "Your name", "E-mail", "phone"})
    void anAnonymousSurveyAsksNobodyToWriteWhoTheyAre(String text) {
        refused(SurveyRefusal.ASKS_WHO, () -> draft(Mode.ANONYMOUS).asking(words(text)));
        assertThatCode(() -> draft(Mode.NAMED).asking(words(text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"您有什么建议", "What should be better", "校名要不要改", "最想参加的活动"})
    void otherWordsAreFree(String text) {
        assertThatCode(() -> draft(Mode.ANONYMOUS).asking(words(text))).doesNotThrowAnyException();
    }

    @Test
    void aNamedOneTurnedAnonymousStillAsksNobodyWhoTheyAre() {
        var named = draft(Mode.NAMED).asking(words("您的姓名"));
        var anonymous = named.planned(draft(Mode.ANONYMOUS).plan(), FIRST);

        refused(SurveyRefusal.ASKS_WHO, () -> anonymous.opened(5, 0, "key", FIRST));
    }

    @Test
    void onceOpenNothingIsChanged() {
        var open = open(Mode.ANONYMOUS);
        refused(SurveyRefusal.QUESTIONS_ARE_FIXED, () -> open.asking(ONE));
        refused(SurveyRefusal.QUESTIONS_ARE_FIXED, () -> open.without(0));
        refused(SurveyRefusal.QUESTIONS_ARE_FIXED, () -> open.raised(0));
        refused(SurveyRefusal.QUESTIONS_ARE_FIXED, () -> open.planned(open.plan(), FIRST));
        refused(SurveyRefusal.QUESTIONS_ARE_FIXED, () -> open.opened(1, 0, "key", FIRST));
    }

    @Test
    void itOpensWithQuestionsForSomebodyAndUntilItsLastDay() {
        var ready = draft(Mode.ANONYMOUS).asking(ONE);
        refused(SurveyRefusal.NO_QUESTIONS, () -> draft(Mode.ANONYMOUS).opened(1, 0, "key", FIRST));
        refused(SurveyRefusal.NOBODY_IS_ASKED, () -> ready.opened(0, 0, "key", FIRST));
        refused(SurveyRefusal.LAST_DAY_IS_PAST, () -> ready.opened(1, 0, "key", LAST.plusDays(1)));
        refused(
                SurveyRefusal.NAMED_WITHOUT_CODES,
                () -> draft(Mode.NAMED).asking(ONE).opened(1, 1, "key", FIRST));
        assertThat(ready.opened(0, 1, "key", LAST).state()).isEqualTo(SurveyState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, NOT_YET_OPEN", "2026-04-16, NOT_OPEN"})
    void outsideItsDaysItTakesNoAnswer(LocalDate today, SurveyRefusal reason) {
        refused(reason, () -> open(Mode.ANONYMOUS).mustTakeAnswers(today));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-15"})
    void firstAndLastDayCount(LocalDate today) {
        assertThatCode(() -> open(Mode.ANONYMOUS).mustTakeAnswers(today)).doesNotThrowAnyException();
    }

    @Test
    void itClosesAfterItsLastDayOrWhenEverybodyHasAnswered() {
        var open = open(Mode.ANONYMOUS);
        var result = Result.of(open.questions(), 5, new Turnout(1, 0, 0, 0), List.of(), List.of());
        refused(SurveyRefusal.STILL_OPEN, () -> open.closed(result, false, LAST));
        assertThat(open.closed(result, true, FIRST).sealedKey()).isNull();
        var closed = open.closed(result, false, LAST.plusDays(1));
        refused(SurveyRefusal.NOT_OPEN, () -> closed.closed(result, true, LAST));
        refused(SurveyRefusal.NOT_OPEN, () -> closed.mustTakeAnswers(LAST));
        refused(SurveyRefusal.NOT_CLOSED, () -> open.told(LAST));
        assertThat(closed.told(LAST).state()).isEqualTo(SurveyState.TOLD);
    }

    @Test
    void beforeTheClosingThereIsNoResult() {
        refused(SurveyRefusal.NOT_CLOSED, () -> open(Mode.ANONYMOUS).counted());
    }

    @Test
    void aChoiceWantsTwoDifferentOptionsAndAtMostTwenty() {
        var many = IntStream.rangeClosed(1, 21).mapToObj(String::valueOf).toList();
        refused(
                SurveyRefusal.NEEDS_OPTIONS,
                () -> Question.of(Kind.SINGLE, "题", List.of("甲", " 甲 ", ""), 0, Need.MUST));
        refused(SurveyRefusal.NEEDS_OPTIONS, () -> Question.of(Kind.MULTIPLE, "题", many, 0, Need.MUST));
        assertThat(Question.of(Kind.MULTIPLE, "题", many.subList(0, 20), 0, Need.MUST)
                        .options())
                .hasSize(20);
        assertThat(Question.of(Kind.MATRIX, "题", List.of("一项"), 5, Need.MUST).options())
                .hasSize(1);
        refused(SurveyRefusal.NEEDS_OPTIONS, () -> Question.of(Kind.MATRIX, "题", List.of(), 5, Need.MUST));
    }

    @Test
    void fortyQuestionsAreEnough() {
        var full = draft(Mode.ANONYMOUS);
        for (int n = 0; n < Survey.MOST_QUESTIONS; n++) {
            full = full.asking(ONE);
        }
        var last = full;
        refused(SurveyRefusal.TOO_MANY_QUESTIONS, () -> last.asking(ONE));
    }

    @Test
    void questionsAreMovedUpAndLeftOut() {
        var two = draft(Mode.ANONYMOUS).asking(ONE).asking(words("建议"));

        assertThat(two.raised(1).questions()).extracting(Question::text).containsExactly("建议", "满意吗");
        assertThat(two.without(0).questions()).extracting(Question::text).containsExactly("建议");
        assertThat(two.without(7)).isEqualTo(two);
        assertThat(two.raised(0)).isEqualTo(two);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyReadyFormCanBeAskedWithoutNames(Preset preset) {
        assertThatCode(() -> preset.questions().forEach(Question::mustNotAskWho))
                .doesNotThrowAnyException();
        assertThat(preset.cell()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void whereAGroupIsOneTeacherTenMustAnswer() {
        assertThat(Preset.sides()).hasSize(4).allMatch(side -> side.cell() == 10);
        assertThat(Preset.SELF.cell()).as("of one teacher there is one only").isEqualTo(5);
    }

    private static Question words(String text) {
        return Question.of(Kind.TEXT, text, List.of(), 0, Need.MAY);
    }

    private static Survey open(Mode mode) {
        return draft(mode).asking(ONE).opened(1, 0, "key", FIRST);
    }

    private static Survey draft(Mode mode) {
        var plan = new Plan("问卷", "", Preset.BLANK, mode, new Whom("EVERYBODY"), FIRST, LAST, "");
        return Survey.drafted(UnionId.next(), plan, List.of(), MemberId.next(), FIRST);
    }

    private static void refused(SurveyRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
