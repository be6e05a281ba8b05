package io.zhijia.document;

import io.zhijia.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one list into one sheet: title, what it is about, header, rows, totals; ready to print on A4. */
final class SheetWriter {

    private static final int TITLE = 0;
    private static final int ABOUT = 1;
    private static final int HEADER = 2;
    private static final double LINE = 14;
    private static final int FLUSHED = 500; // rows held in memory
    private static final int MOST_ROWS = Worksheet.MAX_ROWS - HEADER - 2;
    private static final int MOST_CHARACTERS = 32_767; // of a cell

    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final UnaryOperator<String> words;
    private final BigDecimal[] totals;
    private int at = HEADER + 1;

    SheetWriter(Worksheet sheet, List<SheetColumn> columns, UnaryOperator<String> words) {
        this.words = words;
        this.sheet = sheet;
        this.columns = columns;
        this.totals = new BigDecimal[columns.size()];
        Arrays.fill(totals, BigDecimal.ZERO);
    }

    void write(String title, String about, String maker, Iterator<? extends List<?>> rows) throws IOException {
        write(title, about, maker, sheet -> rows.forEachRemaining(sheet), List.of());
    }

    void write(String title, String about, String maker, Sheets.RowSource rows, List<?> total) throws IOException {
        layOut();
        head(title, about, maker);
        rows.eachTo(this::next);
        if (total.isEmpty()) {
            totals(at);
        } else {
            row(at, total, true);
        }
        sheet.finish();
    }

    private void next(List<?> values) {
        if (at > MOST_ROWS) {
            throw new IllegalArgumentException("More rows than a sheet has");
        }
        row(at++, values, false);
        if (at % FLUSHED == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void layOut() {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width() + 2.0);
        }
        sheet.freezePane(0, HEADER + 1);
        sheet.repeatRows(HEADER);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(columns.stream().mapToInt(SheetColumn::width).sum() > 85 ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    }

    private void head(String title, String about, String maker) {
        var last = columns.size() - 1;
        sheet.rowHeight(TITLE, 32);
        sheet.rowHeight(HEADER, 22);
        text(TITLE, 0, title);
        sheet.range(TITLE, 0, TITLE, last).merge();
        sheet.range(TITLE, 0, TITLE, last)
                .style()
                .fontSize(18)
                .bold()
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        text(ABOUT, 0, about.isBlank() ? maker : about + "　　" + maker);
        sheet.range(ABOUT, 0, ABOUT, last).merge();
        sheet.range(ABOUT, 0, ABOUT, last).style().horizontalAlignment("right").set();
        for (int i = 0; i <= last; i++) {
            text(HEADER, i, columns.get(i).header());
        }
        sheet.range(HEADER, 0, HEADER, last)
                .style()
                .bold()
                .fillColor("F2F0EB")
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    private void row(int at, List<?> values, boolean bold) {
        var lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var value = i < values.size() ? values.get(i) : null;
            value(at, i, value);
            style(at, i, columns.get(i), bold);
            lines = value instanceof String text
                    ? Math.max(lines, columns.get(i).lines(text))
                    : lines;
        }
        if (lines > 1) {
            sheet.rowHeight(
                    at, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE + 4)); // not every program finds it by itself
        }
    }

    private void value(int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Money money -> number(row, column, BigDecimal.valueOf(money.fen(), 2));
            case BigDecimal number -> number(row, column, number);
            case Integer number -> number(row, column, BigDecimal.valueOf(number));
            case Long number -> number(row, column, BigDecimal.valueOf(number));
            case Number number -> number(row, column, BigDecimal.valueOf(number.doubleValue()));
            case LocalDate day -> sheet.value(row, column, day);
            case LocalDateTime moment -> sheet.value(row, column, moment);
            case Boolean yes -> text(row, column, yes ? "是" : "否");
            default -> text(row, column, value.toString());
        }
    }

    private void number(int row, int column, BigDecimal number) {
        totals[column] = totals[column].add(number);
        sheet.value(row, column, number);
    }

    /** Always as text, never as a formula, whatever people write: =, +, - and @ at its beginning mean nothing here. */
    private void text(int row, int column, String text) {
        var clean = words.apply(text).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        sheet.inlineString(row, column, clean.substring(0, Math.min(MOST_CHARACTERS, clean.length())));
    }

    private void style(int row, int at, SheetColumn column, boolean bold) {
        var style = sheet.style(row, at)
                .format(column.format())
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(column.kind() == SheetColumn.Kind.TEXT)
                .horizontalAlignment(
                        column.isAtRight() ? "right" : column.kind() == SheetColumn.Kind.TEXT ? "left" : "center");
        (bold ? style.bold() : style).set();
    }

    private void totals(int at) {
        if (columns.stream().noneMatch(SheetColumn::isSummed)) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isSummed()) {
                sheet.value(at, i, totals[i]);
            } else if (i == 0) {
                text(at, i, "合计");
            }
            style(at, i, columns.get(i), true);
        }
    }
}
