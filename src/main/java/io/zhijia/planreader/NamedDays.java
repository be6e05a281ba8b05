package io.zhijia.planreader;

import java.util.List;

/** The exact days an entry names: dates, thirds of a month, festivals. */
final class NamedDays {

    static List<DayRange> in(String item, List<Integer> months, PlanPeriod period) {
        return List.of();
    }

    private NamedDays() {}
}
