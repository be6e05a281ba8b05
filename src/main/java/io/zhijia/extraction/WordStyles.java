package io.zhijia.extraction;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a docx, as far as they decide about numbers. */
final class WordStyles {

    /** @param list which list it belongs to, if the style itself says so */
    private record Style(
            String name, @Nullable String basedOn, @Nullable String list, int level) {}

    /** A style that numbers its paragraphs. */
    record Numbered(String style, String list, int level) {}

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(Parts parts) throws IOException {
        var styles = new WordStyles();
        if (parts.has("word/styles.xml")) {
            try (var in = parts.open("word/styles.xml")) {
                styles.read(Xml.of(in));
            }
        }
        return styles;
    }

    /** Lines of a table of contents repeat what follows. */
    boolean isOfContents(@Nullable String id) {
        var style = id == null ? null : styles.get(id);
        return style != null && style.name().toLowerCase(Locale.ROOT).matches("toc (\\d|heading)");
    }

    Optional<Numbered> numbering(@Nullable String id) {
        var seen = new HashSet<String>();
        var level = -1;
        for (var at = id; at != null && seen.add(at); ) {
            var style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            level = level < 0 ? style.level() : level;
            if (style.list() != null) {
                return Optional.of(new Numbered(at, style.list(), Math.max(0, level)));
            }
            at = style.basedOn();
        }
        return Optional.empty();
    }

    private void read(Xml xml) {
        xml.children(name -> {
            switch (name) {
                case "styles" -> read(xml);
                case "style" -> style(xml, xml.attribute("styleId", ""));
                default -> xml.skip();
            }
        });
    }

    private void style(Xml xml, String id) {
        var facts = new HashMap<String, String>();
        facts(xml, facts);
        styles.put(
                id,
                new Style(
                        facts.getOrDefault("name", ""),
                        facts.get("basedOn"),
                        facts.get("numId"),
                        Integer.parseInt(facts.getOrDefault("ilvl", "-1"))));
    }

    private static void facts(Xml xml, Map<String, String> facts) {
        xml.children(name -> {
            switch (name) {
                case "pPr", "numPr" -> facts(xml, facts);
                case "name", "basedOn", "numId", "ilvl" -> {
                    facts.put(name, xml.attribute("val", ""));
                    xml.skip();
                }
                default -> xml.skip();
            }
        });
    }
}
