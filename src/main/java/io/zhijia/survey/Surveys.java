package io.zhijia.survey;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The surveys of a union; found by its id, one tells us the union. */
interface Surveys {

    Optional<UnionId> find(SurveyId id);

    void addressed(UnionId union, SurveyId id);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Survey get(UnionId union, SurveyId id);

    /** The same, which nobody changes until the step is done. */
    Survey lock(UnionId union, SurveyId id);

    /** The newest first, without those kept elsewhere. */
    List<Survey> all(UnionId union, int limit, int offset);

    /** Those open now; the one that ends first comes first. */
    List<Survey> open(UnionId union);

    /** Those of them that are over or answered by everybody and still open, or have words that wait for somebody. */
    Set<SurveyId> waiting(UnionId union, Collection<SurveyId> some, LocalDate today);

    /** Those whose results everybody may read, the latest first. */
    List<Survey> told(UnionId union, int limit);

    /** Counted ones with that name of a series. */
    List<Survey> ofSeries(UnionId union, String series);

    /** Without those kept elsewhere. */
    List<Survey> closedBetween(UnionId union, LocalDate from, LocalDate to);

    /**
     * Keeps it as it is now.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Survey survey);

    /** A draft nobody wants. */
    void remove(UnionId union, SurveyId id);

    void enrol(UnionId union, SurveyId id, List<MemberId> members);

    /** Says for which item of the plan it is held. */
    void serves(UnionId union, SurveyId id, PlanItemId item);

    /** The item of the plan it is held for. */
    Optional<PlanItemId> servedBy(UnionId union, SurveyId id);

    /** Everybody on the roll. */
    List<MemberId> roll(UnionId union, SurveyId id);

    /** Whether this member is on the roll and has not taken a code nor answered; empty if not on it. */
    Optional<Boolean> waitsFor(UnionId union, SurveyId id, MemberId member);

    /** Marks the line; false if it was marked already. */
    boolean take(UnionId union, SurveyId id, MemberId member);

    List<SlipGroup> slipGroups(UnionId union, SurveyId id);

    /** A new group with the first number that is free; nothing if there is one of that name. */
    void group(UnionId union, SurveyId id, String label);

    /** Takes a group out; nothing if there is none. */
    void ungroup(UnionId union, SurveyId id, int no);

    /**
     * Adds slips to a group.
     *
     * @throws java.util.NoSuchElementException if there is none of that number
     */
    void issue(UnionId union, SurveyId id, int no, int slips);

    /** Marks the open anonymous ones as those of a backup made then. */
    void restored(UnionId union, Instant made);

    /** When the backup was made that it was restored from while it was open; empty if it never was. */
    Optional<Instant> restoredFrom(UnionId union, SurveyId id);

    List<Measure> measures(UnionId union, SurveyId id);

    void save(UnionId union, SurveyId id, Measure measure);
}
