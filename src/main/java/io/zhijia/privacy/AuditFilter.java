package io.zhijia.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for.
 *
 * @param text a piece of the name of who did it, or of the detail; empty for any
 */
record AuditFilter(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {}
