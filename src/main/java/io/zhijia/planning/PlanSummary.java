package io.zhijia.planning;

import java.time.LocalDate;

/**
 * A plan in one line, for other modules.
 *
 * @param issuer the body whose plan it is; empty for the union itself
 */
public record PlanSummary(
        PlanId id, String title, String issuer, LocalDate from, LocalDate to, int items, boolean closed) {}
