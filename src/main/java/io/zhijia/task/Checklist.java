package io.zhijia.task;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of work is usually done.
 *
 * @param recordKind what the year's papers count it as, unless somebody says otherwise
 */
record Checklist(RecordKind recordKind, List<Line> lines) {

    /**
     * One step of it.
     *
     * @param daysBefore how long before the last day of the whole it should be done
     * @param slot which evidence it leaves behind; null if none
     */
    record Line(int daysBefore, @Nullable EvidenceSlot slot, String chinese, String english) {}

    /** As steps of a task due on that day; a task begun late has no step due before today. */
    List<Step> steps(LocalDate today, LocalDate due, boolean english) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> step(at + 1, lines.get(at), today, due, english))
                .toList();
    }

    private static Step step(int number, Line line, LocalDate today, LocalDate due, boolean english) {
        var wished = due.minusDays(line.daysBefore());
        var until = wished.isBefore(today) && !due.isBefore(today) ? today : wished;
        return Step.todo(number, english ? line.english() : line.chinese(), line.slot(), until);
    }
}
