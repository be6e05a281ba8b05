package io.zhijia.merit;

import io.zhijia.identity.MemberId;
import io.zhijia.merit.Candidate.Nominee;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All the selections there are, and the votes in them. */
interface Selections {

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Selection get(UnionId union, SelectionId id);

    /** The same, and nobody votes or closes before this step is over. */
    Selection locked(UnionId union, SelectionId id);

    /** The last year first. */
    List<Selection> all(UnionId union);

    /** Those this person has not voted in; closed ones do not wait for anybody. */
    List<Selection> waitingFor(UnionId union, MemberId voter);

    /** Says whether it is the first of its year. */
    boolean add(Selection selection);

    /**
     * Keeps what was decided.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Selection selection);

    /** In place of what this person voted before. */
    void vote(UnionId union, SelectionId id, MemberId voter, Collection<Nominee> chosen, LocalDateTime now);

    Map<Nominee, Integer> votes(UnionId union, SelectionId id);

    Set<MemberId> voters(UnionId union, SelectionId id);

    Set<Nominee> votesOf(UnionId union, SelectionId id, MemberId voter);
}
