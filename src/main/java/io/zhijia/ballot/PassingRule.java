package io.zhijia.ballot;

import io.zhijia.decision.Base;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Share;
import io.zhijia.decision.Share.Comparison;
import java.util.List;
import java.util.Map;

/**
 * When something passes in one ballot, as it was settled for that one; part of what is asked, and fixed with it.
 *
 * @param base of whom the share is taken
 * @param source by which paper or decision
 */
public record PassingRule(Base base, Share share, String source) {

    /** What a form offers. */
    static final List<Base> BASES = List.of(Base.ENTITLED, Base.PRESENT, Base.RETURNED, Base.VALID);

    static final List<Share> SHARES =
            List.of(Share.HALF_OR_MORE, Share.MORE_THAN_HALF, Share.TWO_THIRDS, Share.THREE_QUARTERS);

    /** In place of the usual one. */
    DecisionRule on(DecisionRule usual) {
        return new DecisionRule(
                usual.region(),
                usual.units(),
                usual.matter(),
                base,
                share,
                usual.isSecret(),
                Certainty.SECOND_HAND,
                source,
                usual.since());
    }

    /** Whether fewer may ever be enough by it: of fewer people, or with a smaller share. */
    boolean isMilderThan(DecisionRule rule) {
        return people(base) < people(rule.base()) || isSmaller(share, rule.share());
    }

    private static int people(Base base) {
        return switch (base) {
            case ALL_MEMBERS, ALL_DELEGATES, CONSTITUENCY, ENTITLED -> 3;
            case PRESENT -> 2;
            case RETURNED -> 1;
            case VALID -> 0;
        };
    }

    private static boolean isSmaller(Share one, Share other) {
        var left = (long) one.numerator() * other.denominator();
        var right = (long) other.numerator() * one.denominator();
        return left < right
                || (left == right
                        && one.comparison() == Comparison.AT_LEAST
                        && other.comparison() == Comparison.MORE_THAN);
    }

    Map<String, Object> json() {
        return Map.of(
                "base", base.name(),
                "share",
                        Map.of(
                                "comparison", share.comparison().name(),
                                "numerator", share.numerator(),
                                "denominator", share.denominator()),
                "source", source);
    }

    /** As a form names a share. */
    static String typed(Share share) {
        return share.comparison() + ":" + share.numerator() + "/" + share.denominator();
    }
}
