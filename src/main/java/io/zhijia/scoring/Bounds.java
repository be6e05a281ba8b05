package io.zhijia.scoring;

import java.math.BigDecimal;

/**
 * From how many points of a hundred a grade is given; below the last one it is {@link Grade#FAILED}.
 *
 * @param excellent more than {@code good}, which is more than {@code basic}
 */
record Bounds(int excellent, int good, int basic) {

    static final Bounds USUAL = new Bounds(90, 75, 60);

    boolean isInOrder() {
        return excellent <= Scheme.WHOLE && excellent > good && good > basic && basic > 0;
    }

    Grade of(BigDecimal total) {
        return total.compareTo(BigDecimal.valueOf(excellent)) >= 0
                ? Grade.EXCELLENT
                : total.compareTo(BigDecimal.valueOf(good)) >= 0
                        ? Grade.GOOD
                        : total.compareTo(BigDecimal.valueOf(basic)) >= 0 ? Grade.BASIC : Grade.FAILED;
    }
}
