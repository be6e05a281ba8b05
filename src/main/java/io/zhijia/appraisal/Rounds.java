package io.zhijia.appraisal;

import io.zhijia.ballot.BallotId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the rounds there are. */
interface Rounds {

    /** The newest first, whole. */
    List<Round> all(UnionId union);

    /**
     * One with all that belongs to it.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Round get(UnionId union, RoundId id);

    boolean exists(UnionId union, RoundId id);

    /** Takes one away with all that was set up for it. */
    void remove(Round round);

    /** Those that ask for words too and are not filed, the newest first. */
    List<Round> withWords(UnionId union);

    /** The one of which a group votes on this ballot. */
    Optional<Round> by(UnionId union, BallotId ballot);

    /** The number the next one of that year gets; nobody else gets it meanwhile. */
    int nextNumber(UnionId union, int year);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Round round);
}
