package io.zhijia.archive;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A ledger as an Excel sheet. */
final class LedgerSheet {

    static void write(
            Sheets out,
            String title,
            String about,
            String made,
            List<LedgerLine> lines,
            LedgerLine total,
            UnaryOperator<String> say)
            throws IOException {
        try (var sheets = out) {
            sheets.list(
                    title,
                    about,
                    made,
                    columns(say),
                    sheet -> lines.forEach(line -> sheet.accept(row(line))),
                    row(total));
        }
    }

    private static List<SheetColumn> columns(UnaryOperator<String> say) {
        return List.of(
                SheetColumn.text(say.apply("archive.ledger.key"), 22),
                SheetColumn.number(say.apply("archive.entries"), 8),
                SheetColumn.number(say.apply("archive.persons.one"), 8),
                SheetColumn.number(say.apply("archive.times"), 8),
                SheetColumn.money(say.apply("archive.spent.yuan"), 14),
                SheetColumn.number(say.apply("archive.gap"), 8));
    }

    private static List<?> row(LedgerLine line) {
        var totals = line.totals();
        return List.of(
                line.name(), totals.entries(), totals.persons(), totals.personTimes(), totals.spent(), totals.gaps());
    }

    private LedgerSheet() {}
}
