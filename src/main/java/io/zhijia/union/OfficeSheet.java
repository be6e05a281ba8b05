package io.zhijia.union;

import static java.util.stream.Collectors.joining;

import io.zhijia.work.WorkArea;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

/** Who holds what as of a day, as an Excel sheet for the committee. */
class OfficeSheet {

    private static final List<String> COLUMNS = List.of(
            "union.office",
            "union.office.column.where",
            "union.office.whom",
            "union.office.column.areas",
            "union.office.from",
            "union.office.until",
            "union.office.decision");
    private static final int HEADER = 1;

    private final MessageSource words;
    private final Locale language;

    OfficeSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void write(OutputStream out, String union, LocalDate day, List<OfficeLine> lines) throws IOException {
        try (var book = new Workbook(out, "Zhijia", "1.0")) {
            var sheet = book.newWorksheet(say("union.offices"));
            sheet.value(0, 0, union + " " + say("union.offices.asOf", day.toString()));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(HEADER, column, say(COLUMNS.get(column)));
                sheet.width(column, 18);
            }
            sheet.range(HEADER, 0, HEADER, COLUMNS.size() - 1).style().bold().set();
            var row = HEADER;
            for (var line : lines) {
                write(sheet, ++row, line);
            }
            sheet.finish();
        }
    }

    private void write(Worksheet sheet, int row, OfficeLine line) {
        sheet.value(row, 0, say(line.office().word()));
        sheet.value(row, 1, line.where());
        sheet.value(row, 2, line.name());
        sheet.value(
                row, 3, line.areas().stream().map(WorkArea::word).map(this::say).collect(joining("、")));
        sheet.value(row, 4, line.from().toString());
        sheet.value(row, 5, Objects.toString(line.until(), ""));
        sheet.value(row, 6, Objects.requireNonNullElse(line.decision(), ""));
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
