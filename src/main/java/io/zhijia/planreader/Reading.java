package io.zhijia.planreader;

import java.util.List;

/** What the reader understood of a text. All offsets count UTF-16 units of that text. */
public record Reading(List<ReadPlan> plans, List<ReadWarning> warnings) {

    public Reading {
        plans = List.copyOf(plans);
        warnings = List.copyOf(warnings);
    }
}
