package io.zhijia.congress;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.document.WordPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;

/** The register of papers on paper, as Excel and as Word. */
final class PaperSheet {

    private final MessageSource words;
    private final Locale language;

    PaperSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    void write(OutputStream out, List<PaperLine> lines, String title, String maker) throws IOException {
        var columns = List.of(
                SheetColumn.number(say("congress.column.place"), 6),
                SheetColumn.text(say("congress.register.sitting"), 12),
                SheetColumn.day(say("congress.register.day")),
                SheetColumn.text(say("congress.register.title"), 40),
                SheetColumn.text(say("congress.register.kind"), 16),
                SheetColumn.text(say("congress.register.author"), 16),
                SheetColumn.text(say("congress.item.handling"), 12),
                SheetColumn.number(say("congress.register.versions"), 8),
                SheetColumn.day(say("congress.register.given")),
                SheetColumn.number(say("congress.register.read"), 8),
                SheetColumn.text(say("congress.register.result"), 12),
                SheetColumn.number(say("congress.inFavor"), 8),
                SheetColumn.number(say("congress.against"), 8),
                SheetColumn.number(say("congress.abstained"), 8));
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    title,
                    say("congress.register.count", lines.size()),
                    maker,
                    columns,
                    IntStream.range(0, lines.size())
                            .<List<?>>mapToObj(i -> row(i + 1, lines.get(i)))
                            .iterator());
        }
    }

    private List<?> row(int place, PaperLine line) {
        return Arrays.asList(
                place,
                sitting(line),
                line.day(),
                line.title(),
                say(line.kind().word()),
                line.author(),
                say(line.handling().word()),
                line.versions(),
                line.given(),
                line.read(),
                say(line.result()),
                line.inFavor(),
                line.against(),
                line.abstained());
    }

    byte[] paper(List<PaperLine> lines, String title, String issuer, LocalDate today) {
        var rows = lines.stream()
                .map(line -> List.of(
                        sitting(line),
                        line.title(),
                        say(line.kind().word()),
                        line.author(),
                        say(line.handling().word()),
                        result(line)))
                .toList();
        var paper = new WordPaper().title(issuer + "\n" + title);
        paper.line(say("congress.register.count", lines.size()));
        if (!rows.isEmpty()) {
            var header = List.of(
                    say("congress.register.sitting"),
                    say("congress.register.title"),
                    say("congress.register.kind"),
                    say("congress.register.author"),
                    say("congress.item.handling"),
                    say("congress.register.result"));
            paper.table(header, rows, 12, 34, 14, 12, 12, 16);
        }
        return paper.signed(issuer, today).toBytes();
    }

    /** 通过，赞成 28 */
    private String result(PaperLine line) {
        var inFavor = line.inFavor();
        return inFavor == null
                ? say(line.result())
                : say("congress.register.result.votes", say(line.result()), inFavor);
    }

    private String sitting(PaperLine line) {
        return say("congress.register.nth", Ordinal.of(line.number(), language));
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
