package io.zhijia.almanac;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days nobody works (法定节假日). Which days are worked in exchange differs from year to year and is not told here.
 *
 * @see <a href="https://www.gov.cn/zhengce/content/202411/content_6986380.htm">全国年节及纪念日放假办法（2024 修订）第二条</a>
 */
public final class StatutoryHolidays {

    /** How many days each takes, from its own day on. */
    private static final Map<Festival, Integer> LENGTHS = lengths();

    /** The holiday that day belongs to; empty where it is none, or moves and the year is not in the table. */
    public static Optional<Festival> on(LocalDate day) {
        return LENGTHS.entrySet().stream()
                .filter(holiday -> takes(holiday.getKey(), holiday.getValue(), day))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean takes(Festival festival, int length, LocalDate day) {
        return Festivals.in(day.getYear(), festival)
                .map(first -> ChronoUnit.DAYS.between(first, day))
                .filter(since -> since >= 0 && since < length)
                .isPresent();
    }

    private static Map<Festival, Integer> lengths() {
        var lengths = new LinkedHashMap<Festival, Integer>();
        lengths.put(Festival.NEW_YEAR, 1);
        lengths.put(Festival.NEW_YEARS_EVE, 1);
        lengths.put(Festival.SPRING_FESTIVAL, 3);
        lengths.put(Festival.QINGMING, 1);
        lengths.put(Festival.LABOUR_DAY, 2);
        lengths.put(Festival.DRAGON_BOAT, 1);
        lengths.put(Festival.MID_AUTUMN, 1);
        lengths.put(Festival.NATIONAL_DAY, 3);
        return lengths;
    }

    private StatutoryHolidays() {}
}
