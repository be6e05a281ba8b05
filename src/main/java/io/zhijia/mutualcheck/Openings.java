package io.zhijia.mutualcheck;

import io.zhijia.tenancy.UnionId;
import java.util.Optional;

/** What a union has opened to those who check it. */
interface Openings {

    Optional<Opening> find(UnionId union, PairId pair);

    /** In place of what was opened for the same pair before. */
    void save(Opening opening);
}
