package io.zhijia.planning;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All the plans there are, with their goals. */
interface Plans {

    /**
     * The plan with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Plan get(UnionId union, PlanId id);

    /** Every plan of the union in a line, the latest first. */
    List<PlanLine> lines(UnionId union);

    /** A plan of that body that shares days with the period and is not closed. */
    Optional<PlanLine> overlapping(UnionId union, String issuer, Period period);

    void save(Plan plan);

    /** With all its items, goals and sections. */
    void remove(UnionId union, PlanId id);

    List<Goal> goals(UnionId union, PlanId plan);

    /**
     * The goal with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Goal goal(UnionId union, UUID id);

    void save(Goal goal, int place);

    void removeGoal(UnionId union, UUID id);

    void add(UnionId union, SeriesId id, PlanId plan, Repetition rule);

    Optional<Repetition> rule(UnionId union, SeriesId id);
}
