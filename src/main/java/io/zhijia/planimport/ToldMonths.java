package io.zhijia.planimport;

import java.time.YearMonth;
import java.util.regex.Pattern;

/** The months a summary most likely tells of: of the year it names, else of the one before the year that is planned. */
record ToldMonths(YearMonth from, YearMonth to) {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    static ToldMonths by(PlanImport planImport) {
        var label = YEAR.matcher(planImport.title() + " " + planImport.period().label());
        int year = label.find()
                ? Integer.parseInt(label.group())
                : planImport.period().from().getYear() - 1;
        int first = planImport.title().contains("下半年") ? 7 : 1;
        int last = planImport.title().contains("上半年") ? 6 : 12;
        return new ToldMonths(YearMonth.of(year, first), YearMonth.of(year, last));
    }
}
