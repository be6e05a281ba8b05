package io.zhijia.union;

import io.zhijia.identity.Actor;
import java.util.List;

/** Whoever counts the people of the union says how many there are; offered as a bean, shown on the union's page. */
public interface UnionCounts {

    List<Count> counts(Actor actor);

    /**
     * How many there are of something.
     *
     * @param word message key of what was counted
     */
    record Count(String word, int number) {}
}
