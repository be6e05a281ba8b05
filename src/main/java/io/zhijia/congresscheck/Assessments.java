package io.zhijia.congresscheck;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All assessments there are, and the scheme they begin with. */
interface Assessments {

    /** The latest year first. */
    List<Assessment> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Assessment get(UnionId union, AssessmentId id);

    Optional<Assessment> find(UnionId union, UnionId unit, int year);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Assessment assessment);

    /** Empty as long as the usual one holds. */
    Optional<Scheme> scheme(UnionId union);

    /**
     * In place of the one before.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(UnionId union, Scheme scheme);
}
