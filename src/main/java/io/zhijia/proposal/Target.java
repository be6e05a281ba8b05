package io.zhijia.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share somebody else is measured by (R2.38: a school union's assessment table of 2018), shown beside ours for reference
 * and never as a judgement.
 */
enum Target {
    /** 提案落实率 */
    CASES(80, Figure.CASES),
    /** 意见建议落实率 */
    SUGGESTIONS(60, Figure.SUGGESTIONS);

    private final int percent;
    private final Figure outOf;

    Target(int percent, Figure outOf) {
        this.percent = percent;
        this.outOf = outOf;
    }

    int percent() {
        return percent;
    }

    int all(List<CaseAtHand> cases) {
        return outOf.of(cases).size();
    }

    int carriedOut(List<CaseAtHand> cases) {
        return Figure.CARRIED_OUT.of(outOf.of(cases)).size();
    }

    /** Ours in per cent, also of what is not answered yet; null where there are none. */
    @Nullable Integer ours(List<CaseAtHand> cases) {
        return all(cases) == 0 ? null : Math.round(100f * carriedOut(cases) / all(cases));
    }

    /** Message key of its name. */
    String word() {
        return "handling.target." + name();
    }
}
