package io.zhijia.memberimport;

import static io.zhijia.memberimport.MemberImportPermission.IMPORT_MEMBERS;
import static io.zhijia.memberimport.MemberImportRefusal.FIELD_TWICE;
import static io.zhijia.memberimport.MemberImportRefusal.NAME_COLUMN_MISSING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.OwnField;
import io.zhijia.privacy.Seals;
import io.zhijia.web.Paging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stages a sheet, and prepares it until somebody takes it. */
@Service
@Transactional
class ImportService {

    private final Batches batches;
    private final Judging judging;
    private final Seals seals;
    private final Clock clock;

    ImportService(Batches batches, Judging judging, Seals seals, Clock clock) {
        this.batches = batches;
        this.judging = judging;
        this.seals = seals;
        this.clock = clock;
    }

    /** Reads a sheet and judges every row; the register stays as it is. */
    BatchId stage(Actor actor, String name, Path file, @Nullable LocalDate joinedOn) throws IOException {
        actor.must(IMPORT_MEMBERS);
        var known = batches.knownHeaders(actor.union());
        var read = SheetReading.read(file, header -> Optional.ofNullable(known.get(Field.plain(header))));
        var sealer = seals.forWriting(actor);
        var batch = new Batch(
                actor.union(),
                BatchId.next(),
                name,
                read.grid().sheet(),
                read.heading().row(),
                read.heading().fields(),
                read.heading().headers(),
                joinedOn,
                clock.instant(),
                Batch.State.STAGED,
                null,
                Map.of(),
                1);
        batches.add(batch, actor.member(), Files.readAllBytes(file), sealer);
        judge(actor, batch, read.grid().lines().stream().map(StagedRow::arrived).toList());
        return batch.id();
    }

    @Transactional(readOnly = true)
    Batch batch(Actor actor, BatchId id) {
        actor.must(IMPORT_MEMBERS);
        return batches.get(actor.union(), id);
    }

    /** The columns that are fields of the union's own. */
    @Transactional(readOnly = true)
    Map<Integer, OwnField> own(Actor actor, Batch batch) {
        return OwnColumns.of(batch, judging.ownFields(actor));
    }

    @Transactional(readOnly = true)
    Paging<Batch> list(Actor actor, int page) {
        actor.must(IMPORT_MEMBERS);
        return Paging.of(batches.all(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    Paging<StagedRow> rows(Actor actor, BatchId id, @Nullable Verdict verdict, int page) {
        actor.must(IMPORT_MEMBERS);
        return Paging.of(batches.shown(actor.union(), id, verdict, Paging.limit(), Paging.offset(page)), page);
    }

    /** Says what the columns are about, judges again, and remembers it for the next sheet. */
    void read(Actor actor, BatchId id, Map<Integer, Field> columns) {
        var batch = batch(actor, id).reading(new TreeMap<>(columns));
        refuseIf(!columns.containsValue(Field.NAME), NAME_COLUMN_MISSING);
        var once = new HashSet<Field>();
        columns.values().forEach(field -> refuseIf(!once.add(field), FIELD_TWICE, field.header()));
        var headers = new HashMap<String, Field>();
        columns.forEach((column, field) -> headers.put(batch.headers().getOrDefault(column, ""), field));
        headers.remove("");
        batches.remember(actor.union(), headers);
        judgeAgain(actor, batch);
    }

    /** Says who a row is about: one of the candidates, somebody new, or nobody yet. */
    void choose(Actor actor, BatchId id, int row, String choice) {
        var batch = batch(actor, id);
        refuseIf(!batch.isStaged(), MemberImportRefusal.NOT_STAGED);
        batches.choose(actor.union(), id, row, choice);
        judgeAgain(actor, batch);
    }

    /** Throws the sheet away. */
    void discard(Actor actor, BatchId id) {
        batches.save(batch(actor, id).discarded());
        batches.forgetContents(actor.union(), id);
    }

    private void judgeAgain(Actor actor, Batch batch) {
        judge(actor, batch, batches.rows(actor.union(), batch.id(), seals.forReading(actor)));
    }

    private void judge(Actor actor, Batch batch, List<StagedRow> rows) {
        var judged = judging.judge(actor, batch, rows).stream()
                .map(Assessment.Judged::row)
                .toList();
        batches.saveRows(actor.union(), batch.id(), judged, seals.forWriting(actor));
        batches.save(batch.judged(Judging.counts(judged)));
    }
}
