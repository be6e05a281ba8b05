package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Sealer;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All sheets handed in, with their rows. Cells and workbooks are sealed by whoever hands in the sealer. */
interface Batches {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Batch get(UnionId union, BatchId id);

    /** The latest first. */
    List<Batch> all(UnionId union, int limit, int offset);

    void add(Batch batch, MemberId by, byte[] workbook, Sealer sealer);

    /**
     * Keeps how far it has come.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else changed it
     */
    void save(Batch batch);

    /** The sealed workbook; null once it has been thrown away. */
    @Nullable SealedWorkbook workbook(UnionId union, BatchId id);

    void forgetContents(UnionId union, BatchId id);

    /** Those whose sheet and rows nobody needs any more: taken, taken back or thrown away by then, or begun and left. */
    List<BatchId> expendable(UnionId union, Instant taken, Instant begun);

    /** Seals sheets and rows again. Returns how many. */
    int sealAgain(UnionId union, Sealer sealer);

    void saveRows(UnionId union, BatchId batch, List<StagedRow> rows, Sealer sealer);

    /** In the order of the sheet. */
    List<StagedRow> rows(UnionId union, BatchId batch, Sealer sealer);

    /** Some of them, without their cells. */
    List<StagedRow> shown(UnionId union, BatchId batch, @Nullable Verdict verdict, int limit, int offset);

    void choose(UnionId union, BatchId batch, int row, String choice);

    /** What was done with the rows, for the undo. */
    void taken(UnionId union, BatchId batch, List<TakenRow> rows);

    List<TakenRow> taken(UnionId union, BatchId batch);

    /** Fields by the headers this union has used for them. */
    Map<String, Field> knownHeaders(UnionId union);

    void remember(UnionId union, Map<String, Field> headers);

    /** A workbook as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SealedWorkbook(byte[] sealed, int keyVersion) {}

    /**
     * A row that was taken.
     *
     * @param verdict NEW or CHANGED
     * @param before sealed; empty for a new one
     */
    record TakenRow(int number, MemberId member, Verdict verdict, String before) {}
}
