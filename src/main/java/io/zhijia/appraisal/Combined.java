package io.zhijia.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What voters and personnel together come to, step by step: each product has two decimals, as it is shown, and their sum is
 * rounded to one, so that anybody can work it out again. It knows nothing of the votes but the share that is told anyway.
 *
 * @param democratic how many of a hundred voters gave one of the two best grades (满意率)
 * @param weight how much the personnel counts of a hundred
 */
record Combined(BigDecimal democratic, int weight, Assessment assessment) {

    private static final int WHOLE = 100;

    /** Nothing where the votes do not tell that share, or the personnel has said nothing yet. */
    static Optional<Combined> of(Optional<BigDecimal> satisfied, int weight, Optional<Assessment> assessment) {
        return weight == 0
                ? Optional.empty()
                : satisfied.flatMap(share -> assessment.map(one -> new Combined(share, weight, one)));
    }

    int democraticWeight() {
        return WHOLE - weight;
    }

    BigDecimal democraticShare() {
        return share(democratic, democraticWeight());
    }

    BigDecimal personnelShare() {
        return share(BigDecimal.valueOf(assessment.points()), weight);
    }

    BigDecimal total() {
        return democraticShare().add(personnelShare()).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(BigDecimal points, int percent) {
        return points.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(WHOLE), 2, RoundingMode.HALF_UP);
    }
}
