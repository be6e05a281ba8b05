package io.zhijia.planreader;

import java.util.List;

/** One document of a text. It begins with its title line and ends where the next one begins. */
public record ReadPlan(
        int from,
        int to,
        String title,
        TextKind kind,
        OrgKind orgKind,
        PlanPeriod period,
        List<ReadSection> sections,
        List<ReadEntry> calendar,
        List<ReadTarget> targets,
        List<ReadWarning> warnings) {

    public ReadPlan {
        sections = List.copyOf(sections);
        calendar = List.copyOf(calendar);
        targets = List.copyOf(targets);
        warnings = List.copyOf(warnings);
    }
}
