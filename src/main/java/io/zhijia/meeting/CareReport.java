package io.zhijia.meeting;

import io.zhijia.union.UnionGroup;
import java.util.List;
import java.util.UUID;

/**
 * What one group says about its people at a meeting (谁病了、谁有困难).
 *
 * @param none whether it said that there is nobody
 */
record CareReport(UnionGroup group, boolean none, List<Entry> entries) {

    /** Somebody the union should look after. */
    record Entry(UUID group, String person, Kind kind, String help) {}

    /** Why. */
    enum Kind {
        ILL,
        HARDSHIP,
        BEREAVED,
        JOYFUL,
        OTHER
    }

    CareReport {
        entries = List.copyOf(entries);
    }

    boolean isSilent() {
        return !none && entries.isEmpty();
    }
}
