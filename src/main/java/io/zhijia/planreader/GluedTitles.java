package io.zhijia.planreader;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The titles of a collection that lost all its line breaks: the same words before 篇一, 篇二, 篇三 in the middle of a
 * line. Where each begins and ends, the line is cut.
 */
final class GluedTitles {

    private static final String NUMBERS = "一二三四五六七八九十";
    private static final Pattern NAMES_A_PAPER = Pattern.compile("计划|总结|要点|方案|范文|报告|小结");
    private static final String STOPS = "。;,!?:\n";
    private static final int LONG = 60;
    private static final int LONGEST_TITLE = 24;

    static NavigableSet<Integer> in(String folded) {
        var cuts = new TreeSet<Integer>();
        int first = folded.indexOf("篇一");
        int second = folded.indexOf("篇二", first + 1);
        if (first < 0 || second < 0 || folded.substring(first, second).indexOf('\n') >= 0 || second - first < LONG) {
            return cuts;
        }
        var title = commonEnd(folded, first, second);
        for (int i = 0, at = 0;
                i < NUMBERS.length() && NAMES_A_PAPER.matcher(title).find();
                i++) {
            var numbered = title + "篇" + NUMBERS.charAt(i);
            int begins = folded.indexOf(numbered, at);
            if (begins < 0) {
                return cuts;
            }
            at = begins + numbered.length();
            cuts.add(begins);
            cuts.add(at);
        }
        return cuts;
    }

    /** The words both numbers follow. */
    private static String commonEnd(String text, int first, int second) {
        int length = 0;
        while (length < Math.min(first, LONGEST_TITLE)
                && text.charAt(first - length - 1) == text.charAt(second - length - 1)
                && STOPS.indexOf(text.charAt(first - length - 1)) < 0) {
            length++;
        }
        return text.substring(first - length, first);
    }

    private GluedTitles() {}
}
