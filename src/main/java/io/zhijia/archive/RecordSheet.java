package io.zhijia.archive;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Entries of the record book as an Excel sheet, written line by line so that their number costs no memory. */
final class RecordSheet {

    /**
     * Writes the sheet.
     *
     * @param about which entries they are
     * @param made who made it and when
     * @param lines hands over one line after another
     * @param totals of all of them; none if whoever reads it does not see all
     * @param say the words under a key
     */
    static void write(
            Sheets out,
            String title,
            String about,
            String made,
            Consumer<Consumer<RecordLine>> lines,
            List<Totals> totals,
            UnaryOperator<String> say)
            throws IOException {
        try (var sheets = out) {
            sheets.list(
                    title,
                    about,
                    made,
                    columns(say),
                    sheet -> lines.accept(line -> sheet.accept(row(line, say))),
                    totals.isEmpty() ? List.of() : row(totals.getFirst(), say));
        }
    }

    private static List<SheetColumn> columns(UnaryOperator<String> say) {
        return List.of(
                SheetColumn.day(say.apply("archive.on")),
                SheetColumn.text(say.apply("archive.area"), 11),
                SheetColumn.text(say.apply("archive.kind"), 13),
                SheetColumn.text(say.apply("archive.what"), 42),
                SheetColumn.text(say.apply("archive.venue"), 16),
                SheetColumn.text(say.apply("archive.group"), 12),
                SheetColumn.number(say.apply("archive.persons.one"), 6),
                SheetColumn.number(say.apply("archive.times"), 6),
                SheetColumn.money(say.apply("archive.spent.yuan"), 13),
                SheetColumn.number(say.apply("archive.files.count"), 6));
    }

    private static List<?> row(RecordLine line, UnaryOperator<String> say) {
        return List.of(
                line.on(),
                say.apply(line.area().word()),
                say.apply(line.kind().word()),
                line.what(),
                line.venue(),
                line.groupName(),
                line.persons(),
                line.personTimes(),
                line.spent(),
                line.files());
    }

    private static List<?> row(Totals totals, UnaryOperator<String> say) {
        var entries = say.apply("archive.entries") + " " + totals.entries();
        return List.of(
                say.apply("archive.total"),
                "",
                "",
                entries,
                "",
                "",
                totals.persons(),
                totals.personTimes(),
                totals.spent(),
                "");
    }

    private RecordSheet() {}
}
