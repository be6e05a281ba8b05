package io.zhijia.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Counts of people that are published only where no figure points at somebody. */
public final class SmallCells {

    /**
     * Without figures smaller than k, and without any that could be found from the others and their sum: what is left out is
     * at least two figures, and together at least k. Where all of it is less than that, nothing is left.
     *
     * @param of how many there are of each
     */
    public static <K extends Comparable<K>> Map<K, Integer> without(int k, Map<K, Integer> of) {
        var left = new HashMap<>(of);
        var hidden = 0;
        var hiddenOnes = 0;
        var smallestFirst = of.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, Integer> one) -> one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (var cell : smallestFirst) {
            if (cell.getValue() < k || (hiddenOnes > 0 && (hiddenOnes < 2 || hidden < k))) {
                left.remove(cell.getKey());
                hidden += cell.getValue();
                hiddenOnes++;
            }
        }
        return left;
    }

    private SmallCells() {}
}
