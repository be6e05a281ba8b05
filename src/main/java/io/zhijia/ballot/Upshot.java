package io.zhijia.ballot;

import io.zhijia.ballot.count.Outcome;
import io.zhijia.ballot.protocol.Charter.Option;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.decision.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of one question. */
sealed interface Upshot {

    Question question();

    /** How often each mark was made, as in {@link Tally}. */
    Map<String, Integer> counts();

    default int of(String mark) {
        return counts().getOrDefault(mark, 0);
    }

    /** A matter was passed or not. */
    record Decided(Question question, Map<String, Integer> counts, Verdict verdict) implements Upshot {}

    /**
     * People were elected, or some have as many votes as others.
     *
     * @param valid valid papers: who neither chose nor refused somebody abstained
     * @param joined names written in that were said to mean one person
     * @param verdict of the last who is elected, or of the first where nobody is: the rule with its arithmetic
     */
    record Elected(
            Question question,
            Map<String, Integer> counts,
            int valid,
            Verdict verdict,
            Outcome outcome,
            List<Joined> joined)
            implements Upshot {

        /**
         * Somebody whose name was written in several ways.
         *
         * @param written each with how often
         */
        record Joined(String meant, List<String> written) {
            String ways() {
                return String.join("、", written);
            }
        }

        /** With what of it concerns this question, each name as often as it was written. */
        Elected having(List<Joining> joinings, Tally asWritten) {
            var here = joinings.stream()
                    .filter(one -> one.question().equals(question.id()))
                    .map(one -> new Joined(
                            one.meant(),
                            one.names().stream()
                                    .map(name -> name + " " + asWritten.of(question.id(), Question.WRITTEN + name))
                                    .toList()))
                    .toList();
            return new Elected(question, counts, valid, verdict, outcome, here);
        }

        /** A candidate's name, or the name as it was written in. */
        String name(String who) {
            return question.options().stream()
                    .filter(option -> option.id().equals(who))
                    .map(Option::text)
                    .findFirst()
                    .orElseGet(() -> who.substring(1));
        }

        List<String> names(List<String> who) {
            return who.stream().map(this::name).toList();
        }

        boolean isWritten(String who) {
            return who.startsWith(Question.WRITTEN);
        }

        int against(String who) {
            return of(Question.AGAINST + who);
        }

        int abstained(String who) {
            return valid - of(who) - against(who);
        }

        /** Seats that nobody got. */
        boolean hasVacancies() {
            return !outcome.isTied() && outcome.free() > 0;
        }

        String said() {
            return question.text() + "："
                    + (outcome.elected().isEmpty()
                            ? "无人当选"
                            : names(outcome.elected()).stream().collect(Collectors.joining("、", "", "当选")));
        }
    }

    /** How often each grade was given; a figure that betrays somebody is missing. */
    record Graded(Question question, Map<String, Integer> counts) implements Upshot {
        boolean hidesSome() {
            return question.options().stream().anyMatch(grade -> !counts.containsKey(grade.id()));
        }
    }
}
