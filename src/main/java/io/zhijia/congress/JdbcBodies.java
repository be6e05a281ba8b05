package io.zhijia.congress;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBodies implements Bodies {

    private final JdbcClient jdbc;

    JdbcBodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Body> of(UnionId union, TermId term) {
        var seats = seats(
                union,
                "s.body in (select id from congress.body where union_id = s.union_id and term = ?)",
                term.value());
        return jdbc.sql("""
                        select b.* from congress.body b
                        left join congress.sitting s on s.union_id = b.union_id and s.id = b.sitting
                        where b.union_id = ? and b.term = ?
                        order by s.number desc nulls first,
                            array_position(array['PRESIDIUM', 'PROPOSALS', 'QUALIFICATION', 'FINANCE', 'WELFARE', 'EXECUTIVE'], b.kind),
                            b.name, b.id
                        """)
                .params(union.value(), term.value())
                .query((row, n) -> body(row, seats))
                .list();
    }

    @Override
    public Body get(UnionId union, BodyId id) {
        var seats = seats(union, "s.body = ?", id.value());
        return jdbc.sql("select * from congress.body where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> body(row, seats))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No body " + id));
    }

    @Override
    public void save(Body one) {
        var sitting = one.sitting();
        var saved = jdbc.sql("""
                        insert into congress.body as b values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        on conflict (union_id, id) do update set name = excluded.name, least = excluded.least,
                            most = excluded.most, size_source = excluded.size_source, version = b.version + 1
                        where b.version = ?
                        """)
                .params(Arrays.asList(
                        one.union().value(),
                        one.id().value(),
                        one.term().value(),
                        sitting == null ? null : sitting.value(),
                        one.kind().name(),
                        one.name(),
                        one.size().least(),
                        one.size().most(),
                        one.size().source(),
                        one.version()))
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
        one.seats().forEach(seat -> save(one, seat));
    }

    private void save(Body one, BodySeat seat) {
        jdbc.sql("""
                insert into congress.body_seat values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, body, number) do update set until = excluded.until
                """)
                .params(Arrays.asList(
                        one.union().value(),
                        one.id().value(),
                        seat.number(),
                        seat.member().value(),
                        seat.role().name(),
                        seat.since(),
                        seat.until()))
                .update();
    }

    @Override
    public void remove(Body one) {
        jdbc.sql("delete from congress.body where union_id = ? and id = ?")
                .params(one.union().value(), one.id().value())
                .update();
    }

    private Map<UUID, List<BodySeat>> seats(UnionId union, String which, UUID id) {
        return jdbc
                .sql("select s.* from congress.body_seat s where s.union_id = ? and " + which + " order by s.number")
                .params(union.value(), id)
                .query((row, n) -> Map.entry(row.getObject("body", UUID.class), seat(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static BodySeat seat(ResultSet row) throws SQLException {
        return new BodySeat(
                row.getInt("number"),
                new MemberId(row.getObject("member", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private static Body body(ResultSet row, Map<UUID, List<BodySeat>> seats) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sitting = row.getObject("sitting", UUID.class);
        return new Body(
                new UnionId(row.getObject("union_id", UUID.class)),
                new BodyId(id),
                new TermId(row.getObject("term", UUID.class)),
                sitting == null ? null : new SittingId(sitting),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new BodySize(row.getInt("least"), row.getInt("most"), row.getString("size_source")),
                seats.getOrDefault(id, List.of()),
                row.getInt("version"));
    }
}
