package io.zhijia.delegateelection;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the elections of delegates there are. */
interface DelegateElections {

    /** The latest day first. */
    List<DelegateElection> all(UnionId union);

    /** Those that are not over. */
    List<DelegateElection> open(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    DelegateElection get(UnionId union, DelegateElectionId id);

    /** As {@link #get}, and nobody else changes it until this transaction ends. */
    DelegateElection lock(UnionId union, DelegateElectionId id);

    /** Nobody else announces another one until this transaction ends. */
    void alone(UnionId union);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(DelegateElection election);

    Optional<FirstCount> firstCount(UnionId union, DelegateElectionId id);

    void save(UnionId union, DelegateElectionId id, FirstCount count);

    void forget(UnionId union, DelegateElectionId id);
}
