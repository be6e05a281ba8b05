package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All assessments there are, with the people and points of each. */
interface Runs {

    /** The latest first. */
    List<Run> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Run get(UnionId union, RunId id);

    /** The same, which nobody changes until the step is done. */
    Run lock(UnionId union, RunId id);

    boolean exists(UnionId union, RunId id);

    void begin(Run run, List<Person> people);

    /**
     * Changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Run run);

    /** How many were concluded by a scheme. */
    int concludedBy(UnionId union, SchemeId scheme);

    /** By group, then by name. */
    List<Person> people(UnionId union, RunId id);

    /**
     * Leaves somebody out with a reason, or takes them in again.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if that changed since it was read
     */
    void save(UnionId union, RunId id, Person person);

    /** What each person was given. */
    Map<MemberId, List<Sheet>> sheets(UnionId union, RunId id);

    List<Sheet> sheets(UnionId union, RunId id, MemberId member);

    /**
     * Adds or changes what a side gives.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else did since it was read
     */
    void save(UnionId union, RunId id, MemberId member, Sheet sheet, LocalDate on, MemberId by);

    List<Objection> objections(UnionId union, RunId id);

    /** Whether there was none of that person before. */
    boolean object(UnionId union, RunId id, Objection objection);

    /** Whether it waited for an answer. */
    boolean answer(UnionId union, RunId id, MemberId member, String answer, MemberId by);

    /** An assessment that waits for something, in words. */
    record Wanting(RunId id, String title) {}

    /** Open ones in which this person has yet to give points to themselves. */
    List<Wanting> withoutOwnSheet(UnionId union, MemberId member);

    /** Open ones in which somebody of these groups has yet to be given the points of the group. */
    List<Wanting> withoutSheetOf(UnionId union, Collection<UUID> groups, MemberId but);

    /** Those whose posting is over, or in which somebody waits for an answer. */
    List<Wanting> wantingTheKeeper(UnionId union, LocalDate today);
}
