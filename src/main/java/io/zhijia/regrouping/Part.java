package io.zhijia.regrouping;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A group as it will be.
 *
 * @param isNew to be formed when the regrouping is confirmed
 * @param leader null while nobody was chosen
 */
record Part(PartId id, String name, boolean isNew, @Nullable MemberId leader) {

    Part ledBy(MemberId other) {
        return new Part(id, name, isNew, other);
    }
}
