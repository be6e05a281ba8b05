package io.zhijia.regrouping;

import io.zhijia.identity.MemberId;
import io.zhijia.regrouping.Regrouping.State;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegroupings implements Regroupings {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcRegroupings(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<RegroupingLine> lines(UnionId union) {
        return jdbc.sql("""
                        select r.id, r.begins, r.state, count(m.member) as members,
                            count(*) filter (where m.part is not null and m.part is distinct from m.was) as moved
                        from regrouping.regrouping r
                        left join regrouping.placed m on m.union_id = r.union_id and m.regrouping = r.id
                        where r.union_id = ? group by r.id, r.begins, r.state order by r.begins desc, r.id
                        """)
                .param(union.value())
                .query((row, n) -> new RegroupingLine(
                        id(row),
                        row.getObject("begins", LocalDate.class),
                        State.valueOf(row.getString("state")),
                        row.getInt("members"),
                        row.getInt("moved")))
                .list();
    }

    private static RegroupingId id(ResultSet row) throws SQLException {
        return new RegroupingId(row.getObject("id", UUID.class));
    }

    @Override
    public Optional<RegroupingId> draft(UnionId union) {
        return jdbc.sql("select id from regrouping.regrouping where union_id = ? and state = 'DRAFT'")
                .param(union.value())
                .query((row, n) -> id(row))
                .optional();
    }

    @Override
    public Regrouping get(UnionId union, RegroupingId id) {
        return jdbc.sql("select * from regrouping.regrouping where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new Regrouping(
                        union,
                        id,
                        row.getObject("begins", LocalDate.class),
                        new Limits(row.getInt("least"), row.getInt("most")),
                        State.valueOf(row.getString("state")),
                        parts(union, id),
                        placed(union, id)))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No regrouping " + id));
    }

    private List<Part> parts(UnionId union, RegroupingId id) {
        return jdbc.sql("""
                        select * from regrouping.part where union_id = ? and regrouping = ?
                        order by name collate "zh-x-icu", id
                        """)
                .params(union.value(), id.value())
                .query((row, n) -> new Part(
                        new PartId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("is_new"),
                        row.getObject("leader") == null ? null : new MemberId(row.getObject("leader", UUID.class))))
                .list();
    }

    private List<Placed> placed(UnionId union, RegroupingId id) {
        return jdbc.sql("select * from regrouping.placed where union_id = ? and regrouping = ? order by member")
                .params(union.value(), id.value())
                .query((row, n) -> new Placed(
                        new MemberId(row.getObject("member", UUID.class)),
                        part(row.getObject("was", UUID.class)),
                        part(row.getObject("part", UUID.class))))
                .list();
    }

    private static @Nullable PartId part(@Nullable UUID id) {
        return id == null ? null : new PartId(id);
    }

    @Override
    public void add(Regrouping one) {
        jdbc.sql("insert into regrouping.regrouping values (?, ?, ?, ?, ?, ?)")
                .params(
                        one.union().value(),
                        one.id().value(),
                        one.begins(),
                        one.limits().least(),
                        one.limits().most(),
                        one.state().name())
                .update();
        one.parts().forEach(part -> add(one.union(), one.id(), part));
        place(one.union(), one.id(), one.members());
    }

    @Override
    public void add(UnionId union, RegroupingId id, Part part) {
        var leader = part.leader();
        jdbc.sql("insert into regrouping.part values (:union, :regrouping, :id, :name, :isNew, :leader)")
                .param("union", union.value())
                .param("regrouping", id.value())
                .param("id", part.id().value())
                .param("name", part.name())
                .param("isNew", part.isNew())
                .param("leader", leader == null ? null : leader.value(), Types.OTHER)
                .update();
    }

    @Override
    public void lead(UnionId union, RegroupingId id, Part part) {
        var leader = part.leader();
        jdbc.sql("""
                update regrouping.part set leader = :leader where union_id = :union and regrouping = :regrouping and id = :id
                """)
                .param("leader", leader == null ? null : leader.value(), Types.OTHER)
                .param("union", union.value())
                .param("regrouping", id.value())
                .param("id", part.id().value())
                .update();
    }

    @Override
    public void place(UnionId union, RegroupingId id, Collection<Placed> some) {
        batches.batchUpdate("""
                insert into regrouping.placed values (?, ?, ?, ?, ?)
                on conflict (union_id, regrouping, member) do update set part = excluded.part
                """, some, BATCH, (row, one) -> {
            row.setObject(1, union.value());
            row.setObject(2, id.value());
            row.setObject(3, one.member().value());
            row.setObject(4, one.was() == null ? null : one.was().value(), Types.OTHER);
            row.setObject(5, one.part() == null ? null : one.part().value(), Types.OTHER);
        });
    }

    @Override
    public void remove(UnionId union, RegroupingId id, Collection<MemberId> some) {
        some.forEach(
                member -> jdbc.sql("delete from regrouping.placed where union_id = ? and regrouping = ? and member = ?")
                        .params(union.value(), id.value(), member.value())
                        .update());
    }

    @Override
    public void end(UnionId union, RegroupingId id, State state) {
        jdbc.sql("update regrouping.regrouping set state = ? where union_id = ? and id = ?")
                .params(state.name(), union.value(), id.value())
                .update();
    }
}
