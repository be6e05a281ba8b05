package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All who sit or sat in an assembly. */
interface Delegates {

    /** Those of a term, also those who left. */
    List<Delegate> of(UnionId union, TermId term);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Delegate get(UnionId union, DelegateId id);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Delegate delegate);

    /** Whether anything is known that they did as a delegate, a sitting they belonged to was closed, or somebody follows them. */
    boolean hasActed(UnionId union, DelegateId id);

    /** As if they had never been elected. */
    void remove(Delegate delegate);
}
