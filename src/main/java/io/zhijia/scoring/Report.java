package io.zhijia.scoring;

import io.zhijia.identity.MemberId;

/** A report of a breach, as far as who has a part in it. */
interface Report {

    /** Whoever is said to have done it. */
    MemberId about();

    MemberId reportedBy();

    /** Whether this person is meant or reported it; who is neither may decide. */
    default boolean isOf(MemberId member) {
        return member.equals(about()) || member.equals(reportedBy());
    }
}
