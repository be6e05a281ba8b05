package io.zhijia.identity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOfficeHoldings implements OfficeHoldings {

    private final JdbcClient jdbc;

    JdbcOfficeHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OfficeHolding get(UnionId union, HoldingId id) {
        return jdbc.sql("select * from identity.office where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcOfficeHoldings::holding)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No office " + id));
    }

    @Override
    public List<OfficeHolding> all(UnionId union) {
        return jdbc.sql("""
                select * from identity.office where union_id = ?
                order by held_until desc nulls first, held_from, id
                """)
                .param(union.value())
                .query(JdbcOfficeHoldings::holding)
                .list();
    }

    @Override
    public List<OfficeHolding> of(UnionId union, MemberId member) {
        return jdbc.sql("""
                select * from identity.office where union_id = ? and member = ?
                order by held_until desc nulls first, held_from, id
                """)
                .params(union.value(), member.value())
                .query(JdbcOfficeHoldings::holding)
                .list();
    }

    @Override
    public void oneAtATime(UnionId union) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("offices of " + union)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(OfficeHolding holding) {
        jdbc.sql("""
                insert into identity.office (union_id, id, member, office, areas, body, held_from, held_until, decision)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        holding.union().value(),
                        holding.id().value(),
                        holding.member().value(),
                        holding.office().name(),
                        holding.areas().stream().map(WorkArea::name).sorted().toArray(String[]::new),
                        holding.body(),
                        holding.from())
                .param(holding.until())
                .param(holding.decision())
                .update();
    }

    @Override
    public void end(OfficeHolding ended) {
        jdbc.sql("update identity.office set held_until = ? where union_id = ? and id = ?")
                .params(
                        requireNonNull(ended.until()),
                        ended.union().value(),
                        ended.id().value())
                .update();
    }

    private static OfficeHolding holding(ResultSet row, int n) throws SQLException {
        return holding(
                row,
                new UnionId(row.getObject("union_id", UUID.class)),
                new HoldingId(row.getObject("id", UUID.class)));
    }

    static OfficeHolding holding(ResultSet row, UnionId union, HoldingId id) throws SQLException {
        return new OfficeHolding(
                union,
                id,
                new MemberId(row.getObject("member", UUID.class)),
                Office.valueOf(row.getString("office")),
                row.getObject("body", UUID.class),
                areas((String[]) row.getArray("areas").getArray()),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getString("decision"));
    }

    private static Set<WorkArea> areas(String[] names) {
        return Stream.of(names).map(WorkArea::valueOf).collect(toUnmodifiableSet());
    }
}
