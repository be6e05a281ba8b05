package io.zhijia.reserved;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The checklist of a year as Excel: each matter, and under it what was decided and what the congress did. */
final class MatterSheet {

    private final MessageSource words;
    private final Locale language;

    MatterSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String title(int year) {
        return say("reserved.sheet", Integer.toString(year));
    }

    void write(OutputStream out, int year, String maker, List<Matter> matters, List<DecisionLine> decisions)
            throws IOException {
        var columns = List.of(
                SheetColumn.text(say("reserved.matter"), 28),
                SheetColumn.text(say("reserved.handling"), 12),
                SheetColumn.text(say("reserved.source"), 30),
                SheetColumn.text(say("reserved.decision"), 36),
                SheetColumn.day(say("reserved.on")),
                SheetColumn.text(say("reserved.by"), 16),
                SheetColumn.text(say("reserved.outcome"), 24),
                SheetColumn.day(say("reserved.sitting.day")),
                SheetColumn.text(say("reserved.item"), 36));
        var rows = matters.stream().flatMap(matter -> rows(matter, decisions)).iterator();
        var settled =
                decisions.stream().filter(line -> line.outcome().isSettled()).count();
        try (var sheets = new Sheets(out)) {
            sheets.list(title(year), say("reserved.count", decisions.size(), settled), maker, columns, rows);
        }
    }

    private Stream<List<?>> rows(Matter matter, List<DecisionLine> decisions) {
        var about = decisions.stream()
                .filter(line -> line.matter().key().equals(matter.key()))
                .toList();
        return about.isEmpty() ? Stream.of(row(matter)) : about.stream().map(this::row);
    }

    private List<?> row(Matter matter) {
        return Arrays.asList(title(matter), say(matter.handling().word()), matter.source(), "", null, "", "", null, "");
    }

    private List<?> row(DecisionLine line) {
        var matter = line.matter();
        var point = line.point();
        return Arrays.asList(
                title(matter),
                say(matter.handling().word()),
                matter.source(),
                line.decision().title(),
                line.decision().on(),
                line.decision().by(),
                say(line.outcome().word()),
                line.on() == null ? null : line.on().day(),
                point == null ? "" : point.place() + ". " + point.title());
    }

    private String title(Matter matter) {
        return matter.isOwn() ? matter.own() : say(matter.word());
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
