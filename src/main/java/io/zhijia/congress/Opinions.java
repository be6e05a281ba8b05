package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** What delegations think of the items of a sitting, and what came of examining these. */
interface Opinions {

    List<Opinion> all(UnionId union, SittingId sitting);

    /** In place of what this delegation said before. */
    void save(UnionId union, SittingId sitting, Opinion opinion);

    List<Examination> examinations(UnionId union, SittingId sitting);

    /** In place of the one before. */
    void save(UnionId union, SittingId sitting, Examination examination);

    /** All about an item that leaves the agenda. */
    void forget(UnionId union, SittingId sitting, int item);

    Optional<OpinionCall> call(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, OpinionCall call);
}
