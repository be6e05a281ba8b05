package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Question.Need;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTests {

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 1, false",
        "SINGLE, 2, true",
        "SINGLE, -1, true",
        "SINGLE, 甲, true",
        "MULTIPLE, 0, false",
        "MULTIPLE, 9, true",
        "SCALE, 1, false",
        "SCALE, 5, false",
        "SCALE, 0, true",
        "SCALE, 6, true",
        "SCALE, 05, true",
        "TEXT, 随便写, false"
    })
    void onlyWhatTheFormOffersIsTaken(Kind kind, String mark, boolean wrong) {
        var question = Question.of(kind, "题", List.of("甲", "乙"), 5, Need.MUST);

        var read = Said.read(List.of(question), Map.of("q0", List.of(mark)));

        assertThat(read.wrong().contains(0)).isEqualTo(wrong);
    }

    @Test
    void whatMustBeAnsweredAndIsNotIsNamedAndTheRestKept() {
        var must = Question.of(Kind.TEXT, "必答", List.of(), 0, Need.MUST);
        var may = Question.of(Kind.TEXT, "选答", List.of(), 0, Need.MAY);

        var read = Said.read(List.of(must, may), Map.of("q0", List.of(" "), "q1", List.of("有话说")));

        assertThat(read.wrong()).containsExactly(0);
        assertThat(read.said().of(1)).containsExactly("有话说");
    }

    @Test
    void everyLineOfAMatrixWantsAGrade() {
        var matrix = Question.of(Kind.MATRIX, "题", List.of("住", "吃"), 5, Need.MUST);

        assertThat(Said.read(List.of(matrix), Map.of("q0-0", List.of("5"))).wrong())
                .containsExactly(0);
        var whole = Said.read(List.of(matrix), Map.of("q0-0", List.of("5"), "q0-1", List.of("3")));
        assertThat(whole.wrong()).isEmpty();
        assertThat(whole.said().line(0, 1)).isEqualTo("3");
    }

    @Test
    void aTextIsAtMostAThousandLetters() {
        var text = Question.of(Kind.TEXT, "题", List.of(), 0, Need.MUST);

        assertThat(Said.read(List.of(text), Map.of("q0", List.of("长".repeat(1000))))
                        .wrong())
                .isEmpty();
        assertThat(Said.read(List.of(text), Map.of("q0", List.of("长".repeat(1001))))
                        .wrong())
                .containsExactly(0);
    }

    @Test
    void twoAnswersToOneQuestionAreTheFirst() {
        var single = Question.of(Kind.SINGLE, "题", List.of("甲", "乙"), 0, Need.MUST);

        assertThat(Said.read(List.of(single), Map.of("q0", List.of("1", "0")))
                        .said()
                        .of(0))
                .containsExactly("1");
    }

    @Test
    void anEmptyMarkIsNoAnswer() {
        var several = Question.of(Kind.MULTIPLE, "题", List.of("甲", "乙"), 0, Need.MUST);

        var read = Said.read(List.of(several), Map.of("q0", List.of("", "1")));

        assertThat(read.wrong()).isEmpty();
        assertThat(read.said().of(0)).containsExactly("1");
        assertThat(Said.read(List.of(several), Map.of("q0", List.of(""))).wrong())
                .containsExactly(0);
    }
}
