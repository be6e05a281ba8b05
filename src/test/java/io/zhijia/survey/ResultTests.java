package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Question.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResultTests {

    private static final Question SINGLE = Question.of(Kind.SINGLE, "一", List.of("甲", "乙", "丙"), 0, Need.MAY);
    private static final Question SEVERAL = Question.of(Kind.MULTIPLE, "二", List.of("甲", "乙", "丙"), 0, Need.MAY);
    private static final Question SCALE = Question.of(Kind.SCALE, "三", List.of(), 5, Need.MAY);
    private static final Question MATRIX = Question.of(Kind.MATRIX, "四", List.of("住", "吃"), 5, Need.MAY);

    @Test
    void ofFewerThanFiveAnswersNothingIsSaid() {
        assertThat(count(SINGLE, times(4, "0")).parts()).isEmpty();
        assertThat(count(SINGLE, times(4, "0")).isTooSmall()).isTrue();
        assertThat(count(SINGLE, times(5, "0")).parts()).hasSize(1);
    }

    @Test
    void aSmallFigureAndTheOneItCouldBeFoundFromAreLeftOut() {
        var part = count(SINGLE, times(12, "0"), times(7, "1"), times(2, "2")).part(0);

        assertThat(part.isShown(0)).isTrue();
        assertThat(part.isShown(1)).as("21 - 12 - 7 would tell of two").isFalse();
        assertThat(part.isShown(2)).isFalse();
        assertThat(part.share(0)).isEqualTo("57.1%");
    }

    @Test
    void ofSeveralAnswersThoseWhoDidNotChooseMustBeEnoughToo() {
        var part = count(SEVERAL, times(6, "0", "1"), times(3, "0")).part(0);

        assertThat(part.count(0)).as("all of them, which tells of nobody").isEqualTo(9);
        assertThat(part.isShown(1)).as("three did not").isFalse();
        assertThat(part.isShown(2)).isFalse();
        assertThat(count(SEVERAL, times(6, "0", "1"), times(5, "0")).part(0).count(1))
                .isEqualTo(6);
    }

    @Test
    void theMostChosenComesFirst() {
        var part = count(SEVERAL, times(6, "1"), times(9, "2"), times(6, "0")).part(0);

        assertThat(part.ranking()).containsExactly(2, 0, 1);
    }

    @Test
    void whatNearlyEverybodyChoseKeepsItsPlaceWithoutAFigure() {
        var part = count(SEVERAL, times(8, "0"), times(6, "0", "1"), times(3, "1", "2"))
                .part(0);

        assertThat(part.isShown(0)).as("three did not choose it").isFalse();
        assertThat(part.ranking()).containsExactly(0, 1);
    }

    @Test
    void whatWasCountedBeforeRankingsWereKeptIsRankedByItsFigures() {
        var part = JsonMapper.builder().build().readValue("""
                {"question": 0, "answered": 20, "counts": {"0": 6, "1": 9, "2": 6}, "means": {}}
                """, Result.Part.class);

        assertThat(part.ranking()).containsExactly(1, 0, 2);
    }

    @Test
    void anEmptyMarkThatLiesThereIsNotCounted() {
        var part = count(SEVERAL, times(6, "", "1"), times(5, "0")).part(0);

        assertThat(part.count(1)).isEqualTo(6);
        assertThat(part.answered()).isEqualTo(11);
    }

    @Test
    void aMeanIsOfFiveAtLeast() {
        assertThat(count(SCALE, times(3, "5"), times(2, "4")).part(0).mean(0)).isEqualTo("4.6");
        assertThat(count(SCALE, times(4, "5"), times(9, "")).part(0).mean(0)).isEmpty();
    }

    @Test
    void withTheMeanNoGradeIsShownUnlessAllAre() {
        assertThat(count(SCALE, times(9, "5"), times(6, "4")).part(0).counts()).isEmpty();
        var all = count(SCALE, times(5, "1"), times(6, "2"), times(7, "3"), times(8, "4"), times(9, "5"));
        assertThat(all.part(0).counts()).isEqualTo(Map.of(1, 5, 2, 6, 3, 7, 4, 8, 5, 9));
    }

    @Test
    void eachLineOfAMatrixHasItsOwnMean() {
        var part = count(MATRIX, times(4, "5", "3"), times(2, "4", "")).part(0);

        assertThat(part.mean(0)).isEqualTo("4.7");
        assertThat(part.mean(1)).as("of four only").isEmpty();
    }

    @Test
    void aGroupIsShownIfItIsLargeAndTheRestIsToo() {
        var slips = List.of(new SlipGroup(1, "一班", 20), new SlipGroup(2, "二班", 20), new SlipGroup(3, "三班", 20));
        var two = groups(slips, 10, 12, 9);
        assertThat(two.groups()).extracting(Result.Group::label).containsExactly("二班");
        assertThat(two.hiddenGroups()).isEqualTo(2);
        assertThat(groups(slips, 10, 12, 10).groups()).hasSize(3);
    }

    @Test
    void aGroupsFigureIsOfTheHighestGrades() {
        var slips = List.of(new SlipGroup(1, "一班", 20));
        var result = Result.of(List.of(SCALE), 5, new Turnout(0, 0, 20, 5), of(1, times(5, "4")), slips);

        assertThat(result.groups()).containsExactly(new Result.Group("一班", 5, "80"));
        assertThat(result.percent()).isEqualTo("80");
    }

    private static Result groups(List<SlipGroup> slips, int first, int second, int third) {
        var all = new ArrayList<Returned>();
        all.addAll(of(1, times(first, "5")));
        all.addAll(of(2, times(second, "4")));
        all.addAll(of(3, times(third, "3")));
        return Result.of(List.of(SCALE), 10, new Turnout(0, 0, 60, all.size()), all, slips);
    }

    @SafeVarargs
    private static Result count(Question question, List<Said>... said) {
        var all = new ArrayList<Returned>();
        for (var one : said) {
            all.addAll(of(0, one));
        }
        return Result.of(List.of(question), 5, new Turnout(50, 50, 0, all.size()), all, List.of());
    }

    private static List<Returned> of(int group, List<Said> said) {
        return said.stream().map(one -> new Returned(group, one)).toList();
    }

    private static List<Said> times(int many, String... marks) {
        return Collections.nCopies(many, new Said(Map.of(0, List.of(marks))));
    }
}
