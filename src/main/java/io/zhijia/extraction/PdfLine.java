package io.zhijia.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** One printed line, cut into cells where a wide gap is, and the edges that tell where a paragraph goes on. */
final class PdfLine {

    private static final Pattern NUMBER = Pattern.compile("[（(]?([一二三四五六七八九十]{1,3}|\\d{1,3})[）)、．.]|[•●■◆]");
    private static final Pattern BEGINS_ANEW = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}\\s*[）)、．.].*"
            + "|[（(]?\\d{1,3}[）)、．.].*"
            + "|[①-⑳⑴-⒇㈠-㈩•●■◆★].*"
            + "|第[一二三四五六七八九十]{1,3}[章节条部].*"
            + "|[一二三四五六七八九十\\d]{1,2}月份?[：:].*");

    private final StringBuilder text = new StringBuilder();
    private int cell; // where the last cell begins in the text
    private float left; // of the last cell
    private float hanging; // left of its text behind a number
    private float right;
    private float em;

    PdfLine(List<TextPosition> glyphs) {
        for (var glyph : glyphs) {
            em = Math.max(em, Math.max(glyph.getWidthDirAdj(), glyph.getFontSizeInPt() * 0.9f));
        }
        glyphs.forEach(this::add);
    }

    String text() {
        return text.toString().strip();
    }

    float right() {
        return right;
    }

    /** Long enough to fill a measure that nobody has drawn. */
    boolean isLong() {
        return right - left > 15 * em;
    }

    /** Whether both stand in one column of text. */
    boolean isAbove(PdfLine other) {
        return Math.abs(left - other.left) < 3 * em;
    }

    /** Whether the paragraph of this line goes on in the next one: it fills the measure and the next has no beginning of its own. */
    boolean goesOnIn(PdfLine next, float measure) {
        var begins = next.left > left - 3 * em && next.left < left + 0.8f * em;
        var hangs = Math.abs(next.left - hanging) < 0.6f * em;
        return right > measure - 2.2f * em
                && next.cell == 0
                && (begins || hangs)
                && !BEGINS_ANEW.matcher(next.text()).matches();
    }

    /** Between two Latin words a line break is a space, between Chinese characters nothing. */
    String glueTo(PdfLine next) {
        return isLatin(text().codePointBefore(text().length()))
                        && isLatin(next.text().codePointAt(0))
                ? " "
                : "";
    }

    private void add(TextPosition glyph) {
        var x = glyph.getXDirAdj();
        if (text.isEmpty()) {
            left = x;
            hanging = x;
        } else {
            gap(x - right, x, glyph.getUnicode());
        }
        text.append(glyph.getUnicode());
        right = x + glyph.getWidthDirAdj();
    }

    private void gap(float width, float x, String next) {
        if (NUMBER.matcher(text.substring(cell).strip()).matches() && width < 4 * em) {
            hanging = width > 0.3f * em ? x : hanging;
        } else if (width > 1.6f * em) {
            text.append('\t');
            cell = text.length();
            left = x;
            hanging = x;
        } else if (width > 0.18f * em && isLatin(next.codePointAt(0)) && isLatin(text.codePointBefore(text.length()))) {
            text.append(' ');
        }
    }

    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x2000;
    }
}
