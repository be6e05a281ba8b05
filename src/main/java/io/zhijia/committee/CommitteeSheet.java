package io.zhijia.committee;

import io.zhijia.committee.Standing.SeatLine;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

/** All bodies with their present term and who sits in them, as an Excel sheet: a row for each seat. */
class CommitteeSheet {

    private static final List<String> COLUMNS = List.of(
            "committee.name",
            "committee.kind",
            "committee.term",
            "committee.state",
            "committee.elected",
            "committee.ends",
            "committee.role",
            "committee.person",
            "committee.since");
    private static final int HEADER = 1;
    private static final int FIRST_OF_SEAT = 6;

    private final MessageSource words;
    private final Locale language;

    CommitteeSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void write(OutputStream out, String union, LocalDate day, List<Standing> all) throws IOException {
        try (var book = new Workbook(out, "Zhijia", "1.0")) {
            var sheet = book.newWorksheet(say("committee.menu"));
            sheet.value(0, 0, union + " " + say("committee.menu") + " " + day);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(HEADER, column, say(COLUMNS.get(column)));
                sheet.width(column, 18);
            }
            sheet.range(HEADER, 0, HEADER, COLUMNS.size() - 1).style().bold().set();
            var row = HEADER;
            for (var standing : all) {
                if (standing.seats().isEmpty()) {
                    write(sheet, ++row, standing);
                }
                for (var seat : standing.seats()) {
                    write(sheet, ++row, standing);
                    write(sheet, row, standing.committee().kind(), seat);
                }
            }
            sheet.finish();
        }
    }

    private void write(Worksheet sheet, int row, Standing standing) {
        sheet.value(row, 0, standing.committee().name());
        sheet.value(row, 1, say(standing.committee().kind().word()));
        var term = standing.term();
        if (term != null) {
            sheet.value(row, 2, term.number());
            sheet.value(row, 3, say(standing.state().word()));
            sheet.value(row, 4, Objects.toString(term.elected(), ""));
            sheet.value(row, 5, Objects.toString(term.ends(), ""));
        }
    }

    private void write(Worksheet sheet, int row, CommitteeKind kind, SeatLine line) {
        sheet.value(row, FIRST_OF_SEAT, say(line.seat().role().word(kind)));
        sheet.value(row, FIRST_OF_SEAT + 1, line.name());
        sheet.value(row, FIRST_OF_SEAT + 2, line.seat().since().toString());
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
