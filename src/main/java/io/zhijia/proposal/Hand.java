package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, as what, when and why.
 *
 * @param by null where time does it
 * @param opinion reason or remark; may be empty
 */
record Hand(@Nullable MemberId by, Role as, LocalDateTime at, String opinion) {

    static Hand of(MemberId by, Role as, LocalDateTime at) {
        return new Hand(by, as, at, "");
    }

    static Hand ofTime(LocalDateTime at) {
        return new Hand(null, Role.CLOCK, at, "");
    }

    Hand saying(String words) {
        return new Hand(by, as, at, words.strip());
    }

    Hand as(Role other) {
        return new Hand(by, other, at, opinion);
    }

    /** Those needs, and a reason if one is given. */
    Set<Need> having(Need... needs) {
        var met = EnumSet.noneOf(Need.class);
        met.addAll(Set.of(needs));
        if (!opinion.isBlank()) {
            met.add(Need.REASON);
        }
        return met;
    }
}
