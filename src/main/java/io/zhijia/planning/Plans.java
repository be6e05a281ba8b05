package io.zhijia.planning;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the plans there are. */
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

    /** With all its items and sections. */
    void remove(UnionId union, PlanId id);

    void add(UnionId union, SeriesId id, PlanId plan, Repeating rule);

    Optional<Repeating> rule(UnionId union, SeriesId id);
}
