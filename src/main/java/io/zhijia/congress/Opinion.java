package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * What a delegation thinks of an item, said before the sitting.
 *
 * @param text empty only where it simply agrees
 */
record Opinion(int item, DelegationId delegation, Stance stance, String text, MemberId by, LocalDate on) {

    /** Whether it would vote for it. */
    enum Stance {
        /** 同意 */
        AGREES,
        /** 修改后同意 */
        WITH_CHANGES,
        /** 不同意 */
        DISAGREES;

        /** Message key of its name. */
        String word() {
            return "congress.stance." + name();
        }

        String color() {
            return switch (this) {
                case AGREES -> "bg-green-lt";
                case WITH_CHANGES -> "bg-yellow-lt";
                case DISAGREES -> "bg-red-lt";
            };
        }
    }
}
