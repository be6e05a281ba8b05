package io.zhijia.congress;

import io.zhijia.congress.Advice.Taken;
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

    byte[] report(List<FollowUp> all, List<AdviceLine> advice, String issuer, LocalDate today) {
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
        if (!advice.isEmpty()) {
            paper.heading(say("congress.advice.report"));
            paper.text(counts(advice));
            advice.forEach(one -> tell(paper, one));
        }
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

    private String counts(List<AdviceLine> advice) {
        return say(
                "congress.advice.report.counts",
                advice.size(),
                AdviceLine.count(advice, Taken.TAKEN),
                AdviceLine.count(advice, Taken.PARTLY),
                AdviceLine.count(advice, Taken.NOT_TAKEN),
                advice.stream().filter(one -> !one.advice().isAnswered()).count());
    }

    private void tell(WordPaper paper, AdviceLine one) {
        paper.text(say("congress.advice.of", one.advice().text(), one.title()));
        var answer = one.advice().answer();
        paper.text(
                answer == null
                        ? say("congress.advice.open")
                        : say(
                                        "congress.advice.answered",
                                        answer.by(),
                                        answer.on().toString())
                                + say("congress.followUp.comma")
                                + say(answer.taken().word())
                                + (answer.reply().isEmpty() ? "" : say("congress.followUp.comma") + answer.reply()));
    }

    void write(OutputStream out, List<FollowUp> all, List<AdviceLine> advice, String maker) throws IOException {
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
            if (!advice.isEmpty()) {
                sheets.list(
                        say("congress.advice.report"),
                        counts(advice),
                        maker,
                        List.of(
                                SheetColumn.text(say("congress.advice.column.sitting"), 24),
                                SheetColumn.text(say("congress.advice.text"), 40),
                                SheetColumn.text(say("congress.advice.taken"), 14),
                                SheetColumn.text(say("congress.advice.reply"), 40),
                                SheetColumn.text(say("congress.advice.column.by"), 18),
                                SheetColumn.day(say("congress.advice.answeredOn"))),
                        advice.stream().<List<?>>map(this::row).iterator());
            }
        }
    }

    private List<?> row(AdviceLine one) {
        var answer = one.advice().answer();
        return Arrays.asList(
                one.title(),
                one.advice().text(),
                say(answer == null ? "congress.advice.open" : answer.taken().word()),
                answer == null ? "" : answer.reply(),
                answer == null ? "" : answer.by(),
                answer == null ? null : answer.on());
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
