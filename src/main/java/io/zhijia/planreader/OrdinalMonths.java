package io.zhijia.planreader;

import java.util.List;
import java.util.regex.Pattern;

/**
 * 一、二月 may be two months, or the first heading of a list that begins in February. It is the latter where the numbers
 * in front count up line by line: 一、二月 / 二、三月 / 三、四月.
 */
final class OrdinalMonths {

    private static final Pattern PAIR =
            Pattern.compile("(" + Numerals.ANY + ")\\s*[、.]\\s*(" + Numerals.ANY + ")\\s*月");

    static boolean in(Source source, List<Line> lines) {
        int expected = 1;
        for (var line : lines) {
            var pair = PAIR.matcher(source.folded()).region(line.from(), line.to());
            if (pair.lookingAt() && Numerals.value(pair.group(1)) == expected) {
                expected++;
            }
        }
        return expected > 3;
    }

    private OrdinalMonths() {}
}
