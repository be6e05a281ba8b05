package io.zhijia.planning;

import java.util.List;

/**
 * One line another module adds to the page of a plan or an item.
 *
 * @param name message key of what it is about
 * @param word message key of the line
 * @param facts what fills the gaps of the line
 * @param path where more is said
 * @param urgent something is missing
 */
public record PlanNote(String name, String word, List<Object> facts, String path, boolean urgent) {

    public static PlanNote of(String name, String path, boolean urgent, String word, Object... facts) {
        return new PlanNote(name, word, List.of(facts), path, urgent);
    }

    Object[] gaps() {
        return facts.toArray();
    }
}
