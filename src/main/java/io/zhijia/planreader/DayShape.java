package io.zhijia.planreader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The shapes in which people write days, in the order in which they are looked for. */
enum DayShape {
    /** 4月1日—15日, 4月28日至5月3日 */
    RANGE("(?:(\\d{4})年)?NUMBER月NUMBER[日号]?-(?:NUMBER月)?NUMBER[日号]") {
        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            var from = around.day(year(match, 1), number(match, 2), number(match, 3));
            int month = match.group(4) == null ? number(match, 2) : number(match, 4);
            return from.flatMap(first -> around.day(Optional.of(first.getYear()), month, number(match, 5))
                    .flatMap(last -> range(first, last)));
        }
    },
    /** 3月8日, 三月八日, 2026年5月12日 */
    DAY("(?:(\\d{4})年)?NUMBER月NUMBER[日号]") {
        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            return around.day(year(match, 1), number(match, 2), number(match, 3))
                    .map(DayRange::of);
        }
    },
    /** 9月上旬至中旬, 3月下旬—4月上旬 */
    THIRDS("NUMBER月份?(上旬|中旬|下旬|初|底|末)-(?:NUMBER月份?)?(上旬|中旬|下旬|初|底|末)") {
        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            int month = match.group(3) == null ? number(match, 1) : number(match, 3);
            return around.month(number(match, 1))
                    .flatMap(first -> around.month(month)
                            .flatMap(last -> range(
                                    third(first, match.group(2)).from(),
                                    third(last, match.group(4)).to())));
        }
    },
    /** 九月上旬, 3月中期, 12月底; without a month that of the entry */
    THIRD("(?:NUMBER月份?|(?<![0-9一二三四五六七八九十年期末])月|(?=[上中下]旬))(上旬|中旬|下旬|初|中期|底|末)") {
        @Override
        boolean isMeant(MatchResult match, Around around) {
            return match.group(1) != null || around.onlyMonth().isPresent();
        }

        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            return month(match, around).map(month -> third(month, match.group(2)));
        }
    },
    /** 十月第二周: the second seven days of the month */
    WEEK("(?:NUMBER月份?的?)?第([一二三四五1-5])(?:周|个?星期|个?礼拜)(?![一二三四五六七八九十\\d])") {
        @Override
        boolean isMeant(MatchResult match, Around around) {
            return match.group(1) != null || around.onlyMonth().isPresent();
        }

        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            int first = (number(match, 2) - 1) * DAYS_OF_A_WEEK + 1;
            return month(match, around)
                    .filter(month -> month.isValidDay(first))
                    .map(month -> new DayRange(
                            month.atDay(first),
                            month.atDay(Math.min(first + DAYS_OF_A_WEEK - 1, month.lengthOfMonth()))));
        }
    },
    /** 5.12, 3.8, 4.1-4.15: only where it is a festival or lies in the months of the entry; else it is a figure */
    DOTTED("(?<![\\d.第])(\\d{1,2})\\.(\\d{1,2})(?:日|号)?(?:-(\\d{1,2})\\.(\\d{1,2}))?(?![\\d.%元万亿米公版级分小度岁倍折])") {
        @Override
        boolean isMeant(MatchResult match, Around around) {
            return NamedDays.isFestive(number(match, 1), number(match, 2))
                    || around.months().contains(number(match, 1));
        }

        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            var from = around.day(Optional.empty(), number(match, 1), number(match, 2));
            return match.group(3) == null
                    ? from.map(DayRange::of)
                    : from.flatMap(first -> around.day(Optional.of(first.getYear()), number(match, 3), number(match, 4))
                            .flatMap(last -> range(first, last)));
        }
    },
    /** 15日, 6日-10日 of the only month of the entry */
    DAY_ALONE("(?<![\\d.月第])(\\d{1,2})[日号]?(?:-(\\d{1,2}))?[日号](?![常记报游程线楼文捐内间])") {
        @Override
        boolean isMeant(MatchResult match, Around around) {
            return around.onlyMonth().isPresent();
        }

        @Override
        Optional<DayRange> days(MatchResult match, Around around) {
            int month = around.onlyMonth().orElseThrow();
            int last = match.group(2) == null ? number(match, 1) : number(match, 2);
            return around.day(Optional.empty(), month, number(match, 1))
                    .flatMap(from ->
                            around.day(Optional.of(from.getYear()), month, last).flatMap(to -> range(from, to)));
        }
    };

    private static final String UNITS = "月日号旬周期拜.";
    private static final String LEFT_OUT = " \t\n\r\f\u000b　“”\"'‘’";
    private static final String DOTS = "·•・．‧";
    private static final String DASHES = "—–－~～至到-";
    private static final Pattern FESTIVAL_DOT = Pattern.compile("(?<=[三五六七八])\\.(?=[一四八])");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int FIRST_THIRD = 10;
    private static final int SECOND_THIRD = 20;

    private final Pattern pattern;

    DayShape(String shape) {
        this.pattern = Pattern.compile(shape.replace("NUMBER", "(\\d{1,2}|[一二三四五六七八九十]{1,3})"));
    }

    Pattern pattern() {
        return pattern;
    }

    /** Whether it can be a day at all where it stands. */
    boolean isMeant(MatchResult match, Around around) {
        return true;
    }

    /** Empty if no calendar has such a day. */
    abstract Optional<DayRange> days(MatchResult match, Around around);

    /** Whether a text, made plain, can name a day in any of these shapes. */
    static boolean mayBeIn(String plain) {
        return plain.chars().anyMatch(c -> UNITS.indexOf(c) >= 0);
    }

    /** One kind of dot and dash, no blanks, and 五.一 as 五一. */
    static String plain(String item) {
        var plain = new StringBuilder(item.length());
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (DOTS.indexOf(c) >= 0) {
                plain.append('.');
            } else if (DASHES.indexOf(c) >= 0) {
                dash(plain);
            } else if (LEFT_OUT.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return FESTIVAL_DOT.matcher(plain).replaceAll("");
    }

    private static void dash(StringBuilder plain) {
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '-') {
            plain.append('-');
        }
    }

    /** Where a festival is named; not 教师节 in 青年教师节目. */
    static int placeOfFestival(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0
                && at + name.length() < text.length()
                && name.endsWith("节")
                && "目约省能奏".indexOf(text.charAt(at + name.length())) >= 0) {
            at = text.indexOf(name, at + 1);
        }
        return at;
    }

    private static Optional<YearMonth> month(MatchResult match, Around around) {
        return around.month(match.group(1) == null ? around.onlyMonth().orElseThrow() : Numerals.value(match.group(1)));
    }

    private static DayRange third(YearMonth month, String third) {
        return switch (third.charAt(0)) {
            case '上', '初' -> new DayRange(month.atDay(1), month.atDay(FIRST_THIRD));
            case '中' -> new DayRange(month.atDay(FIRST_THIRD + 1), month.atDay(SECOND_THIRD));
            default -> new DayRange(month.atDay(SECOND_THIRD + 1), month.atEndOfMonth());
        };
    }

    /** Over the year's end the last day is the next year's; within one month backwards there is none. */
    private static Optional<DayRange> range(LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            return Optional.of(new DayRange(first, last));
        }
        return last.getMonthValue() < first.getMonthValue()
                ? Optional.of(new DayRange(first, last.plusYears(1)))
                : Optional.empty();
    }

    private static Optional<Integer> year(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group)).map(Integer::valueOf);
    }

    private static int number(MatchResult match, int group) {
        return Numerals.value(match.group(group));
    }
}
