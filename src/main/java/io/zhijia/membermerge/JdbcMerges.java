package io.zhijia.membermerge;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcMerges implements Merges {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Merge get(UnionId union, MergeId id) {
        return jdbc.sql("select * from membermerge.merge where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> merge(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No merge " + id));
    }

    @Override
    public List<Merge> since(UnionId union, Instant day) {
        return jdbc.sql("select * from membermerge.merge where union_id = ? and merged_at >= ? order by merged_at desc")
                .params(union.value(), day.atOffset(ZoneOffset.UTC))
                .query((row, n) -> merge(union, row))
                .list();
    }

    @Override
    public void add(Merge merge, Before before, Sealer sealer) {
        jdbc.sql("insert into membermerge.merge values (?, ?, ?, ?, ?, ?, ?, ?, null, ?)")
                .params(
                        merge.union().value(),
                        merge.id().value(),
                        merge.kept().value(),
                        merge.gone().value(),
                        merge.label(),
                        merge.reason(),
                        merge.by().value(),
                        merge.at().atOffset(ZoneOffset.UTC),
                        sealer.seal(Secret.MERGED, JSON.writeValueAsString(before)))
                .update();
    }

    @Override
    public void save(Merge merge) {
        jdbc.sql("update membermerge.merge set undone_at = :at where union_id = :union and id = :id")
                .param("at", utc(merge.undoneAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("union", merge.union().value())
                .param("id", merge.id().value())
                .update();
    }

    @Override
    public Before before(UnionId union, MergeId id, Sealer sealer) {
        var sealed = jdbc.sql("select before from membermerge.merge where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(String.class)
                .single();
        return JSON.readValue(sealer.open(Secret.MERGED, sealed).clear(Audit.OF_THE_PROGRAM), Before.class);
    }

    @Override
    public boolean isAnyLater(Merge merge) {
        return jdbc.sql("""
                        select exists (select from membermerge.merge
                            where union_id = :union and undone_at is null and merged_at > :at
                              and (kept in (:kept, :gone) or gone in (:kept, :gone)))
                        """)
                .param("union", merge.union().value())
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void differ(UnionId union, MemberId one, MemberId other, MemberId saidBy, Instant at) {
        jdbc.sql("""
                insert into membermerge.different
                values (:union, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :by, :at)
                on conflict do nothing
                """)
                .param("union", union.value())
                .param("one", one.value())
                .param("other", other.value())
                .param("by", saidBy.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<String> different(UnionId union) {
        return jdbc.sql("select one || ' ' || other from membermerge.different where union_id = ?")
                .param(union.value())
                .query(String.class)
                .set();
    }

    @Override
    public void forget(UnionId union, Instant mergedBefore) {
        jdbc.sql("update membermerge.merge set before = '' where union_id = ? and before <> '' and merged_at < ?")
                .params(union.value(), mergedBefore.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                update membermerge.moved m set dropped = null from membermerge.merge g
                where m.union_id = ? and g.union_id = m.union_id and g.id = m.merge and g.before = '' and m.dropped is not null
                """).param(union.value()).update();
    }

    @Override
    public int sealAgain(UnionId union, Sealer sealer) {
        var sealed = jdbc.sql("select id, before from membermerge.merge where union_id = ? and before <> ''")
                .param(union.value())
                .query((row, n) -> List.of(row.getString("id"), row.getString("before")))
                .list();
        sealed.forEach(one -> jdbc.sql("update membermerge.merge set before = ? where union_id = ? and id = ?::uuid")
                .params(sealer.sealAgain(Secret.MERGED, one.getLast()), union.value(), one.getFirst())
                .update());
        return sealed.size();
    }

    private static Merge merge(UnionId union, ResultSet row) throws SQLException {
        return new Merge(
                union,
                new MergeId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("kept", UUID.class)),
                new MemberId(row.getObject("gone", UUID.class)),
                row.getString("label"),
                row.getString("reason"),
                new MemberId(row.getObject("merged_by", UUID.class)),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
