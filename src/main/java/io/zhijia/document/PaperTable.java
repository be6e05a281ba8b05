package io.zhijia.document;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a paper: thin rules, header repeated on every page, no row cut in two, fixed columns in Word and WPS. */
final class PaperTable {

    private static final int SHORT = 10;
    private static final Predicate<String> FIGURE =
            Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?%?").asMatchPredicate();

    private final XWPFDocument document;
    private final int measure;
    private final UnaryOperator<String> words;
    private final int[] given;

    PaperTable(XWPFDocument document, int measure, UnaryOperator<String> words, int... given) {
        this.words = words;
        this.document = document;
        this.measure = measure;
        this.given = given;
    }

    void write(List<String> header, List<? extends List<?>> rows) {
        var widths = widths(header.size());
        var table = document.createTable(rows.size() + 1, header.size());
        layOut(table, widths);
        var first = table.getRow(0);
        first.setRepeatHeader(true);
        fill(first, header, widths, PaperFont.CELL_HEADER, middle(header.size()));
        var alignment = alignment(header.size(), rows);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), widths, PaperFont.CELL, alignment);
        }
        document.createParagraph().setSpacingBetween(12, LineSpacingRule.EXACT); // some air below
    }

    private int[] widths(int columns) {
        var percent = given.length == columns
                ? given
                : IntStream.range(0, columns).map(i -> 100 / columns).toArray();
        return IntStream.of(percent).map(share -> measure * share / 100).toArray();
    }

    static void layOut(XWPFTable table, int[] widths) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(IntStream.of(widths).sum()));
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        IntStream.of(widths).forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
        table.setCellMargins(40, 100, 40, 100);
        table.setTableAlignment(TableRowAlign.CENTER);
    }

    private static List<ParagraphAlignment> middle(int columns) {
        return Collections.nCopies(columns, ParagraphAlignment.CENTER);
    }

    /** One for each column: figures at the right, what is short throughout in the middle, sentences at the left. */
    private static List<ParagraphAlignment> alignment(int columns, List<? extends List<?>> rows) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column).toString())
                        .filter(text -> !text.isEmpty())
                        .toList())
                .map(PaperTable::alignment)
                .toList();
    }

    private static ParagraphAlignment alignment(List<String> column) {
        if (!column.isEmpty() && column.stream().allMatch(FIGURE)) {
            return ParagraphAlignment.RIGHT;
        }
        return column.stream().allMatch(text -> text.length() <= SHORT)
                ? ParagraphAlignment.CENTER
                : ParagraphAlignment.LEFT;
    }

    private void fill(
            XWPFTableRow row, List<?> texts, int[] widths, PaperFont font, List<ParagraphAlignment> alignment) {
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            var cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths[i]));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            fill(cell, i < texts.size() ? texts.get(i) : "", font, alignment.get(i));
        }
    }

    /** Each line of the text a paragraph. */
    private void fill(XWPFTableCell cell, Object content, PaperFont font, ParagraphAlignment alignment) {
        var text = words.apply(content.toString());
        var lines = text.isEmpty() ? List.of("") : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(alignment);
            if (content instanceof PaperLink link) {
                font.link(paragraph, lines.get(i), link.address());
            } else {
                font.write(paragraph, lines.get(i));
            }
        }
    }
}
