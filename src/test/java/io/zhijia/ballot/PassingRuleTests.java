package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.OneDay;
import io.zhijia.decision.Base;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Share;
import io.zhijia.decision.Share.Comparison;
import io.zhijia.decision.Units;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that was settled for one vote alone. */
class PassingRuleTests {

    @ParameterizedTest
    @CsvSource({
        "ENTITLED, AT_LEAST, 1, 2, false",
        "ENTITLED, MORE_THAN, 1, 2, false",
        "ENTITLED, AT_LEAST, 2, 3, false",
        "ENTITLED, AT_LEAST, 1, 3, true",
        "PRESENT, AT_LEAST, 2, 3, true",
        "RETURNED, AT_LEAST, 3, 4, true",
        "VALID, AT_LEAST, 3, 4, true"
    })
    void isMilderWhereFewerMayBeEnoughThanHalfOfAllDelegates(
            Base base, Comparison comparison, int numerator, int denominator, boolean isMilder) {
        var rule = new PassingRule(base, new Share(comparison, numerator, denominator), "选举办法");
        assertThat(rule.isMilderThan(usual(Base.ALL_DELEGATES, Share.HALF_OR_MORE)))
                .isEqualTo(isMilder);
    }

    @Test
    void theHalfItselfIsMilderThanMoreThanTheHalf() {
        assertThat(new PassingRule(Base.ENTITLED, Share.HALF_OR_MORE, "选举办法")
                        .isMilderThan(usual(Base.ENTITLED, Share.MORE_THAN_HALF)))
                .isTrue();
    }

    @Test
    void isKeptWithWhatIsAskedAndSaidInTheCharter() {
        var rule = new PassingRule(Base.PRESENT, Share.TWO_THIRDS, "议事规则第三条");
        var asked = Asked.matters(List.of("同意吗？"))
                .dismissing(Kind.DISMISSAL_OF_MEMBER)
                .passingBy(rule);
        assertThat(Asked.read(asked.json())).isEqualTo(asked);
        assertThat(asked.rules()).containsExactly("BASIS/议事规则第三条");
        var usual = Asked.matters(List.of("同意吗？"));
        assertThat(Asked.read(usual.json())).isEqualTo(usual);
        assertThat(usual.json()).as("as it was before").doesNotContain("passing");
    }

    private static DecisionRule usual(Base base, Share share) {
        return new DecisionRule(
                Region.SHANGHAI,
                Units.ALL,
                Matter.CONGRESS_PASSES,
                base,
                share,
                true,
                Certainty.READ,
                "条例",
                OneDay.today());
    }
}
