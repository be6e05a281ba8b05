package io.zhijia.meeting;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How often each union holds its meetings. */
interface Cadences {

    /** Of every type, as the union decided or as is usual. */
    List<Cadence> all(UnionId union, LocalDate today);

    void decide(UnionId union, MeetingType type, int months, MemberId by, Instant now);
}
