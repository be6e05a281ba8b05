package io.zhijia.congress;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.document.WordPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** What came of the resolutions, as the union reports it to the next sitting: in Word, and as a register in Excel. */
final class FollowUpPaper {

    private final MessageSource words;
    private final Locale language;

    FollowUpPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String title() {
        return say("congress.followUp");
    }

    byte[] report(List<FollowUp> all, String issuer, LocalDate today) {
        var paper = new WordPaper().title(issuer + "\n" + title());
        paper.text(say(
                "congress.followUp.counts",
                all.size(),
                FollowUp.count(all, CarriedOut.VERIFIED),
                FollowUp.count(all, CarriedOut.DONE),
                FollowUp.count(all, CarriedOut.UNDER_WAY),
                FollowUp.count(all, CarriedOut.NOT_STARTED),
                all.stream().filter(one -> one.isLate(today)).count()));
        all.forEach(one -> tell(paper, one, today));
        return paper.signed(issuer, today).toBytes();
    }

    private void tell(WordPaper paper, FollowUp one, LocalDate today) {
        var resolution = one.resolution();
        paper.heading(say("congress.resolution.mark", resolution.mark()) + "　" + resolution.title());
        var said = new ArrayList<String>();
        said.add(
                resolution.handler().isEmpty()
                        ? say("congress.handler.none")
                        : say("congress.handler.is", resolution.handler()));
        var due = resolution.due();
        if (due != null) {
            said.add(say("congress.due", due.toString()));
        }
        said.add(say(one.stage().word()) + " " + one.percent() + "%");
        if (one.isLate(today)) {
            said.add(say("congress.followUp.late"));
        }
        paper.text(String.join(say("congress.followUp.comma"), said));
        var last = one.last();
        if (last != null) {
            paper.text(say("congress.followUp.last", last.on().toString(), last.note()));
        }
        var checked = one.checked();
        if (checked != null) {
            var word = checked.holds() ? "congress.followUp.holds" : "congress.followUp.fails";
            paper.text(say(word, checked.on().toString(), checked.finding()));
        }
    }

    void write(OutputStream out, List<FollowUp> all, String maker) throws IOException {
        var columns = List.of(
                SheetColumn.text(say("congress.followUp.mark"), 18),
                SheetColumn.text(say("congress.register.title"), 40),
                SheetColumn.text(say("congress.handler"), 20),
                SheetColumn.day(say("congress.followUp.due")),
                SheetColumn.text(say("congress.followUp.stage"), 16),
                SheetColumn.number("%", 6),
                SheetColumn.day(say("congress.followUp.on")),
                SheetColumn.text(say("congress.followUp.note"), 40),
                SheetColumn.text(say("congress.followUp.finding"), 40));
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    title(),
                    say("congress.followUp.count", all.size()),
                    maker,
                    columns,
                    all.stream().<List<?>>map(this::row).iterator());
        }
    }

    private List<?> row(FollowUp one) {
        var resolution = one.resolution();
        var last = one.last();
        var checked = one.checked();
        return Arrays.asList(
                say("congress.resolution.mark", resolution.mark()),
                resolution.title(),
                resolution.handler(),
                resolution.due(),
                say(one.stage().word()),
                one.percent(),
                last == null ? null : last.on(),
                last == null ? "" : last.note(),
                checked == null ? "" : checked.finding());
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
