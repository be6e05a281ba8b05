package io.zhijia.planning;

import java.time.LocalDate;

/** A plan in one line, for other modules. */
public record PlanSummary(PlanId id, String title, LocalDate from, LocalDate to, int items) {}
