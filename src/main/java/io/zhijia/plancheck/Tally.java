package io.zhijia.plancheck;

import io.zhijia.planning.StandingItem.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many items are counted, how many of them done and how many late; standing duties are neither. */
record Tally(int items, int done, int overdue) {

    static Tally of(List<CheckLine> lines) {
        return new Tally(
                (int) lines.stream().filter(CheckLine::isCounted).count(),
                (int) lines.stream()
                        .filter(line -> line.standing() == Standing.DONE)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.standing() == Standing.OVERDUE)
                        .count());
    }

    /** In the order the keys sort; where nothing is counted there is no line. */
    static <K extends Comparable<K>> Map<K, Tally> by(Function<CheckLine, K> key, List<CheckLine> lines) {
        var sorted = new LinkedHashMap<K, Tally>();
        lines.stream()
                .filter(CheckLine::isCounted)
                .collect(Collectors.groupingBy(key, java.util.TreeMap::new, Collectors.toList()))
                .forEach((one, its) -> sorted.put(one, of(its)));
        return sorted;
    }

    int open() {
        return items - done;
    }

    /** In whole per cent, rounded down: only all of them are a hundred (S1). */
    int percent() {
        return items == 0 ? 0 : done * 100 / items;
    }

    /** Only then may anybody write that all is done. */
    boolean isComplete() {
        return items > 0 && done == items;
    }
}
