package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody came to sit.
 *
 * @param constituency where; null for guests
 * @param votes with how many; null where nobody wrote it down
 * @param turnout how many took part; null likewise
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
        @Nullable Integer turnout,
        @Nullable DelegateId replaces) {

    /** As somebody writes it down afterwards: nobody knows any more how many took part. */
    Election(
            MemberId member,
            Delegate.Part part,
            @Nullable ConstituencyId constituency,
            boolean isFrontline,
            boolean isLeader,
            LocalDate on,
            @Nullable Integer votes,
            @Nullable DelegateId replaces) {
        this(member, part, constituency, isFrontline, isLeader, on, votes, null, replaces);
    }

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
                turnout,
                null,
                null,
                replaces,
                0);
    }
}
