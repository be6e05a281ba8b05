package io.zhijia.planreader;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The shapes in which plans write months (E22 to E32), each a rule of its own. Where several fit, the longest is meant.
 */
enum MonthShape {
    /** 三月, 3月份, 三 月, 元月, 次年一月 (E22) */
    SINGLE(Parts.YEAR + Parts.MONTH + Parts.MOON) {
        @Override
        List<Integer> months(Matcher written) {
            return List.of(Numerals.value(written.group("m1")));
        }
    },
    /** 七、八月; 四月、五月份; 十二、元月; 二、三、四月 (E25) */
    JOINT(Parts.YEAR + Parts.MONTH + "(?:" + Parts.MOON + ")?" + "(?:\\s*[、,.·/和及与]\\s*" + Parts.YEAR + Parts.PLAIN
            + "(?:" + Parts.MOON + ")?){0,10}" + "\\s*[、,.·/和及与]\\s*" + Parts.YEAR + Parts.PLAIN + Parts.MOON) {
        @Override
        List<Integer> months(Matcher written) {
            return Parts.numbers(written.group());
        }

        @Override
        boolean makesSense(Matcher written) {
            return Parts.oneScript(written.group()) && Parts.eachFollowsTheOther(months(written));
        }
    },
    /** 三四月份 (E25) */
    ADJACENT(Parts.YEAR + "(?<m1>[一二三四五六七八九])(?<m2>[一二三四五六七八九])" + Parts.MOON) {
        @Override
        List<Integer> months(Matcher written) {
            return List.of(Numerals.value(written.group("m1")), Numerals.value(written.group("m2")));
        }

        @Override
        boolean makesSense(Matcher written) {
            return Parts.eachFollowsTheOther(months(written));
        }
    },
    /** 三至四月, 五月----六月份, 11月至次年1月 (E26) */
    RANGE(Parts.YEAR + Parts.MONTH + "(?:" + Parts.MOON + ")?" + Parts.TO + Parts.YEAR + "(?<m2>" + Parts.PLAIN + ")"
            + Parts.MOON) {
        @Override
        List<Integer> months(Matcher written) {
            return Parts.range(Numerals.value(written.group("m1")), Numerals.value(written.group("m2")));
        }
    },
    /** 上半年 (E32) */
    HALF_YEAR(Parts.YEAR + "(?<half>[上下前后])半(?:年度?|学年)") {
        @Override
        List<Integer> months(Matcher written) {
            return "上前".contains(written.group("half")) ? Parts.range(1, 6) : Parts.range(7, 12);
        }
    },
    /** 第一季度; 三、四季度 */
    QUARTER(Parts.YEAR + "第?(?<q1>[一二三四1-4])(?:\\s*[、,至到~-]+\\s*第?(?<q2>[一二三四1-4]))?\\s*季度?") {
        @Override
        List<Integer> months(Matcher written) {
            int first = Numerals.value(written.group("q1"));
            var last = written.group("q2");
            return Parts.range(first * 3 - 2, (last == null ? first : Math.max(first, Numerals.value(last))) * 3);
        }
    },
    /** 第一学期; 秋季学期 */
    TERM(Parts.YEAR + "(?:学年度?)?(?:第(?<term>[一二12])|(?<half>[上下秋春])季?)(?:学期|半学年)") {
        @Override
        List<Integer> months(Matcher written) {
            var first = written.group("term") != null
                    ? Numerals.value(written.group("term")) == 1
                    : "上秋".contains(written.group("half"));
            return first ? Parts.range(9, 1) : Parts.range(2, 7);
        }
    },
    /** 暑假, 寒假期间 */
    HOLIDAYS("(?<half>[暑寒])(?:假|期)(?:期间)?") {
        @Override
        List<Integer> months(Matcher written) {
            return "暑".equals(written.group("half")) ? List.of(7, 8) : List.of(1, 2);
        }
    },
    /** 第二周; 第3-4周; its months come from a bracket, from the label above, or from the term */
    WEEK("(?:第\\s*(?<w1>" + Numerals.ANY + ")(?:\\s*[、至到~-]+\\s*第?" + Numerals.ANY + ")?|(?<w2>" + Numerals.ANY
            + ")\\s*[至到~-]+\\s*" + Numerals.ANY + ")\\s*(?:教学)?周(?![年岁一二三四五六日末])次?") {
        @Override
        List<Integer> months(Matcher written) {
            return List.of();
        }
    },
    /** The signs ㋀ to ㋋, which also stand for bare numbers in a column of months (TableWords) */
    SIGN("(?<m1>[㋀-㋋])" + Parts.FILLED + "(?:\\s*[-~至、,.]\\s*(?<m2>[㋀-㋋])" + Parts.FILLED + ")?") {
        @Override
        List<Integer> months(Matcher written) {
            int first = written.group("m1").charAt(0) - JANUARY + 1;
            var last = written.group("m2");
            return last == null ? List.of(first) : Parts.range(first, last.charAt(0) - JANUARY + 1);
        }
    },
    /** 九月上旬; 三月初; 6月底前; 4月中旬—5月上旬 */
    PART_OF_MONTH(Parts.YEAR + Parts.MONTH + Parts.MOON + "\\s*(?:[上中下]旬|初|底|末|中期)(?:" + Parts.TO + "(?:(?<m2>"
            + Parts.PLAIN + ")" + Parts.MOON + "\\s*)?(?:[上中下]旬|初|底|末))?(?:前后|之?前|左右)?") {
        @Override
        List<Integer> months(Matcher written) {
            int first = Numerals.value(written.group("m1"));
            var last = written.group("m2");
            return last == null ? List.of(first) : Parts.range(first, Numerals.value(last));
        }
    },
    /** 3月8日; 3月1日—4月5日 */
    DAY(Parts.YEAR + Parts.MONTH + "\\s*月\\s*" + Parts.DAY + "(?:" + Parts.TO + "(?:(?<m2>" + Parts.PLAIN
            + ")\\s*月\\s*)?" + Parts.DAY + ")?(?:前后|之?前|左右)?") {
        @Override
        List<Integer> months(Matcher written) {
            int first = Numerals.value(written.group("m1"));
            var last = written.group("m2");
            return last == null ? List.of(first) : Parts.range(first, Numerals.value(last));
        }
    };

    static final char JANUARY = '㋀';

    /** Where a sign stands for two digits, this keeps the second place. */
    static final char FILLER = '\ue000';

    private final Pattern pattern;

    MonthShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The months meant, 1 to 12, in the order written. */
    abstract List<Integer> months(Matcher written);

    boolean makesSense(Matcher written) {
        return true;
    }

    /** Whether entries may follow it without a colon: 三月份庆三八; but 暑假 and 上半年 begin sentences. */
    boolean mayBeGlued() {
        return this != HOLIDAYS && this != HALF_YEAR && this != TERM && this != QUARTER;
    }

    Matcher matcher(Source source, int from, int to) {
        return pattern.matcher(source.folded()).region(from, to);
    }

    /** The words the shapes are made of. */
    private static final class Parts {
        static final String YEAR =
                "(?:(?:(?:公元)?(?:20\\d\\d|20[xX*?_]{1,2}|[xX*_]{1,4}|201[xX]|二[〇0零oO][^年]{1,2})\\s*-?){1,3}+\\s*年度?\\s*|(?:次|明|翌|来|第二|每|今|当)年\\s*)?";
        static final String PLAIN = "(?:十\\s?[一二]|[元正冬腊一二三四五六七八九十]|1[0-2]|0?[1-9])";
        static final String MONTH = "(?<m1>" + PLAIN + ")";
        static final String MOON = "\\s*月(?:\\s*份)?";
        static final String TO = "\\s*(?:至|到|~+|-+|(?<=\\d)一(?=\\d))\\s*";
        static final String FILLED = "\ue000?";
        static final String DAY = "[〇一二三四五六七八九十\\d]{1,3}\\s*[日号]";

        private static final Pattern DIGIT = Pattern.compile("\\d");
        private static final Pattern CHINESE_MONTH = Pattern.compile("[一二三四五六七八九十][^月]*月");
        private static final Pattern NUMBER = Pattern.compile(PLAIN);
        private static final Pattern YEARS = Pattern.compile("[^、,.·/和及与年]*+年度?");

        static List<Integer> numbers(String written) {
            return NUMBER.matcher(YEARS.matcher(written).replaceAll(""))
                    .results()
                    .map(number -> Numerals.value(number.group()))
                    .collect(toList());
        }

        /** From the first to the last, over the year's end where need be (E30). */
        static List<Integer> range(int first, int last) {
            var months = new ArrayList<Integer>();
            for (int month = first; ; month = month % 12 + 1) {
                months.add(month);
                if (month == last || months.size() == 12) {
                    return months;
                }
            }
        }

        static boolean eachFollowsTheOther(List<Integer> months) {
            return months.size() > 1
                    && IntStream.range(1, months.size()).allMatch(i -> months.get(i) == months.get(i - 1) % 12 + 1);
        }

        /** 1、五月 is the order number 1 before May, not January and May (E24). */
        static boolean oneScript(String written) {
            return !DIGIT.matcher(written).find()
                    || !CHINESE_MONTH.matcher(written).find();
        }

        private Parts() {}
    }
}
