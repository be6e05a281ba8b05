package io.zhijia.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may take.
 *
 * @param isWorking counted in working days
 * @param fixedOn an absolute last day; null if there is none; the earlier of both counts
 */
record ClockRule(int days, boolean isWorking, @Nullable LocalDate fixedOn) {}
