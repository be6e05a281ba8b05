package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** Entries that are one person twice. */
interface Twins {

    /** Pairs that look like one person: of one name and birth, or of one name and phone, or of one birth and phone. */
    List<Twin> likely(UnionId union, int limit);

    /** The entry into which this one was merged. */
    Optional<MemberId> mergedInto(UnionId union, MemberId gone);

    /** From now on this entry is on no list. */
    void merge(UnionId union, MemberId gone, MemberId kept);

    /** The entry is on the lists again, unless its staff number is another's by now. */
    boolean restore(UnionId union, MemberId gone);

    /** These facts are told of the other entry from now on. */
    void move(UnionId union, MemberId from, MemberId to, List<MembershipFact> facts);

    /** Facts that went from one of the two to the other go back. */
    void moveBack(UnionId union, MemberId kept, MemberId gone);
}
