package io.zhijia.planreader;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of several verbs the first decides (CAPABILITIES A, rule 5): the first clause of an entry that says what is done,
 * passing over those that only say why, when or how, such as 为庆祝节日 or 以读书为载体.
 *
 * @param to the place after its last character
 */
record MainClause(int from, int to) {

    private static final Pattern ENDS = Pattern.compile("[,;。!?]");
    private static final Pattern ONLY_HOW =
            Pattern.compile("^(?:在|结合|围绕|以|为|利用|根据|按照|通过|随着|借助|依托|针对|本着|坚持以|紧紧围绕|充分发挥|充分利用|进一步|继续发挥|迎着)");

    /** @param says whether a clause says anything that can be filed */
    static MainClause of(String text, Predicate<MainClause> says) {
        return clauses(text)
                .filter(clause -> !ONLY_HOW.matcher(text.substring(clause.from, clause.to))
                        .find())
                .filter(says)
                .findFirst()
                .orElse(whole(text));
    }

    static MainClause whole(String text) {
        return new MainClause(0, text.length());
    }

    boolean holds(CueBook.Spot spot) {
        return spot.from() >= from && spot.to() <= to;
    }

    List<CueBook.Spot> of(List<CueBook.Spot> spots) {
        return spots.stream().filter(this::holds).toList();
    }

    private static Stream<MainClause> clauses(String text) {
        var ends = ENDS.matcher(text).results().map(end -> end.start()).toList();
        var clauses = Stream.<MainClause>builder();
        int from = 0;
        for (int end : ends) {
            clauses.add(new MainClause(from, end));
            from = end + 1;
        }
        return clauses.add(new MainClause(from, text.length())).build();
    }
}
