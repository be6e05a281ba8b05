package io.zhijia.congress;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The terms of one body, which follow each other: of the unit's own assembly, of one beside it, or of the members'.
 *
 * @param terms the latest first; never empty
 */
record TermRun(List<TermView> terms) {

    private static final Comparator<TermRun> ORDER = Comparator.comparing(
                    (TermRun run) -> !run.latest().kind().isOfStaff())
            .thenComparing(run -> run.latest().label());

    /** The unit's own, then those beside it by their names, then the members'. */
    static List<TermRun> of(List<TermView> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        of -> List.of(
                                String.valueOf(of.term().kind().isOfStaff()),
                                of.term().label()),
                        Collectors.toList()))
                .values()
                .stream()
                .map(TermRun::new)
                .sorted(ORDER)
                .toList();
    }

    Term latest() {
        return terms.getFirst().term();
    }

    /** Message key of its heading; the name of a body beside the unit's own is {@code {0}}. */
    String word() {
        if (!latest().kind().isOfStaff()) {
            return "congress.run.members";
        }
        return latest().isOfTheUnit() ? "congress.run.unit" : "congress.run.beside";
    }
}
