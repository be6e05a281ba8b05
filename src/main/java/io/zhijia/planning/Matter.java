package io.zhijia.planning;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.Set;

/**
 * What an item is about.
 *
 * @param area the one area it is counted under
 * @param sideAreas others it also touches
 * @param kind what it is started as; a kind no module has a tool for is started as a task
 */
record Matter(WorkArea area, Set<WorkArea> sideAreas, LaunchKind kind, ItemType type, String title, String note) {

    static final int LONGEST_TITLE = 200;

    Matter {
        sideAreas = Set.copyOf(sideAreas);
    }

    /** A title too long for one line stays whole in the note. */
    static Matter of(WorkArea area, LaunchKind kind, String title, String note) {
        var fits = title.length() <= LONGEST_TITLE;
        return new Matter(
                area,
                Set.of(),
                kind,
                ItemType.of(kind),
                fits ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                fits ? note : (title + "\n" + note).strip());
    }

    Matter filedUnder(WorkArea other) {
        return new Matter(other, sideAreas, kind, type, title, note);
    }

    Matter called(String other) {
        return new Matter(area, sideAreas, kind, type, other, note);
    }
}
