package io.zhijia.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A form to be filled in: labels and what belongs to them side by side, in four columns. */
final class PaperForm {

    private static final int[] PERCENT = {16, 34, 16, 34};
    private static final int COLUMNS = PERCENT.length;
    private static final int MM = 57;

    private final XWPFDocument document;
    private final int measure;
    private final UnaryOperator<String> words;

    PaperForm(XWPFDocument document, int measure, UnaryOperator<String> words) {
        this.document = document;
        this.measure = measure;
        this.words = words;
    }

    void write(List<FormRow> rows) {
        var table = document.createTable(rows.size(), COLUMNS);
        var widths = new int[COLUMNS];
        for (var i = 0; i < COLUMNS; i++) {
            widths[i] = measure * PERCENT[i] / 100;
        }
        PaperTable.layOut(table, widths);
        for (var i = 0; i < rows.size(); i++) {
            write(table.getRow(i), rows.get(i), widths);
        }
        document.createParagraph().setSpacingBetween(12, LineSpacingRule.EXACT); // some air below
    }

    /** The last of a row takes what is left of it. */
    private void write(XWPFTableRow row, FormRow content, int[] widths) {
        var cells = content.cells();
        if (content.millimetres() > 0) {
            row.setHeight(content.millimetres() * MM);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }
        for (var i = COLUMNS - 1; i >= cells.size(); i--) {
            row.removeCell(i);
        }
        for (var i = 0; i < cells.size(); i++) {
            var last = i == cells.size() - 1;
            width(row.getCell(i), widths, i, last ? COLUMNS : i + 1);
            fill(row.getCell(i), cells.get(i), i % 2 == 0, content.millimetres() > 0);
        }
    }

    private static void width(XWPFTableCell cell, int[] widths, int from, int to) {
        var width = 0;
        for (var i = from; i < to; i++) {
            width += widths[i];
        }
        cell.setWidth(String.valueOf(width));
        if (to - from > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(to - from));
        }
    }

    private void fill(XWPFTableCell cell, String content, boolean isLabel, boolean isTall) {
        cell.setVerticalAlignment(
                isTall && !isLabel ? XWPFTableCell.XWPFVertAlign.TOP : XWPFTableCell.XWPFVertAlign.CENTER);
        var lines = words.apply(content).lines().toList();
        for (var i = 0; i < Math.max(1, lines.size()); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(isLabel ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            (isLabel ? PaperFont.CELL_HEADER : PaperFont.CELL).write(paragraph, lines.isEmpty() ? "" : lines.get(i));
        }
    }
}
