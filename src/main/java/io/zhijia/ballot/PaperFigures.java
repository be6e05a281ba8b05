package io.zhijia.ballot;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** What was typed of the papers that people wrote on, and what it came to. */
interface PaperFigures {

    /**
     * One batch as one person counted it.
     *
     * @param version 0 for one that was never kept
     */
    record Typed(int batch, MemberId by, Tally figures, int version) {}

    List<Typed> typed(UnionId union, BallotId id);

    /**
     * Keeps a batch in the place of what the same person had typed of it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if this person typed it again meanwhile
     */
    void keep(UnionId union, BallotId id, Typed typed);

    /** The sum of all batches, once they are settled. */
    Optional<Tally> settled(UnionId union, BallotId id);

    void settle(UnionId union, BallotId id, Tally sum);

    /** What was typed of single batches is forgotten, and of the sum only this stays. */
    void keepOnly(UnionId union, BallotId id, Tally sum);
}
