package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcBatches implements Batches {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JdbcOperations many;

    JdbcBatches(JdbcClient jdbc, JdbcOperations many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    @Override
    public Batch get(UnionId union, BatchId id) {
        return jdbc.sql("select * from memberimport.batch where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> batch(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No batch " + id));
    }

    @Override
    public List<Batch> all(UnionId union, int limit, int offset) {
        return jdbc.sql("""
                select * from memberimport.batch where union_id = ? order by started_at desc limit ? offset ?
                """)
                .params(union.value(), limit, offset)
                .query((row, n) -> batch(union, row))
                .list();
    }

    @Override
    public void add(Batch batch, MemberId by, byte[] workbook, Sealer sealer) {
        many.update(
                "insert into memberimport.batch values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, null, ?::jsonb, 1)",
                batch.union().value(),
                batch.id().value(),
                batch.name(),
                sealer.hash(Secret.STAGED, java.util.Base64.getEncoder().encodeToString(workbook)),
                sealer.sealBytes(Secret.STAGED, workbook),
                sealer.version(),
                batch.sheet(),
                batch.headerRow(),
                JSON.writeValueAsString(batch.columns()),
                JSON.writeValueAsString(batch.headers()),
                batch.joinedOn(),
                by.value(),
                batch.startedAt().atOffset(ZoneOffset.UTC),
                batch.state().name(),
                JSON.writeValueAsString(batch.counts()));
    }

    @Override
    public void save(Batch batch) {
        var saved = jdbc.sql("""
                update memberimport.batch set columns = :columns::jsonb, state = :state, applied_at = :applied,
                    counts = :counts::jsonb, version = version + 1
                where union_id = :union and id = :id and version = :version
                """)
                .param("columns", JSON.writeValueAsString(batch.columns()))
                .param("state", batch.state().name())
                .param(
                        "applied",
                        batch.appliedAt() == null ? null : batch.appliedAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("counts", JSON.writeValueAsString(batch.counts()))
                .param("union", batch.union().value())
                .param("id", batch.id().value())
                .param("version", batch.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Batch " + batch.id() + " changed since it was read");
        }
    }

    @Override
    public @Nullable SealedWorkbook workbook(UnionId union, BatchId id) {
        return jdbc.sql("select workbook, key_version from memberimport.batch where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new SealedWorkbook(row.getBytes(1), row.getInt(2)))
                .optional()
                .filter(kept -> kept.sealed().length > 0)
                .orElse(null);
    }

    @Override
    public void forgetContents(UnionId union, BatchId id) {
        jdbc.sql("update memberimport.batch set workbook = '' where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
        jdbc.sql("delete from memberimport.staged_row where union_id = ? and batch = ?")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public List<BatchId> expendable(UnionId union, Instant taken, Instant begun) {
        return jdbc.sql("""
                select id from memberimport.batch where union_id = :union and length(workbook) > 0
                and (state = 'DISCARDED' or (state in ('APPLIED', 'UNDONE') and applied_at < :taken)
                    or (state = 'STAGED' and started_at < :begun))
                """)
                .param("union", union.value())
                .param("taken", taken.atOffset(ZoneOffset.UTC))
                .param("begun", begun.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new BatchId(row.getObject(1, UUID.class)))
                .list();
    }

    private record SealedRow(
            UUID batch, int number, String cells, @Nullable String before) {}

    @Override
    public int sealAgain(UnionId union, Sealer sealer) {
        var rows = jdbc.sql("select batch, number, cells, before from memberimport.staged_row where union_id = ?")
                .withFetchSize(1000)
                .param(union.value())
                .query((row, n) -> new SealedRow(
                        row.getObject("batch", UUID.class),
                        row.getInt("number"),
                        row.getString("cells"),
                        row.getString("before")))
                .list();
        many.batchUpdate(
                "update memberimport.staged_row set cells = ?, before = ? where union_id = ? and batch = ? and number = ?",
                rows.stream().map(row -> again(union, row, sealer)).toList());
        var books = jdbc.sql("select id from memberimport.batch where union_id = ? and length(workbook) > 0")
                .param(union.value())
                .query((row, n) -> new BatchId(row.getObject(1, UUID.class)))
                .list();
        books.forEach(id -> sealAgain(union, id, sealer));
        return rows.size() + books.size();
    }

    private static @Nullable Object[] again(UnionId union, SealedRow row, Sealer sealer) {
        var before = row.before();
        return new @Nullable Object[] {
            sealer.sealAgain(Secret.STAGED, row.cells()),
            before == null || before.isEmpty() ? before : sealer.sealAgain(Secret.STAGED, before),
            union.value(),
            row.batch(),
            row.number()
        };
    }

    private void sealAgain(UnionId union, BatchId id, Sealer sealer) {
        var kept = workbook(union, id);
        if (kept != null) {
            var clear = sealer.openBytes(Secret.STAGED, kept.keyVersion(), kept.sealed(), Audit.OF_THE_PROGRAM);
            jdbc.sql("update memberimport.batch set workbook = ?, key_version = ? where union_id = ? and id = ?")
                    .params(sealer.sealBytes(Secret.STAGED, clear), sealer.version(), union.value(), id.value())
                    .update();
        }
    }

    @Override
    public void saveRows(UnionId union, BatchId batch, List<StagedRow> rows, Sealer sealer) {
        jdbc.sql("delete from memberimport.staged_row where union_id = ? and batch = ?")
                .params(union.value(), batch.value())
                .update();
        many.batchUpdate(
                "insert into memberimport.staged_row values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, '', null)",
                rows.stream().map(row -> values(union, batch, row, sealer)).toList());
    }

    private static @Nullable Object[] values(UnionId union, BatchId batch, StagedRow row, Sealer sealer) {
        return new @Nullable Object[] {
            union.value(),
            batch.value(),
            row.number(),
            sealer.seal(Secret.STAGED, JSON.writeValueAsString(row.cells())),
            row.name(),
            row.verdict().name(),
            JSON.writeValueAsString(row.problems()),
            JSON.writeValueAsString(row.differences()),
            row.candidates().stream().map(MemberId::value).toArray(UUID[]::new),
            row.choice(),
            row.member() == null ? null : row.member().value()
        };
    }

    @Override
    public List<StagedRow> rows(UnionId union, BatchId batch, Sealer sealer) {
        return jdbc.sql("""
                select number, name, verdict, problems, differences, candidates, choice, member, cells
                from memberimport.staged_row where union_id = ? and batch = ? order by number
                """)
                .withFetchSize(1000)
                .params(union.value(), batch.value())
                .query((row, n) -> row(row, cells(sealer, row.getString("cells"))))
                .list();
    }

    /** The program reads them to judge them; nobody is shown more than the preview. */
    private static List<String> cells(Sealer sealer, String sealed) {
        return JSON.readValue(
                sealer.open(Secret.STAGED, sealed).clear(Audit.OF_THE_PROGRAM), new TypeReference<List<String>>() {});
    }

    @Override
    public List<StagedRow> shown(UnionId union, BatchId batch, @Nullable Verdict verdict, int limit, int offset) {
        return jdbc.sql("""
                select number, name, verdict, problems, differences, candidates, choice, member
                from memberimport.staged_row
                where union_id = :union and batch = :batch and (:verdict::text is null or verdict = :verdict)
                order by number limit :limit offset :offset
                """)
                .param("union", union.value())
                .param("batch", batch.value())
                .param("verdict", verdict == null ? null : verdict.name(), Types.VARCHAR)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row, List.of()))
                .list();
    }

    @Override
    public void choose(UnionId union, BatchId batch, int row, String choice) {
        jdbc.sql("update memberimport.staged_row set choice = ? where union_id = ? and batch = ? and number = ?")
                .params(choice, union.value(), batch.value(), row)
                .update();
    }

    @Override
    public void taken(UnionId union, BatchId batch, List<TakenRow> rows) {
        many.batchUpdate(
                "update memberimport.staged_row set member = ?, applied = ?, before = ? "
                        + "where union_id = ? and batch = ? and number = ?",
                rows.stream()
                        .map(row -> new Object[] {
                            row.member().value(),
                            row.verdict().name(),
                            row.before(),
                            union.value(),
                            batch.value(),
                            row.number()
                        })
                        .toList());
    }

    @Override
    public List<TakenRow> taken(UnionId union, BatchId batch) {
        return jdbc.sql("""
                select number, member, applied, before from memberimport.staged_row
                where union_id = ? and batch = ? and applied <> '' order by number
                """)
                .params(union.value(), batch.value())
                .query((row, n) -> new TakenRow(
                        row.getInt("number"),
                        new MemberId(row.getObject("member", UUID.class)),
                        Verdict.valueOf(row.getString("applied")),
                        row.getString("before")))
                .list();
    }

    @Override
    public Map<String, Field> knownHeaders(UnionId union) {
        var known = new HashMap<String, Field>();
        jdbc.sql("select header, field from memberimport.known_header where union_id = ?")
                .param(union.value())
                .query((RowCallbackHandler) row -> known.put(row.getString(1), Field.valueOf(row.getString(2))));
        return known;
    }

    @Override
    public void remember(UnionId union, Map<String, Field> headers) {
        many.batchUpdate(
                """
                insert into memberimport.known_header values (?, ?, ?)
                on conflict (union_id, header) do update set field = excluded.field
                """,
                headers.entrySet().stream()
                        .map(one -> new Object[] {
                            union.value(),
                            Field.plain(one.getKey()),
                            one.getValue().name()
                        })
                        .toList());
    }

    private static Batch batch(UnionId union, ResultSet row) throws SQLException {
        var applied = row.getObject("applied_at", OffsetDateTime.class);
        return new Batch(
                union,
                new BatchId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("sheet"),
                row.getInt("header_row"),
                JSON.readValue(row.getString("columns"), new TypeReference<Map<Integer, Field>>() {}),
                JSON.readValue(row.getString("headers"), new TypeReference<Map<Integer, String>>() {}),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Batch.State.valueOf(row.getString("state")),
                applied == null ? null : Instant.from(applied),
                JSON.readValue(row.getString("counts"), new TypeReference<Map<Verdict, Integer>>() {}),
                row.getInt("version"));
    }

    private static StagedRow row(ResultSet row, List<String> cells) throws SQLException {
        var member = row.getObject("member", UUID.class);
        return new StagedRow(
                row.getInt("number"),
                cells,
                row.getString("name"),
                Verdict.valueOf(row.getString("verdict")),
                JSON.readValue(row.getString("problems"), new TypeReference<List<Problem>>() {}),
                JSON.readValue(row.getString("differences"), new TypeReference<List<Difference>>() {}),
                Stream.of((UUID[]) row.getArray("candidates").getArray())
                        .map(MemberId::new)
                        .toList(),
                row.getString("choice"),
                member == null ? null : new MemberId(member));
    }
}
