package io.zhijia.survey;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.survey.Question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Whose written words are read at all: of too few they would tell who wrote them.
 *
 * @param groups under the number of each question for words, the groups of slips (0 for members) whose words are kept
 */
record Heard(Map<Integer, Set<Integer>> groups) {

    /** @param cell fewest who answered, in a group and to a question, of whom anything is kept */
    static Heard of(List<Question> questions, int cell, List<Returned> all) {
        var groups = new TreeMap<Integer, Set<Integer>>();
        IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).kind() == Kind.TEXT)
                .forEach(at -> groups.put(at, large(at, cell, all)));
        return new Heard(groups);
    }

    private static Set<Integer> large(int question, int cell, List<Returned> all) {
        var large = new TreeSet<Integer>();
        all.stream()
                .filter(one -> !one.said().line(question, 0).isEmpty())
                .collect(groupingBy(Returned::group))
                .forEach((group, of) -> {
                    if (of.size() >= cell) {
                        large.add(group);
                    }
                });
        return large;
    }
}
