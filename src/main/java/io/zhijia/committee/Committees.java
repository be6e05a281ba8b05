package io.zhijia.committee;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Bodies, their terms and seats, as they are kept. */
interface Committees {

    /** The closed ones last, otherwise by kind and name. */
    List<Committee> all(UnionId union);

    /**
     * One body.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    Committee get(UnionId union, CommitteeId id);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Committee committee);

    /** Of all bodies, the latest of each first. */
    List<Term> terms(UnionId union);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Term term);

    /** Of all bodies and terms: heads first, then by when they came. */
    List<Seat> seats(UnionId union);

    void save(Seat seat);
}
