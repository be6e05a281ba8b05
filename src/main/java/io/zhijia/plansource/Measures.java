package io.zhijia.plansource;

import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The measures (措施) a plan's own text names, as points: items and goals carry them out like any others (PLN-04). */
final class Measures {

    private static final Pattern HEADED = Pattern.compile("措施|任务|重点|内容|做法");

    /** Each plan has one such source. */
    static SourceId of(PlanId plan) {
        return new SourceId(UUID.nameUUIDFromBytes(("measures of " + plan).getBytes(StandardCharsets.UTF_8)));
    }

    /** What stands below headings of that sort, each point with the heading it stands under. */
    static List<String> in(List<PlanDraft.Section> sections) {
        var points = new ArrayList<String>();
        var within = false;
        for (var section : sections) {
            if (section.level() == 1) {
                within = HEADED.matcher(section.heading()).find();
            }
            if (within && !section.body().isBlank()) {
                var under = section.level() == 1 ? "" : section.heading().strip() + "：";
                Points.of(section.body()).forEach(point -> points.add(shortened(under + point)));
            }
        }
        return points.stream().distinct().limit(Points.MOST).toList();
    }

    private static String shortened(String point) {
        return point.length() <= Points.LONGEST ? point : point.substring(0, Points.LONGEST - 1) + "…";
    }

    private Measures() {}
}
