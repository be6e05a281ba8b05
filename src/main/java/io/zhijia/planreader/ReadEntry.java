package io.zhijia.planreader;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.List;

/**
 * One entry of a plan's calendar.
 *
 * @param months 1 to 12, in the order of the text; six for a half-year list
 * @param label the text of the month label
 * @param item the work, without number and closing punctuation
 * @param areas best first; empty where nothing fits and a person must say
 * @param launch what it starts
 * @param dates the exact days it names, resolved for the plan's year
 */
public record ReadEntry(
        List<Integer> months,
        String label,
        String item,
        List<WorkArea> areas,
        LaunchKind launch,
        List<DayRange> dates,
        int from,
        int to,
        List<ReadWarning> warnings) {

    public ReadEntry {
        months = List.copyOf(months);
        areas = List.copyOf(areas);
        dates = List.copyOf(dates);
        warnings = List.copyOf(warnings);
    }
}
