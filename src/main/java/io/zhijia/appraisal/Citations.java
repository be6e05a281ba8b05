package io.zhijia.appraisal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All uses of results. */
interface Citations {

    /** Of one round, the newest first. */
    List<Citation> of(UnionId union, RoundId round);

    /** Said twice, it is noted once. */
    void add(UnionId union, RoundId round, Citation citation, MemberId by);
}
