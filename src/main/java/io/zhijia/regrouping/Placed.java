package io.zhijia.regrouping;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was and will be.
 *
 * @param was null if in no group
 * @param part null as long as nobody decided
 */
record Placed(
        MemberId member, @Nullable PartId was, @Nullable PartId part) {

    Placed in(PartId other) {
        return new Placed(member, was, other);
    }

    boolean isMoved() {
        return part != null && !part.equals(was);
    }
}
