package io.zhijia.appraisal;

import io.zhijia.identity.MemberId;
import java.util.Objects;
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

    /** Whether this was rated before as that. */
    boolean isSameAs(Rated earlier) {
        return kind.isPerson() == earlier.kind.isPerson() && isCalledLike(earlier);
    }

    private boolean isCalledLike(Rated other) {
        var isUnknown = member == null || other.member == null;
        return isUnknown ? name.equals(other.name) : Objects.equals(member, other.member);
    }
}
