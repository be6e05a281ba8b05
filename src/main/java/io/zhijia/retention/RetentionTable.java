package io.zhijia.retention;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.Map;

/** Each union's table of what is kept how long. */
interface RetentionTable {

    /** Every kind, as the union decided or as is usual. */
    Map<RecordKind, RetentionPeriod> all(UnionId union);

    /** Decides for one kind; what was decided before is kept with its day. */
    void decide(UnionId union, RecordKind kind, RetentionPeriod period, MemberId by, Instant now);
}
