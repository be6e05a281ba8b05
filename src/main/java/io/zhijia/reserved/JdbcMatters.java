package io.zhijia.reserved;

import io.zhijia.congress.Handling;
import io.zhijia.congress.SittingId;
import io.zhijia.identity.MemberId;
import io.zhijia.reserved.Decision.Place;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMatters implements Matters {

    private final JdbcClient jdbc;

    JdbcMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Matter> own(UnionId union) {
        return jdbc.sql("select * from reserved.own_matter where union_id = ? order by title collate \"zh-x-icu\", id")
                .param(union.value())
                .query((row, n) -> Matter.own(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        Handling.valueOf(row.getString("handling")),
                        row.getBoolean("regular")))
                .list();
    }

    @Override
    public void add(UnionId union, Matter own) {
        jdbc.sql("insert into reserved.own_matter values (?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        UUID.fromString(own.key()),
                        own.own(),
                        own.handling().name(),
                        own.isRegular())
                .update();
    }

    @Override
    public void remove(UnionId union, UUID own) {
        jdbc.sql("delete from reserved.own_matter where union_id = ? and id = ?")
                .params(union.value(), own)
                .update();
    }

    @Override
    public Map<String, String> leftOut(UnionId union) {
        var reasons = new HashMap<String, String>();
        jdbc.sql("select matter, reason from reserved.left_out where union_id = ?")
                .param(union.value())
                .query((ResultSet row) -> {
                    reasons.put(row.getString("matter"), row.getString("reason"));
                });
        return reasons;
    }

    @Override
    public void leaveOut(UnionId union, String matter, String reason) {
        jdbc.sql("""
                insert into reserved.left_out values (?, ?, ?)
                on conflict (union_id, matter) do update set reason = excluded.reason
                """).params(union.value(), matter, reason).update();
    }

    @Override
    public void takeIn(UnionId union, String matter) {
        jdbc.sql("delete from reserved.left_out where union_id = ? and matter = ?")
                .params(union.value(), matter)
                .update();
    }

    @Override
    public List<Decision> decisions(UnionId union, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select * from reserved.decision where union_id = ? and decided_on between ? and ?
                order by decided_on desc, id
                """)
                .params(union.value(), first, last)
                .query(JdbcMatters::decision)
                .list();
    }

    @Override
    public Optional<Decision> find(UnionId union, UUID id) {
        return jdbc.sql("select * from reserved.decision where union_id = ? and id = ?")
                .params(union.value(), id)
                .query(JdbcMatters::decision)
                .optional();
    }

    @Override
    public boolean isUsed(UnionId union, String matter) {
        return jdbc.sql("select exists (select from reserved.decision where union_id = ? and matter = ?)")
                .params(union.value(), matter)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Decision decision) {
        var place = decision.place();
        var saved = jdbc.sql("""
                insert into reserved.decision as d values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (union_id, id) do update set sitting = excluded.sitting, item = excluded.item,
                    version = d.version + 1
                where d.version = ?
                """)
                .params(Arrays.asList(
                        decision.union().value(),
                        decision.id(),
                        decision.matter(),
                        decision.title(),
                        decision.on(),
                        decision.by(),
                        place == null ? null : place.sitting().value(),
                        place == null ? null : place.item(),
                        decision.recordedBy().value(),
                        decision.version()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Decision " + decision.id() + " changed since it was read");
        }
    }

    @Override
    public void remove(UnionId union, Decision decision) {
        jdbc.sql("delete from reserved.decision where union_id = ? and id = ?")
                .params(union.value(), decision.id())
                .update();
    }

    @Override
    public Map<SittingId, Map<String, Integer>> covered(UnionId union) {
        var items = new HashMap<SittingId, Map<String, Integer>>();
        jdbc.sql("select sitting, matter, item from reserved.covered where union_id = ?")
                .param(union.value())
                .query((ResultSet row) -> {
                    items.computeIfAbsent(
                                    new SittingId(row.getObject("sitting", UUID.class)), sitting -> new HashMap<>())
                            .put(row.getString("matter"), row.getInt("item"));
                });
        return items;
    }

    @Override
    public void cover(UnionId union, SittingId sitting, Map<String, Integer> items) {
        jdbc.sql("delete from reserved.covered where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .update();
        items.forEach((matter, item) -> jdbc.sql("insert into reserved.covered values (?, ?, ?, ?)")
                .params(union.value(), sitting.value(), matter, item)
                .update());
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var sitting = row.getObject("sitting", UUID.class);
        return new Decision(
                new UnionId(row.getObject("union_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("matter"),
                row.getString("title"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                sitting == null ? null : new Place(new SittingId(sitting), row.getInt("item")),
                new MemberId(row.getObject("recorded_by", UUID.class)),
                row.getInt("version"));
    }
}
