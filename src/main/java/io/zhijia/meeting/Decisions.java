package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The register of collective decisions. Numbers are counted by union and year; one once used stays used. */
interface Decisions {

    List<Decision> of(UnionId union, MeetingId meeting);

    /**
     * Those of a year, the latest first.
     *
     * @param all or only those of meetings this person is invited to
     */
    List<DecisionLine> lines(Actor actor, boolean all, Year year);

    /** The years that have any, the latest first. */
    List<Year> years(UnionId union);

    boolean has(UnionId union, DecisionId id);

    /** The next number of that year, taken for good once this step is saved. */
    int nextNumber(UnionId union, Year year);

    void add(UnionId union, MeetingId meeting, Decision decision);

    /** What goes, or went, before the congress: those that wait first, the earliest first. */
    List<Brought> brought(UnionId union);

    /** A second time changes nothing. */
    void bring(UnionId union, DecisionId id);

    void leave(UnionId union, DecisionId id);

    void confirm(UnionId union, DecisionId id, LocalDate on);

    /**
     * The later word counts.
     *
     * @param seen the version that was read
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since
     */
    void post(UnionId union, DecisionId id, Posting posting, int seen);
}
