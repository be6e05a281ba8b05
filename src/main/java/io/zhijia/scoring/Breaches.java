package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All reports of breaches, and who has acknowledged which rules. */
interface Breaches {

    /**
     * Those that wait first, then the latest.
     *
     * @param but reports about this person are left out
     */
    List<Breach> all(UnionId union, MemberId but);

    /** What this person reported; those that wait first, then the latest. */
    List<Breach> reportedBy(UnionId union, MemberId member);

    /** A report nobody has heard yet, without its account. */
    record Waiting(BreachId id, String rule, MemberId about, MemberId reportedBy) implements Report {}

    /** The oldest first. */
    List<Waiting> waiting(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Breach get(UnionId union, BreachId id);

    /** Sent twice it is reported once. */
    void add(Breach breach);

    /**
     * What was heard of one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Breach breach);

    /**
     * Those found true.
     *
     * @param from first day on which they happened
     * @param to last day
     * @param before day before which they were found
     */
    List<Breach> found(UnionId union, LocalDate from, LocalDate to, LocalDate before);

    /** Once is enough. */
    void acknowledge(UnionId union, SchemeId scheme, MemberId member, LocalDate on);

    Set<MemberId> acknowledged(UnionId union, SchemeId scheme);

    /** Seals all accounts again; how many there are. */
    int sealAgain(UnionId union, UnaryOperator<String> sealer);
}
