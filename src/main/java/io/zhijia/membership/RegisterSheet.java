package io.zhijia.membership;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

/** The register as an Excel sheet, written line by line however long it is. */
class RegisterSheet {

    private static final String[] COLUMNS = {
        "number", "name", "sex", "department", "group", "phone", "joined", "standing", "standingSince"
    };
    private static final int HEADER = 1;
    private static final int FLUSHED = 500;

    private final MessageSource words;
    private final Locale language;
    private final Places places;

    RegisterSheet(MessageSource words, Locale language, Places places) {
        this.words = words;
        this.language = language;
        this.places = places;
    }

    void write(OutputStream out, String union, Consumer<Consumer<RegisterLine>> lines) throws IOException {
        try (var book = new Workbook(out, "Zhijia", "1.0")) {
            var sheet = book.newWorksheet(say("membership.list"));
            sheet.value(0, 0, union + " " + say("membership.list"));
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(HEADER, column, say("membership.column." + COLUMNS[column]));
                sheet.width(column, 16);
            }
            sheet.range(HEADER, 0, HEADER, COLUMNS.length - 1).style().bold().set();
            sheet.freezePane(0, HEADER + 1);
            var row = new AtomicInteger(HEADER);
            lines.accept(line -> write(sheet, row.incrementAndGet(), line));
            sheet.finish();
        }
    }

    private void write(Worksheet sheet, int row, RegisterLine line) {
        sheet.value(row, 0, line.number());
        sheet.value(row, 1, line.name());
        sheet.value(row, 2, say(line.sex().word()));
        sheet.value(row, 3, places.name(line.department()));
        sheet.value(row, 4, places.name(line.unionGroup()));
        sheet.value(row, 5, line.maskedPhone());
        sheet.value(row, 6, line.joinedOn().toString());
        sheet.value(row, 7, say(line.standing()));
        sheet.value(row, 8, Objects.toString(line.standingSince(), ""));
        flushNowAndThen(sheet, row);
    }

    private static void flushNowAndThen(Worksheet sheet, int row) {
        if (row % FLUSHED == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
