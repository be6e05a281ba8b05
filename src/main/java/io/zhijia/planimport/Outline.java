package io.zhijia.planimport;

import io.zhijia.planreader.ReadPlan;
import io.zhijia.planreader.ReadSection;
import io.zhijia.planreader.ReadTarget;
import io.zhijia.planreader.ReadWarning;
import java.util.List;

/**
 * What was understood of the chosen plan besides its calendar; kept as read, because people correct entries, not prose.
 *
 * @param from where the plan begins in the text
 * @param to where it ends
 */
record Outline(int from, int to, List<ReadSection> sections, List<ReadTarget> targets, List<ReadWarning> warnings) {

    static final Outline NONE = new Outline(0, 0, List.of(), List.of(), List.of());

    /** Without the warnings about what was filled in since. */
    Outline filled(Blanks blanks) {
        return new Outline(
                from,
                to,
                sections,
                targets,
                warnings.stream().filter(warning -> !blanks.fill(warning)).toList());
    }

    static Outline of(ReadPlan plan) {
        return new Outline(plan.from(), plan.to(), plan.sections(), plan.targets(), plan.warnings());
    }
}
