package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Who has a part in open cases. */
interface Seats {

    /** Only those that are still needed: a helper who has countersigned, or a leader who has signed, is not. */
    List<Seat> needed(UnionId union);

    /** All of one case, the leading department first. */
    List<Seat> of(UnionId union, ProposalId proposal);

    void add(UnionId union, ProposalId proposal, Replacement replacement);
}
