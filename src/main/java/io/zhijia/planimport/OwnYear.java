package io.zhijia.planimport;

import io.zhijia.planreader.PlanPeriod;
import io.zhijia.planreader.ReadPlan;
import java.util.regex.Pattern;

/** Last year's months, moved to the year the union is planning. */
final class OwnYear {

    private static final Pattern PART_OF_A_YEAR = Pattern.compile("学期|学年|半年|季度");

    /**
     * The plan's own months, beginning in that year; its own year is only ever that of the text it was copied from. A
     * calendar from March to October still means the whole year, unless the plan says that it is for a part of one.
     */
    static PlanPeriod of(ReadPlan plan, int year) {
        var read = plan.period();
        var years = year - read.from().getYear();
        var from = read.from().plusYears(years);
        var to = read.to().plusYears(years);
        var whole = from.getYear() == to.getYear()
                && !PART_OF_A_YEAR.matcher(plan.title() + read.label()).find();
        return new PlanPeriod(
                read.label(), whole ? from.withMonth(1) : from, whole ? to.withMonth(12) : to, read.certain());
    }

    private OwnYear() {}
}
