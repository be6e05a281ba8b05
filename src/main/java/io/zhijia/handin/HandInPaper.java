package io.zhijia.handin;

import io.zhijia.document.WordPaper;
import io.zhijia.handin.HandInState.Received;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;

/** What was handed in, paper by paper, with the receipt of the union above or room for it. */
final class HandInPaper {

    private final MessageSource words;
    private final Locale language;

    HandInPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String title(HandIn one) {
        return say("title", one.title());
    }

    byte[] of(HandIn one, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + title(one));
        paper.text(say(
                "text",
                one.to().name(),
                one.title(),
                one.dossier(),
                one.papers().size()));
        paper.table(
                List.of(say("no"), say("name")),
                IntStream.range(0, one.papers().size())
                        .mapToObj(i -> List.of(
                                String.valueOf(i + 1), one.papers().get(i).path()))
                        .toList(),
                12,
                88);
        paper.signed(issuer, one.on());
        paper.heading(say("receipt"));
        if (one.state() instanceof Received got) {
            paper.text(say("received", got.on().toString(), got.number(), got.by()));
            return paper.signed(one.to().name(), got.on()).toBytes();
        }
        return paper.text(say("blank")).unsigned(one.to().name()).toBytes();
    }

    private String say(String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("handin.paper." + word, facts, language));
    }
}
