package io.zhijia.survey;

import io.zhijia.survey.Question.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is needed most, and what becomes of it. */
record Needs(Survey survey, List<Measure> measures) {

    private static final int TOP = 5;

    /** The most chosen options of the question of needs; none where the survey does not ask for needs. */
    List<Integer> top() {
        return question().stream()
                .flatMap(at -> survey.counted().part(at).ranking().stream())
                .limit(TOP)
                .toList();
    }

    /** The first one with several answers. */
    Optional<Integer> question() {
        return IntStream.range(0, survey.questions().size())
                .filter(at ->
                        survey.plan().preset().asksForNeeds() && survey.state().isCounted())
                .filter(at -> survey.questions().get(at).kind() == Kind.MULTIPLE)
                .boxed()
                .findFirst();
    }

    String name(int option) {
        return question()
                .map(at -> survey.questions().get(at).options().get(option))
                .orElse("");
    }

    /** Nothing where the figure would tell of too few. */
    Optional<Integer> count(int option) {
        return question()
                .map(at -> survey.counted().part(at))
                .filter(part -> part.isShown(option))
                .map(part -> part.count(option));
    }

    Optional<Measure> of(int option) {
        return measures.stream().filter(one -> one.option() == option).findFirst();
    }

    /** Those of the top with neither measure nor reason. */
    List<Integer> waiting() {
        return top().stream().filter(option -> of(option).isEmpty()).toList();
    }
}
