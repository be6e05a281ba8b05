package io.zhijia.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

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

    /** To another owner; whoever helped goes on helping. */
    Charge handedTo(MemberId other) {
        return new Charge(
                other, coOwners.stream().filter(helper -> !helper.equals(other)).collect(toUnmodifiableSet()));
    }

    Charge helpedBy(Set<MemberId> others) {
        return new Charge(
                owner, others.stream().filter(helper -> !helper.equals(owner)).collect(toUnmodifiableSet()));
    }

    boolean includes(MemberId member) {
        return member.equals(owner) || coOwners.contains(member);
    }
}
