package io.zhijia.appraisal;

import io.zhijia.ballot.BallotId;
import io.zhijia.survey.SurveyId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All the rounds there are. */
interface Rounds {

    /** The newest first, whole. */
    List<Round> all(UnionId union);

    /**
     * One with all that belongs to it.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Round get(UnionId union, RoundId id);

    boolean exists(UnionId union, RoundId id);

    /** Takes one away with all that was set up for it. */
    void remove(Round round);

    /** A round that asks for words too, and the surveys that take them. */
    record Asked(RoundId id, String title, Set<SurveyId> surveys) {}

    /** Those that are not filed, the newest first. */
    List<Asked> withWords(UnionId union);

    /** Whole, in the order in which they were decided. */
    List<Round> decidedIn(UnionId union, int year);

    /** Whether one that rates people was decided that year. */
    boolean hasRatedPersons(UnionId union, int year);

    /** A round that has its result and lies in no file yet. */
    record Unfiled(RoundId id, String title) {}

    /** Those decided before that day, the oldest first. */
    List<Unfiled> unfiledBefore(UnionId union, LocalDate day);

    /** The one of which a group votes on this ballot. */
    Optional<Round> by(UnionId union, BallotId ballot);

    /** The number the next one of that year gets; nobody else gets it meanwhile. */
    int nextNumber(UnionId union, int year);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Round round);
}
