package io.zhijia.congress;

import io.zhijia.document.WordPaper;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** What delegations said before the sitting, item by item, to be printed. */
final class OpinionPaper {

    private final MessageSource words;
    private final Locale language;

    OpinionPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String name(String title) {
        return say("congress.opinions.paper", title);
    }

    byte[] of(List<Examined> all, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + name(title));
        for (var one : all) {
            paper.heading(Ordinal.of(one.item().place(), language)
                    + say("congress.hall.paper.point")
                    + one.item().title());
            paper.table(header(), rows(one), 24, 18, 58);
            one.settled()
                    .ifPresent(settled -> paper.text(say(
                            "congress.examination.is",
                            say(settled.outcome().word()),
                            settled.text(),
                            settled.on().toString())));
        }
        return paper.toBytes();
    }

    private List<String> header() {
        return List.of(say("congress.column.delegation"), say("congress.stance"), say("congress.opinion"));
    }

    private List<List<String>> rows(Examined one) {
        return one.delegations().stream()
                .map(delegation -> one.of(delegation)
                        .map(said ->
                                List.of(delegation.name(), say(said.stance().word()), said.text()))
                        .orElse(List.of(delegation.name(), say("congress.opinion.none"), "")))
                .toList();
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
