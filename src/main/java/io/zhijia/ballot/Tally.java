package io.zhijia.ballot;

import io.zhijia.ballot.protocol.CanonicalJson;
import io.zhijia.ballot.protocol.Charter.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came out of the box.
 *
 * @param counts for each question how often each option was marked; under the empty name the blanks
 */
record Tally(int valid, int invalid, Map<String, Map<String, Integer>> counts) {

    static final String BLANK = "";
    private static final JsonMapper JSON = new JsonMapper();

    static Tally of(List<Question> questions, List<Opened> papers) {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var question : questions) {
            var of = new HashMap<String, Integer>(Map.of(BLANK, 0));
            question.options().forEach(option -> of.put(option.id(), 0));
            counts.put(question.id(), of);
        }
        var valid = papers.stream().filter(one -> one.paper().isValid()).toList();
        for (var paper : valid) {
            paper.choices().forEach((question, marks) -> {
                var of = counts.getOrDefault(question, new HashMap<>());
                marks.forEach(mark -> of.merge(mark, 1, Integer::sum));
                of.merge(BLANK, marks.isEmpty() ? 1 : 0, Integer::sum);
            });
        }
        return new Tally(valid.size(), papers.size() - valid.size(), counts);
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

    int returned() {
        return valid + invalid;
    }
}
