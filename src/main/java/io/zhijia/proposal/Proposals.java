package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All the proposals there are, whole: texts, people, steps taken. */
interface Proposals {

    /**
     * The proposal with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Proposal get(UnionId union, ProposalId id);

    /** Those in one of these stages, the longest waiting first. */
    List<Proposal> in(UnionId union, Set<Stage> stages);

    /** Of these, those in one of these stages, the longest waiting first. */
    List<Proposal> in(UnionId union, Set<Stage> stages, Collection<ProposalId> among);

    /** Those of one call in one of these stages. */
    List<Proposal> in(UnionId union, Set<Stage> stages, CallId call);

    /** Those merged into one. */
    List<Proposal> mergedInto(UnionId union, ProposalId lead);

    /**
     * Keeps it, new or changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Proposal proposal);

    /** Number of the next one sent in to a call; the caller holds the call. */
    int nextReceived(UnionId union, CallId call);

    /** Whether one was sent in already, so that the rules of the call stay. */
    boolean hasReceived(UnionId union, CallId call);

    /** Next number of a series of docket numbers; the caller holds a call of the series. */
    int nextOrdinal(UnionId union, UUID series, String prefix);

    /** Opinions of members of the committee about these. */
    List<ScreeningOpinion> opinions(UnionId union, Collection<ProposalId> about);

    /** Keeps an opinion; a member has one for each proposal, the last one said. */
    void opine(UnionId union, ScreeningOpinion opinion);
}
