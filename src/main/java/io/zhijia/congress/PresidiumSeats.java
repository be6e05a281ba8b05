package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;

/** The seats of the presidium alone, without the assembly around it. */
interface PresidiumSeats {

    /** Who sits in that of the staff's latest term begun by that day: of the whole term, else of its latest sitting. */
    Set<MemberId> on(UnionId union, LocalDate day);
}
