package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All cases that went one step up, and the rule by which they do. */
interface Escalations {

    /** The latest first. */
    List<Escalation> all(UnionId union, int limit);

    /** Those shown to this person and still theirs, the latest first. */
    List<Escalation> to(UnionId union, MemberId member, int limit);

    /** Those of one case, the first first. */
    List<Escalation> of(UnionId union, ProposalId proposal);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Escalation get(UnionId union, UUID id);

    /** What this person was shown, is still awaited, and nobody has said anything to, with the titles. */
    List<Waiting> waitingFor(UnionId union, MemberId member);

    /**
     * False if it went up already, for the same limit or for the time that began that day.
     *
     * @param since the day on which the time that ran out had begun
     */
    boolean add(UnionId union, Escalation escalation, LocalDate since);

    /** Shows this person every late one that is still awaited and nobody has said anything to. */
    void show(UnionId union, MemberId principal);

    /** False if somebody said something to it already. */
    boolean reply(UnionId union, UUID id, Escalation.Reply reply);

    Escalation.Rule rule(UnionId union);

    /**
     * Keeps the rule.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(UnionId union, Escalation.Rule rule);

    /** One line of what waits. */
    record Waiting(String title, Escalation.Occasion occasion) {}
}
