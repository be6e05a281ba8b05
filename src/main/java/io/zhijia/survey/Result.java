package io.zhijia.survey;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.privacy.SmallCells;
import io.zhijia.survey.Question.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What came of a survey, as it is published: without small cells, so that neither a figure nor the difference of two points at
 * somebody. Written words are no part of it.
 *
 * @param cell fewest answers of which anything is said
 * @param percent all grades together, in per cent of the highest; empty text if too few gave any
 * @param groups those of the slips of which enough answered, by name
 * @param hiddenGroups how many are left out
 */
record Result(
        int sent, int returned, int cell, List<Part> parts, String percent, List<Group> groups, int hiddenGroups) {

    /**
     * One question.
     *
     * @param counts by option or grade; what is left out is too small
     * @param means by line (0 for a scale), with one decimal; what is left out is of too few
     * @param ranking options chosen by enough, the most often chosen first and among equals the first of the form; also one
     *     whose figure is left out because too few did not choose it
     */
    record Part(
            int question,
            int answered,
            Map<Integer, Integer> counts,
            Map<Integer, BigDecimal> means,
            List<Integer> ranking) {

        /** What was counted before rankings were kept has the one of its figures. */
        Part {
            ranking = Objects.requireNonNullElseGet(ranking, () -> ranked(counts));
        }

        Part(int question, int answered, Map<Integer, Integer> counts, Map<Integer, BigDecimal> means) {
            this(question, answered, counts, means, ranked(counts));
        }

        private static List<Integer> ranked(Map<Integer, Integer> counts) {
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        int count(int option) {
            return counts.getOrDefault(option, 0);
        }

        boolean isShown(int option) {
            return counts.containsKey(option);
        }

        /** With one decimal, half up. */
        String share(int option) {
            return answered == 0
                    ? ""
                    : BigDecimal.valueOf(count(option) * 100L)
                                    .divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP)
                            + "%";
        }

        /** Of a hundred, for the picture. */
        int width(int option) {
            return answered == 0 ? 0 : Math.round(count(option) * 100f / answered);
        }

        String mean(int line) {
            return means.containsKey(line) ? means.get(line).toPlainString() : "";
        }

        /** Of a hundred, for the picture. */
        int width(int line, int most) {
            return means.containsKey(line)
                    ? means.get(line).multiply(BigDecimal.valueOf(100)).intValue() / most
                    : 0;
        }
    }

    /** What those who answered with one group's slips gave, in per cent of the highest grades. */
    record Group(String label, int answered, String percent) {}

    static Result of(List<Question> questions, int cell, Turnout turnout, List<Returned> all, List<SlipGroup> slips) {
        if (all.size() < cell) {
            return new Result(turnout.sent(), all.size(), cell, List.of(), "", List.of(), 0);
        }
        var parts = IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).kind() != Kind.TEXT)
                .mapToObj(at -> part(at, questions.get(at), cell, all))
                .toList();
        var graded = all.stream()
                .filter(one -> grade(questions, one.said()).isPresent())
                .toList();
        var groups = groups(questions, cell, graded, slips);
        var hidden = (int) slips.stream()
                .filter(slip -> groups.stream().noneMatch(one -> one.label().equals(slip.label())))
                .count();
        return new Result(turnout.sent(), all.size(), cell, parts, percent(questions, graded, cell), groups, hidden);
    }

    /** What was counted of that question. */
    Part part(int question) {
        return parts.stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElseGet(() -> new Part(question, 0, Map.of(), Map.of()));
    }

    boolean isTooSmall() {
        return returned < cell;
    }

    private static Part part(int at, Question question, int cell, List<Returned> all) {
        var given = all.stream()
                .map(one -> one.said().of(at))
                .filter(marks -> marks.stream().anyMatch(mark -> !mark.isEmpty()))
                .toList();
        return switch (question.kind()) {
            case SINGLE ->
                new Part(
                        at,
                        given.size(),
                        SmallCells.without(
                                cell, counts(given, 0, question.options().size())),
                        Map.of());
            case MULTIPLE -> several(at, given, question, cell);
            case SCALE -> scale(at, question, cell, given);
            case MATRIX -> new Part(at, given.size(), Map.of(), means(given, question, cell));
            case TEXT -> throw new IllegalArgumentException("Words are not counted");
        };
    }

    private static Map<Integer, Integer> counts(List<List<String>> given, int from, int many) {
        var counts = new TreeMap<Integer, Integer>();
        IntStream.range(from, from + many).forEach(option -> counts.put(option, 0));
        given.stream()
                .flatMap(List::stream)
                .filter(mark -> !mark.isEmpty())
                .forEach(mark -> counts.merge(Integer.valueOf(mark), 1, Integer::sum));
        return counts;
    }

    /** Each option is a question of its own, so those who did not choose it must be enough too, or nobody. */
    private static Part several(int at, List<List<String>> given, Question question, int cell) {
        var large = counts(given, 0, question.options().size());
        large.values().removeIf(count -> count < cell);
        var shown = new TreeMap<>(large);
        shown.values().removeIf(count -> count != given.size() && given.size() - count < cell);
        return new Part(at, given.size(), shown, Map.of(), Part.ranked(large));
    }

    /** With the mean one more sum is known, from which hidden figures could be found: so all of them are shown, or none. */
    private static Part scale(int at, Question question, int cell, List<List<String>> given) {
        var counts = counts(given, 1, question.most());
        var isWhole = SmallCells.without(cell, counts).size() == counts.size();
        return new Part(at, given.size(), isWhole ? counts : Map.of(), means(given, question, cell));
    }

    private static Map<Integer, BigDecimal> means(List<List<String>> given, Question question, int cell) {
        var means = new TreeMap<Integer, BigDecimal>();
        var lines = Math.max(1, question.options().size());
        for (int line = 0; line < lines; line++) {
            var at = line;
            var grades = given.stream()
                    .filter(marks -> at < marks.size() && !marks.get(at).isEmpty())
                    .mapToInt(marks -> Integer.parseInt(marks.get(at)))
                    .toArray();
            if (grades.length >= cell) {
                means.put(
                        line,
                        BigDecimal.valueOf(IntStream.of(grades).average().orElseThrow())
                                .setScale(1, RoundingMode.HALF_UP));
            }
        }
        return means;
    }

    private static List<Group> groups(
            List<Question> questions, int cell, List<Returned> graded, List<SlipGroup> slips) {
        var byGroup = graded.stream().collect(groupingBy(Returned::group));
        var sizes = new HashMap<Integer, Integer>();
        slips.forEach(slip -> sizes.put(slip.no(), 0));
        byGroup.forEach((no, of) -> sizes.put(no, of.size()));
        var shown = SmallCells.without(cell, sizes);
        return slips.stream()
                .filter(slip -> shown.containsKey(slip.no()))
                .map(slip -> {
                    var of = byGroup.getOrDefault(slip.no(), List.of());
                    return new Group(slip.label(), of.size(), percent(questions, of, cell));
                })
                .toList();
    }

    private static String percent(List<Question> questions, List<Returned> graded, int cell) {
        if (graded.isEmpty() || graded.size() < cell) {
            return "";
        }
        var mean = graded.stream()
                .mapToDouble(one -> grade(questions, one.said()).orElseThrow())
                .average()
                .orElseThrow();
        return BigDecimal.valueOf(mean * 100).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** What one person gave of what could be given, from 0 to 1. */
    private static OptionalDouble grade(List<Question> questions, Said said) {
        var grades = new ArrayList<Double>();
        for (int at = 0; at < questions.size(); at++) {
            var question = questions.get(at);
            if (question.kind().isGraded()) {
                said.of(at).stream()
                        .filter(mark -> !mark.isEmpty())
                        .forEach(mark -> grades.add(Double.parseDouble(mark) / question.most()));
            }
        }
        return grades.stream().mapToDouble(Double::doubleValue).average();
    }
}
