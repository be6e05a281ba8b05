package io.zhijia.secondfactor;

import static java.sql.Types.DATE;
import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFactors implements Factors {

    private final JdbcClient jdbc;

    JdbcFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Factor> find(UnionId union, MemberId member) {
        return jdbc.sql("select * from secondfactor.factor where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .query(JdbcFactors::factor)
                .optional();
    }

    @Override
    public Optional<Factor> findToChange(UnionId union, MemberId member) {
        return jdbc.sql("select * from secondfactor.factor where union_id = ? and member = ? for update")
                .params(union.value(), member.value())
                .query(JdbcFactors::factor)
                .optional();
    }

    @Override
    public List<Factor> all(UnionId union) {
        return jdbc.sql("select * from secondfactor.factor where union_id = ? order by member")
                .param(union.value())
                .query(JdbcFactors::factor)
                .list();
    }

    @Override
    public void save(Factor factor) {
        var locked = factor.lockedUntil();
        jdbc.sql("""
                insert into secondfactor.factor (union_id, member, sealed, since, last_step, failures, locked_until)
                values (:union, :member, :sealed, :since, :step, :failures, :locked)
                on conflict (union_id, member) do update set sealed = excluded.sealed, since = excluded.since,
                    last_step = excluded.last_step, failures = excluded.failures, locked_until = excluded.locked_until
                """)
                .param("union", factor.union().value())
                .param("member", factor.member().value())
                .param("sealed", factor.sealed())
                .param("since", factor.since(), DATE)
                .param("step", factor.lastStep())
                .param("failures", factor.failures())
                .param("locked", locked == null ? null : locked.atOffset(ZoneOffset.UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public void remove(UnionId union, MemberId member) {
        keepCodes(union, member, List.of());
        jdbc.sql("delete from secondfactor.factor where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .update();
    }

    @Override
    public void keepCodes(UnionId union, MemberId member, List<String> hashes) {
        jdbc.sql("delete from secondfactor.paper_code where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .update();
        for (var hash : hashes) {
            jdbc.sql("insert into secondfactor.paper_code (union_id, member, hash) values (?, ?, ?)")
                    .params(union.value(), member.value(), hash)
                    .update();
        }
    }

    @Override
    public boolean use(UnionId union, MemberId member, String hash, Instant now) {
        return jdbc.sql("""
                update secondfactor.paper_code set used_at = ?
                where union_id = ? and member = ? and hash = ? and used_at is null
                """)
                        .params(now.atOffset(ZoneOffset.UTC), union.value(), member.value(), hash)
                        .update()
                == 1;
    }

    @Override
    public int codesLeft(UnionId union, MemberId member) {
        return jdbc.sql("""
                select count(*) from secondfactor.paper_code where union_id = ? and member = ? and used_at is null
                """)
                .params(union.value(), member.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public @Nullable LocalDate demandedSince(UnionId union) {
        return jdbc.sql("select since from secondfactor.demand where union_id = ?")
                .param(union.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    @Override
    public void demand(UnionId union, @Nullable LocalDate since) {
        jdbc.sql("delete from secondfactor.demand where union_id = ?")
                .param(union.value())
                .update();
        if (since != null) {
            jdbc.sql("insert into secondfactor.demand (union_id, since) values (?, ?)")
                    .params(union.value(), since)
                    .update();
        }
    }

    private static Factor factor(ResultSet row, int n) throws SQLException {
        var locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Factor(
                new UnionId(row.getObject("union_id", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("sealed"),
                row.getObject("since", LocalDate.class),
                row.getLong("last_step"),
                row.getInt("failures"),
                locked == null ? null : locked.toInstant());
    }
}
