package io.zhijia.identity;

import java.util.List;

/** What a module keeps about the person who looks; offered as a bean, shown on the person's own page. */
public interface AboutMe {

    List<Line> linesFor(Actor actor);

    /**
     * One thing that is kept.
     *
     * @param word message key of what it is
     * @param value as it is shown
     */
    record Line(String word, String value) {}
}
