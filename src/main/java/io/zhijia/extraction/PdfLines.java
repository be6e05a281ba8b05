package io.zhijia.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The printed lines of one page, joined to paragraphs again. */
final class PdfLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·\\s]*(第\\s*)?\\d{1,4}(\\s*/\\s*\\d{1,4})?(\\s*页)?([，,\\s]*共\\s*\\d{1,4}\\s*页)?[-—–·\\s]*");

    private final List<PdfLine> lines = new ArrayList<>();

    void add(List<TextPosition> glyphs) {
        var line = new PdfLine(glyphs);
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }

    List<String> paragraphs() {
        if (!lines.isEmpty() && PAGE_NUMBER.matcher(lines.getLast().text()).matches()) {
            lines.removeLast();
        }
        var paragraphs = new ArrayList<String>();
        @Nullable PdfLine before = null;
        for (var line : lines) {
            if (before != null && before.goesOnIn(line, measure(before))) {
                paragraphs.add(paragraphs.removeLast() + before.glueTo(line) + line.text());
            } else {
                paragraphs.add(line.text());
            }
            before = line;
        }
        return paragraphs;
    }

    private float measure(PdfLine of) {
        return lines.stream()
                .filter(of::isAbove)
                .map(PdfLine::right)
                .max(Float::compare)
                .orElse(of.right());
    }
}
