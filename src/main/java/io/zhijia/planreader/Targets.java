package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a plan promises that can be measured. A promise is a clause, the words between two commas or stops; what
 * makes it one is a {@link TargetShape}.
 */
final class Targets {

    private static final String ENDS = "，,；;。！!？?\n\r";
    private static final String AROUND = " \t　：:、.．“”\"*#>　";

    /** Longer clauses are lost punctuation, not promises. */
    private static final int LONGEST = 120;

    private static final int SHORTEST = 4;

    /** @param offset of the plan's first character in the whole text */
    static List<ReadTarget> in(String planText, int offset) {
        var targets = new ArrayList<ReadTarget>();
        int from = 0;
        for (int at = 0; at <= planText.length(); at++) {
            if (at == planText.length() || ENDS.indexOf(planText.charAt(at)) >= 0 || isNumber(planText, at)) {
                read(planText, from, at, offset, targets);
                from = at + 1;
            }
        }
        return targets;
    }

    /** The mark behind the number of a point: 2、 on a line where points have lost their breaks. */
    private static boolean isNumber(String text, int at) {
        return at < text.length() && at > 0 && text.charAt(at) == '、' && Character.isDigit(text.charAt(at - 1));
    }

    private static void read(String text, int begin, int finish, int offset, List<ReadTarget> targets) {
        int from = begin;
        int to = finish;
        while (isNumber(text, finish) && to > from && Character.isDigit(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to - from < SHORTEST || to - from > LONGEST) {
            return;
        }
        var clause = text.substring(from, to);
        int start = from + offset;
        int end = to + offset;
        TargetShape.of(clause).ifPresent(shape -> targets.add(new ReadTarget(clause, shape.kind(), start, end)));
    }

    private Targets() {}
}
