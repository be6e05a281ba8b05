package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who sits in the unit's own assembly of the staff in office on a day, asked about one person. */
interface Seats {

    /** Empty if they do not sit then. */
    Optional<DelegateOnDay> find(UnionId union, MemberId member, LocalDate day);

    /** Delegations of that assembly whose head they are then. */
    Set<DelegationId> headedBy(UnionId union, MemberId member, LocalDate day);
}
