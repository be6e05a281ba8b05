package io.zhijia.web;

import static java.util.regex.Matcher.quoteReplacement;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One message of one language, written as for {@link MessageFormat} but taken apart only once: a page says hundreds.
 *
 * @param pieces between them, in turn, the facts of {@code places}
 * @param whole for the few messages whose facts have a format of their own, as {@code {0,number,#}}
 * @param ofUnits for the few messages with words of the unit in them, {@code [[CONGRESS]]}: the pattern as it is written
 */
record Word(
        List<String> pieces,
        List<Integer> places,
        @Nullable MessageFormat whole,
        @Nullable String ofUnits) {

    private static final Pattern FACT = Pattern.compile("\\{(\\d)}");

    private static final Pattern TERM = Pattern.compile("\\[\\[([A-Z_]+)]]");

    static Word of(String pattern, Locale language) {
        return pattern.contains("[[") ? new Word(List.of(), List.of(), null, pattern) : takenApart(pattern, language);
    }

    /** With the unit's word in the place of each term. */
    Word as(UnaryOperator<String> word, Locale language) {
        return ofUnits == null
                ? this
                : takenApart(
                        TERM.matcher(ofUnits)
                                .replaceAll(term -> quoteReplacement(word.apply(term.group(1))
                                        .replaceAll("[{}]", "")
                                        .replace("'", "''"))),
                        language);
    }

    private static Word takenApart(String pattern, Locale language) {
        var plain = pattern.replace("''", "");
        if (plain.contains("'") || FACT.matcher(plain).replaceAll("").contains("{")) {
            return new Word(List.of(), List.of(), new MessageFormat(pattern, language), null);
        }
        var pieces = new ArrayList<String>();
        var places = FACT.matcher(pattern)
                .results()
                .map(fact -> Integer.valueOf(fact.group(1)))
                .toList();
        for (var piece : FACT.split(pattern, -1)) {
            pieces.add(piece.replace("''", "'"));
        }
        return new Word(pieces, places, null, null);
    }

    String say(@Nullable Object[] facts, Locale language) {
        if (whole != null) {
            return ((MessageFormat) whole.clone()).format(facts); // one that is shared is not for two at once
        }
        if (places.isEmpty()) {
            return pieces.getFirst();
        }
        var said = new StringBuilder(pieces.getFirst());
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            said.append(place < facts.length ? said(facts[place], language) : "{" + place + "}");
            said.append(pieces.get(i + 1));
        }
        return said.toString();
    }

    private static String said(@Nullable Object fact, Locale language) {
        return switch (fact) {
            case Integer small when small >= 0 && small < 1000 -> small.toString(); // nothing to group
            case Number number -> NumberFormat.getInstance(language).format(number);
            case null -> "null";
            default -> fact.toString();
        };
    }
}
