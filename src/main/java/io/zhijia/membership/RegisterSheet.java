package io.zhijia.membership;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.MemberId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final Extra extra;
    private final List<RegisterLine> waiting = new ArrayList<>();

    RegisterSheet(MessageSource words, Locale language, Places places, Extra extra) {
        this.words = words;
        this.language = language;
        this.places = places;
        this.extra = extra;
    }

    /**
     * What other modules add behind the columns of the register.
     *
     * @param values of some members, in the order of the headers
     */
    record Extra(List<String> headers, Function<List<MemberId>, Map<MemberId, List<String>>> values) {

        Extra through(UnaryOperator<String> cover) {
            return new Extra(
                    headers,
                    members -> values.apply(members).entrySet().stream()
                            .collect(toMap(
                                    Map.Entry::getKey,
                                    of -> of.getValue().stream().map(cover).toList())));
        }
    }

    void write(OutputStream out, String union, Consumer<Consumer<RegisterLine>> lines) throws IOException {
        try (var book = new Workbook(out, "Zhijia", "1.0")) {
            var sheet = book.newWorksheet(say("membership.list"));
            sheet.value(0, 0, union + " " + say("membership.list"));
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(HEADER, column, say("membership.column." + COLUMNS[column]));
                sheet.width(column, 16);
            }
            for (int more = 0; more < extra.headers().size(); more++) {
                sheet.value(HEADER, COLUMNS.length + more, extra.headers().get(more));
                sheet.width(COLUMNS.length + more, 16);
            }
            sheet.range(HEADER, 0, HEADER, COLUMNS.length + extra.headers().size() - 1)
                    .style()
                    .bold()
                    .set();
            sheet.freezePane(0, HEADER + 1);
            var row = new AtomicInteger(HEADER);
            lines.accept(line -> {
                waiting.add(line);
                if (waiting.size() == FLUSHED) {
                    writeWaiting(sheet, row);
                }
            });
            writeWaiting(sheet, row);
            sheet.finish();
        }
    }

    private void writeWaiting(Worksheet sheet, AtomicInteger row) {
        var more = extra.headers().isEmpty()
                ? Map.<MemberId, List<String>>of()
                : extra.values().apply(waiting.stream().map(RegisterLine::id).toList());
        for (var line : waiting) {
            var at = row.incrementAndGet();
            write(sheet, at, line);
            var values = more.getOrDefault(line.id(), List.of());
            for (int column = 0; column < values.size(); column++) {
                sheet.value(at, COLUMNS.length + column, values.get(column));
            }
        }
        waiting.clear();
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
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
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }
}
