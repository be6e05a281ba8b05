package io.zhijia.planpaper;

import io.zhijia.planning.PlanTheme;
import io.zhijia.planning.PlannedItem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The items of a plan month by month, each in the month it begins in; cancelled ones are left out. */
record MonthTable(List<Month> months) {

    record Month(YearMonth month, String theme, List<PlannedItem> items) {
        String label() {
            var name = month.getYear() + "年" + month.getMonthValue() + "月";
            return theme.isEmpty() ? name : name + "（" + theme + "）";
        }
    }

    static MonthTable of(LocalDate from, LocalDate to, List<PlannedItem> items, PlanTheme theme) {
        var months = Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .map(month -> new Month(
                        month,
                        theme.of(month),
                        items.stream()
                                .filter(item -> !item.isCancelled())
                                .filter(item -> YearMonth.from(item.begins()).equals(month))
                                .toList()))
                .toList();
        return new MonthTable(months);
    }

    /** The day or days within the month, as a table shows them; empty where only the month is known. */
    static String days(PlannedItem item) {
        if (item.wholeMonths()) {
            return YearMonth.from(item.begins()).equals(YearMonth.from(item.ends()))
                    ? ""
                    : "至" + item.ends().getMonthValue() + "月";
        }
        var first = item.begins().getDayOfMonth() + "日";
        if (item.begins().equals(item.ends())) {
            return item.from() == null ? first : first + " " + item.from() + "–" + item.until();
        }
        var sameMonth = YearMonth.from(item.begins()).equals(YearMonth.from(item.ends()));
        return first + "至" + (sameMonth ? "" : item.ends().getMonthValue() + "月")
                + item.ends().getDayOfMonth() + "日";
    }
}
