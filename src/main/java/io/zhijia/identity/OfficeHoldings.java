package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Who has held which office, from when to when. */
interface OfficeHoldings {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    OfficeHolding get(UnionId union, HoldingId id);

    /** All of them, the present first, then the latest. */
    List<OfficeHolding> all(UnionId union);

    List<OfficeHolding> of(UnionId union, MemberId member);

    /** Keeps other appointments of this union waiting until this one is decided. */
    void oneAtATime(UnionId union);

    void add(OfficeHolding holding);

    void end(OfficeHolding ended);
}
