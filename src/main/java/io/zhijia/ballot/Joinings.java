package io.zhijia.ballot;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** Which names written in were said to mean one person. */
interface Joinings {

    /** In the order in which they were proposed, those that were declined among them. */
    List<Joining> of(UnionId union, BallotId id);

    void add(UnionId union, BallotId id, Joining joining);

    /** What became of it. */
    void save(UnionId union, Joining joining);
}
