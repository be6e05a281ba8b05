package io.zhijia.proposalexchange;

import io.zhijia.proposal.ProposalId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** What was chosen to be shared, and the meetings about it. */
interface Shares {

    /** The latest first. */
    List<Share> all(UnionId union);

    /** Those everybody agreed to in which all the words stand, the latest first. */
    List<Share> shared(UnionId union, String words, int limit);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Share get(UnionId union, ShareId id);

    Optional<Share> of(UnionId union, ProposalId proposal);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Share share);

    /** The latest first. */
    List<Meeting> meetings(UnionId union);

    void add(UnionId union, Meeting meeting);
}
