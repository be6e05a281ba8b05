package io.zhijia.scoring;

import io.zhijia.privacy.SmallCells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the sides together come to for one person.
 *
 * @param sheets one of each side at most
 * @param breaches of the rules of conduct found in the time that counts
 */
record Score(Scheme scheme, List<Sheet> sheets, List<Finding> breaches) {

    /**
     * A breach that was found.
     *
     * @param rule that was broken
     * @param deduction points it takes from the whole
     * @param isVeto whether it fails whoever did it
     */
    record Finding(String rule, int deduction, boolean isVeto) {}

    /** No grade that fewer have is told, nor one it could be worked out from. */
    private static final int K = 5;

    /** How many have each grade, as everybody may know it. */
    static Map<Grade, Integer> counted(List<Score> scores) {
        var counts = new EnumMap<Grade, Integer>(Grade.class);
        Stream.of(Grade.values()).forEach(grade -> counts.put(grade, 0));
        scores.forEach(score -> score.grade().ifPresent(grade -> counts.merge(grade, 1, Integer::sum)));
        return SmallCells.without(K, counts);
    }

    Optional<Sheet> of(Side side) {
        return sheets.stream().filter(sheet -> sheet.side() == side).findFirst();
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    /** Sides that have yet to give their points. */
    List<Side> missing() {
        return scheme.content().sides().stream()
                .filter(side -> of(side).isEmpty())
                .toList();
    }

    int deducted() {
        return breaches.stream().mapToInt(Finding::deduction).sum();
    }

    /** Each side by its weight, less what breaches take, with one decimal; nothing as long as one is missing. */
    Optional<BigDecimal> total() {
        if (!isComplete()) {
            return Optional.empty();
        }
        var weighed = scheme.content().sides().stream()
                .mapToInt(side ->
                        scheme.content().weight(side) * of(side).orElseThrow().sum())
                .sum();
        return Optional.of(BigDecimal.valueOf(weighed)
                .divide(BigDecimal.valueOf(Scheme.WHOLE), 1, RoundingMode.HALF_UP)
                .subtract(BigDecimal.valueOf(deducted()))
                .max(BigDecimal.ZERO.setScale(1)));
    }

    /** Whoever did what is vetoed has failed, whatever the points. */
    Optional<Grade> grade() {
        return breaches.stream().anyMatch(Finding::isVeto)
                ? Optional.of(Grade.FAILED)
                : total().map(scheme.content().bounds()::of);
    }
}
