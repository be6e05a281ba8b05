package io.zhijia.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What several groups together say to one question. It knows only figures that each group's ballot publishes: whatever it
 * tells can be worked out from those, so that nothing can be worked out from it that was left out of them.
 *
 * @param grades how many there are to choose from
 */
record Weighing(int grades, List<Sheet> sheets) {

    /** No group with fewer papers tells anything. */
    static final int K = 5;

    private static final int BEST = 2;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /**
     * What one group said.
     *
     * @param weight greater than 0
     * @param valid papers
     * @param counts how often each grade was given, the best under 0; what would betray somebody is missing
     */
    record Sheet(int weight, int valid, Map<Integer, Integer> counts) {

        boolean tells(int grade) {
            return valid >= K && counts.containsKey(grade);
        }

        private BigDecimal share(int grade) {
            return PERCENT.multiply(BigDecimal.valueOf(counts.getOrDefault(grade, 0)))
                    .divide(BigDecimal.valueOf(valid), 10, RoundingMode.HALF_UP);
        }
    }

    /** How many of a hundred gave this grade, each group with its weight; nothing if any of them does not tell. */
    Optional<BigDecimal> share(int grade) {
        return exact(grade).map(Weighing::shown);
    }

    private Optional<BigDecimal> exact(int grade) {
        if (sheets.isEmpty() || sheets.stream().anyMatch(sheet -> !sheet.tells(grade))) {
            return Optional.empty();
        }
        var weight = sheets.stream().mapToInt(Sheet::weight).sum();
        return Optional.of(sheets.stream()
                .map(sheet -> sheet.share(grade).multiply(BigDecimal.valueOf(sheet.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(weight), 10, RoundingMode.HALF_UP));
    }

    /** The two best grades in sum (满意率). */
    Optional<BigDecimal> satisfied() {
        return sum(BEST).map(Weighing::shown);
    }

    /** Where the second grade cannot be told, the best alone: at least so many were satisfied. */
    Optional<BigDecimal> satisfiedAtLeast() {
        return satisfied().or(() -> share(0));
    }

    private Optional<BigDecimal> sum(int best) {
        var shares = IntStream.range(0, best).mapToObj(this::exact).toList();
        return shares.stream().allMatch(Optional::isPresent)
                ? shares.stream().map(Optional::orElseThrow).reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** What the grades count on the average; nothing unless every grade is told. */
    Optional<BigDecimal> average(List<Integer> points) {
        var shares = IntStream.range(0, grades).mapToObj(this::exact).toList();
        if (!shares.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var marked = shares.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add);
        return IntStream.range(0, grades)
                .mapToObj(i -> shares.get(i).orElseThrow().multiply(BigDecimal.valueOf(points.get(i))))
                .reduce(BigDecimal::add)
                .filter(sum -> marked.signum() > 0)
                .map(sum -> sum.divide(marked, 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(1, RoundingMode.HALF_UP);
    }

    /** Of so many that nobody stands out, or nothing. */
    static Optional<BigDecimal> mean(List<Optional<BigDecimal>> shares) {
        if (shares.size() < K || !shares.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return shares.stream()
                .map(Optional::orElseThrow)
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(shares.size()), 1, RoundingMode.HALF_UP));
    }
}
