package io.zhijia.planreader;

import io.zhijia.almanac.Festival;
import io.zhijia.almanac.Festivals;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The exact days an entry names: dates, thirds and weeks of a month, festivals. Each {@link DayShape} is tried in turn
 * and takes its words away from the next one, so that 3月8日 is not also the 8th of another month.
 */
final class NamedDays {

    private static final List<MonthDay> FESTIVE = Stream.of(Festival.values())
            .flatMap(festival -> Stream.ofNullable(festival.fixed()))
            .toList();

    /** Words of the season around a festival, not of its day. */
    private static final Set<String> SEASONS = Set.of("新春", "团拜");

    private static final List<String> NAMES = Stream.of(Festival.values())
            .flatMap(festival -> festival.names().stream())
            .filter(name -> !SEASONS.contains(name))
            .toList();

    /** What was found, in the order of the text, and the words of dates that no calendar has, such as 2月30日. */
    record Found(List<DayRange> days, List<String> impossible) {}

    private record Place(int at, DayRange days) {}

    private final Around around;
    private final List<Place> places = new ArrayList<>();
    private final List<String> impossible = new ArrayList<>();

    private NamedDays(Around around) {
        this.around = around;
    }

    /** @param months of the entry, 1 to 12; empty if it stands under none */
    static List<DayRange> in(String item, List<Integer> months, PlanPeriod period) {
        return read(item, months, period).days();
    }

    static Found read(String item, List<Integer> months, PlanPeriod period) {
        var reading = new NamedDays(new Around(months, period));
        var rest = DayShape.plain(item);
        if (DayShape.mayBeIn(rest)) {
            for (var shape : DayShape.values()) {
                rest = reading.take(shape, rest);
            }
        }
        if (isFestive(rest)) {
            reading.festivals(rest);
        }
        return new Found(
                reading.places.stream()
                        .sorted(Comparator.comparingInt(Place::at))
                        .map(Place::days)
                        .distinct()
                        .toList(),
                List.copyOf(reading.impossible));
    }

    /** Blanks are left where a date was taken. */
    private String take(DayShape shape, String text) {
        return shape.pattern()
                .matcher(text)
                .replaceAll(match -> isTaken(shape, match)
                        ? " ".repeat(match.end() - match.start())
                        : Matcher.quoteReplacement(match.group()));
    }

    private boolean isTaken(DayShape shape, MatchResult match) {
        if (!shape.isMeant(match, around)) {
            return false;
        }
        shape.days(match, around)
                .ifPresentOrElse(
                        days -> places.add(new Place(match.start(), days)),
                        () -> impossible.add(match.group().strip()));
        return true;
    }

    private void festivals(String text) {
        for (var festival : Festival.values()) {
            festival.names().stream()
                    .filter(name -> !SEASONS.contains(name))
                    .map(name -> DayShape.placeOfFestival(text, name))
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> around.nearest(year -> Festivals.in(year, festival))
                            .ifPresent(day -> places.add(new Place(at, DayRange.of(day)))));
        }
    }

    private static boolean isFestive(String text) {
        return NAMES.stream().anyMatch(text::contains);
    }

    static boolean isFestive(int month, int day) {
        return FESTIVE.stream().anyMatch(fixed -> fixed.getMonthValue() == month && fixed.getDayOfMonth() == day);
    }
}
