package io.zhijia.checker;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads papers by the rules of the charter and adds them up; or checks totals where no paper is published. */
final class Counting {

    private static final int LONGEST_NAME = 20;

    private final JsonNode questions;
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int valid;
    private int faulty;

    Counting(JsonNode questions) {
        this.questions = questions;
        for (var question : questions) {
            var of = new TreeMap<String, Integer>();
            of.put("", 0);
            for (var option : question.path("options")) {
                of.put(option.path("id").asString(""), 0);
                if (isElection(question)) {
                    of.put("-" + option.path("id").asString(""), 0);
                }
            }
            counts.put(question.path("id").asString(""), of);
        }
    }

    private static boolean isElection(JsonNode question) {
        return question.path("type").asString("").equals("choose");
    }

    /** Why a paper is void; empty for a valid one, which is counted. */
    String count(@Nullable JsonNode answers) {
        var fault = fault(answers);
        if (answers == null || !fault.isEmpty()) {
            faulty++;
            return fault;
        }
        valid++;
        for (var answer : answers.properties()) {
            var of = counts.computeIfAbsent(answer.getKey(), question -> new TreeMap<>());
            if (answer.getValue().isEmpty()) {
                of.merge("", 1, Integer::sum);
            }
            for (var mark : answer.getValue()) {
                var said = mark.asString("");
                of.merge(said.startsWith("+") ? "+" + plain(said.substring(1)) : said, 1, Integer::sum);
            }
        }
        return "";
    }

    void countUnopened() {
        faulty++;
    }

    private String fault(@Nullable JsonNode answers) {
        if (answers == null || answers.size() != questions.size()) {
            return "UNREADABLE";
        }
        for (var question : questions) {
            var marks = answers.path(question.path("id").asString(""));
            var fault = marks.isArray() ? fault(question, marks) : "UNREADABLE";
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return "";
    }

    private static String fault(JsonNode question, JsonNode marks) {
        var free = new HashSet<String>();
        var taken = new HashSet<String>();
        for (var option : question.path("options")) {
            free.add(option.path("id").asString(""));
            taken.add(plain(option.path("text").asString("")));
        }
        var chosen = 0;
        for (var mark : marks) {
            var said = mark.asString("");
            if (free.remove(said)) {
                chosen++;
            } else if (said.startsWith("+") && question.path("writeIn").asBoolean(false)) {
                var name = said.substring(1);
                if (name.length() > LONGEST_NAME
                        || name.codePoints().anyMatch(Counting::isNoSign)
                        || plain(name).isEmpty()
                        || !taken.add(plain(name))) {
                    return "UNKNOWN_OPTION";
                }
                chosen++;
            } else if (!isElection(question) || !said.startsWith("-") || !free.remove(said.substring(1))) {
                return "UNKNOWN_OPTION";
            }
        }
        return chosen > question.path("max").asInt(0) ? "TOO_MANY" : "";
    }

    static String plain(String name) {
        var out = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> " \t\n\r,·•.・".indexOf(sign) < 0 && Character.getType(sign) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return Normalizer.normalize(out.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /** Control signs, halves of signs, and the places Unicode keeps empty for ever. */
    private static boolean isNoSign(int sign) {
        return Character.isISOControl(sign)
                || Character.getType(sign) == Character.SURROGATE
                || (sign & 0xfffe) == 0xfffe
                || (sign >= 0xfdd0 && sign <= 0xfdef);
    }

    /** As it must have been published. */
    String tally() {
        var questionsCounted = new ArrayList<String>();
        counts.forEach((question, of) -> {
            var each = new ArrayList<String>();
            of.forEach((mark, number) -> each.add(Format.quoted(mark) + ":" + number));
            questionsCounted.add(Format.quoted(question) + ":{" + String.join(",", each) + "}");
        });
        return "{\"online\":{" + String.join(",", questionsCounted) + "},\"valid\":" + valid + ",\"void\":" + faulty
                + "}";
    }

    /** Where no paper can be seen: whether so many papers can have said that. */
    List<String> impossible(JsonNode tally, int received, int k) {
        var wrong = new ArrayList<String>();
        Predicate<JsonNode> isNumber = node -> node.isIntegralNumber() && node.asInt(-1) >= 0;
        var validOnes = tally.path("valid").asInt(-1);
        if (!isNumber.test(tally.path("valid"))
                || !isNumber.test(tally.path("void"))
                || validOnes + tally.path("void").asInt(0) != received
                || tally.size() != 3
                || tally.path("online").size() != questions.size()) {
            wrong.add("tally");
        }
        for (var question : questions) {
            var of = tally.path("online").path(question.path("id").asString(""));
            var figures = new TreeMap<String, Integer>();
            for (var figure : of.properties()) {
                figures.put(
                        figure.getKey(),
                        isNumber.test(figure.getValue()) ? figure.getValue().asInt(-1) : -1);
            }
            if (isElection(question) ? !canBe(question, figures, validOnes) : !canBe(question, figures, validOnes, k)) {
                wrong.add("tally.online." + question.path("id").asString(""));
            }
        }
        return wrong;
    }

    private boolean canBe(JsonNode question, Map<String, Integer> figures, int validOnes) {
        var blank = figures.getOrDefault("", -1);
        var chosen = 0;
        var known = new HashSet<>(List.of(""));
        for (var option : question.path("options")) {
            var id = option.path("id").asString("");
            var inFavor = figures.getOrDefault(id, -1);
            var against = figures.getOrDefault("-" + id, -1);
            if (inFavor < 0 || against < 0 || inFavor + against + blank > validOnes) {
                return false;
            }
            chosen += inFavor;
            known.addAll(List.of(id, "-" + id));
        }
        for (var figure : figures.entrySet()) {
            if (!known.contains(figure.getKey())) {
                var name = figure.getKey();
                if (!name.startsWith("+")
                        || !question.path("writeIn").asBoolean(false)
                        || !plain(name.substring(1)).equals(name.substring(1))
                        || figure.getValue() < 1
                        || figure.getValue() + blank > validOnes) {
                    return false;
                }
                chosen += figure.getValue();
            }
        }
        return blank >= 0 && chosen <= question.path("max").asInt(0) * (validOnes - blank);
    }

    private boolean canBe(JsonNode question, Map<String, Integer> figures, int validOnes, int k) {
        var all =
                counts.getOrDefault(question.path("id").asString(""), Map.of()).keySet();
        var shown = figures.values().stream().mapToInt(Integer::intValue).sum();
        var hidden = all.size() - figures.size();
        var left = validOnes - shown;
        if (!all.containsAll(figures.keySet())
                || figures.values().stream().anyMatch(figure -> figure < Math.max(0, k))) {
            return false;
        }
        return hidden == 0 ? left == 0 : k > 0 && (figures.isEmpty() || (hidden > 1 && left >= k));
    }
}
