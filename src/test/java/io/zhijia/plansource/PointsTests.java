package io.zhijia.plansource;

import static io.zhijia.plansource.SourceRefusal.NO_POINTS;
import static io.zhijia.plansource.SourceRefusal.POINT_TOO_LONG;
import static io.zhijia.plansource.SourceRefusal.TOO_MANY_POINTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTests {

    @Test
    void eachLineIsOneWhereNothingIsNumbered() {
        assertThat(Points.of("　　抓好学习\n\n  办好实事  ")).containsExactly("抓好学习", "办好实事");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. %s", "1、%s", "（一）%s", "一、%s", "(1)%s", "①%s", "第一条 %s", "• %s", "12．%s"})
    void aNumberedParagraphTakesTheLinesThatFollowIt(String shape) {
        var first = shape.formatted("落实教代会制度，");

        assertThat(Points.of(first + "\n每学期一次。\n" + shape.formatted("校务公开")))
                .containsExactly(first + "每学期一次。", shape.formatted("校务公开"));
    }

    @Test
    void aYearOrADecimalIsNoNumber() {
        assertThat(Points.of("1. 完成率\n1.5 倍以上\n2026 年全年")).containsExactly("1. 完成率1.5 倍以上2026 年全年");
    }

    @Test
    void nothingTooManyAndTooLongAreRefused() {
        refused(NO_POINTS, " \n\n　");
        refused(TOO_MANY_POINTS, "一条\n".repeat(Points.MOST + 1));
        refused(POINT_TOO_LONG, "长".repeat(Points.LONGEST + 1));
        assertThat(Points.of("一条\n".repeat(Points.MOST))).hasSize(Points.MOST);
        assertThat(Points.of("长".repeat(Points.LONGEST))).hasSize(1);
    }

    private static void refused(SourceRefusal reason, String pasted) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Points.of(pasted))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
