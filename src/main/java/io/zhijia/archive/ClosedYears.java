package io.zhijia.archive;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.Year;
import java.util.Set;

/** The years a union has closed: what they hold is put right by new entries only. */
interface ClosedYears {

    boolean isClosed(UnionId union, Year year);

    Set<Year> all(UnionId union);

    /** Closes the year, unless it is closed already. */
    boolean close(UnionId union, Year year, MemberId by, String name, Instant now);
}
