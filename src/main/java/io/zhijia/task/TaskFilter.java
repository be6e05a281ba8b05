package io.zhijia.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.work.WorkArea;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows, as its address says it.
 *
 * @param area null for all
 * @param words each of which its title, note or result says; empty for any
 */
record TaskFilter(Whose whose, Standing standing, @Nullable WorkArea area, String words) {

    /** What waits for whoever looks: the list as it opens. */
    static final TaskFilter FIRST = new TaskFilter(Whose.MINE, Standing.OPEN, null, "");

    /** As far as somebody may ask who does not see everybody's. */
    TaskFilter ofOneself() {
        return new TaskFilter(Whose.MINE, standing, area, words);
    }

    /** The address of the same words among all tasks. */
    String everywhere() {
        return "/tasks?whose=" + Whose.ALL + "&state=" + Standing.ANY + "&words=" + URLEncoder.encode(words, UTF_8);
    }

    boolean looksEverywhere() {
        return whose == Whose.ALL && standing == Standing.ANY && area == null;
    }

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
