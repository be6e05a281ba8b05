package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;

/** All opinions the sittings gave, and what was answered. */
interface Advices {

    /** In the order in which they were entered. */
    List<Advice> all(UnionId union);

    /** Those of one sitting, likewise. */
    List<Advice> of(UnionId union, SittingId sitting);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Advice get(UnionId union, UUID id);

    void add(UnionId union, Advice advice);

    /**
     * Its answer.
     *
     * @param seen the version that was read
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else answered since
     */
    void save(UnionId union, Advice advice, int seen);

    void remove(UnionId union, UUID id);
}
