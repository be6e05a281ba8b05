package io.zhijia.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of entries as an Excel sheet, written line by line so that its length costs no memory. */
class RecordSheet implements AutoCloseable {

    private static final List<String> HEADS = List.of(
            "archive.on",
            "archive.area",
            "archive.kind",
            "archive.what",
            "archive.venue",
            "archive.group",
            "archive.persons.one",
            "archive.times",
            "archive.spent.yuan",
            "archive.files.count");
    private static final int[] WIDTHS = {12, 14, 14, 48, 18, 14, 8, 8, 12, 8};
    private static final int AT_ONCE = 1000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final UnaryOperator<String> say;
    private int row;

    /**
     * Begins the sheet with its title and heads.
     *
     * @param made who made it and when
     * @param say the words under a key
     */
    RecordSheet(OutputStream out, String title, String made, UnaryOperator<String> say) {
        this.workbook = new Workbook(out, "Zhijia", "1.0");
        this.sheet = workbook.newWorksheet(say.apply("archive.menu"));
        this.say = say;
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, made);
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(2, column, say.apply(HEADS.get(column)));
        }
        sheet.range(2, 0, 2, HEADS.size() - 1)
                .style()
                .bold()
                .borderStyle("thin")
                .set();
        sheet.freezePane(0, 3);
        sheet.repeatRows(2);
        sheet.fitToWidth((short) 1);
        this.row = 3;
    }

    void add(RecordLine line) {
        sheet.value(row, 0, line.on());
        sheet.style(row, 0).format("yyyy-mm-dd").set();
        sheet.inlineString(row, 1, say.apply(line.area().word()));
        sheet.inlineString(row, 2, say.apply(line.kind().word()));
        sheet.inlineString(row, 3, line.what());
        sheet.inlineString(row, 4, line.venue());
        sheet.inlineString(row, 5, line.groupName());
        sheet.value(row, 6, line.persons());
        sheet.value(row, 7, line.personTimes());
        sheet.value(row, 8, line.spent().fen() / 100.0);
        sheet.style(row, 8).format("#,##0.00").set();
        sheet.value(row, 9, line.files());
        row++;
        if (row % AT_ONCE == 0) {
            flush();
        }
    }

    void add(Totals totals) {
        sheet.value(row, 0, say.apply("archive.total"));
        sheet.value(row, 3, totals.entries());
        sheet.value(row, 6, totals.persons());
        sheet.value(row, 7, totals.personTimes());
        sheet.value(row, 8, totals.spent().fen() / 100.0);
        sheet.style(row, 8).format("#,##0.00").set();
        sheet.range(row, 0, row, HEADS.size() - 1).style().bold().set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
