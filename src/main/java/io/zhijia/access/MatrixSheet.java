package io.zhijia.access;

import static java.util.stream.Collectors.joining;

import io.zhijia.access.PermissionMatrix.Area;
import io.zhijia.identity.Grant.Part;
import io.zhijia.identity.Office;
import io.zhijia.identity.OwnGrants;
import io.zhijia.identity.Permission;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

/** The matrix as an Excel sheet: a row for each step, a column for each office. */
class MatrixSheet {

    private static final int HEADER = 1;
    private static final int FIRST_OFFICE = 2;
    private static final List<Office> OFFICES = List.of(Office.values());
    private static final int PARTS = FIRST_OFFICE + OFFICES.size();

    private final MessageSource words;
    private final Locale language;

    MatrixSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void write(OutputStream out, String union, PermissionMatrix matrix, OwnGrants own) throws IOException {
        try (var book = new Workbook(out, "Zhijia", "1.0")) {
            var sheet = book.newWorksheet(say("access.title"));
            sheet.value(0, 0, union + " " + say("access.title"));
            head(sheet);
            var row = HEADER;
            for (var area : matrix.areas()) {
                for (var step : area.steps()) {
                    write(sheet, ++row, area, step, own);
                }
            }
            sheet.finish();
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(HEADER, 0, say("access.area"));
        sheet.value(HEADER, 1, say("access.step"));
        for (int i = 0; i < OFFICES.size(); i++) {
            sheet.value(HEADER, FIRST_OFFICE + i, say(OFFICES.get(i).word()));
        }
        sheet.value(HEADER, PARTS, say("access.others"));
        sheet.width(0, 16);
        sheet.width(1, 44);
        sheet.width(PARTS, 24);
        sheet.range(HEADER, 0, HEADER, PARTS).style().bold().set();
        sheet.freezePane(FIRST_OFFICE, HEADER + 1);
    }

    private void write(Worksheet sheet, int row, Area area, Permission step, OwnGrants own) {
        sheet.value(row, 0, say(area.word()));
        sheet.value(row, 1, say(step.word()));
        for (int i = 0; i < OFFICES.size(); i++) {
            sheet.value(
                    row,
                    FIRST_OFFICE + i,
                    say(Reach.of(step, OFFICES.get(i), own).word()));
        }
        sheet.value(
                row,
                PARTS,
                step.grant().parts().stream().map(Part::word).map(this::say).collect(joining("、")));
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
