package io.zhijia.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Names written in that two people said mean one person: which ones stands in the log, and the result with them fits the one
 * without. Papers with names written in are never published, so that on how many of them two of the names stand is bounded and
 * not counted.
 */
final class Joins {

    private static final Set<String> OFFICES = Set.of("KEEPER", "TELLER");

    private final JsonNode board;
    private final List<JsonNode> said;
    private final Map<String, Map<String, Integer>> expected = new TreeMap<>();
    private final Map<String, Map<String, Integer>> least = new TreeMap<>();
    private final Map<String, Set<String>> taken = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    Joins(JsonNode board) {
        this.board = board;
        this.said = events("JOINED");
    }

    private List<JsonNode> events(String kind) {
        return StreamSupport.stream(board.path("events").spliterator(), false)
                .filter(event -> event.path("kind").asString("").equals(kind))
                .toList();
    }

    boolean areThere() {
        return !said.isEmpty();
    }

    /** Where something does not fit; nothing if all does. */
    List<String> wrong() {
        var counted = events("JOINED_COUNTED");
        if (said.isEmpty() && counted.isEmpty()) {
            return List.of();
        }
        var joined = board.path("joined");
        if (counted.isEmpty()
                || said.isEmpty()
                || said.getLast().path("seq").asInt(0)
                        > counted.getLast().path("seq").asInt(0)
                || !counted.getLast()
                        .path("facts")
                        .path("tally")
                        .asString("")
                        .equals(Format.text(Format.sha256(Format.canonical(joined))))) {
            wrong.add("joined");
        }
        for (var question : board.path("charter").path("questions")) {
            var id = question.path("id").asString("");
            expected.put(id, figures(board.path("tally").path("online").path(id)));
            least.put(id, new TreeMap<>(expected.getOrDefault(id, Map.of())));
            taken.put(id, names(question));
        }
        said.forEach(this::join);
        compare(joined);
        return wrong;
    }

    private static Map<String, Integer> figures(JsonNode counts) {
        var figures = new TreeMap<String, Integer>();
        counts.properties()
                .forEach(one -> figures.put(
                        one.getKey(),
                        one.getValue().isIntegralNumber() ? one.getValue().asInt(-1) : -1));
        return figures;
    }

    /** Who stands is nobody whom other names can mean. */
    private static Set<String> names(JsonNode question) {
        var names = new HashSet<String>();
        question.path("options")
                .forEach(option ->
                        names.add("+" + Counting.plain(option.path("text").asString(""))));
        return names;
    }

    private void join(JsonNode event) {
        var facts = event.path("facts");
        var id = facts.path("question").asString("");
        var votes = expected.getOrDefault(id, new TreeMap<>());
        var fewest = least.getOrDefault(id, new TreeMap<>());
        var others = taken.getOrDefault(id, new HashSet<>());
        var marks = List.of(facts.path("names").asString("").split(",", -1)).stream()
                .map(name -> "+" + name)
                .toList();
        var meant = "+" + facts.path("meant").asString("");
        var offices = List.of(facts.path("by").asString("").split(",", -1));
        var isName = marks.stream().allMatch(mark -> mark.equals("+" + Counting.plain(mark.substring(1))))
                && meant.equals("+" + Counting.plain(meant.substring(1)))
                && meant.length() > 1;
        var isAnother = others.contains(meant) || (votes.containsKey(meant) && !marks.contains(meant));
        if (!isName
                || isAnother
                || new HashSet<>(marks).size() != marks.size()
                || marks.size() < 2
                || marks.stream().anyMatch(others::contains)
                || !mayWriteIn(id)
                || offices.size() != 2
                || !OFFICES.containsAll(offices)) {
            wrong.add("events[" + (event.path("seq").asInt(0) - 1) + "]");
            return;
        }
        var each = marks.stream().filter(votes::containsKey).map(votes::remove).toList();
        marks.forEach(fewest::remove);
        others.addAll(marks);
        others.add(meant);
        if (!each.isEmpty()) {
            var sum = each.stream().mapToInt(Integer::intValue).sum();
            var most = each.stream().mapToInt(Integer::intValue).max().orElse(0);
            votes.put(meant, sum);
            fewest.put(meant, max(id) == 1 ? sum : most);
        }
    }

    private boolean mayWriteIn(String id) {
        return question(id).path("writeIn").asBoolean(false);
    }

    private int max(String id) {
        return question(id).path("max").asInt(0);
    }

    private JsonNode question(String id) {
        for (var question : board.path("charter").path("questions")) {
            if (question.path("id").asString("").equals(id)) {
                return question;
            }
        }
        return board.path("nothing");
    }

    /** As the file without them says, but for whoever was joined: as many votes as all, less those on papers with two. */
    private void compare(JsonNode joined) {
        var before = board.path("tally");
        if (joined.size() != 3
                || !joined.path("valid").equals(before.path("valid"))
                || !joined.path("void").equals(before.path("void"))
                || joined.path("online").size() != expected.size()) {
            wrong.add("joined");
        }
        expected.forEach((id, most) -> {
            var fewest = least.getOrDefault(id, Map.of());
            var figures = figures(joined.path("online").path(id));
            var fits = figures.keySet().equals(most.keySet())
                    && figures.entrySet().stream()
                            .allMatch(one -> one.getValue() >= fewest.getOrDefault(one.getKey(), 0)
                                    && one.getValue() <= most.getOrDefault(one.getKey(), 0));
            if (!fits) {
                wrong.add("joined.online." + id);
            }
        });
    }
}
