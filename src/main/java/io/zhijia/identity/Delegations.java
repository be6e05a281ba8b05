package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Which offices were handed to whom for a while. */
interface Delegations {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Delegation get(UnionId union, DelegationId id);

    /** All of them, the latest first. */
    List<Delegation> all(UnionId union);

    void add(Delegation delegation);

    void recall(Delegation recalled);
}
