package io.zhijia.roll;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A roll.
 *
 * @param onDay whose register counts
 * @param frozen null while open
 */
record Roll(
        UnionId union,
        RollId id,
        String title,
        LocalDate onDay,
        Parts parts,
        MemberId madeBy,
        LocalDate madeOn,
        @Nullable Frozen frozen) {

    /** What the constituencies are. */
    enum Parts {
        WHOLE,
        GROUPS,
        DEPARTMENTS;

        /** Message key of its name. */
        String word() {
            return "roll.parts." + name();
        }
    }

    boolean isOpen() {
        return frozen == null;
    }
}
