package io.zhijia.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a docx, as a person reading the page sees it: without what was deleted, hidden or only remembered. */
final class WordText {

    private final Xml xml;
    private final WordStyles styles;
    private final WordLists lists;

    private WordText(Xml xml, WordStyles styles, WordLists lists) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
    }

    static void read(Path file, Lines lines) throws IOException {
        try (var parts = Parts.of(file);
                var document = parts.open("word/document.xml")) {
            new WordText(Xml.of(document), WordStyles.of(parts), WordLists.of(parts)).blocks(lines);
        }
    }

    private void blocks(Lines lines) {
        xml.children(name -> {
            switch (name) {
                case "p" -> paragraph(lines);
                case "tbl" -> table(lines);
                case "document",
                        "body",
                        "sdt",
                        "sdtContent",
                        "ins",
                        "moveTo",
                        "customXml",
                        "AlternateContent",
                        "Choice" -> blocks(lines);
                default -> xml.skip();
            }
        });
    }

    private void paragraph(Lines lines) {
        var paragraph = new Paragraph();
        inside(paragraph);
        if (styles.isOfContents(paragraph.style)) {
            return;
        }
        var number = number(paragraph); // also an empty paragraph is counted
        var text = paragraph.text.toString();
        lines.add(text.isBlank() ? "" : number + text.stripLeading());
        lines.addAll(paragraph.boxes);
    }

    private String number(Paragraph paragraph) {
        if (paragraph.list != null) {
            return lists.next(paragraph.list, Math.max(0, paragraph.level));
        }
        return styles.numbering(paragraph.style)
                .map(style -> lists.next(style.list(), paragraph.level < 0 ? lists.level(style) : paragraph.level))
                .orElse("");
    }

    private void inside(Paragraph paragraph) {
        xml.children(name -> {
            switch (name) {
                case "pPr" -> properties(paragraph);
                case "rPr" -> paragraph.hidden = isHidden();
                case "r" -> {
                    paragraph.hidden = false;
                    inside(paragraph);
                }
                case "t" -> paragraph.add(xml.text());
                case "tab", "ptab" -> mark(paragraph, "\t");
                case "br", "cr" -> mark(paragraph, "\n");
                case "noBreakHyphen" -> mark(paragraph, "-");
                case "txbxContent" -> blocks(paragraph.boxes);
                case "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "object" -> xml.skip();
                default -> inside(paragraph);
            }
        });
    }

    private void mark(Paragraph paragraph, String mark) {
        paragraph.add(mark);
        xml.skip();
    }

    private void properties(Paragraph paragraph) {
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> paragraph.style = xml.attribute("val");
                case "ilvl" -> paragraph.level = xml.number("val", 0);
                case "numId" -> paragraph.list = xml.attribute("val");
                default -> {}
            }
            if ("numPr".equals(name)) {
                properties(paragraph);
            } else {
                xml.skip();
            }
        });
    }

    private boolean isHidden() {
        var hidden = new boolean[1];
        xml.children(name -> {
            hidden[0] |= "vanish".equals(name) && !List.of("0", "false").contains(xml.attribute("val", "1"));
            xml.skip();
        });
        return hidden[0];
    }

    private void table(Lines lines) {
        xml.children(name -> {
            switch (name) {
                case "tr" -> {
                    var cells = new ArrayList<String>();
                    row(cells);
                    lines.addRow(cells);
                }
                case "sdt", "sdtContent", "ins", "customXml" -> table(lines);
                default -> xml.skip();
            }
        });
    }

    private void row(List<String> cells) {
        xml.children(name -> {
            switch (name) {
                case "tc" -> cells.add(cell());
                case "sdt", "sdtContent", "customXml" -> row(cells);
                default -> xml.skip();
            }
        });
    }

    /** A tab inside a cell would look like the border to the next one. */
    private String cell() {
        var lines = new Lines();
        blocks(lines);
        return lines.text().strip().replace('\t', ' ');
    }

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        final Lines boxes = new Lines();

        @Nullable String style;

        @Nullable String list;

        int level = -1;
        boolean hidden;

        void add(String more) {
            if (!hidden) {
                text.append(more);
            }
        }
    }
}
