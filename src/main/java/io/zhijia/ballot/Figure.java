package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Charter.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the figures of a count.
 *
 * @param question empty for those of the whole batch
 * @param option an option's id; empty for the blanks of a question
 */
record Figure(String question, String option) {

    static final Figure VALID = new Figure("", "valid");
    static final Figure VOID = new Figure("", "void");

    /** Message key of what it is called where it has no name of its own. */
    String word() {
        return question.isEmpty() ? "ballot.paper." + option : "ballot.paper.blank";
    }

    /** The words of the option; empty where {@link #word} says it all. */
    String named(List<Question> questions) {
        if (option.startsWith(Question.WRITTEN)) {
            return option.substring(1);
        }
        var id = option.startsWith(Question.AGAINST) ? option.substring(1) : option;
        return questions.stream()
                .filter(one -> one.id().equals(question))
                .flatMap(one -> one.options().stream())
                .filter(one -> one.id().equals(id))
                .map(one -> option.equals(id) ? one.text() : one.text() + " ×")
                .findFirst()
                .orElse("");
    }

    /** On which two counts do not agree. */
    static List<Figure> apart(Tally one, Tally other) {
        var apart = new ArrayList<Figure>();
        if (one.valid() != other.valid()) {
            apart.add(VALID);
        }
        if (one.invalid() != other.invalid()) {
            apart.add(VOID);
        }
        one.plus(other)
                .counts()
                .forEach((question, counts) -> counts.keySet().stream()
                        .filter(option -> one.of(question, option) != other.of(question, option))
                        .sorted()
                        .forEach(option -> apart.add(new Figure(question, option))));
        return apart;
    }
}
