package io.zhijia.planreader;

import static io.zhijia.planreader.PlanFixtures.only;
import static io.zhijia.planreader.PlanFixtures.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person should look at (E7, E11, E34 to E50). */
class FlagTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20xx年工会要上台阶。 | PLACEHOLDER
            XX年工会要上台阶。 | PLACEHOLDER
            ____年的工作 | PLACEHOLDER
            201x年的工作 | PLACEHOLDER
            **年第xx届会员大会 | PLACEHOLDER
            在**市的领导下 | MASKED
            xx小学的工会 | MASKED
            听***书记讲话 | MASKED
            落实“”规划 | EMPTY_QUOTES
            布置活动□室 | STRAY_SIGNS
            实现农场12 7 40 3目标 | STRAY_SIGNS
            实施“温暖工程。 | UNBALANCED
            加强监-督工作 | SPLIT_WORD
            做好工 会工作 | SPLIT_WORD
            组织慰门教师 | TYPING_ERROR
            参加体捡 | TYPING_ERROR
            召开代表表大会 | TYPING_ERROR
            此项由王某某负责 | PERSON_NAMED
            继续做好“互助”和。完善 | BROKEN_SENTENCE
            走访数十人次 | VAGUE_COUNT
            """)
    void flagsThePlace(String sentence, WarningKind kind) {
        assertThat(warnings("一、工作\n1、" + sentence + "\n2、其他")).contains(kind);
    }

    @Test
    void leavesASoundTextAlone() {
        var text = "某校工会2031年工作计划\n一、思想\n以人为本，服务“教工”（含退休）。\n二、安排\n三月—四月：春游\n五月：体检";
        assertThat(only(text).warnings()).isEmpty();
    }

    @Test
    void missingNumbersAreFlaggedAndNotRenumbered() {
        var plan = only("一、工作\n1、慰问\n3、体检\n5、总结");
        assertThat(plan.warnings())
                .extracting(ReadWarning::kind)
                .containsSequence(WarningKind.NUMBER_GAP, WarningKind.NUMBER_GAP);
        assertThat(plan.sections()).extracting(ReadSection::heading).contains("3、体检", "5、总结");
    }

    @Test
    void aTitleThatContradictsTheMonthsIsAsked() {
        var plan = only("2031年下半年工会安排\n三月：春游\n四月：体检\n五月：球赛\n六月：座谈");
        assertThat(plan.warnings()).extracting(ReadWarning::kind).contains(WarningKind.PERIOD_CONTRADICTS);
        assertThat(plan.period().from()).hasToString("2031-03");
    }

    @Test
    void entriesAreFlaggedThemselves() {
        assertThat(warnings("九月：庆祝第30个教师节")).contains(WarningKind.FESTIVAL_ORDINAL);
        assertThat(warnings("九月：庆祝第四十七个教师节")).doesNotContain(WarningKind.FESTIVAL_ORDINAL);
        assertThat(warnings("四月：植树、登山活动")).contains(WarningKind.SPLIT_OFFERED);
        assertThat(warnings("四月：配合教务处办赛课")).contains(WarningKind.HELPS_OTHERS);
        assertThat(warnings("第三周：座谈")).contains(WarningKind.MONTH_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void everyWarningHasWords(WarningKind kind) throws IOException {
        var words = new Properties();
        try (var file = FlagTests.class.getResourceAsStream("/messages/planreader.properties")) {
            words.load(file);
        }
        assertThat(words).containsKey(kind.word());
    }
}
