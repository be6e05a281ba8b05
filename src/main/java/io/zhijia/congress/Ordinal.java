package io.zhijia.congress;

import java.util.Locale;

/** Numbers of terms and sittings as they are said: 第二十一届 in Chinese, 21 in other languages. */
public final class Ordinal {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MOST = 99;

    public static String of(int number, Locale language) {
        if (!language.getLanguage().equals("zh") || number < 1 || number > MOST) {
            return String.valueOf(number);
        }
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + (ones > 0 ? digit(ones) : "");
    }

    private static String digit(int value) {
        return String.valueOf(DIGITS.charAt(value));
    }

    private Ordinal() {}
}
