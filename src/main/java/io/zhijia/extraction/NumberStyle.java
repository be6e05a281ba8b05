package io.zhijia.extraction;

import java.util.Locale;

/** How Word writes a number it generates itself. */
enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    FULL_WIDTH,
    /** 一、二 … 十、十一 … 二十一 */
    CHINESE,
    /** 一〇二: digit by digit */
    CHINESE_DIGITS,
    /** 壹、贰、叁 */
    CHINESE_LEGAL,
    /** 甲、乙、丙 */
    STEMS,
    /** 子、丑、寅 */
    BRANCHES,
    /** ① */
    CIRCLED,
    /** ⑴ */
    IN_BRACKETS,
    /** ⒈ */
    WITH_DOT,
    /** ㈠ */
    CHINESE_IN_BRACKETS,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    /** By the name that docx uses. */
    static NumberStyle named(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> CHINESE;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_LEGAL;
            case "ideographTraditional" -> STEMS;
            case "ideographZodiac" -> BRANCHES;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "decimalEnclosedParen" -> IN_BRACKETS;
            case "decimalEnclosedFullstop" -> WITH_DOT;
            case "ideographEnclosedCircle" -> CHINESE_IN_BRACKETS;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** By the code that doc uses (MSONFC). */
    static NumberStyle coded(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 10, 17, 36 -> CHINESE_DIGITS;
            case 11, 33, 35, 37, 39 -> CHINESE;
            case 14, 19 -> FULL_WIDTH;
            case 16, 34, 38 -> CHINESE_LEGAL;
            case 18, 28 -> CIRCLED;
            case 22 -> DECIMAL_ZERO;
            case 23 -> BULLET;
            case 26 -> WITH_DOT;
            case 27 -> IN_BRACKETS;
            case 29 -> CHINESE_IN_BRACKETS;
            case 30 -> STEMS;
            case 31 -> BRANCHES;
            case 255 -> NONE;
            default -> DECIMAL;
        };
    }

    String of(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : String.valueOf(number);
            case FULL_WIDTH -> digits(number, "０１２３４５６７８９");
            case CHINESE -> counted(number, DIGITS, "十百千", true);
            case CHINESE_DIGITS -> digits(number, DIGITS);
            case CHINESE_LEGAL -> counted(number, LEGAL_DIGITS, "拾佰仟", false);
            case STEMS -> one(number, "甲乙丙丁戊己庚辛壬癸");
            case BRANCHES -> one(number, "子丑寅卯辰巳午未申酉戌亥");
            case CIRCLED -> one(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
            case IN_BRACKETS -> one(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");
            case WITH_DOT -> one(number, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");
            case CHINESE_IN_BRACKETS -> one(number, "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case BULLET -> "•";
            case NONE -> "";
        };
    }

    private static String digits(int number, String digits) {
        var written = new StringBuilder();
        String.valueOf(Math.max(0, number)).chars().forEach(digit -> written.append(digits.charAt(digit - '0')));
        return written.toString();
    }

    /** 一百零五; ten is 十 rather than 一十 where {@code shortTen}. */
    private static String counted(int number, String digits, String units, boolean shortTen) {
        if (number < 1 || number > 9999) {
            return digits(number, digits);
        }
        var written = new StringBuilder();
        var gap = false;
        for (int unit = 3, size = 1000; unit >= 0; unit--, size /= 10) {
            var digit = number / size % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? "零" : "")
                    .append(digits.charAt(digit))
                    .append(unit > 0 ? units.substring(unit - 1, unit) : "");
            gap = false;
        }
        return shortTen && number >= 10 && number < 20 ? written.substring(1) : written.toString();
    }

    private static String one(int number, String all) {
        return number >= 1 && number <= all.length() ? all.substring(number - 1, number) : String.valueOf(number);
    }

    private static String roman(int number) {
        var sizes = new int[] {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var names = new String[] {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var written = new StringBuilder();
        var rest = Math.clamp(number, 0, 3999);
        for (int i = 0; i < sizes.length; i++) {
            written.repeat(names[i], rest / sizes[i]);
            rest %= sizes[i];
        }
        return written.toString();
    }

    /** A … Z, AA, BB … */
    private static String letters(int number) {
        return number < 1
                ? ""
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat(Math.min(8, (number - 1) / 26 + 1));
    }
}
