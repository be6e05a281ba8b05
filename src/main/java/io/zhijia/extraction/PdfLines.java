package io.zhijia.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** The printed lines of one page, joined to paragraphs again, and to the rows of ruled tables. */
final class PdfLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–·\\s]*(第\\s*)?\\d{1,4}(\\s*/\\s*\\d{1,4})?(\\s*页)?([，,\\s]*共\\s*\\d{1,4}\\s*页)?[-—–·\\s]*");
    private static final float PADDING = 6; // of a cell, at its right

    /** Lines that follow each other outside of tables, or one row of a table with the lines of each cell. */
    private sealed interface Block {}

    private record Loose(List<PdfLine> lines) implements Block {}

    private record Row(float top, Map<Integer, CellLines> cells) implements Block {}

    private record CellLines(float right, List<PdfLine> lines) {}

    private final PdfRules rules;
    private final List<Block> blocks = new ArrayList<>();

    PdfLines(PdfRules rules) {
        this.rules = rules;
    }

    void add(List<TextPosition> glyphs) {
        var byCell = new LinkedHashMap<Optional<PdfRules.Cell>, List<TextPosition>>();
        for (var glyph : glyphs) {
            var middle = glyph.getYDirAdj() - glyph.getFontSizeInPt() / 3;
            var cell = rules.cellAt(glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2, middle);
            byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(glyph);
        }
        byCell.forEach((cell, inside) -> {
            var line = new PdfLine(inside);
            if (!line.text().isEmpty()) {
                cell.ifPresentOrElse(where -> add(line, where), () -> add(line));
            }
        });
    }

    private void add(PdfLine line) {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Loose)) {
            blocks.add(new Loose(new ArrayList<>()));
        }
        ((Loose) blocks.getLast()).lines().add(line);
    }

    private void add(PdfLine line, PdfRules.Cell cell) {
        row(cell.top())
                .cells()
                .computeIfAbsent(cell.column(), any -> new CellLines(cell.right(), new ArrayList<>()))
                .lines()
                .add(line);
    }

    private Row row(float top) {
        for (var block : blocks.reversed()) {
            if (block instanceof Row row && Math.abs(row.top() - top) < 3) {
                return row;
            }
        }
        var row = new Row(top, new TreeMap<>());
        blocks.add(row);
        return row;
    }

    void writeTo(Lines text) {
        dropPageNumber();
        for (var block : blocks) {
            switch (block) {
                case Loose(var lines) -> paragraphs(lines).forEach(text::add);
                case Row(var top, var cells) -> text.addRow(texts(cells));
            }
        }
    }

    /** Whether the last paragraph of the page before goes on at the top of this one. */
    boolean goOnFrom(PdfLines before) {
        return !blocks.isEmpty()
                && !before.blocks.isEmpty()
                && before.blocks.getLast() instanceof Loose(var above)
                && blocks.getFirst() instanceof Loose(var below)
                && !above.isEmpty()
                && above.getLast().isLong()
                && above.getLast().goesOnIn(below.getFirst(), measure(above.getLast(), above));
    }

    private void dropPageNumber() {
        if (!blocks.isEmpty()
                && blocks.getLast() instanceof Loose(var lines)
                && PAGE_NUMBER.matcher(lines.getLast().text()).matches()) {
            lines.removeLast();
        }
    }

    private static List<String> texts(Map<Integer, CellLines> cells) {
        var texts = new ArrayList<String>();
        cells.forEach((column, cell) -> {
            while (texts.size() < column) {
                texts.add("");
            }
            texts.add(text(cell));
        });
        return texts;
    }

    private static String text(CellLines cell) {
        var paragraphs = new ArrayList<String>();
        Optional<PdfLine> before = Optional.empty();
        for (var line : cell.lines()) {
            join(paragraphs, line, before.filter(last -> last.goesOnIn(line, cell.right() - PADDING)));
            before = Optional.of(line);
        }
        return String.join("\n", paragraphs).replace('\t', ' ');
    }

    private static List<String> paragraphs(List<PdfLine> lines) {
        var paragraphs = new ArrayList<String>();
        Optional<PdfLine> before = Optional.empty();
        for (var line : lines) {
            join(paragraphs, line, before.filter(last -> last.isLong() && last.goesOnIn(line, measure(last, lines))));
            before = Optional.of(line);
        }
        return paragraphs;
    }

    private static void join(List<String> paragraphs, PdfLine line, Optional<PdfLine> goesOn) {
        var begun = goesOn.map(last -> paragraphs.removeLast() + last.glueTo(line));
        paragraphs.add(begun.orElse("") + line.text());
    }

    /** How far the lines of this column reach. */
    private static float measure(PdfLine of, List<PdfLine> lines) {
        return lines.stream()
                .filter(of::isAbove)
                .map(PdfLine::right)
                .max(Float::compare)
                .orElse(of.right());
    }
}
