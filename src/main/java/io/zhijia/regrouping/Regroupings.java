package io.zhijia.regrouping;

import io.zhijia.identity.MemberId;
import io.zhijia.regrouping.Regrouping.State;
import io.zhijia.tenancy.UnionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All regroupings of a union. */
interface Regroupings {

    /** The latest first, without the people. */
    List<RegroupingLine> lines(UnionId union);

    /** The one that is being prepared; empty if none is. */
    Optional<RegroupingId> draft(UnionId union);

    /**
     * One with everybody in it.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    Regrouping get(UnionId union, RegroupingId id);

    /** A new one with all its groups and people. */
    void add(Regrouping regrouping);

    void add(UnionId union, RegroupingId id, Part part);

    void lead(UnionId union, RegroupingId id, Part part);

    /** Those who are in it already are moved, others added. */
    void place(UnionId union, RegroupingId id, Collection<Placed> some);

    void remove(UnionId union, RegroupingId id, Collection<MemberId> some);

    void end(UnionId union, RegroupingId id, State state);
}
