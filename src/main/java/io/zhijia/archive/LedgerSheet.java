package io.zhijia.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A ledger as an Excel sheet. */
class LedgerSheet implements AutoCloseable {

    private static final List<String> HEADS = List.of(
            "archive.ledger.key",
            "archive.entries",
            "archive.persons.one",
            "archive.times",
            "archive.spent.yuan",
            "archive.gaps");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = 3;

    LedgerSheet(OutputStream out, String title, String made, UnaryOperator<String> say) {
        this.workbook = new Workbook(out, "Zhijia", "1.0");
        this.sheet = workbook.newWorksheet(say.apply("archive.ledger.menu"));
        sheet.width(0, 28);
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
    }

    void add(LedgerLine line) {
        sheet.value(row, 0, line.name());
        sheet.value(row, 1, line.totals().entries());
        sheet.value(row, 2, line.totals().persons());
        sheet.value(row, 3, line.totals().personTimes());
        sheet.value(row, 4, line.totals().spent().fen() / 100.0);
        sheet.style(row, 4).format("#,##0.00").set();
        sheet.value(row, 5, line.totals().gaps());
        row++;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
