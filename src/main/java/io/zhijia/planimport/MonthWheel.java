package io.zhijia.planimport;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import io.zhijia.planreader.PlanPeriod;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The months of a plan as a ring, the first at the top; drawn as SVG in a square from -100 to 100. */
record MonthWheel(List<Segment> segments) {

    private static final int OUTER = 96;
    private static final int INNER = 54;
    private static final double GAP_IN_DEGREES = 1.2;
    private static final int FULL = 6; // a month with that many entries is as dark as can be

    /**
     * @param path of the segment, in SVG's words
     * @param shade 0 for an empty month to 3 for a full one
     */
    record Segment(YearMonth month, int count, String path, String x, String y, int shade) {}

    static MonthWheel of(PlanPeriod period, Map<YearMonth, Long> counts) {
        var months = IntStream.iterate(0, i -> i + 1)
                .mapToObj(period.from()::plusMonths)
                .takeWhile(month -> !month.isAfter(period.to()))
                .toList();
        var arc = 360.0 / months.size();
        return new MonthWheel(IntStream.range(0, months.size())
                .mapToObj(i -> segment(
                        months.get(i), counts.getOrDefault(months.get(i), 0L).intValue(), i * arc, (i + 1) * arc))
                .toList());
    }

    private static Segment segment(YearMonth month, int count, double from, double to) {
        var begin = from + GAP_IN_DEGREES;
        var end = to - GAP_IN_DEGREES;
        var large = end - begin > 180 ? 1 : 0;
        var path = "M%s A%d %d 0 %d 1 %s L%s A%d %d 0 %d 0 %s Z"
                .formatted(
                        at(OUTER, begin),
                        OUTER,
                        OUTER,
                        large,
                        at(OUTER, end),
                        at(INNER, end),
                        INNER,
                        INNER,
                        large,
                        at(INNER, begin));
        var middle = (OUTER + INNER) / 2.0;
        var angle = (begin + end) / 2;
        return new Segment(month, count, path, number(x(middle, angle)), number(y(middle, angle)), shade(count));
    }

    private static int shade(int count) {
        return count == 0 ? 0 : Math.min(3, 1 + count * 2 / FULL);
    }

    private static String at(double radius, double degrees) {
        return number(x(radius, degrees)) + " " + number(y(radius, degrees));
    }

    private static double x(double radius, double degrees) {
        return radius * cos(toRadians(degrees) - PI / 2);
    }

    private static double y(double radius, double degrees) {
        return radius * sin(toRadians(degrees) - PI / 2);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
