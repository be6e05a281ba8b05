package io.zhijia.mutualcheck;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** The mutual checks a union has arranged, and their pairs. */
interface Rounds {

    /** The latest first. */
    List<Round> all(UnionId union);

    Optional<Round> find(UnionId union, RoundId id);

    void add(Round round);

    List<Pair> pairs(UnionId union, RoundId round);

    /** Those in which this other union has a part, the latest first. */
    List<Pair> pairsOf(UnionId union, UnionId party);

    Optional<Pair> pair(UnionId union, PairId id);

    /**
     * Keeps the pair as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Pair pair);
}
