package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All the calls for proposals there are, with their rules. */
interface Calls {

    /**
     * The call with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Call get(UnionId union, CallId id);

    /** Those that open last come first. */
    List<Call> all(UnionId union);

    /**
     * Keeps it, new or changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Call call);

    /** Holds it for this transaction: numbers are given one after another. */
    void lock(UnionId union, CallId id);
}
