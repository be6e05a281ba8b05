package io.zhijia.election;

import io.zhijia.ballot.BallotId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the elections there are. */
interface Elections {

    /** The newest first. */
    List<Election> all(UnionId union);

    /**
     * One with all its lists.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Election get(UnionId union, ElectionId id);

    Optional<Election> by(UnionId union, BallotId ballot);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Election election);
}
