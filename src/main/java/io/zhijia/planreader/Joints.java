package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where a second text was joined to a first one without a title: an opening sentence after which the numbers, or
 * the months, begin again (E1, E5, E8).
 */
final class Joints {

    private static final Pattern OPENING = Pattern.compile(
            "(?:20\\d\\d|20[xX]{2}|[xX*]{2,4}|新的?一?|本|这一?)(?:年|学年|学期|年度)|在|以|为|根据|按照|围绕|坚持|认真(?:贯彻|学习|落实)|(?:深入|全面)(?:贯彻|学习)|高举|随着|结合|本着|遵循|牢固树立|一年来|近年来|过去的?一年|回顾|半年来|一学期来");
    private static final Pattern SUBJECT = Pattern.compile("指导|领导|特?制[定订]|工会|围绕|贯彻|为中心|为主线|为目标|为核心|大队|少先队|妇联|社区");
    private static final Pattern PLAINLY = Pattern.compile(
            "(?:20\\d\\d|20[xX]{2}|[xX*]{2,4}|新的?一?|本|这一?)(?:年|学年|学期|年度).*|(?:在.*领导下|以.*为指导|一年来|近年来|过去的?一年).*");

    private final Source source;
    private final List<Line> lines;
    private final Map<Mark.Style, Integer> highest = new EnumMap<>(Mark.Style.class);
    private int lastMonth;

    private Joints(Source source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    /**
     * A place where another text begins.
     *
     * @param certain whether a calendar was finished before and another one follows
     */
    record Joint(int line, boolean certain, ReadWarning warning) {}

    static List<Joint> in(Source source, List<Line> lines, int head) {
        return new Joints(source, lines).find(head);
    }

    private List<Joint> find(int head) {
        var joints = new ArrayList<Joint>();
        for (int i = head; i < lines.size(); i++) {
            var line = lines.get(i);
            var label = label(line);
            var mark = Mark.at(source, line.from(), line.to());
            if (label.isPresent()) {
                lastMonth = label.get().months().getLast();
            } else if (mark.isPresent() && (lastMonth == 0 || mark.get().style() == Mark.Style.CHINESE)) {
                highest.merge(mark.get().style(), mark.get().number(), Math::max);
            } else if (mark.isEmpty() && begun() && isOpening(line)) {
                consider(i, joints);
            }
        }
        return joints;
    }

    private Optional<MonthLabel> label(Line line) {
        return MonthLabel.at(source, line.from(), line.to())
                .filter(label -> !label.months().isEmpty())
                .filter(label -> label.closed()
                        || lastMonth > 0
                        || Mark.at(source, label.textFrom(), line.to()).isPresent());
    }

    private boolean begun() {
        return lastMonth > 0 || highest.values().stream().anyMatch(number -> number > 1);
    }

    private void consider(int i, List<Joint> joints) {
        boolean plainly = PLAINLY.matcher(head(lines.get(i))).matches();
        boolean months = lastMonth > 0 && monthsBeginAgain(i, plainly);
        if (months || numbersBeginAgain(i, plainly)) {
            var line = lines.get(i);
            var words = List.of(source.quote(line.from(), Math.min(line.to(), line.from() + 20)));
            joints.add(new Joint(i, months, new ReadWarning(WarningKind.CUT_PROPOSED, words, line.from(), line.to())));
            highest.clear();
            lastMonth = 0;
        }
    }

    private boolean isOpening(Line line) {
        return line.length() >= 12
                && OPENING.matcher(source.folded())
                        .region(line.from(), line.to())
                        .lookingAt()
                && SUBJECT.matcher(head(line)).find();
    }

    /** The next label does not follow the last one: after December September, or, after a plain opening, any. */
    private boolean monthsBeginAgain(int i, boolean plainly) {
        int marks = 0;
        for (var line : lines.subList(i + 1, lines.size())) {
            var label = label(line);
            if (label.isPresent()) {
                int ahead = Math.floorMod(label.get().months().getFirst() - lastMonth, 12);
                return ahead == 0 || ahead > 3 || (plainly && (marks > 1 || ahead != 1));
            }
            if (++marks > 200) {
                return false;
            }
        }
        return false;
    }

    private boolean numbersBeginAgain(int i, boolean plainly) {
        for (var line : lines.subList(i + 1, Math.min(lines.size(), i + 8))) {
            var mark = Mark.at(source, line.from(), line.to());
            if (mark.isPresent()) {
                var style = mark.get().style();
                boolean upper = style == Mark.Style.CHINESE || style == Mark.Style.CHINESE_BRACKET;
                return mark.get().number() == 1 && (upper || plainly) && highest.getOrDefault(style, 0) > 1;
            }
        }
        return false;
    }

    private String head(Line line) {
        return source.folded(line.from(), Math.min(line.to(), line.from() + 200));
    }
}
