package io.zhijia.appraisal;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that is rated.
 *
 * @param no within its round, from 1
 * @param name as it stands on the paper
 * @param member whose result it is; null for what is no person, or nobody of the union
 */
record Rated(int no, ObjectKind kind, String name, @Nullable MemberId member) {

    boolean is(MemberId one) {
        return one.equals(member);
    }

    /** Whether this was rated before as that; of somebody who is not on the register nobody knows. */
    boolean isSameAs(Rated earlier) {
        return kind.isPerson() ? isSamePerson(earlier) : kind == earlier.kind && name.equals(earlier.name);
    }

    private boolean isSamePerson(Rated other) {
        return other.kind.isPerson() && member != null && member.equals(other.member);
    }

    /** Whether nobody could tell them apart on one paper. */
    boolean isTakenFor(Rated other) {
        return isSameAs(other) || (kind.isPerson() == other.kind.isPerson() && name.equals(other.name));
    }
}
