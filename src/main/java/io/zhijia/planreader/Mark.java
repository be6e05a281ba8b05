package io.zhijia.planreader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or an item. Its style tells the level (E19), its value is only a label (E11, E13).
 *
 * @param to where the numbered text begins
 */
record Mark(Style style, int number, int from, int to) {

    /** How numbers are written, each a rule of its own. */
    enum Style {
        /** 第一部分 */
        PART(0, "第\\s*(" + Numerals.ANY + ")\\s*(?:部分|章|编|板块)\\s*[、.:]?"),
        /** 一、 or 一： or 一. */
        CHINESE(3, "(" + Numerals.CHINESE + ")\\s*(?:[、.:,](?!\\d)|\\s(?=[^\\s一二三四五六七八九十月年]))\\s*"),
        /** (一) */
        CHINESE_BRACKET(4, "\\(?\\s*(" + Numerals.CHINESE + ")\\s*\\)\\s*[、.:,]?\\s*"),
        /** 1、 or 1. or 1: but neither 3.8 nor 8:30 (E18) */
        ARABIC(
                5,
                "(\\d{1,2})\\s*(?:、|[.,](?=20\\d\\d年|20xx|\\d{1,2}\\s*月|\\d{1,2}[.·]\\d{1,2}(?![\\d.]))|[.,:](?!\\s*\\d)|\\s+(?=[^\\d\\s月日年~-]))\\s*"),
        /** (1) or 1) */
        ARABIC_BRACKET(6, "\\(?\\s*(\\d{1,2})\\s*\\)\\s*[、.:,]?\\s*"),
        /** ① */
        CIRCLED(7, "([①-⑳❶-❿➀-➉])\\s*[、.:]?\\s*"),
        /** ⒈ ⑴ ㈠ */
        ENCLOSED(6, "([⒈-⒛⑴-⒇㈠-㈩])\\s*[、.:]?\\s*"),
        /** 第一， */
        ORDINAL(2, "第(" + Numerals.CHINESE + ")\\s*[,、:]\\s*"),
        /** A bullet, which has no number */
        BULLET(8, "(?:[·■◆★▲◇☆※➢✓▪◎◦►▶]|-(?=\\s))()\\s*");

        /** Unnumbered headings stand between 第一部分 and 一、. */
        static final int UNNUMBERED = 1;

        private final int rank;
        private final Pattern pattern;

        Style(int rank, String pattern) {
            this.rank = rank;
            this.pattern = Pattern.compile(pattern);
        }

        /** Its level among the others, the uppermost first. */
        int rank() {
            return rank;
        }
    }

    private static final Style[] STYLES = Style.values();

    /** Every number begins with one of these, or with an enclosed figure or a sign. */
    private static final String FIRST = "第(一二三四五六七八九十-·※➢";

    static Optional<Mark> at(Source source, int from, int to) {
        if (from >= to || !mayBegin(source.folded().charAt(from))) {
            return Optional.empty();
        }
        for (var style : STYLES) {
            var matcher = style.pattern.matcher(source.folded()).region(from, to);
            if (matcher.lookingAt() && isNumber(style, matcher)) {
                return Optional.of(new Mark(style, number(style, matcher.group(1)), from, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9') || (c >= '①' && c <= '➉') || (c >= '㈠' && c <= '㈩') || FIRST.indexOf(c) >= 0;
    }

    private static boolean isNumber(Style style, Matcher matcher) {
        return style == Style.BULLET || number(style, matcher.group(1)) > 0;
    }

    private static int number(Style style, String written) {
        return switch (style) {
            case BULLET -> 0;
            case CIRCLED -> circled(written.charAt(0));
            case ENCLOSED -> enclosed(written.charAt(0));
            default -> Numerals.value(written);
        };
    }

    private static int circled(char c) {
        return c >= '➀' ? c - '➀' + 1 : c >= '❶' ? c - '❶' + 1 : c - '①' + 1;
    }

    private static int enclosed(char c) {
        return c >= '㈠' ? c - '㈠' + 1 : c >= '⒈' ? c - '⒈' + 1 : c - '⑴' + 1;
    }
}
