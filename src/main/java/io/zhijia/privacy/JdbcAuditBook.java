package io.zhijia.privacy;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditBook implements AuditBook {

    /** The same sentence as in {@link AuditEntry#after}; {@code check} asks it of all unions. */
    private static final String BROKEN = """
            select min(number) from (
                select number, previous, hash,
                       lag(number, 1, 0::bigint) over (order by number) as number_before,
                       lag(hash, 1, '') over (order by number) as hash_before,
                       privacy.line_hash(e) as hash_now
                from privacy.audit_entry e where union_id = :union) line
            where number <> number_before + 1 or previous <> hash_before or hash <> hash_now
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAuditBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public AuditEntry.Head end(UnionId union) {
        jdbc.sql("insert into privacy.audit_end values (?, 0, '') on conflict do nothing")
                .param(union.value())
                .update();
        return jdbc.sql("select number, hash from privacy.audit_end where union_id = ? for update")
                .param(union.value())
                .query(AuditEntry.Head.class)
                .single();
    }

    @Override
    public void add(AuditEntry entry) {
        jdbc.sql("""
                insert into privacy.audit_entry values
                    (:union, :number, :at, :actor, :name, :step, :about, :detail, :purpose, :previous, :hash)
                """)
                .param("union", entry.union().value())
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().value())
                .param("name", entry.actorName())
                .param("step", entry.step())
                .param("about", entry.about() == null ? null : entry.about().value(), Types.OTHER)
                .param("detail", entry.detail())
                .param("purpose", entry.purpose())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
        jdbc.sql("update privacy.audit_end set number = ?, hash = ? where union_id = ?")
                .params(entry.number(), entry.hash(), entry.union().value())
                .update();
    }

    @Override
    public List<AuditEntry> lines(UnionId union, AuditFilter filter, int limit, int offset) {
        return jdbc.sql("""
                select * from privacy.audit_entry
                where union_id = :union
                  and (:text = '' or position(:text in actor_name) > 0 or position(:text in detail) > 0)
                  and (:begin::timestamptz is null or at >= :begin) and (:end::timestamptz is null or at < :end)
                order by number desc limit :limit offset :offset
                """)
                .param("union", union.value())
                .param("text", filter.text().strip())
                .param("begin", start(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "end",
                        start(filter.to() == null ? null : filter.to().plusDays(1)),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcAuditBook::entry)
                .list();
    }

    @Override
    public List<AuditEntry> readings(UnionId union, MemberId about, int limit, int offset) {
        return jdbc.sql("""
                select * from privacy.audit_entry
                where union_id = ? and (about = ? or about is null and purpose <> '')
                order by number desc limit ? offset ?
                """)
                .params(union.value(), about.value(), limit, offset)
                .query(JdbcAuditBook::entry)
                .list();
    }

    @Override
    public void each(UnionId union, Consumer<AuditEntry> taker) {
        jdbc.sql("select * from privacy.audit_entry where union_id = ? order by number")
                .withFetchSize(500)
                .param(union.value())
                .query((RowCallbackHandler) row -> taker.accept(entry(row, 0)));
    }

    @Override
    public OptionalLong firstBroken(UnionId union) {
        return jdbc.sql(BROKEN)
                .param("union", union.value())
                .query((row, n) -> {
                    var number = row.getLong(1);
                    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
                })
                .single();
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        var about = row.getObject("about", UUID.class);
        return new AuditEntry(
                new UnionId(row.getObject("union_id", UUID.class)),
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new MemberId(row.getObject("actor", UUID.class)),
                row.getString("actor_name"),
                row.getString("step"),
                about == null ? null : new MemberId(about),
                row.getString("detail"),
                row.getString("purpose"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
