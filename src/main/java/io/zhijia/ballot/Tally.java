package io.zhijia.ballot;

import io.zhijia.ballot.protocol.CanonicalJson;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.WrittenName;
import io.zhijia.privacy.SmallCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came out of the box.
 *
 * @param counts for each question how often each option was marked; under the empty name the blanks, under a candidate
 *     and {@code -} votes against, under {@code +} and a name who was written in
 */
record Tally(int valid, int invalid, Map<String, Map<String, Integer>> counts) {

    static final String BLANK = "";
    static final Tally NONE = new Tally(0, 0, Map.of());
    private static final JsonMapper JSON = new JsonMapper();

    static Tally of(List<Question> questions, List<Opened> papers) {
        return of(questions, papers, List.of());
    }

    /** Whoever wrote two names of one person on a paper gave them one vote. */
    static Tally of(List<Question> questions, List<Opened> papers, List<Joining> joinings) {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var question : questions) {
            var of = new HashMap<String, Integer>(Map.of(BLANK, 0));
            for (var option : question.options()) {
                of.put(option.id(), 0);
                if (question.asksForPeople()) {
                    of.put(Question.AGAINST + option.id(), 0);
                }
            }
            counts.put(question.id(), of);
        }
        var valid = papers.stream().filter(one -> one.paper().isValid()).toList();
        for (var paper : valid) {
            paper.choices().forEach((question, marks) -> {
                var of = counts.getOrDefault(question, new HashMap<>());
                marks.stream()
                        .map(mark -> meant(question, counted(mark), joinings))
                        .distinct()
                        .forEach(mark -> of.merge(mark, 1, Integer::sum));
                of.merge(BLANK, marks.isEmpty() ? 1 : 0, Integer::sum);
            });
        }
        return new Tally(valid.size(), papers.size() - valid.size(), counts);
    }

    private static String counted(String mark) {
        return mark.startsWith(Question.WRITTEN) ? Question.WRITTEN + WrittenName.normal(mark.substring(1)) : mark;
    }

    private static String meant(String question, String mark, List<Joining> joinings) {
        return joinings.stream()
                .filter(joining ->
                        joining.question().equals(question) && joining.marks().contains(mark))
                .map(Joining::mark)
                .findFirst()
                .orElse(mark);
    }

    /** The names under the one that is meant, less so many votes that were counted twice. */
    Tally joined(Joining joining, int doubles) {
        var all = new HashMap<>(counts);
        var of = new HashMap<>(counts.getOrDefault(joining.question(), Map.of()));
        var sum = 0;
        for (var mark : joining.marks()) {
            var votes = of.remove(mark);
            sum += votes == null ? 0 : votes;
        }
        if (sum > doubles) {
            of.merge(joining.mark(), sum - doubles, Integer::sum);
        }
        all.put(joining.question(), of);
        return new Tally(valid, invalid, all);
    }

    /** Without figures smaller than k, and without any that could be found from the others. */
    Tally without(int k) {
        if (k == 0) {
            return this;
        }
        var shown = new HashMap<String, Map<String, Integer>>();
        counts.forEach((question, of) -> shown.put(question, SmallCells.without(k, of)));
        return new Tally(valid, invalid, shown);
    }

    /** Names that were written in, under {@code +} as two different writings of one name meet there. */
    List<String> written(String question) {
        return counts.getOrDefault(question, Map.of()).keySet().stream()
                .filter(mark -> mark.startsWith(Question.WRITTEN))
                .sorted()
                .toList();
    }

    /** As it is kept and published. */
    String canonical() {
        return CanonicalJson.write(Map.of("valid", valid, "void", invalid, "online", counts));
    }

    static Tally read(String canonical) {
        var json = JSON.readTree(canonical);
        var counts = new HashMap<String, Map<String, Integer>>();
        json.path("online").properties().forEach(question -> {
            var of = new HashMap<String, Integer>();
            question.getValue()
                    .properties()
                    .forEach(option -> of.put(option.getKey(), option.getValue().asInt(0)));
            counts.put(question.getKey(), of);
        });
        return new Tally(json.path("valid").asInt(0), json.path("void").asInt(0), counts);
    }

    int of(String question, String option) {
        return counts.getOrDefault(question, Map.of()).getOrDefault(option, 0);
    }

    /** With what came in on paper; of a question of which figures are left out, without those that either leaves out. */
    Tally beside(Tally paper, int k) {
        var sum = plus(paper.without(k));
        if (k == 0 || paper.counts.isEmpty()) {
            return sum;
        }
        var hidden = paper.without(k).counts;
        sum.counts.forEach((question, of) -> {
            of.keySet().retainAll(counts.getOrDefault(question, Map.of()).keySet());
            of.keySet().retainAll(hidden.getOrDefault(question, Map.of()).keySet());
        });
        return sum;
    }

    /** Of two batches together. */
    Tally plus(Tally other) {
        var sum = new HashMap<String, Map<String, Integer>>();
        for (var tally : List.of(this, other)) {
            tally.counts.forEach((question, counts) -> counts.forEach((option, count) ->
                    sum.computeIfAbsent(question, first -> new HashMap<>()).merge(option, count, Integer::sum)));
        }
        return new Tally(valid + other.valid, invalid + other.invalid, sum);
    }

    int returned() {
        return valid + invalid;
    }
}
