package io.zhijia.planreader;

/** Numbers as plans write them: 7, 07, 七, 十二, 元 (the first month). */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** One or two digits, or a Chinese number up to ninety-nine. */
    static final String ANY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";

    /** A Chinese number up to ninety-nine. */
    static final String CHINESE = "[一二三四五六七八九十]{1,3}";

    /** Its value, or 0 if it is not a number below a hundred */
    static int value(String number) {
        var plain = number.replace(" ", "");
        if (plain.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(plain.charAt(0))) {
            return plain.length() <= 4 && plain.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Integer.parseInt(plain)
                    : 0;
        }
        return switch (plain) {
            case "元", "正" -> 1;
            case "冬" -> 11;
            case "腊" -> 12;
            default -> chinese(plain);
        };
    }

    static boolean isChinese(String number) {
        return !number.isBlank() && !Character.isDigit(number.strip().charAt(0));
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? Math.max(0, DIGITS.indexOf(number.charAt(0))) : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? DIGITS.indexOf(number.charAt(0)) : 0;
        int ones = ten + 1 == number.length() ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return tens > 0 && ones >= 0 && number.length() <= ten + 2 ? tens * 10 + ones : 0;
    }

    private Numerals() {}
}
