package io.zhijia.congress;

import io.zhijia.document.WordPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** Who sits in which body, to be hung out and put before the sitting. */
final class BodyPaper {

    private final MessageSource words;
    private final Locale language;

    BodyPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] of(List<BodyView> all, String title, String issuer, LocalDate day) {
        var paper = new WordPaper().title(issuer + "\n" + title);
        for (var one : all) {
            paper.heading(heading(one));
            if (one.places().isEmpty()) {
                paper.text(say("congress.body.nobody"));
            } else {
                paper.table(
                        List.of(
                                say("congress.body.role"),
                                say("congress.column.name"),
                                say("congress.column.delegation"),
                                say("congress.body.since")),
                        one.places().stream()
                                .map(place -> List.of(
                                        say(place.seat().role().word()),
                                        place.name(),
                                        place.delegation(),
                                        place.seat().since().toString()))
                                .toList(),
                        20,
                        24,
                        34,
                        22);
            }
        }
        return paper.signed(issuer, day).toBytes();
    }

    private String heading(BodyView one) {
        return one.sitting().isEmpty()
                ? one.body().name()
                : say("congress.body.of", one.body().name(), one.sitting());
    }

    private String say(String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
