package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sees to an item: at most one owner, and those who help. */
record Charge(@Nullable MemberId owner, Set<MemberId> coOwners) {

    static final Charge NOBODY = new Charge(null, Set.of());

    Charge {
        coOwners = Set.copyOf(coOwners);
    }

    static Charge of(@Nullable MemberId owner) {
        return new Charge(owner, Set.of());
    }

    boolean includes(MemberId member) {
        return member.equals(owner) || coOwners.contains(member);
    }
}
