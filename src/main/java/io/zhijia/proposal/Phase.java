package io.zhijia.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the way of a proposal whose length is told in working days, pauses and all. */
enum Phase {
    /** 审查 */
    SCREENING,
    /** 交办 */
    ASSIGNMENT,
    /** 签收 */
    RECEIPT,
    /** 办理 */
    HANDLING,
    /** 会签 */
    COUNTERSIGNING,
    /** 审签 */
    SIGN_OFF,
    /** 评价 */
    RATING,
    /** 再次办理 */
    SECOND_HANDLING,
    /** 提交到首次答复 */
    UNTIL_ANSWER;

    /** Steps by which a proposal leaves a stage without having done with it. */
    private static final Set<Step> NOT_DONE = EnumSet.of(Step.UNDO, Step.WITHDRAW, Step.UNMERGE);

    /** How long it took those that have it behind them. */
    record Pace(int cases, BigDecimal average) {

        static Pace of(List<Integer> days) {
            var sum = days.stream().mapToInt(Integer::intValue).sum();
            return new Pace(
                    days.size(),
                    BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
        }
    }

    /** Only of what somebody has done with. */
    static Map<Phase, Pace> paces(List<CaseAtHand> cases, WorkingDays work) {
        var all = new EnumMap<Phase, List<Integer>>(Phase.class);
        for (var one : cases) {
            days(one, work)
                    .forEach((phase, days) -> all.computeIfAbsent(phase, each -> new ArrayList<>())
                            .add(days));
        }
        var paces = new EnumMap<Phase, Pace>(Phase.class);
        all.forEach((phase, days) -> paces.put(phase, Pace.of(days)));
        return paces;
    }

    /** Of one case; what it went through twice is added up. */
    static Map<Phase, Integer> days(CaseAtHand one, WorkingDays work) {
        var log = one.proposal().log();
        var days = new EnumMap<Phase, Integer>(Phase.class);
        var since = log.getFirst().at().toLocalDate();
        var isAgain = false;
        for (var taken : log) {
            if (taken.from() != taken.to()) {
                var on = taken.at().toLocalDate();
                leave(days, in(taken.from(), isAgain), taken.step(), work.between(since, on));
                isAgain |= taken.step() == Step.HANDLE_AGAIN;
                since = on;
            }
        }
        leave(days, in(one.proposal().stage(), isAgain), Step.UNDO, 0); // nobody has done with it yet
        untilAnswer(one, work).ifPresent(whole -> days.put(UNTIL_ANSWER, whole));
        return days;
    }

    private static void leave(Map<Phase, Integer> days, @Nullable Phase phase, Step by, int took) {
        if (phase == null) {
            return;
        }
        if (NOT_DONE.contains(by)) {
            days.remove(phase);
        } else {
            days.merge(phase, took, Integer::sum);
        }
    }

    private static Optional<Integer> untilAnswer(CaseAtHand one, WorkingDays work) {
        return Optional.ofNullable(one.proposal().filing().submittedOn())
                .flatMap(sent -> one.firstSentOn().map(answered -> work.between(sent, answered)));
    }

    private static @Nullable Phase in(Stage stage, boolean isAgain) {
        return switch (stage) {
            case SUBMITTED, SCREENING -> SCREENING;
            case DOCKETED, SUGGESTION, HANDED_BACK -> ASSIGNMENT;
            case ASSIGNED -> RECEIPT;
            case RECEIVED, HANDLING -> isAgain ? SECOND_HANDLING : HANDLING;
            case SECOND_HANDLING -> SECOND_HANDLING;
            case COUNTERSIGNING -> COUNTERSIGNING;
            case SIGN_OFF -> SIGN_OFF;
            case ANSWERED, RATING -> RATING;
            case DRAFT, SECONDING, HEAD_REVIEW, RETURNED, WITHDRAWN, DECLINED, MERGED, DISPUTED -> null;
            case ASSESSMENT, CLOSED, FOLLOW_UP, ARCHIVED -> null;
        };
    }

    /** Message key of its name. */
    String word() {
        return "handling.phase." + name();
    }
}
