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

    /** Whether one is called for, or was held, within these days. */
    boolean hasAny(UnionId union, MeetingType type, LocalDate first, LocalDate last);

    void decide(UnionId union, MeetingType type, int months, MemberId by, Instant now);
}
