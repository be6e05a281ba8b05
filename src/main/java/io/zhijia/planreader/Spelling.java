package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a text to one spelling, so that words can be compared: {@link Fold folded}, small letters, no blanks or quotes
 * inside words, usual typing errors mended. What people wrote is kept elsewhere; this is only compared.
 */
final class Spelling {

    private static final String LEFT_OUT = "“”‘’\"'`「」『』《》〈〉\\·*_";
    private static final Map<String, String> WORDS = new LinkedHashMap<>();
    private static final Map<Character, List<String>> BY_FIRST = new HashMap<>();

    static {
        for (var line : DataFile.lines("spelling.txt")) {
            for (var cell : line.text().split("\\s+", -1)) {
                var sides = cell.split("=", 2);
                if (sides.length < 2 || sides[0].isEmpty() || sides[1].isEmpty()) {
                    throw line.wrong("“" + cell + "” should be the wrong word, = and the right one");
                }
                WORDS.put(sides[0], sides[1]);
                BY_FIRST.computeIfAbsent(sides[0].charAt(0), first -> new ArrayList<>())
                        .add(sides[0]);
            }
        }
    }

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(Fold.fold(text.charAt(i)));
            if (!isLeftOut(c, plain)) {
                plain.append(c);
            }
        }
        var mended = plain.toString();
        return isMisspelt(mended) ? mended(mended) : mended;
    }

    private static boolean isMisspelt(String plain) {
        for (int at = 0; at < plain.length(); at++) {
            for (var word : BY_FIRST.getOrDefault(plain.charAt(at), List.of())) {
                if (plain.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String mended(String plain) {
        var mended = plain;
        for (var word : WORDS.entrySet()) {
            mended = mended.replace(word.getKey(), word.getValue());
        }
        return mended;
    }

    private static boolean isLeftOut(char c, StringBuilder before) {
        if (c == '-') { // inside a word; between figures it is a range
            return before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1));
        }
        return Character.isWhitespace(c) || LEFT_OUT.indexOf(c) >= 0;
    }

    private Spelling() {}
}
