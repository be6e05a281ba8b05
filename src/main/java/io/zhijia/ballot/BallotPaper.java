package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;

import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.decision.Verdict;
import io.zhijia.document.WordPaper;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The tellers' report of a vote in Word: the one sheet, the rule with its arithmetic, and what everybody checks by. */
final class BallotPaper {

    private final MessageSource words;
    private final Locale language;
    private final ZoneId zone;

    BallotPaper(MessageSource words, Locale language, ZoneId zone) {
        this.words = words;
        this.language = language;
        this.zone = zone;
    }

    byte[] minutes(BallotViews.View view, String issuer) {
        var ballot = view.ballot();
        var sheet = view.sheet().orElseThrow(() -> new Refusal(NOT_AT_THIS_STAGE));
        var paper = new WordPaper().title(issuer + "\n" + say("minutes", ballot.title()));
        paper.heading(say("question")).text(ballot.asked().text());
        paper.heading(say("sheet"));
        ways(paper, sheet);
        sheet.upshots().forEach(upshot -> write(paper, upshot, sheet.upshots().size() > 1));
        paper.heading(say("check"));
        paper.line(say("code", ballot.code()));
        paper.line(say("root", Objects.requireNonNullElse(ballot.facts().root(), "")));
        paper.line(say("head", view.head()));
        view.replaced().ifPresent(later -> paper.line(say("again", later)));
        paper.line(plain(
                ballot.mode().said("ballot.paper.tellers"),
                ballot.tellers().stream().map(Teller::name).collect(Collectors.joining("、"))));
        return paper.signed(issuer, LocalDate.ofInstant(ballot.closes(), zone)).toBytes();
    }

    private void write(WordPaper paper, Upshot upshot, boolean isOneOfMany) {
        if (isOneOfMany) {
            paper.heading(upshot.question().text());
        }
        switch (upshot) {
            case Upshot.Decided matter -> {
                paper.table(
                        List.of(say("for"), say("against"), say("abstain"), say("blank")),
                        List.of(numbers(
                                matter.of(Asked.FOR),
                                matter.of(Asked.AGAINST),
                                matter.of(Asked.ABSTAIN),
                                matter.of(Tally.BLANK))));
                paper.text(verdict(matter.verdict())
                        + say("source", matter.verdict().rule().source()));
            }
            case Upshot.Elected people -> write(paper, people);
            case Upshot.Graded grades -> {
                paper.table(
                        List.of(say("grade"), say("times")),
                        grades.question().options().stream()
                                .map(grade -> List.of(
                                        grade.text(),
                                        grades.counts().containsKey(grade.id())
                                                ? String.valueOf(grades.of(grade.id()))
                                                : say("hidden")))
                                .toList());
                if (grades.hidesSome()) {
                    paper.text(say("hidden.why"));
                }
            }
        }
    }

    private void write(WordPaper paper, Upshot.Elected people) {
        var outcome = people.outcome();
        paper.table(
                List.of(say("candidate"), say("for"), say("against"), say("abstain"), say("elected")),
                outcome.standings().stream()
                        .map(one -> List.of(
                                people.name(one.who()) + (people.isWritten(one.who()) ? say("written") : ""),
                                String.valueOf(one.votes()),
                                String.valueOf(people.against(one.who())),
                                people.isWritten(one.who()) ? "" : String.valueOf(people.abstained(one.who())),
                                outcome.elected().contains(one.who()) ? say("elected") : ""))
                        .toList());
        var rule = people.verdict().rule();
        paper.text(say(
                        "enough",
                        outcome.seats(),
                        plain(rule.base().word()),
                        people.verdict().base(),
                        plain(
                                rule.share().word(),
                                rule.share().numerator(),
                                rule.share().denominator()),
                        outcome.needed())
                + say("source", rule.source()));
        people.joined().forEach(one -> paper.text(say("joined", one.meant(), one.ways())));
        if (people.hasVacancies()) {
            paper.text(say("vacant", outcome.free()));
        }
    }

    /** What is put up for everybody (公告): the one sheet and what came of it. */
    byte[] notice(BallotViews.View view, String issuer) {
        var ballot = view.ballot();
        var sheet = view.sheet().orElseThrow(() -> new Refusal(NOT_AT_THIS_STAGE));
        var paper = new WordPaper().title(issuer + "\n" + say("notice", ballot.title()));
        paper.text(ballot.asked().text());
        ways(paper, sheet);
        sheet.upshots().forEach(upshot -> write(paper, upshot, sheet.upshots().size() > 1));
        paper.text(say("notice.check", ballot.code()));
        return paper.signed(issuer, LocalDate.ofInstant(ballot.closes(), zone)).toBytes();
    }

    private void ways(WordPaper paper, Result.Sheet sheet) {
        paper.line(say("people", sheet.entitled(), sheet.present()));
        paper.table(
                Stream.concat(
                                Stream.of(say("way")),
                                Result.Sheet.FIGURES.stream().map(this::say))
                        .toList(),
                sheet.ways().stream()
                        .map(way -> Stream.concat(
                                        Stream.of(say(way.name())),
                                        way.numbers().stream().map(String::valueOf))
                                .toList())
                        .toList());
    }

    /** 应到 30，按 1/2 以上需 15 票，得 28 票，通过 */
    private String verdict(Verdict verdict) {
        var rule = verdict.rule();
        var share = rule.share();
        var facts =
                verdict.facts(plain(rule.base().word()), plain(share.word(), share.numerator(), share.denominator()));
        return plain(verdict.wordOfVotes(), facts);
    }

    private static List<String> numbers(int... numbers) {
        return java.util.stream.IntStream.of(numbers).mapToObj(String::valueOf).toList();
    }

    private String say(String word, Object... facts) {
        return plain("ballot.paper." + word, facts);
    }

    private String plain(String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
