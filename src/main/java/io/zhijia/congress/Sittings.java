package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All sittings there are, and what was prepared for them. */
interface Sittings {

    /** The latest first. */
    List<Sitting> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Sitting get(UnionId union, SittingId id);

    /**
     * One of them; nobody else changes it until we are done.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Sitting lock(UnionId union, SittingId id);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Sitting sitting);

    List<Prepared> prepared(UnionId union, SittingId sitting);

    void tick(UnionId union, SittingId sitting, Prepared done);

    /** A step that another deed shows to be done; who said before when it was stays right. */
    default void tickOnce(UnionId union, SittingId sitting, Prepared done) {
        if (prepared(union, sitting).stream().noneMatch(one -> one.step() == done.step())) {
            tick(union, sitting, done);
        }
    }

    void untick(UnionId union, SittingId sitting, PreparationStep step);
}
