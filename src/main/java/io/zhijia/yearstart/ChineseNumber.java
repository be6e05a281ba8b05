package io.zhijia.yearstart;

import java.util.OptionalInt;

/** Whole numbers below a thousand as they are written in titles: 四十, 一百零五, or 40. */
final class ChineseNumber {

    static final String DIGITS = "[零〇一二两三四五六七八九十百]+";

    private static final String NUMERALS = "零一二三四五六七八九";

    static OptionalInt read(String text) {
        if (text.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.matches(DIGITS)) {
            return OptionalInt.empty();
        }
        int all = 0;
        int digit = -1;
        for (char sign : text.replace('〇', '零').replace('两', '二').toCharArray()) {
            if (sign == '十' || sign == '百') {
                all += (digit < 0 ? 1 : digit) * (sign == '十' ? 10 : 100);
                digit = -1;
            } else {
                digit = NUMERALS.indexOf(sign);
            }
        }
        return OptionalInt.of(all + Math.max(digit, 0));
    }

    /** In numerals of the same sort as {@code like}. */
    static String write(int number, String like) {
        return like.matches("\\d+") ? String.valueOf(number) : numerals(number);
    }

    private static String numerals(int number) {
        if (number >= 100) {
            var rest = number % 100;
            var joined = rest == 0 ? "" : (rest < 10 ? "零" : rest < 20 ? "一" : "") + numerals(rest);
            return NUMERALS.charAt(number / 100) + "百" + joined;
        }
        if (number >= 10) {
            var tens = number / 10 == 1 ? "十" : NUMERALS.charAt(number / 10) + "十";
            return number % 10 == 0 ? tens : tens + NUMERALS.charAt(number % 10);
        }
        return String.valueOf(NUMERALS.charAt(number));
    }

    private ChineseNumber() {}
}
