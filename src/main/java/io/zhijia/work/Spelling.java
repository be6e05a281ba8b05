package io.zhijia.work;

import java.text.Normalizer;
import java.util.Locale;

/** When two spellings are the same to whoever looks for a word: full and half width, capitals, 账 and 帐. */
public final class Spelling {

    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('帐', '账');
    }

    /**
     * The same for PostgreSQL: a condition that some text says each of the words typed, in any order; true where none was
     * typed.
     *
     * @param text an expression, never null
     * @param words name of the parameter that holds what was typed, not null either
     */
    public static String says(String text, String words) {
        return "(select bool_and(position(word in %s) > 0) from regexp_split_to_table(trim(%s), '\\s+') word)"
                .formatted(plainSql(text), plainSql(":" + words));
    }

    private static String plainSql(String expression) {
        return "replace(lower(normalize(" + expression + ", NFKC)), '帐', '账')";
    }

    private Spelling() {}
}
