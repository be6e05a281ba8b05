package io.zhijia.planconsultation;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The consultations of a union and what was said in them. */
interface Consultations {

    Optional<Consultation> find(UnionId union, PlanId plan);

    /** Those in which that person has yet to say something. */
    List<Consultation> asking(UnionId union, MemberId person, LocalDate today);

    /** Those in which an opinion waits for an answer, or whose last day is over. */
    List<Consultation> unsettled(UnionId union, LocalDate today);

    void save(Consultation consultation);

    /** With everything said in it. */
    void remove(UnionId union, PlanId plan);

    /**
     * One opinion.
     *
     * @throws java.util.NoSuchElementException if this union has no such opinion
     */
    Opinion opinion(UnionId union, OpinionId id);

    /** Without the "no objection"s; what waits first, then the oldest. */
    List<Opinion> opinions(UnionId union, PlanId plan, int limit, int offset);

    /** What this person said about that plan, "no objection" included. */
    List<Opinion> of(UnionId union, PlanId plan, MemberId author);

    /** The latest opinions of a person on any plan, without the "no objection"s. */
    List<Opinion> latest(UnionId union, MemberId author, int most);

    Turnout turnout(UnionId union, PlanId plan);

    void save(Opinion opinion);

    void withdraw(UnionId union, OpinionId id);
}
