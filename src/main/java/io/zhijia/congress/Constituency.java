package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;

/**
 * A constituency (选区): who elects how many.
 *
 * @param staff all who have a vote in it
 * @param delegation to which its delegates belong
 */
record Constituency(
        UnionId union, TermId term, ConstituencyId id, String name, int staff, int seats, DelegationId delegation) {

    Constituency changed(String name, int staff, int seats, DelegationId delegation) {
        return new Constituency(union, term, id, name, staff, seats, delegation);
    }
}
