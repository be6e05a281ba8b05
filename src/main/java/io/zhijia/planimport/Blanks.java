package io.zhijia.planimport;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import io.zhijia.planreader.ReadWarning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a plan leaves open, such as 20xx年 and **小学, filled once for the whole plan (PLN-15). The text that was read
 * stays as it is; titles, items, prose and goals say what was filled in.
 *
 * @param filled what stands there, and what is meant
 */
record Blanks(Map<String, String> filled) {

    static final Blanks NONE = new Blanks(Map.of());

    private static final Pattern OPEN_YEAR = Pattern.compile("(?:20)?(?:[xX*＊×_]{1,4}|1[xX])年");

    Blanks {
        filled = Map.copyOf(filled);
    }

    /** The words still to be filled in, each once, in the order of the text. */
    static List<String> open(PlanImport planImport, List<ImportEntry> entries) {
        var all = Stream.concat(
                planImport.outline().warnings().stream(),
                entries.stream().filter(entry -> !entry.dropped()).flatMap(entry -> entry.warnings().stream()));
        return all.filter(warning -> warning.kind().isLeftOpen())
                .sorted(comparingInt(ReadWarning::from))
                .flatMap(warning -> warning.facts().stream().limit(1))
                .filter(word -> !planImport.blanks().filled().containsKey(word))
                .distinct()
                .toList();
    }

    /** A year left open is most likely the one the plan is made for. */
    static String proposed(String word, PlanImport planImport) {
        return OPEN_YEAR.matcher(word).matches() ? planImport.period().from().getYear() + "年" : "";
    }

    Blanks and(Blanks more) {
        var both = new HashMap<>(filled);
        both.putAll(more.filled);
        return new Blanks(both);
    }

    boolean fill(ReadWarning warning) {
        return warning.kind().isLeftOpen() && warning.facts().stream().limit(1).anyMatch(filled::containsKey);
    }

    /** The longer ones first, and XX年 not inside 20XX年. */
    String in(String text) {
        if (filled.isEmpty()) {
            return text;
        }
        var words = filled.keySet().stream()
                .sorted(comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|"));
        return Pattern.compile("(?<![0-9xX*_])(?:" + words + ")")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(filled.getOrDefault(found.group(), found.group())));
    }
}
