package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All letters that urged departments. */
interface UrgingLetters {

    /** The latest first, without their cases. */
    List<UrgingLetter> all(UnionId union, int limit);

    /**
     * One of them, whole.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    UrgingLetter get(UnionId union, UUID id);

    /** The one that department got on that day, without its cases; empty for none. */
    Optional<UrgingLetter> issued(UnionId union, DepartmentId department, LocalDate on);

    /** Those that named this proposal, the first first. */
    List<Named> naming(UnionId union, ProposalId proposal);

    /** Next number of a year; whoever asks holds it until the end of the transaction. */
    int nextNumber(UnionId union, int year);

    void add(UrgingLetter letter);

    /** A letter as one of its cases knows it. */
    record Named(UUID id, String number, LocalDate on, LocalDate due) {}
}
