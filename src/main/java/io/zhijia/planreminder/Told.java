package io.zhijia.planreminder;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/** What people were reminded of. */
interface Told {

    /** Whether it is new to this person; from now on it is not. */
    boolean isNew(UnionId union, MemberId person, String key, LocalDate today);
}
