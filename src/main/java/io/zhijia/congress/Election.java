package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody came to sit.
 *
 * @param constituency where; null for guests
 * @param votes with how many; null where nobody wrote it down
 * @param replaces whose seat it was; null where it was free
 */
record Election(
        MemberId member,
        Delegate.Part part,
        @Nullable ConstituencyId constituency,
        boolean isFrontline,
        boolean isLeader,
        LocalDate on,
        @Nullable Integer votes,
        @Nullable DelegateId replaces) {

    Delegate seatedIn(Term term) {
        return new Delegate(
                term.union(),
                term.id(),
                DelegateId.next(),
                member,
                part,
                constituency,
                isFrontline,
                isLeader,
                on,
                votes,
                null,
                null,
                replaces,
                0);
    }
}
