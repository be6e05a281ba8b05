package io.zhijia.planreader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A month label as it stands in front of entries.
 *
 * @param to where the label's own words end
 * @param textFrom where what it labels begins
 * @param closed whether a colon, a bracket or the end of the line closes it
 */
record MonthLabel(MonthShape shape, List<Integer> months, int from, int to, int textFrom, boolean closed) {

    private static final String OPENING = "([{<《";
    private static final Pattern CLOSING = Pattern.compile("\\s*[)\\]}>》]");
    private static final Pattern STOP = Pattern.compile("\\s*(?::|-{1,}|、|\\.(?!\\d)|\\||,)\\s*");

    /** 三月份工作安排: the label goes on to the end of its line. */
    static final Pattern OF_WORK =
            Pattern.compile("(?:的)?(?:主要|重点|具体)?(?:工作|活动|任务)?(?:安排|计划|要点|内容|重点|工作|活动|主题)?\\s*:?");

    /** What makes a month a part of a sentence: 三月的, 五月十五, 一月一次, 3月来. */
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "\\s*(?:的|来|以来|里|内(?!部)|间|后(?!勤|备)|前(?!后|往)|中(?!心|层|国|秋|小|高|考|老|青|队|医|华)|[一二三四五六七八九十]{1,3}(?:次|主题|题|活动|星|日|号|公开|查|报)"
                    + "|十五|初[一二三四五六七八九]|九(?!年)|一(?!年级)(?=[一-龥]))");

    private static final int SHORT = 40;
    private static final String FIRST = "0123456789一二三四五六七八九十元正冬腊〇次明翌来第每今当上下前后暑寒秋春xX*_?公学㋀㋁㋂㋃㋄㋅㋆㋇㋈㋉㋊㋋";
    private static final String SIGNS = "㋀㋁㋂㋃㋄㋅㋆㋇㋈㋉㋊㋋";
    private static final String UNITS = "月半季期假周" + SIGNS;
    private static final int FAR = 60;
    private static final String INSIDE = FIRST + "年度份教零oO、,.·/和及与至到~- \t";

    /** Reads a label there; {@code to} is the end of its line. */
    static Optional<MonthLabel> at(Source source, int from, int to) {
        int start = source.skipBlank(from, to);
        boolean bracket = start < to && OPENING.indexOf(source.folded().charAt(start)) >= 0;
        int begins = bracket ? source.skipBlank(start + 1, to) : start;
        return longest(source, begins, to)
                .map(found -> bracket ? found : found.withDates(source, to))
                .flatMap(found -> bracket ? found.bracketed(source, start, to) : found.open(source, to));
    }

    /** A label without anything around it, from there up to wherever it ends. */
    static Optional<MonthLabel> longest(Source source, int from, int to) {
        if (!couldBegin(source, from, to)) {
            return Optional.empty();
        }
        MonthLabel best = null;
        for (var shape : MonthShape.values()) {
            var matcher = shape.matcher(source, from, to);
            if (matcher.lookingAt() && shape.makesSense(matcher) && (best == null || matcher.end() > best.to)) {
                best = new MonthLabel(shape, shape.months(matcher), from, matcher.end(), matcher.end(), false);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Most texts are no label, which a glance tells faster than the shapes do. */
    private static boolean couldBegin(Source source, int from, int to) {
        if (from >= to || FIRST.indexOf(source.folded().charAt(from)) < 0) {
            return false;
        }
        int at = from;
        int far = Math.min(to, from + FAR);
        while (at < far
                && SIGNS.indexOf(source.folded().charAt(at)) < 0
                && INSIDE.indexOf(source.folded().charAt(at)) >= 0) {
            at++;
        }
        return at < far && UNITS.indexOf(source.folded().charAt(at)) >= 0;
    }

    /** 第二周(9月8日-12日): the bracket belongs to the label. */
    private MonthLabel withDates(Source source, int end) {
        int open = source.skipBlank(to, end);
        if (open >= end || source.folded().charAt(open) != '(') {
            return this;
        }
        return longest(source, source.skipBlank(open + 1, end), end)
                .filter(inner -> inner.to() < end
                        && CLOSING.matcher(source.folded())
                                .region(inner.to(), end)
                                .lookingAt())
                .map(inner -> dated(source, inner, end))
                .orElse(this);
    }

    private MonthLabel dated(Source source, MonthLabel inner, int end) {
        int closes = source.skipBlank(inner.to(), end) + 1;
        return new MonthLabel(shape, shape == MonthShape.WEEK ? inner.months : months, from, closes, closes, closed);
    }

    boolean isWithin(MonthLabel other) {
        return other.months.containsAll(months);
    }

    /** [三月] or (三月): the bracket closes the label. */
    private Optional<MonthLabel> bracketed(Source source, int start, int end) {
        var closing = CLOSING.matcher(source.folded()).region(to, end);
        if (!closing.lookingAt()) {
            return Optional.empty();
        }
        int text = afterStop(source, closing.end(), end);
        return Optional.of(new MonthLabel(shape, months, from, to, text, true)).filter(label -> start <= from);
    }

    private Optional<MonthLabel> open(Source source, int end) {
        if (IN_A_SENTENCE.matcher(source.folded()).region(to, end).lookingAt()) {
            return Optional.empty();
        }
        int text = afterStop(source, to, end);
        boolean comma = source.folded(to, text).contains(",");
        if (!shape.mayBeGlued() && (comma || (text == to && !isFollowedByWork(source, text, end)))) {
            return Optional.empty();
        }
        boolean blank = text > to && source.folded(to, text).isBlank() && end - text <= SHORT;
        boolean colon = text > to && !source.folded(to, text).isBlank() && !comma;
        return Optional.of(new MonthLabel(shape, months, from, to, text, colon || blank || text == end));
    }

    /** 上半年 and 暑假 begin sentences, unless a list or 工作安排 follows. */
    private static boolean isFollowedByWork(Source source, int from, int to) {
        return from == to
                || Mark.at(source, from, to).isPresent()
                || (to - from < 12 && OF_WORK.matcher(source.folded(from, to)).matches());
    }

    private static int afterStop(Source source, int from, int end) {
        var stop = STOP.matcher(source.folded()).region(from, end);
        return source.skipBlank(stop.lookingAt() ? stop.end() : from, end);
    }
}
