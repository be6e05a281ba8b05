package io.zhijia.scoring;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is scored.
 *
 * @param points it can bring
 * @param source from what its points are taken, such as 考勤表; empty if nothing is stated
 */
record Item(String name, int points, String source) {

    /** Such as {@code 爱岗敬业 25 考勤和值班记录}. */
    private static final Pattern LINE = Pattern.compile("\\s*(\\S.{0,29}?)\\s+(\\d{1,3})(?:\\s+(\\S.{0,39}?))?\\s*");

    /** As they are typed, one on a line; lines of another shape are left out, {@link #isTyped} tells of them. */
    static List<Item> typed(String lines) {
        return lines.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Item(
                        found.group(1), Integer.parseInt(found.group(2)), found.group(3) == null ? "" : found.group(3)))
                .toList();
    }

    static boolean isTyped(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .allMatch(line -> LINE.matcher(line).matches());
    }

    String line() {
        return (name + " " + points + " " + source).strip();
    }
}
