package io.zhijia.reserved;

import io.zhijia.congress.Agenda;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A standing report and where a sitting has it.
 *
 * @param item number on its agenda; null if it is not there
 * @param lately when an earlier sitting of the last twelve months had it; null if none did
 */
record DueReport(
        Matter matter, @Nullable Integer item, @Nullable LocalDate lately) {

    /** Neither here nor within a year before. */
    boolean isMissing() {
        return item == null && lately == null;
    }

    /**
     * Of one sitting.
     *
     * @param title of a matter, in Chinese
     * @param all every agenda there is
     * @param tied what somebody tied by hand, by sitting: the key of the matter, the number of the item; 0 for none
     */
    static List<DueReport> of(
            Agenda agenda,
            List<Matter> regular,
            Function<Matter, String> title,
            List<Agenda> all,
            Function<Agenda, Map<String, Integer>> tied) {
        var titles = new LinkedHashMap<Matter, String>();
        regular.forEach(matter -> titles.put(matter, title.apply(matter)));
        var before = all.stream()
                .filter(one -> one.day().isBefore(agenda.day())
                        && !one.day().isBefore(agenda.day().minusYears(1)))
                .toList();
        return regular.stream()
                .map(matter -> new DueReport(
                        matter,
                        item(agenda, matter, titles, tied).orElse(null),
                        before.stream()
                                .filter(one -> item(one, matter, titles, tied).isPresent())
                                .map(Agenda::day)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Optional<Integer> item(
            Agenda agenda, Matter matter, Map<Matter, String> titles, Function<Agenda, Map<String, Integer>> tied) {
        var byHand = tied.apply(agenda).get(matter.key());
        return byHand == null
                ? Likely.on(titles.getOrDefault(matter, ""), List.copyOf(titles.values()), agenda.points())
                        .map(Agenda.Point::number)
                : agenda.point(byHand).map(Agenda.Point::number);
    }
}
