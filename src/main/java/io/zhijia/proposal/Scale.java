package io.zhijia.proposal;

import static io.zhijia.proposal.Outcome.A;
import static io.zhijia.proposal.Outcome.B;
import static io.zhijia.proposal.Outcome.C;
import static io.zhijia.proposal.Outcome.D;
import static io.zhijia.proposal.Outcome.EXPLAINED;
import static io.zhijia.proposal.Outcome.NOW;
import static io.zhijia.proposal.Outcome.SOLVED;
import static io.zhijia.proposal.Outcome.UPWARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Into how many classes the answers to a call are sorted; both are in use (PROPOSALS, section 4.14). */
enum Scale {
    /** A、B、C、D */
    FOUR(A, B, C, D),
    /** 已解决、现在可以解决、列入计划、不能解决（已说明）、转呈上级 */
    FIVE(SOLVED, NOW, Outcome.PLANNED, EXPLAINED, UPWARD);

    private final List<Outcome> outcomes;

    Scale(Outcome... outcomes) {
        this.outcomes = List.of(outcomes);
    }

    /** Those the calls use that these came to; the four where there is nothing yet. */
    static Set<Scale> used(List<CaseAtHand> all) {
        return all.isEmpty()
                ? EnumSet.of(FOUR)
                : all.stream()
                        .map(one -> one.rules().scale())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scale.class)));
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Message key of its name. */
    String word() {
        return "proposal.scale." + name();
    }
}
