package io.zhijia.congress;

import io.zhijia.congress.Composition.Check;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.document.WordPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The report on who may sit in a sitting (代表资格审查报告): figures of the register, for those who examine them to sign. */
final class QualificationPaper {

    private final MessageSource words;
    private final Locale language;

    QualificationPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** @param checks how the delegates were made up on the day of the sitting */
    byte[] of(TermView term, HallView hall, List<Check> checks, String title, String issuer) {
        var day = hall.of().sitting().day();
        var paper = new WordPaper().title(issuer + "\n" + say("title", title));
        paper.text(say(
                "numbers",
                term.seats(),
                term.constituencies().size(),
                term.delegations().size(),
                day.toString(),
                hall.voting().size(),
                guests(hall, Part.OBSERVER),
                guests(hall, Part.INVITED)));
        changes(paper, term, day);
        if (!term.constituencies().isEmpty()) {
            paper.heading(say("constituencies"));
            constituencies(paper, term, hall);
        }
        if (!checks.isEmpty()) {
            paper.heading(say("composition"));
            checks.forEach(check -> paper.text(said(check)));
        }
        paper.heading(words.getMessage("congress.quorum", null, language));
        paper.text(say(
                "quorum",
                hall.voting().size(),
                hall.quorum().needed(),
                hall.quorum().rule().source()));
        return paper.text(say("examined", hall.voting().size()))
                .unsigned(say("by"))
                .toBytes();
    }

    /** Since the sitting before. */
    private void changes(WordPaper paper, TermView term, LocalDate day) {
        var since = term.sittings().stream()
                .filter(one -> one.hasBegun() && one.day().isBefore(day))
                .map(Sitting::day)
                .max(LocalDate::compareTo);
        since.ifPresent(last -> paper.text(say(
                "changes",
                last.toString(),
                term.gone().stream()
                        .map(line -> line.delegate().until())
                        .filter(until -> until != null && !until.isBefore(last) && until.isBefore(day))
                        .count(),
                Stream.concat(term.lines().stream(), term.gone().stream())
                        .map(line -> line.delegate().since())
                        .filter(from -> from.isAfter(last) && !from.isAfter(day))
                        .count())));
    }

    private void constituencies(WordPaper paper, TermView term, HallView hall) {
        var rows = new ArrayList<List<String>>();
        for (var one : term.constituencies()) {
            var seated = hall.voting().stream()
                    .filter(line -> one.id().equals(line.delegate().constituency()))
                    .count();
            rows.add(List.of(
                    one.name(),
                    term.delegation(one),
                    String.valueOf(one.staff()),
                    String.valueOf(one.seats()),
                    String.valueOf(seated),
                    String.valueOf(Math.max(0, one.seats() - seated))));
        }
        paper.table(
                List.of(
                        words.getMessage("congress.column.constituency", null, language),
                        words.getMessage("congress.column.delegation", null, language),
                        say("staff"),
                        say("seats"),
                        say("seated"),
                        say("vacant")),
                rows,
                24,
                28,
                12,
                12,
                12,
                12);
    }

    private String said(Check check) {
        var facts = new Object[] {check.got(), check.of(), check.bound()};
        var source = check.source().startsWith("congress.")
                ? words.getMessage(check.source(), null, language)
                : check.source();
        return words.getMessage("congress.check." + check.word(), facts, language)
                + (check.isMet() == null
                        ? ""
                        : say(
                                "found",
                                words.getMessage(
                                        check.isMet() ? "congress.check.met" : "congress.check.missed", null, language),
                                source));
    }

    /** Of the term, and those of this sitting only. */
    private static long guests(HallView hall, Part part) {
        return hall.guests().stream()
                        .filter(line -> line.delegate().part() == part)
                        .count()
                + hall.outside().stream().filter(one -> one.part() == part).count();
    }

    private String say(String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("congress.qualification." + word, facts, language));
    }
}
