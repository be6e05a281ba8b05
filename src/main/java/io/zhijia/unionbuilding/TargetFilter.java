package io.zhijia.unionbuilding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which units are asked for.
 *
 * @param began only those without a union whose unit began on this day or before; null for any
 */
record TargetFilter(
        String text,
        @Nullable Stage stage,
        @Nullable Nature nature,
        @Nullable LocalDate began) {}
