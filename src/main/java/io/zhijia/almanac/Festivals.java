package io.zhijia.almanac;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which day a festival falls. Days that move come from the table for 2025 to 2035, because computed lunar dates are
 * wrong for 2027 and 2030 in common libraries (RULES R11.10, R11.11).
 */
public final class Festivals {

    private static final List<Festival> COLUMNS = List.of(
            Festival.NEW_YEARS_EVE,
            Festival.SPRING_FESTIVAL,
            Festival.LANTERN_FESTIVAL,
            Festival.QINGMING,
            Festival.DRAGON_BOAT,
            Festival.QIXI,
            Festival.MID_AUTUMN,
            Festival.DOUBLE_NINTH);

    private static final Map<Integer, Map<Festival, LocalDate>> MOVING = table("""
            2025 01-28 01-29 02-12 04-04 05-31 08-29 10-06 10-29
            2026 02-16 02-17 03-03 04-05 06-19 08-19 09-25 10-18
            2027 02-05 02-06 02-20 04-05 06-09 08-08 09-15 10-08
            2028 01-25 01-26 02-09 04-04 05-28 08-26 10-03 10-26
            2029 02-12 02-13 02-27 04-04 06-16 08-16 09-22 10-16
            2030 02-02 02-03 02-17 04-05 06-05 08-05 09-12 10-05
            2031 01-22 01-23 02-06 04-05 06-24 08-24 10-01 10-24
            2032 02-10 02-11 02-25 04-04 06-12 08-12 09-19 10-12
            2033 01-30 01-31 02-14 04-04 06-01 08-01 09-08 10-01
            2034 02-18 02-19 03-05 04-05 06-20 08-20 09-27 10-20
            2035 02-07 02-08 02-22 04-05 06-10 08-10 09-16 10-09
            """);

    /** Its day in that year; empty where it moves and the year is outside the table. */
    public static Optional<LocalDate> in(int year, Festival festival) {
        var fixed = festival.fixed();
        return fixed != null
                ? Optional.of(fixed.atYear(year))
                : Optional.ofNullable(MOVING.getOrDefault(year, Map.of()).get(festival));
    }

    /** All festivals of a year whose day is known, in the order of the year. */
    public static List<Day> of(int year) {
        return Stream.of(Festival.values())
                .flatMap(festival -> in(year, festival).map(date -> new Day(festival, date)).stream())
                .sorted()
                .toList();
    }

    /** Which Teachers' Day a year has: the first was in 1985 (RULES R11.04). */
    public static int teachersDay(int year) {
        return year - 1984;
    }

    /** A festival on its day. */
    public record Day(Festival festival, LocalDate date) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            return date.compareTo(other.date);
        }
    }

    private static Map<Integer, Map<Festival, LocalDate>> table(String lines) {
        return lines.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(cells -> Integer.valueOf(cells[0]), Festivals::days));
    }

    private static Map<Festival, LocalDate> days(String[] cells) {
        var days = new EnumMap<Festival, LocalDate>(Festival.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            days.put(COLUMNS.get(i), MonthDay.parse("--" + cells[i + 1]).atYear(Integer.parseInt(cells[0])));
        }
        return Map.copyOf(days);
    }

    private Festivals() {}
}
