package io.zhijia.decision;

import static io.zhijia.decision.Matter.CONGRESS_PASSES;
import static io.zhijia.decision.Matter.CONGRESS_QUORUM;
import static io.zhijia.decision.Region.NATIONAL;
import static io.zhijia.decision.Region.SHANGHAI;
import static io.zhijia.decision.Region.ZHEJIANG;
import static io.zhijia.decision.Units.OTHERS;
import static io.zhijia.decision.Units.SCHOOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UsualRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, SCHOOLS, 50, true", // 半数以上
        "NATIONAL, SCHOOLS, 49, false",
        "NATIONAL, OTHERS, 50, false", // 过半数
        "NATIONAL, OTHERS, 51, true",
        "SHANGHAI, SCHOOLS, 50, true",
        "ZHEJIANG, OTHERS, 50, false",
        "ZHEJIANG, SCHOOLS, 50, true" // the provincial rule is for enterprises
    })
    void aHundredDelegatesPassByTheRuleOfTheirPlace(Region region, Units units, int inFavor, boolean passed) {
        var verdict = UsualRules.of(region, units, CONGRESS_PASSES, TODAY).on(new Tally(100, 80, 80, 78, inFavor));

        assertThat(verdict.base()).isEqualTo(100);
        assertThat(verdict.isMet()).isEqualTo(passed);
        assertThat(verdict.wordOfVotes()).isEqualTo(passed ? "decision.votes.passed" : "decision.votes.failed");
    }

    @Test
    void theQuorumIsTakenOfAllDelegates() {
        var rule = UsualRules.of(NATIONAL, SCHOOLS, CONGRESS_QUORUM, TODAY);

        assertThat(rule.on(Tally.attendance(100, 66)).isMet()).isFalse();
        assertThat(rule.on(Tally.attendance(100, 67)).isMet()).isTrue();
        assertThat(rule.on(Tally.attendance(100, 67)).needed()).isEqualTo(67);
    }

    @Test
    void eachBaseIsAnotherNumber() {
        var tally = new Tally(100, 90, 80, 70, 46);

        assertThat(List.of(Base.values()).stream().map(tally::of)).containsExactly(100, 100, 100, 100, 90, 80, 70);
        assertThat(new Tally(100, 90, 80, 70, 46).of(Base.PRESENT)).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"10, 11, 5, 5, 5", "10, 9, 10, 5, 5", "10, 9, 8, 9, 5", "10, 9, 8, 7, 8", "10, 9, 8, 7, -1"})
    void whatCannotHaveBeenCountedIsNoTally(int entitled, int present, int returned, int valid, int inFavor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(entitled, present, returned, valid, inFavor));
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionAndUnitHasARuleForTheCongress(Region region) {
        for (var units : List.of(SCHOOLS, OTHERS)) {
            for (var matter : List.of(CONGRESS_QUORUM, CONGRESS_PASSES, Matter.DELEGATE_ELECTED, Matter.MEMBERS_PASS)) {
                assertThat(UsualRules.of(region, units, matter, TODAY).source()).isNotBlank();
            }
        }
    }

    @Test
    void noRuleIsSaidTwiceAndOnlyShanghaiAsksForATurnout() {
        var seen = new HashSet<List<Enum<?>>>();
        for (var rule : UsualRules.ALL_OF_THEM) {
            assertThat(seen.add(List.of(rule.region(), rule.units(), rule.matter())))
                    .as("%s", rule)
                    .isTrue();
        }
        assertThat(UsualRules.of(SHANGHAI, SCHOOLS, Matter.DELEGATE_TURNOUT, TODAY)
                        .certainty())
                .isEqualTo(Certainty.READ);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> UsualRules.of(ZHEJIANG, OTHERS, Matter.DELEGATE_TURNOUT, TODAY));
        assertThat(UsualRules.of(NATIONAL, SCHOOLS, CONGRESS_PASSES, LocalDate.of(1995, 5, 10)))
                .as("before its source was in force the earliest that is known")
                .isEqualTo(UsualRules.of(NATIONAL, SCHOOLS, CONGRESS_PASSES, TODAY));
    }

    @Test
    void everyWordOfARuleIsThere() throws java.io.IOException {
        var words = new Properties();
        try (var file = UsualRulesTests.class.getResourceAsStream("/messages/decision.properties")) {
            words.load(file);
        }
        for (var rule : UsualRules.ALL_OF_THEM) {
            var verdict = rule.on(Tally.attendance(3, 2));
            assertThat(words.stringPropertyNames())
                    .contains(
                            rule.base().word(),
                            rule.share().word(),
                            rule.region().word(),
                            rule.matter().word(),
                            rule.certainty().word(),
                            verdict.wordOfPeople(),
                            verdict.wordOfVotes());
        }
    }
}
