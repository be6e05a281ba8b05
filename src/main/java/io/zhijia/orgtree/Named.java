package io.zhijia.orgtree;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body is called and where it belongs from a day on.
 *
 * @param parent null directly below ours, and for those above
 */
record Named(
        NodeId node, LocalDate since, String name, @Nullable NodeId parent) {}
