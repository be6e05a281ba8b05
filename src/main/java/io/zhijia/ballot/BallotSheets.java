package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.document.WordPaper;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Papers to vote on by hand (选票), each below its stub (票根), and the sheet on which they are counted (计票单). */
final class BallotSheets {

    private static final String BOX = "□";

    private final MessageSource words;
    private final Locale language;

    BallotSheets(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /**
     * One to a page. Only the stub has a number: the sheet that goes into the box has none.
     *
     * @param from number of the first stub
     */
    byte[] sheets(Ballot ballot, String issuer, int from, int count) {
        var paper = new WordPaper();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                paper.newPage();
            }
            paper.line(say("stub", "%03d".formatted(from + i), ballot.title()));
            paper.line(say("cut"));
            sheet(paper, ballot, issuer);
        }
        return paper.toBytes();
    }

    /** One paper nobody votes on (样票): for the file of what it was held for. */
    byte[] sample(Ballot ballot, String issuer) {
        var paper = new WordPaper().line(say("sample"));
        sheet(paper, ballot, issuer);
        return paper.toBytes();
    }

    private void sheet(WordPaper paper, Ballot ballot, String issuer) {
        paper.title(issuer + "\n" + say("title", ballot.title()));
        for (var question : ballot.fixed().questions()) {
            paper.text(question.text());
            paper.table(
                    List.of(say("option"), say(question.asksForPeople() ? "sign" : "mark")), options(question), 70, 30);
            paper.text(how(question));
        }
        paper.line(say("seal"));
        paper.line(say("code", ballot.code()));
    }

    private List<List<String>> options(Question question) {
        var written = question.writeIn() ? question.seats() : 0;
        return Stream.concat(
                        question.options().stream().map(Option::text),
                        Stream.generate(() -> say("written")).limit(written))
                .map(text -> List.of(text, BOX))
                .toList();
    }

    private String how(Question question) {
        if (question.asksForPeople()) {
            return say("choose", question.max());
        }
        return question.max() == 1 ? say("one") : say("most", question.max());
    }

    byte[] countSheet(Ballot ballot, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + say("count", ballot.title()));
        paper.line(say("count.batch"));
        paper.table(List.of(say("returned"), say("valid"), say("void")), List.of(List.of(" ", " ", " ")));
        for (var question : ballot.fixed().questions()) {
            paper.text(question.text());
            paper.table(List.of(say("option"), say("strokes"), say("sum")), lines(question), 30, 50, 20);
        }
        paper.line(say("count.void"));
        paper.line(say("count.signed"));
        return paper.toBytes();
    }

    private List<List<String>> lines(Question question) {
        return PaperForm.options(question).stream()
                .map(option -> new Figure(question.id(), option).named(List.of(question)))
                .map(named -> List.of(named.isEmpty() ? say("blank") : named, " ", " "))
                .toList();
    }

    private String say(String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("ballot.sheet." + word, facts, language));
    }
}
