package io.zhijia.congress;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.document.WordPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The list of delegates on paper: as Excel with all columns, as Word to hang on the board. */
final class DelegateSheet {

    private final MessageSource words;
    private final Locale language;

    DelegateSheet(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** Those who sit, then those who left. */
    void write(OutputStream out, TermView of, String title, String maker) throws IOException {
        var columns = List.of(
                SheetColumn.number(say("congress.column.place"), 6),
                SheetColumn.text(say("congress.column.name"), 12),
                SheetColumn.text(say("congress.column.part"), 12),
                SheetColumn.text(say("congress.column.constituency"), 20),
                SheetColumn.text(say("congress.column.delegation"), 22),
                SheetColumn.text(say("congress.column.head"), 8),
                SheetColumn.text(say("congress.column.frontline"), 8),
                SheetColumn.text(say("congress.column.leader"), 8),
                SheetColumn.day(say("congress.column.since")),
                SheetColumn.number(say("congress.column.votes"), 8),
                SheetColumn.number(say("congress.column.turnout"), 8),
                SheetColumn.day(say("congress.column.until")),
                SheetColumn.text(say("congress.column.leaving"), 12),
                SheetColumn.text(say("congress.column.replaces"), 12));
        var rows = Stream.concat(of.lines().stream(), of.gone().stream())
                .map(this::row)
                .iterator();
        try (var sheets = new Sheets(out)) {
            sheets.list(title, say("congress.paper.about", of.voting().size(), of.seats()), maker, columns, rows);
        }
    }

    private List<?> row(DelegateLine line) {
        var one = line.delegate();
        var leaving = one.leaving();
        return Arrays.asList(
                line.place(),
                line.name(),
                say(one.part().word()),
                line.constituency(),
                line.delegation(),
                yes(line.isHead()),
                yes(one.isFrontline()),
                yes(one.isLeader()),
                one.since(),
                one.votes(),
                one.turnout(),
                one.until(),
                leaving == null ? "" : say(leaving.word()),
                line.replaces());
    }

    /** By delegation, the head first. */
    byte[] paper(TermView of, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + title);
        for (var delegation : of.delegations()) {
            var people = of.of(delegation);
            var head = delegation.head();
            if (!people.isEmpty()) {
                paper.heading(say("congress.paper.delegation", delegation.name(), people.size()));
                paper.text(
                        (head == null ? "" : say("congress.paper.head", of.name(head)) + helpers(of, delegation) + "\n")
                                + String.join(
                                        "　",
                                        people.stream().map(DelegateLine::name).toList()));
            }
        }
        if (of.delegations().isEmpty() && !of.voting().isEmpty()) {
            paper.text(String.join(
                    "　", of.voting().stream().map(DelegateLine::name).toList()));
        }
        for (var part : List.of(Delegate.Part.OBSERVER, Delegate.Part.INVITED)) {
            var guests = of.guests().stream()
                    .filter(line -> line.delegate().part() == part)
                    .map(DelegateLine::name)
                    .toList();
            if (!guests.isEmpty()) {
                paper.heading(say("congress.paper.guests", say(part.word()), guests.size()));
                paper.text(String.join("　", guests));
            }
        }
        return paper.signed(issuer, of.today()).toBytes();
    }

    private String yes(boolean is) {
        return is ? say("congress.yes") : "";
    }

    private String helpers(TermView of, Delegation delegation) {
        var deputy = delegation.deputy();
        var contact = delegation.contact();
        return (deputy == null ? "" : say("congress.paper.deputy", of.name(deputy)))
                + (contact == null ? "" : say("congress.paper.contact", of.name(contact)));
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
