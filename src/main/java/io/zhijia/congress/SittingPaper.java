package io.zhijia.congress;

import io.zhijia.congress.SittingState.Closed;
import io.zhijia.document.WordPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** What goes out before a sitting and up after it: notice, agenda, results of the votes, the report to the upper union. */
final class SittingPaper {

    private final MessageSource words;
    private final Locale language;

    SittingPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] notice(HallView of, String title, String issuer) {
        var paper = new WordPaper().letterhead(issuer).title(say("notice.title", title));
        paper.text(say("notice.text", title, of.of().moment(), place(of)));
        if (!of.of().sitting().topic().isEmpty()) {
            paper.text(words.getMessage(
                    "congress.topic.is", new Object[] {of.of().sitting().topic()}, language));
        }
        items(paper, of);
        paper.text(say("notice.leave"));
        return paper.unsigned(issuer).toBytes();
    }

    byte[] agenda(HallView of, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + say("agenda.title", title));
        paper.line(say("when", of.of().moment(), place(of)));
        items(paper, of);
        return paper.toBytes();
    }

    byte[] votes(HallView of, HallPaper hall, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + say("votes.title", title));
        for (var item : of.agenda()) {
            of.vote(item).ifPresent(vote -> {
                paper.heading(Ordinal.of(item.place(), language) + say("point") + item.title());
                paper.text(hall.vote(of, vote));
            });
            of.elected(item).ifPresent(one -> {
                paper.heading(Ordinal.of(item.place(), language) + say("point") + item.title());
                paper.text(hall.elected(item, one));
            });
        }
        return paper.signed(issuer, of.of().sitting().day()).toBytes();
    }

    byte[] report(HallView of, HallPaper hall, String title, String issuer) {
        var paper = new WordPaper().letterhead(issuer).title(say("report.title", title));
        paper.text(say("report.held", title, of.of().moment(), place(of)));
        if (of.of().sitting().state() instanceof Closed closed) {
            paper.text(say("report.present", closed.entitled(), closed.present()));
        }
        for (var item : of.agenda()) {
            paper.heading(
                    Ordinal.of(item.place(), language) + say("point") + item.title() + say("handling", said(item)));
            hall.done(of, item).ifPresent(paper::text);
            of.vote(item).ifPresent(vote -> paper.text(hall.vote(of, vote)));
            of.resolution(item).ifPresent(one -> paper.text(say("resolved", one.mark(), one.title())));
        }
        if (!of.powers().isEmpty()) {
            paper.text(powers(of));
        }
        if (of.of().sitting().state() instanceof Closed closed) {
            paper.heading(say("report.result"));
            paper.text(closed.result());
        }
        return paper.signed(issuer, of.of().today()).toBytes();
    }

    /** 本次会议行使职权：听取 2 项，审议通过 1 项。 */
    private String powers(HallView of) {
        return say(
                "report.powers",
                of.powers().entrySet().stream()
                        .map(one -> say(
                                "report.power", words.getMessage(one.getKey().word(), null, language), one.getValue()))
                        .collect(Collectors.joining(say("report.comma"))));
    }

    private void items(WordPaper paper, HallView of) {
        var rows = new ArrayList<List<String>>();
        for (var item : of.agenda()) {
            rows.add(List.of(String.valueOf(item.place()), item.title(), said(item), item.reporter()));
        }
        if (!rows.isEmpty()) {
            paper.table(List.of(say("no"), say("item"), say("how"), say("by")), rows, 10, 50, 20, 20);
        }
    }

    private String said(AgendaItem item) {
        return Objects.requireNonNull(words.getMessage(item.handling().word(), null, language));
    }

    private static String place(HallView of) {
        return of.of().sitting().venue();
    }

    private String say(String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("congress.hall.paper." + word, facts, language));
    }
}
