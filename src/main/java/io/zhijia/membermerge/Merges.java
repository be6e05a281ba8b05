package io.zhijia.membermerge;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Sealer;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** All merges, and what people said are two. */
interface Merges {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Merge get(UnionId union, MergeId id);

    /** The latest first. */
    List<Merge> since(UnionId union, Instant day);

    void add(Merge merge, Before before, Sealer sealer);

    void save(Merge merge);

    Before before(UnionId union, MergeId id, Sealer sealer);

    /** Whether one of the two was merged after that, and that is not undone. */
    boolean isAnyLater(Merge merge);

    void differ(UnionId union, MemberId one, MemberId other, MemberId saidBy, Instant at);

    /** Pairs of ids, the smaller first, with a space between. */
    Set<String> different(UnionId union);

    /** Forgets the copies of what can no longer be undone. */
    void forget(UnionId union, Instant mergedBefore);

    /** Seals all copies again. Returns how many. */
    int sealAgain(UnionId union, Sealer sealer);
}
