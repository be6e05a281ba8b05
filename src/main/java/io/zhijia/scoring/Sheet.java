package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringRefusal.POINTS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.REASON_MISSING;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The points one side gave one person.
 *
 * @param points for each item of the scheme
 * @param reason for what was deducted; empty only where nothing was
 */
record Sheet(Side side, List<Integer> points, String reason, int version) {

    /** Checked against what the items can bring; who takes points off says why. */
    static Sheet filled(Scheme scheme, Side side, List<Integer> points, String reason, int version) {
        var items = scheme.content().items();
        refuseIf(
                points.size() != items.size()
                        || IntStream.range(0, items.size())
                                .anyMatch(i -> points.get(i) < 0
                                        || points.get(i) > items.get(i).points()),
                POINTS_MIXED_UP);
        var sheet = new Sheet(side, List.copyOf(points), reason, version);
        refuseIf(sheet.sum() < Scheme.WHOLE && side != Side.SELF && reason.isEmpty(), REASON_MISSING);
        return sheet;
    }

    int sum() {
        return points.stream().mapToInt(Integer::intValue).sum();
    }
}
