package io.zhijia.planreader;

import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;

/** Made-up plans, read and told in short words. */
final class PlanFixtures {

    static final Year YEAR = Year.of(2031);

    static Reading read(String text) {
        return PlanReader.read(text, YEAR);
    }

    static ReadPlan only(String text) {
        var plans = read(text).plans();
        if (plans.size() != 1) {
            throw new AssertionError("one plan expected, not " + plans);
        }
        return plans.getFirst();
    }

    /** {@code 4-5 春游}, one line for each entry. */
    static List<String> entries(String text) {
        return told(only(text));
    }

    static List<String> told(ReadPlan plan) {
        return plan.calendar().stream()
                .map(entry -> months(entry.months()) + " " + entry.item())
                .toList();
    }

    static List<String> headings(String text, int level) {
        return only(text).sections().stream()
                .filter(section -> section.level() == level)
                .map(ReadSection::heading)
                .toList();
    }

    static List<WarningKind> warnings(String text) {
        var plan = only(text);
        var kinds = plan.warnings().stream().map(ReadWarning::kind).collect(Collectors.toList());
        plan.calendar().forEach(entry -> entry.warnings().forEach(warning -> kinds.add(warning.kind())));
        return kinds;
    }

    private static String months(List<Integer> months) {
        return months.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private PlanFixtures() {}
}
