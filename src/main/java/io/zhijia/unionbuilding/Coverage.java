package io.zhijia.unionbuilding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the units of one kind have unions (建会率): those founded of those counted.
 *
 * @param nature null for all kinds together
 */
record Coverage(@Nullable Nature nature, int targets, int founded, int members) {

    static Coverage ofAll(List<Coverage> kinds) {
        return new Coverage(
                null,
                kinds.stream().mapToInt(Coverage::targets).sum(),
                kinds.stream().mapToInt(Coverage::founded).sum(),
                kinds.stream().mapToInt(Coverage::members).sum());
    }

    /** In whole percent, cut off: 100 is said only of all. */
    int percent() {
        return targets == 0 ? 0 : (int) (100L * founded / targets);
    }
}
