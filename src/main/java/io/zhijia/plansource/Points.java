package io.zhijia.plansource;

import static io.zhijia.plansource.SourceRefusal.NO_POINTS;
import static io.zhijia.plansource.SourceRefusal.POINT_TOO_LONG;
import static io.zhijia.plansource.SourceRefusal.TOO_MANY_POINTS;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The points of a pasted text: each numbered paragraph is one, with the lines that follow it; where nothing is numbered,
 * each line is one.
 */
final class Points {

    static final int MOST = 200;
    static final int LONGEST = 1000;

    private static final Pattern NUMBERED = Pattern.compile("^(第[一二三四五六七八九十百\\d]+[条点项章]"
            + "|[（(]?[一二三四五六七八九十]{1,3}[）)、．.]"
            + "|[（(]?\\d{1,3}[）)、．.](?!\\d)"
            + "|[①-⑳•●·\\-—*]).*");

    static List<String> of(String pasted) {
        var lines = pasted.lines()
                .map(line -> line.replace('\u3000', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
        refuseIf(lines.isEmpty(), NO_POINTS);
        var points = lines.stream().anyMatch(Points::isNumbered) ? paragraphs(lines) : lines;
        refuseIf(points.size() > MOST, TOO_MANY_POINTS, points.size(), MOST);
        points.stream()
                .filter(point -> point.length() > LONGEST)
                .findFirst()
                .ifPresent(point -> refuseIf(true, POINT_TOO_LONG, point.substring(0, 20), LONGEST));
        return points;
    }

    private static List<String> paragraphs(List<String> lines) {
        var points = new ArrayList<String>();
        for (var line : lines) {
            if (points.isEmpty() || isNumbered(line)) {
                points.add(line);
            } else {
                points.add(points.removeLast() + line);
            }
        }
        return List.copyOf(points);
    }

    private static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches();
    }

    private Points() {}
}
