package io.zhijia.planning;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the year stands under (PLN-19).
 *
 * @param year theme of the year (主题年); empty if there is none
 * @param motto the union's motto for it
 * @param programme the unit's programme it belongs to
 * @param origin who gave the theme, such as the upper union; empty if it is the union's own
 * @param months themes of single months
 */
public record PlanTheme(
        String year, String motto, String programme, String origin, SortedMap<YearMonth, String> months) {

    public static final PlanTheme NONE = new PlanTheme("", "", "", "", new TreeMap<>());

    /** The theme of a month; empty if it has none. */
    public String of(YearMonth month) {
        return months.getOrDefault(month, "");
    }

    public boolean isEmpty() {
        return year.isEmpty() && motto.isEmpty() && programme.isEmpty() && months.isEmpty();
    }
}
