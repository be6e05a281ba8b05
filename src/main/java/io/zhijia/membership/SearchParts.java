package io.zhijia.membership;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which pieces of text a member is found: every piece of the name, of its pinyin initials, and every beginning of
 * the staff number. One equality then finds them: an index that row-level security lets the database use.
 */
record SearchParts(Set<String> pieces) {

    /** Longer pieces are found by their beginning. */
    static final int LONGEST = 4;

    static SearchParts of(Details details) {
        var pieces = new TreeSet<String>();
        addPieces(pieces, plain(details.name()));
        addPieces(pieces, Initials.of(details.name()));
        var number = plain(details.number());
        for (int length = 1; length <= number.length(); length++) {
            pieces.add(number.substring(0, length));
        }
        return new SearchParts(pieces);
    }

    private static void addPieces(Set<String> pieces, String text) {
        for (int begin = 0; begin < text.length(); begin++) {
            for (int end = begin + 1; end <= Math.min(text.length(), begin + LONGEST); end++) {
                pieces.add(text.substring(begin, end));
            }
        }
        if (!text.isEmpty()) {
            pieces.add(text);
        }
    }

    /** What is looked for, without the spaces and dots people put into names. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s·•.・]", "");
    }
}
