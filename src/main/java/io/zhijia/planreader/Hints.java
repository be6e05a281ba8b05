package io.zhijia.planreader;

/**
 * Characters without which a rule cannot fit. One glance at a text tells which rules are worth asking; for most texts
 * that is none.
 */
final class Hints {

    private final int[] rules = new int[Character.MAX_VALUE + 1];

    private Hints() {}

    /** @param needed of each rule the characters of which a text has one at least, if the rule fits it */
    static Hints of(String... needed) {
        var hints = new Hints();
        for (int i = 0; i < needed.length; i++) {
            int rule = 1 << i;
            needed[i].chars().forEach(c -> hints.rules[c] |= rule);
        }
        return hints;
    }

    /** The rules that may fit, a bit for each. */
    int in(CharSequence text, int from, int to) {
        int possible = 0;
        for (int at = from; at < to; at++) {
            possible |= rules[text.charAt(at)];
        }
        return possible;
    }

    static boolean holds(int possible, int rule) {
        return (possible & 1 << rule) != 0;
    }
}
