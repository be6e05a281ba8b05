package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.identity.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to a step of the preparation, and the file that goes with it.
 *
 * @param owner null while nobody is named
 * @param file the last that was laid there; null while there is none
 */
record Charge(
        PreparationStep step,
        @Nullable MemberId owner,
        @Nullable AttachmentId file) {

    static Charge of(PreparationStep step) {
        return new Charge(step, null, null);
    }

    /** Who sees to something among them. */
    static List<MemberId> owners(Collection<Charge> some) {
        return some.stream()
                .map(Charge::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Charge ownedBy(@Nullable MemberId who) {
        return new Charge(step, who, file);
    }

    Charge with(AttachmentId added) {
        return new Charge(step, owner, added);
    }
}
