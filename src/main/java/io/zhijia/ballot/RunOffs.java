package io.zhijia.ballot;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** Which vote was repeated among the tied. */
interface RunOffs {

    void add(UnionId union, RunOff runOff);

    /** If this vote is one. */
    Optional<RunOff> find(UnionId union, BallotId ballot);

    /** All that were held for this vote, those that became void among them. */
    List<RunOff> of(UnionId union, BallotId first);
}
