package io.zhijia.planreader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Brings a text to one spelling, so that words can be compared: simplified characters, small half-width letters, no
 * blanks or quotes inside words, usual typing errors mended. What people wrote is kept elsewhere; this is only compared.
 */
final class Spelling {

    private static final String LEFT_OUT = "“”‘’\"'`「」『』《》〈〉＂＇\\·•・‧●〃*＊_＿—－﹣";
    private static final Map<Character, Character> CHARACTERS = new HashMap<>();
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        for (var line : DataFile.lines("spelling.txt")) {
            var cells = line.split("\\s+", -1);
            for (int i = 1; i < cells.length; i++) {
                learn(cells[0], cells[i]);
            }
        }
    }

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (!isLeftOut(c, plain)) {
                plain.append(CHARACTERS.getOrDefault(c, c).charValue());
            }
        }
        var mended = plain.toString();
        for (var word : WORDS.entrySet()) {
            mended = mended.replace(word.getKey(), word.getValue());
        }
        return mended;
    }

    private static boolean isLeftOut(char c, StringBuilder before) {
        if (c == '-') { // inside a word; between figures it is a range
            return before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1));
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || LEFT_OUT.indexOf(c) >= 0;
    }

    /** Full-width letters, digits and marks in half width, letters small. */
    private static char narrow(char c) {
        char half = c > 0xFF00 && c < 0xFF5F ? (char) (c - 0xFEE0) : c;
        return Character.toLowerCase(half);
    }

    private static void learn(String kind, String cell) {
        if (kind.equals("chars")) {
            CHARACTERS.put(cell.charAt(0), cell.charAt(1));
        } else {
            var sides = cell.split("=", 2);
            WORDS.put(sides[0], sides[1]);
        }
    }

    private Spelling() {}
}
