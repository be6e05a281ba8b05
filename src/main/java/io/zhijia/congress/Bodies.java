package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All bodies of the congress, with whoever sits or sat in them. */
interface Bodies {

    /** Those of a term: of the whole term first, then by sitting. */
    List<Body> of(UnionId union, TermId term);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Body get(UnionId union, BodyId id);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Body body);

    void remove(Body body);
}
