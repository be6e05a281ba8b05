package io.zhijia.goal;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.UUID;

/** A span in which a cadence is not asked for, and why. */
record Waiver(UUID goal, LocalDate first, String reason, LocalDate on, MemberId by) {}
