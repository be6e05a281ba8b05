package io.zhijia.archive;

import io.zhijia.web.Choice;
import io.zhijia.web.HtmlPage;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The filter of a list as its search form shows it.
 *
 * @param own what to call what no group did
 * @param newest the year the choice of years begins with
 * @param oldest the year it ends with
 */
record FilterView(RecordFilter filter, Map<UUID, String> groups, String own, Year newest, Year oldest) {

    /** The year, if the days are those of one year or of one of its months. */
    String year() {
        return isYear() || isMonth() ? String.valueOf(first().getYear()) : "";
    }

    String month() {
        return isMonth() ? String.valueOf(first().getMonthValue()) : "";
    }

    /** Days that the form has no field for; they are kept beside it. */
    boolean hasOtherDays() {
        return (filter.from() != null || filter.to() != null) && year().isEmpty();
    }

    String days() {
        return (filter.from() == null ? "…" : filter.from()) + " – " + (filter.to() == null ? "…" : filter.to());
    }

    String area() {
        return filter.areas().size() == 1 ? filter.areas().iterator().next().name() : "";
    }

    String kind() {
        return filter.kinds().size() == 1 ? filter.kinds().iterator().next().name() : "";
    }

    String group() {
        return filter.group() == null ? "" : filter.group().toString();
    }

    boolean isNarrowed() {
        return !filter.equals(RecordFilter.ALL);
    }

    List<Choice> years() {
        return IntStream.iterate(newest.getValue(), year -> year >= oldest.getValue(), year -> year - 1)
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    static List<Choice> months(HtmlPage page) {
        return Stream.of(Month.values())
                .map(month -> new Choice(
                        String.valueOf(month.getValue()),
                        page.say("archive.month.of", String.valueOf(month.getValue()))))
                .toList();
    }

    List<Choice> groupChoices() {
        return Stream.concat(Stream.of(new Choice(RecordFilter.NO_GROUP.toString(), own)), choices(groups).stream())
                .toList();
    }

    static List<Choice> choices(Map<UUID, String> groups) {
        return groups.entrySet().stream()
                .map(group -> new Choice(group.getKey().toString(), group.getValue()))
                .toList();
    }

    private LocalDate first() {
        return filter.from() == null ? LocalDate.MIN : filter.from();
    }

    private boolean isYear() {
        return filter.from() != null && same(RecordFilter.of(Year.of(first().getYear())));
    }

    private boolean isMonth() {
        return filter.from() != null && same(RecordFilter.of(YearMonth.from(first())));
    }

    private boolean same(RecordFilter days) {
        return days.from() != null
                && days.from().equals(filter.from())
                && days.to() != null
                && days.to().equals(filter.to());
    }
}
