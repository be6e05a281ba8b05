package io.zhijia.membermerge;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;

/** What all modules hold about a person. */
interface Followers {

    /** How many rows are about this person. */
    int count(UnionId union, MemberId member);

    /** Rows about the gone entry are about the kept one from now on; remembered, so that they find back. */
    int follow(UnionId union, MergeId merge, MemberId gone, MemberId kept);

    /** Every row goes back, unless it is gone itself. */
    void back(UnionId union, MergeId merge, MemberId gone, MemberId kept);
}
