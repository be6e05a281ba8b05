package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.TOO_FEW_CANDIDATES;
import static io.zhijia.ballot.BallotRefusal.TOO_MUCH_SHOWN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.count.Difference;
import io.zhijia.ballot.protocol.CanonicalJson;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a vote asks, and how much of the answers is published.
 *
 * @param difference for each question that elects, by how many percent there must be more candidates than seats
 * @param passing when it passes, where that was settled for this vote alone; null where the usual rule holds
 */
record Asked(
        Kind kind,
        Level level,
        List<Question> questions,
        Map<String, Integer> difference,
        @Nullable PassingRule passing) {

    static final String FOR = "for";
    static final String AGAINST = "against";
    static final String ABSTAIN = "abstain";

    /** Answers that the page has words for. */
    static final Set<String> WORDS = Set.of(FOR, AGAINST, ABSTAIN);

    private static final List<Option> ANSWERS =
            List.of(new Option(FOR, "同意"), new Option(AGAINST, "不同意"), new Option(ABSTAIN, "弃权"));
    private static final JsonMapper JSON = new JsonMapper();

    /** A row with many answers is a signature, and totals of a few people are no secret (BALLOT, section 8). */
    Asked {
        var elects = questions.stream().anyMatch(Question::asksForPeople);
        refuseIf(level == Level.L2 && (questions.size() > 1 || elects), TOO_MUCH_SHOWN);
        refuseIf(level == Level.L0 && kind != Kind.APPRAISAL, TOO_MUCH_SHOWN);
    }

    /** By the usual rule. */
    Asked(Kind kind, Level level, List<Question> questions, Map<String, Integer> difference) {
        this(kind, level, questions, difference, null);
    }

    Asked passingBy(@Nullable PassingRule rule) {
        return new Asked(kind, level, questions, difference, rule);
    }

    /** 罢免：the same three answers, by a rule of its own. */
    Asked dismissing(Kind dismissal) {
        return new Asked(dismissal, level, questions, difference, passing);
    }

    /** One matter or several (表决事项). */
    static Asked matters(List<String> matters, Level level) {
        return new Asked(
                Kind.RESOLUTION,
                level,
                IntStream.range(0, matters.size())
                        .mapToObj(i ->
                                new Question("q" + (i + 1), matters.get(i).strip(), Question.ONE, 1, 1, false, ANSWERS))
                        .toList(),
                Map.of());
    }

    /** As much of it as can be published without betraying anybody. */
    static Asked matters(List<String> matters) {
        return matters(matters, matters.size() == 1 ? Level.L2 : Level.L1);
    }

    static Asked read(String json) {
        return JSON.readValue(json, Asked.class);
    }

    String json() {
        var json = new HashMap<String, Object>(Map.of(
                "kind", kind.name(),
                "level", level.name(),
                "questions", questions.stream().map(Question::json).toList(),
                "difference", difference));
        if (passing != null) {
            json.put("passing", passing.json());
        }
        return CanonicalJson.write(json);
    }

    /** 差额 is checked before anything is fixed. */
    Asked mustHaveEnoughCandidates() {
        for (var question : questions) {
            if (question.asksForPeople()) {
                var least = new Difference(difference.getOrDefault(question.id(), Difference.OF_MEMBERS.percent()))
                        .leastFor(question.seats());
                refuseIf(
                        question.options().size() < least,
                        TOO_FEW_CANDIDATES,
                        question.text(),
                        question.seats(),
                        least,
                        question.options().size());
            }
        }
        return this;
    }

    /** As the charter names the rules of difference, and on what a rule of its own stands. */
    List<String> rules() {
        var basis = passing == null ? Stream.<String>of() : Stream.of("BASIS/" + passing.source());
        return Stream.concat(differences(), basis).toList();
    }

    private Stream<String> differences() {
        return difference.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "DIFFERENCE/" + one.getKey() + "/" + one.getValue());
    }

    /** All questions, one a line. */
    String text() {
        return questions.stream().map(Question::text).collect(Collectors.joining("\n"));
    }
}
