package io.zhijia.mutualcheck;

import static java.util.stream.Collectors.joining;

import io.zhijia.document.WordPaper;
import io.zhijia.mutualcheck.PairState.Answered;
import io.zhijia.mutualcheck.PairState.Arranged;
import io.zhijia.mutualcheck.PairState.Confirmed;
import io.zhijia.mutualcheck.PairState.HandedIn;
import io.zhijia.mutualcheck.PairState.Said;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The report on a mutual check in Word: who checked whom, book by book, and what was answered. */
class CheckPaper {

    private final MessageSource words;
    private final Locale language;
    private final WordPaper paper = new WordPaper();

    CheckPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] round(Round round, List<Pair> pairs) {
        paper.title(round.title()).subtitle(say("mutualcheck.until", round.due().toString()));
        paper.table(
                List.of(
                        say("mutualcheck.checker"),
                        say("mutualcheck.checked"),
                        say("mutualcheck.points"),
                        say("mutualcheck.state")),
                pairs.stream()
                        .map(pair -> List.of(
                                pair.checker().name(),
                                pair.checked().name(),
                                pair.marks().isEmpty() ? "" : String.valueOf(pair.points()),
                                say("mutualcheck.state." + pair.state().name())))
                        .toList(),
                32,
                32,
                14,
                22);
        pairs.stream().filter(pair -> !pair.marks().isEmpty()).forEach(this::pair);
        return paper.toBytes();
    }

    private void pair(Pair pair) {
        paper.heading(
                say("mutualcheck.checks", pair.checker().name(), pair.checked().name()));
        paper.table(
                List.of(
                        say("mutualcheck.book"),
                        say("mutualcheck.wanting"),
                        say("mutualcheck.points"),
                        say("mutualcheck.remark")),
                pair.marks().stream()
                        .map(mark -> List.of(mark.name(), wanting(mark), String.valueOf(mark.points()), mark.remark()))
                        .toList(),
                26,
                26,
                12,
                36);
        switch (pair.state()) {
            case Arranged() -> {}
            case HandedIn(var result) -> said("mutualcheck.result", result);
            case Answered(var result, var answer) -> {
                said("mutualcheck.result", result);
                said("mutualcheck.answer", answer);
            }
            case Confirmed(var result, var answer, var confirmation) -> {
                said("mutualcheck.result", result);
                said("mutualcheck.answer", answer);
                said("mutualcheck.confirmation", confirmation);
            }
        }
    }

    private String wanting(Mark mark) {
        return mark.isWanting()
                ? mark.unmet().stream().map(one -> say(one.word())).collect(joining("、"))
                : say("mutualcheck.wanting.none");
    }

    private void said(String word, Said said) {
        paper.subheading(say(word) + "（" + said.by() + "，" + said.on() + "）");
        paper.text(said.text());
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
