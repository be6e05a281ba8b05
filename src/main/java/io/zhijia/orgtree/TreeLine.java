package io.zhijia.orgtree;

import io.zhijia.orgtree.Tree.Branch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body on the page.
 *
 * @param parent what it belongs to; empty directly below ours
 * @param members null if nobody said, or the reader may not know
 * @param from where the figures come from: {@code here} counted in its own register, {@code typed} as it reported
 * @param waits linked, but the union below has not named ours as above it
 */
record TreeLine(
        Branch branch,
        String parent,
        @Nullable Integer members,
        @Nullable Integer women,
        String from,
        @Nullable LocalDate day,
        boolean waits) {

    static TreeLine without(Branch branch, String parent, boolean waits) {
        return new TreeLine(branch, parent, null, null, "", null, waits);
    }
}
