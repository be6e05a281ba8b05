package io.zhijia.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What one person answered.
 *
 * @param marks under the number of each question, from 0: the chosen options by number, grades line by line ("" where none was
 *     given), or words
 */
record Said(Map<Integer, List<String>> marks) {

    /** Longest text. */
    static final int MOST_WORDS = 1000;

    /** A form as it came back, and which questions still want an answer or have a wrong one. */
    record Read(Said said, TreeSet<Integer> wrong) {}

    /** @param typed fields of the form: {@code q3} of a question, {@code q3-1} of a line of a matrix */
    static Read read(List<Question> questions, Map<String, List<String>> typed) {
        var marks = new TreeMap<Integer, List<String>>();
        var wrong = new TreeSet<Integer>();
        for (int at = 0; at < questions.size(); at++) {
            var question = questions.get(at);
            var given = given(question, at, typed);
            if (!fits(question, given) || (question.isMust() && !isComplete(question, given))) {
                wrong.add(at);
            }
            if (given.stream().anyMatch(one -> !one.isEmpty())) {
                marks.put(at, given);
            }
        }
        return new Read(new Said(marks), wrong);
    }

    List<String> of(int question) {
        return marks.getOrDefault(question, List.of());
    }

    boolean has(int question, String mark) {
        return of(question).contains(mark);
    }

    /** What stands in that line of a matrix, or nothing. */
    String line(int question, int line) {
        var of = of(question);
        return line < of.size() ? of.get(line) : "";
    }

    private static List<String> given(Question question, int at, Map<String, List<String>> typed) {
        if (question.kind() == Question.Kind.MATRIX) {
            var lines = new ArrayList<String>();
            for (int line = 0; line < question.options().size(); line++) {
                lines.add(first(typed.getOrDefault("q" + at + "-" + line, List.of())));
            }
            return lines;
        }
        var of = typed.getOrDefault("q" + at, List.of());
        return question.kind() == Question.Kind.MULTIPLE
                ? of.stream()
                        .map(String::strip)
                        .filter(mark -> !mark.isEmpty())
                        .distinct()
                        .toList()
                : of.isEmpty() ? List.of() : List.of(first(of));
    }

    private static String first(List<String> of) {
        return of.isEmpty() ? "" : of.getFirst().strip();
    }

    private static boolean fits(Question question, List<String> given) {
        return given.stream().allMatch(mark -> mark.isEmpty() || fits(question, mark));
    }

    private static boolean fits(Question question, String mark) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE -> isOneOf(mark, 0, question.options().size() - 1);
            case SCALE, MATRIX -> isOneOf(mark, 1, question.most());
            case TEXT -> mark.length() <= MOST_WORDS && mark.indexOf('\0') < 0;
        };
    }

    private static boolean isOneOf(String mark, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .anyMatch(one -> String.valueOf(one).equals(mark));
    }

    private static boolean isComplete(Question question, List<String> given) {
        return question.kind() == Question.Kind.MATRIX
                ? given.stream().noneMatch(String::isEmpty)
                : given.stream().anyMatch(one -> !one.isEmpty());
    }
}
