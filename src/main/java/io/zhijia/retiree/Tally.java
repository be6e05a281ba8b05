package io.zhijia.retiree;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a check has come.
 *
 * @param all how many people are on it
 * @param came how often what came of it; no key where nothing did
 */
record Tally(int all, Map<Outcome, Integer> came) {

    static Tally of(List<CheckEntry> entries) {
        var came = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var entry : entries) {
            var answer = entry.answer();
            if (answer != null) {
                came.merge(answer.outcome(), 1, Integer::sum);
            }
        }
        return new Tally(entries.size(), came);
    }

    /** By the name of the group, in its order. */
    static Map<String, Tally> byGroup(List<CheckEntry> entries) {
        var tallies = new TreeMap<String, Tally>();
        entries.stream()
                .collect(groupingBy(CheckEntry::groupName))
                .forEach((group, of) -> tallies.put(group, Tally.of(of)));
        return tallies;
    }

    int of(Outcome outcome) {
        return came.getOrDefault(outcome, 0);
    }

    int done() {
        return came.values().stream().mapToInt(Integer::intValue).sum();
    }

    int open() {
        return all - done();
    }
}
