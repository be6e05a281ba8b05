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

    /** A plan with a calendar that does not merely repeat another one: what somebody who imports is most likely to want. */
    public boolean isWorthTaking() {
        return kind == TextKind.PLAN
                && !calendar.isEmpty()
                && warnings.stream().map(ReadWarning::kind).noneMatch(WarningKind::isOfACopy);
    }
}
