package io.zhijia.roll;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** All rolls. */
interface Rolls {

    /** The latest day first. */
    List<Roll> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Roll get(UnionId union, RollId id);

    void add(Roll roll);

    /** With its objections; a frozen one stays. */
    void remove(UnionId union, RollId id);

    /** Of a frozen roll, in its order. */
    List<Voter> voters(UnionId union, RollId id);

    /** The number the next one frozen in that year gets; nobody else gets it meanwhile. */
    int nextNumber(UnionId union, int year);

    void freeze(UnionId union, RollId id, Frozen frozen, List<Voter> voters);

    /** In the order they were raised. */
    List<Objection> objections(UnionId union, RollId id);

    void raise(UnionId union, RollId id, Objection objection);

    void answer(UnionId union, RollId id, int number, String answer, boolean isUpheld, MemberId by, LocalDate on);
}
