package io.zhijia.ballot;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** What lies in the boxes, sealed and opened; found by its vote, a box tells us the union. */
interface Boxes {

    Optional<UnionId> find(BallotId id);

    void addressed(UnionId union, BallotId id);

    /**
     * Puts papers in, each unless another lies under its pass already that its code does not come before.
     *
     * @return what lies under each of these passes now, in any order
     */
    List<Sealed> put(UnionId union, BallotId id, List<Sealed> papers);

    /** In no order that means anything. */
    List<Sealed> all(UnionId union, BallotId id);

    int count(UnionId union, BallotId id);

    /** Writes box and roll of a vote again in random order, in the transaction at hand. */
    void shuffle(UnionId union, BallotId id);

    /** Outside any transaction: writes the files of both tables anew, so that nothing old stays in them. */
    void rewriteFiles(UnionId union);

    /** Without telling whose they are or in which order they came. */
    void keepCommitments(UnionId union, BallotId id, List<byte[]> commitments);

    /** In the order of their bytes. */
    List<byte[]> commitments(UnionId union, BallotId id);

    void keepOpened(UnionId union, BallotId id, List<Opened> papers);

    List<Opened> opened(UnionId union, BallotId id);
}
