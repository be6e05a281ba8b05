package io.zhijia.almanac;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Working days and days off that were exchanged for each other (调休), as the State Council says every autumn for the year
 * to come (国务院办公厅关于2026年部分节假日安排的通知, 2025-11-04, and that of the year before). Years that are not here have only
 * their {@link StatutoryHolidays}; a unit says the rest in its own calendar.
 */
public final class ExchangedDays {

    /** For each year the days worked that are at a week-end, and the days off that are neither that nor statutory. */
    private static final Map<LocalDate, Boolean> WORKED = table("""
            2025 worked 01-26 02-08 04-27 09-28 10-11
            2025 off 02-03 02-04 05-05 06-02 10-07 10-08
            2026 worked 01-04 02-14 02-28 05-09 09-20 10-10
            2026 off 01-02 02-20 02-23 04-06 05-04 05-05 10-05 10-06 10-07
            """);

    /** Whether that day is worked; empty where it is as the week and the statutory holidays have it. */
    public static Optional<Boolean> isWorked(LocalDate day) {
        return Optional.ofNullable(WORKED.get(day));
    }

    private static Map<LocalDate, Boolean> table(String lines) {
        var days = new HashMap<LocalDate, Boolean>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(cells -> Arrays.stream(cells)
                        .skip(2)
                        .forEach(day -> days.put(
                                MonthDay.parse("--" + day).atYear(Integer.parseInt(cells[0])),
                                "worked".equals(cells[1]))));
        return Map.copyOf(days);
    }

    private ExchangedDays() {}
}
