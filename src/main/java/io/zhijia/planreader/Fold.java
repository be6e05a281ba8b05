package io.zhijia.planreader;

import java.text.Normalizer;

/**
 * Folds away what makes no difference to a reader (E20, E21, E26): full and half width, kinds of blank, dash and dot,
 * look-alike characters of PDF files, traditional characters. Every character stays one character.
 */
final class Fold {

    private static final char[] TABLE = table();

    static String fold(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[folded[i]];
        }
        return new String(folded);
    }

    static char fold(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '！'; c <= '～'; c++) {
            table[c] = (char) (c - '！' + '!');
        }
        for (char c = '\u2e80'; c <= '\u2fdf'; c++) {
            table[c] = compatible(c);
        }
        for (char c = '\uf900'; c <= '\ufaff'; c++) {
            table[c] = compatible(c);
        }
        all(table, "　\u00a0\u2002\u2003\u2009\u200b\u200c\u200d\u202f\ufeff\u000b\f\u0085", ' ');
        all(table, "\u2028\u2029", '\n');
        all(table, "—–―‐‑−─━﹣﹘", '-');
        all(table, "～〜∼", '~');
        all(table, "・•‧∙⋅●", '·');
        all(table, "﹑", '、');
        all(table, "｡", '。');
        all(table, "﹕∶", ':');
        all(table, "﹔", ';');
        all(table, "〇○Ｏ", '〇');
        all(table, "〔［【", '[');
        all(table, "〕］】", ']');
        all(table, "×Ｘ", 'x');
        for (int i = 0; i + 1 < Traditional.PAIRS.length(); i += 2) {
            table[Traditional.PAIRS.charAt(i)] = Traditional.PAIRS.charAt(i + 1);
        }
        return table;
    }

    private static char compatible(char c) {
        var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : c;
    }

    private static void all(char[] table, String from, char to) {
        from.chars().forEach(c -> table[c] = to);
    }

    private Fold() {}
}
