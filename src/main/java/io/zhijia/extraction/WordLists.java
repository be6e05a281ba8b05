package io.zhijia.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of a docx and how far each has been counted. */
final class WordLists {

    /** What numbering.xml calls an abstract numbering: nine levels, of which a style may own one. */
    private static final class Outline {
        final List<ListLevel> levels = new ArrayList<>();
        final Map<String, Integer> levelOfStyle = new HashMap<>();

        @Nullable String sameAsStyle;

        final ListCounter counter = new ListCounter();
    }

    /** A use of an outline, possibly with levels or starts of its own. */
    private static final class Use {
        String outline = "";
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, ListLevel> levels = new HashMap<>();
    }

    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, String> outlineOfStyle = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static WordLists of(Parts parts) throws IOException {
        var lists = new WordLists();
        if (parts.has("word/numbering.xml")) {
            try (var in = parts.open("word/numbering.xml")) {
                lists.read(Xml.of(in));
            }
        }
        return lists;
    }

    /** The number of the next paragraph of this list, or nothing if there is no such list. */
    String next(String list, int level) {
        var use = uses.get(list);
        var outline = use == null ? null : outline(use.outline);
        if (use == null || outline == null || outline.levels.isEmpty()) {
            return "";
        }
        var at = Math.clamp(level, 0, 8);
        if (begun.add(list + "/" + at) && use.starts.containsKey(at)) {
            outline.counter.restartAt(at, use.starts.get(at));
        }
        var levels = new ArrayList<>(outline.levels);
        use.levels.forEach((own, is) -> levels.set(Math.min(own, levels.size() - 1), is));
        return outline.counter.next(levels, at);
    }

    /** Which level of its list a style stands for. */
    int level(WordStyles.Numbered style) {
        var use = uses.get(style.list());
        var outline = use == null ? null : outline(use.outline);
        return outline == null ? style.level() : outline.levelOfStyle.getOrDefault(style.style(), style.level());
    }

    private @Nullable Outline outline(String id) {
        var outline = outlines.get(id);
        if (outline != null && outline.sameAsStyle != null) {
            return outlines.get(outlineOfStyle.getOrDefault(outline.sameAsStyle, ""));
        }
        return outline;
    }

    private void read(Xml xml) {
        xml.children(name -> {
            switch (name) {
                case "numbering" -> read(xml);
                case "abstractNum" -> outline(xml, xml.attribute("abstractNumId", ""));
                case "num" -> use(xml, xml.attribute("numId", ""));
                default -> xml.skip();
            }
        });
    }

    private void outline(Xml xml, String id) {
        var outline = new Outline();
        outlines.put(id, outline);
        xml.children(name -> {
            switch (name) {
                case "lvl" -> {
                    var at = Math.clamp(xml.number("ilvl", 0), 0, 8);
                    while (outline.levels.size() <= at) {
                        outline.levels.add(ListLevel.PLAIN);
                    }
                    outline.levels.set(at, level(xml, style -> outline.levelOfStyle.put(style, at)));
                }
                case "styleLink" -> {
                    outlineOfStyle.put(xml.attribute("val", ""), id);
                    xml.skip();
                }
                case "numStyleLink" -> {
                    outline.sameAsStyle = xml.attribute("val");
                    xml.skip();
                }
                default -> xml.skip();
            }
        });
    }

    private void use(Xml xml, String id) {
        var use = new Use();
        uses.put(id, use);
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> {
                    use.outline = xml.attribute("val", "");
                    xml.skip();
                }
                case "lvlOverride" -> override(xml, use, Math.clamp(xml.number("ilvl", 0), 0, 8));
                default -> xml.skip();
            }
        });
    }

    private static void override(Xml xml, Use use, int at) {
        xml.children(name -> {
            switch (name) {
                case "startOverride" -> {
                    use.starts.put(at, xml.number("val", 1));
                    xml.skip();
                }
                case "lvl" -> use.levels.put(at, level(xml, style -> {}));
                default -> xml.skip();
            }
        });
    }

    private static ListLevel level(Xml xml, java.util.function.Consumer<String> ownedBy) {
        var facts = new HashMap<String, String>();
        xml.children(name -> {
            facts.put(name, xml.attribute("val", "isLgl".equals(name) ? "1" : ""));
            xml.skip();
        });
        if (facts.containsKey("pStyle")) {
            ownedBy.accept(facts.get("pStyle"));
        }
        return new ListLevel(
                NumberStyle.named(facts.getOrDefault("numFmt", "decimal")),
                facts.getOrDefault("lvlText", ""),
                Integer.parseInt(facts.getOrDefault("start", "1")),
                "1".equals(facts.get("isLgl")) || "true".equals(facts.get("isLgl")),
                !"0".equals(facts.get("lvlRestart")));
    }
}
