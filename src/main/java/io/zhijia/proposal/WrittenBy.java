package io.zhijia.proposal;

import io.zhijia.congress.DelegateProposals.Written;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Map;

/** How much everybody proposed and seconded, one query for all. */
interface WrittenBy {

    /** Sent in between these days and not withdrawn; who came to one only by a merger is not counted for it. */
    Map<MemberId, Written> between(UnionId union, LocalDate first, LocalDate last);
}
