package io.zhijia.planreader;

import java.util.Locale;

/**
 * A word that speaks for something; or two words inside one clause, {@code 困难…摸底}.
 *
 * @param of what it speaks for, such as {@code congress}
 * @param weight the heaviest decides
 * @param second empty where one word is enough
 */
record Cue(String of, int weight, String first, String second, boolean atStart, boolean atEnd) {

    /** How many characters may stand between the two words. */
    private static final int GAP = 12;

    /** What the cues below it speak for. */
    record Heading(Chapter chapter, String of) {}

    private static final String CLAUSE_ENDS = ",;。.!?:\n";

    static Cue of(String of, int weight, String written) {
        var word = written.replace("^", "").replace("$", "");
        int gap = word.indexOf('…');
        return new Cue(
                of,
                weight,
                gap < 0 ? word : word.substring(0, gap),
                gap < 0 ? "" : word.substring(gap + 1),
                written.startsWith("^"),
                written.endsWith("$"));
    }

    /** What it speaks for, as a constant is written. */
    String constant() {
        return of.toUpperCase(Locale.ROOT);
    }

    /** Where it ends if it begins there, else -1. */
    int endAt(String text, int from) {
        if (!text.startsWith(first, from) || (atStart && from > 0)) {
            return -1;
        }
        int end = second.isEmpty() ? from + first.length() : endOfSecond(text, from + first.length());
        return atEnd && end != text.length() ? -1 : end;
    }

    private int endOfSecond(String text, int from) {
        for (int at = from; at <= from + GAP && at < text.length(); at++) {
            if (text.startsWith(second, at)) {
                return at + second.length();
            }
            if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
