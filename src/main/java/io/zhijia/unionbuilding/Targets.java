package io.zhijia.unionbuilding;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All units in which unions are to be founded, and the targets of the years. */
interface Targets {

    /**
     * One unit.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    Target get(UnionId union, TargetId id);

    Optional<Target> called(UnionId union, String name);

    /** By kind and name. */
    List<Target> find(UnionId union, TargetFilter filter, int limit, int offset);

    int count(UnionId union, TargetFilter filter);

    /**
     * Adds it, or keeps it as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Target target);

    /** The earliest first. */
    List<StepTakenOn> steps(UnionId union, TargetId id);

    void note(UnionId union, StepTakenOn step);

    /** Of the kinds of which there are any. */
    List<Coverage> coverage(UnionId union);

    /** The latest first. */
    List<Achieved> achieved(UnionId union);

    /** The latest first. */
    List<YearTarget> years(UnionId union);

    void aim(UnionId union, YearTarget target);

    /** After how many months a unit without a union is late; 0 if that does not apply here. */
    int months(UnionId union);

    void allow(UnionId union, int months);
}
