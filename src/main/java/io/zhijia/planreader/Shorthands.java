package io.zhijia.planreader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbered shorthand such as 五必访, with the list that explains it. Where two documents of a text explain the same one
 * differently, the union's own list decides (E47).
 */
final class Shorthands {

    private static final Pattern EXPLAINED =
            Pattern.compile("(?<word>[三四五六七八九十][必不要][访谈到问报看贺说帮])[”\"》]?[^。;\\n]{0,3}[:(即](?<list>[^。;)\\n]{4,120})");
    private static final Pattern BETWEEN = Pattern.compile("[、,]|和|及|与");

    private record Explained(Document document, Set<String> list) {}

    /** Warnings of the documents that explain a shorthand otherwise than an earlier one. */
    static Map<Document, ReadWarning> among(Source source, List<Document> documents) {
        var first = new HashMap<String, Explained>();
        var differing = new HashMap<Document, ReadWarning>();
        for (var document : documents) {
            var found = EXPLAINED.matcher(source.folded()).region(document.from(), document.to());
            while (found.find()) {
                var word = found.group("word");
                var list = list(word, found.group("list"));
                var before = first.computeIfAbsent(word, name -> new Explained(document, list));
                if (!before.list().equals(list)) {
                    var of = before.document().title();
                    differing.putIfAbsent(
                            document,
                            ReadWarning.of(WarningKind.SHORTHAND_DIFFERS, found.start(), found.end("word"), word, of));
                }
            }
        }
        return differing;
    }

    /** What is named, however it is put: 生病住院必访 is 生病住院. */
    private static Set<String> list(String word, String written) {
        return Stream.of(BETWEEN.split(written.replace(word.substring(1), "").replace("时", "")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    private Shorthands() {}
}
