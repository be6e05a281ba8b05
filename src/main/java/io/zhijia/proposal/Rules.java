package io.zhijia.proposal;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a union does it, for one call: fixed once the first proposal of the call is submitted.
 *
 * @param proposers 联名: how many at least propose it, whoever wrote it among them, for proposals of persons; one where anybody may
 *     alone
 * @param seconders 附议: how many at least, for proposals of persons
 * @param headReview 团长初审
 * @param leadersOpinion 校领导批示 before assignment
 * @param countersigning 会签
 * @param lateBecomesSuggestion 逾期的转意见建议; else they wait for the next screening and may be docketed
 * @param secondersRate whether seconders rate too
 * @param againPercent from which share of dissatisfied ratings a case is handled again
 * @param scale into how many classes answers are sorted
 */
record Rules(
        Circle circle,
        int proposers,
        int seconders,
        boolean headReview,
        boolean leadersOpinion,
        boolean countersigning,
        boolean lateBecomesSuggestion,
        boolean secondersRate,
        int againPercent,
        Scale scale,
        Map<ClockKind, ClockRule> clocks) {

    /** Who may propose and second. */
    enum Circle {
        /** 正式代表 */
        DELEGATES,
        /** 全体教职工 */
        EVERYBODY;

        /** Message key of its name. */
        String word() {
            return "proposal.circle." + name();
        }
    }

    Rules {
        clocks = Map.copyOf(clocks);
    }

    /** 一人提出、二人附议, and the limits most often seen. */
    static Rules usual() {
        var clocks = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        for (var kind : ClockKind.values()) {
            clocks.put(kind, kind.usual());
        }
        return new Rules(Circle.DELEGATES, 1, 2, true, false, true, true, false, 50, Scale.FOUR, clocks);
    }

    /** The same for another call: days fixed for this one are none of that one's. */
    Rules withoutDays() {
        var lengths = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        clocks.forEach((kind, rule) -> lengths.put(kind, new ClockRule(rule.days(), rule.isWorking(), null)));
        return new Rules(
                circle,
                proposers,
                seconders,
                headReview,
                leadersOpinion,
                countersigning,
                lateBecomesSuggestion,
                secondersRate,
                againPercent,
                scale,
                lengths);
    }

    ClockRule clock(ClockKind kind) {
        return clocks.getOrDefault(kind, kind.usual());
    }
}
