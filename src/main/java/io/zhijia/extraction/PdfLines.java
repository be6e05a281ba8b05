package io.zhijia.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** The printed lines of one page, which know where they begin and end, and so which of them are one paragraph. */
final class PdfLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·\\s]*(第\\s*)?\\d{1,4}(\\s*/\\s*\\d{1,4})?(\\s*页)?([，,\\s]*共\\s*\\d{1,4}\\s*页)?[-—–·\\s]*");
    private static final Pattern BEGINS_ANEW = Pattern.compile(
            "[（(]?[一二三四五六七八九十〇]{1,3}[）)、．.]?\\s*[、．.）)].*|[（(]?\\d{1,3}[）)、．.].*|[①-⑳⑴-⒇㈠-㈩•●■◆★].*|第[一二三四五六七八九十]{1,3}[章节条部].*|[一二三四五六七八九十]{1,2}月份?[：:].*");

    private record Line(String text, float left, float right, float size) {}

    private final List<Line> lines = new ArrayList<>();

    void add(List<TextPosition> glyphs) {
        var text = text(glyphs);
        if (!text.isBlank()) {
            var first = glyphs.getFirst();
            var last = glyphs.getLast();
            lines.add(new Line(
                    text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getHeightDir()));
        }
    }

    /** The page as paragraphs: a line that fills the measure goes on in the next one, unless that begins anew. */
    List<String> paragraphs() {
        var body = new ArrayList<>(lines);
        if (!body.isEmpty() && PAGE_NUMBER.matcher(body.getLast().text()).matches()) {
            body.removeLast();
        }
        var left = body.stream().map(Line::left).min(Float::compare).orElse(0f);
        var right = body.stream().map(Line::right).max(Float::compare).orElse(0f);
        var paragraphs = new ArrayList<String>();
        Line before = null;
        for (var line : body) {
            if (before != null && goesOn(before, line, left, right)) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + glue(before, line) + line.text());
            } else {
                paragraphs.add(line.text());
            }
            before = line;
        }
        return paragraphs;
    }

    private static boolean goesOn(Line before, Line line, float left, float right) {
        var em = Math.max(8, before.size() * 1.4f);
        return before.right() > right - 2.2f * em
                && line.left() < left + 0.8f * em
                && !before.text().contains("\t")
                && !line.text().contains("\t")
                && !BEGINS_ANEW.matcher(line.text()).matches();
    }

    private static String glue(Line before, Line line) {
        var latin = before.text().codePointBefore(before.text().length()) < 0x2e80
                && line.text().codePointAt(0) < 0x2e80;
        return latin && Character.isLetter(before.text().charAt(before.text().length() - 1)) ? " " : "";
    }

    /** A gap as wide as two characters is a border between cells, a small one between Latin words a space. */
    private static String text(List<TextPosition> glyphs) {
        var text = new StringBuilder();
        TextPosition before = null;
        for (var glyph : glyphs) {
            if (before != null) {
                var gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
                var size = Math.max(6, Math.max(before.getFontSizeInPt(), before.getWidthDirAdj()));
                text.append(gap > 1.6f * size ? "\t" : gap > 0.18f * size && isLatin(before, glyph) ? " " : "");
            }
            text.append(glyph.getUnicode());
            before = glyph;
        }
        return text.toString().replaceAll("[ \\u00a0]*\t[ \\u00a0]*", "\t").strip();
    }

    private static boolean isLatin(TextPosition before, TextPosition glyph) {
        return before.getUnicode().codePointAt(0) < 0x2e80 && glyph.getUnicode().codePointAt(0) < 0x2e80;
    }
}
