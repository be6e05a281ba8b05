package io.zhijia.task;

import io.zhijia.work.WorkArea;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows, as its address says it.
 *
 * @param area null for all
 */
record TaskFilter(Whose whose, Standing standing, @Nullable WorkArea area) {

    /** What waits for whoever looks: the list as it opens. */
    static final TaskFilter FIRST = new TaskFilter(Whose.MINE, Standing.OPEN, null);

    /** Whose tasks. */
    enum Whose {
        MINE,
        ALL
    }

    /** Where they stand. */
    enum Standing {
        OPEN,
        OVERDUE,
        FINISHED,
        CANCELLED,
        ANY
    }
}
