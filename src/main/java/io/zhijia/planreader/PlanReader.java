package io.zhijia.planreader;

import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Reads the plans of a text. */
public final class PlanReader {

    /** Plans that name no year are taken to be for this one. */
    public static Reading read(String text) {
        return read(text, Year.now(ZoneId.of("Asia/Shanghai")));
    }

    /**
     * Reads a text of any quality; it never fails. Where nothing is found, {@link Reading#warnings} says so.
     *
     * @param year that plans are for which name none
     */
    public static Reading read(String text, Year year) {
        var period = new PlanPeriod("", YearMonth.of(year.getValue(), 1), YearMonth.of(year.getValue(), 12), false);
        if (text.isBlank()) {
            return new Reading(List.of(), List.of(new ReadWarning(WarningKind.NOTHING_FOUND, List.of(), 0, 0)));
        }
        var whole = new ReadPlan(
                0,
                text.length(),
                "",
                TextKind.of("", text),
                OrgKind.of("", text),
                period,
                List.of(),
                List.of(),
                Targets.in(text, 0),
                List.of(new ReadWarning(WarningKind.NO_CALENDAR, List.of(), 0, text.length())));
        return new Reading(List.of(whole), List.of());
    }

    private PlanReader() {}
}
