package io.zhijia.planimport;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.planreader.PlanPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An import as the person who looks at it sees it: the source on one side, what was understood on the other.
 *
 * @param source the plan's own text, cut where entries begin and end
 * @param months those with entries, in the order of the period
 * @param undated entries that belong to no month
 */
record Review(
        PlanImport planImport, List<Piece> source, List<Month> months, List<ImportEntry> undated, MonthWheel wheel) {

    /** A stretch of the source; with the entry that was read there, if one was. */
    record Piece(String text, @Nullable EntryId entry) {}

    record Month(YearMonth month, List<ImportEntry> entries) {}

    static Review of(PlanImport planImport, List<ImportEntry> entries) {
        var dated = entries.stream().filter(entry -> !entry.months().isEmpty()).toList();
        var byMonth = new TreeMap<>(dated.stream().collect(groupingBy(entry -> first(entry, planImport.period()))));
        return new Review(
                planImport,
                pieces(planImport, entries),
                byMonth.entrySet().stream()
                        .map(month -> new Month(month.getKey(), month.getValue()))
                        .toList(),
                entries.stream().filter(entry -> entry.months().isEmpty()).toList(),
                MonthWheel.of(planImport.period(), counts(planImport.period(), dated)));
    }

    long taken() {
        return all().stream().filter(entry -> !entry.dropped()).count();
    }

    long asking() {
        return all().stream().filter(ImportEntry::asksForALook).count();
    }

    /** Where a person who wants to look at the doubtful ones begins; empty if there are none. */
    String firstAsking() {
        return all().stream()
                .filter(ImportEntry::asksForALook)
                .findFirst()
                .map(entry -> entry.id().toString())
                .orElse("");
    }

    private List<ImportEntry> all() {
        var all = new ArrayList<>(undated);
        months.forEach(month -> all.addAll(month.entries()));
        return all;
    }

    /** Every month an entry touches, because work that lasts two months fills both. */
    private static Map<YearMonth, Long> counts(PlanPeriod period, List<ImportEntry> dated) {
        return dated.stream()
                .filter(entry -> !entry.dropped())
                .flatMap(entry -> entry.months().stream().distinct().map(period::month))
                .collect(groupingBy(month -> month, counting()));
    }

    private static YearMonth first(ImportEntry entry, PlanPeriod period) {
        return period.month(entry.months().getFirst());
    }

    private static List<Piece> pieces(PlanImport planImport, List<ImportEntry> entries) {
        var outline = planImport.outline();
        var text = planImport.text();
        var pieces = new ArrayList<Piece>();
        int at = outline.from();
        for (var entry : inTheText(entries)) {
            if (entry.from() >= at && entry.to() <= outline.to()) {
                pieces.add(new Piece(text.substring(at, entry.from()), null));
                pieces.add(new Piece(text.substring(entry.from(), entry.to()), entry.id()));
                at = entry.to();
            }
        }
        pieces.add(new Piece(text.substring(at, outline.to()), null));
        return List.copyOf(pieces);
    }

    private static List<ImportEntry> inTheText(List<ImportEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.to() > entry.from())
                .sorted(comparing(ImportEntry::from))
                .toList();
    }
}
