package io.zhijia.roll;

import io.zhijia.identity.MemberId;
import io.zhijia.roll.Roll.Parts;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRolls implements Rolls {

    private static final String SELECT = """
            select r.*, f.year, f.number, f.voters, f.hash, f.frozen_by, f.frozen_at
            from roll.roll r left join roll.frozen f on f.union_id = r.union_id and f.roll = r.id
            where r.union_id = :union""";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcRolls(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<Roll> all(UnionId union) {
        return jdbc.sql(SELECT + " order by r.on_day desc, r.made_on desc, r.id")
                .param("union", union.value())
                .query((row, n) -> roll(union, row))
                .list();
    }

    @Override
    public Roll get(UnionId union, RollId id) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("union", union.value())
                .param("id", id.value())
                .query((row, n) -> roll(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No roll " + id));
    }

    @Override
    public void add(Roll roll) {
        jdbc.sql("insert into roll.roll values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        roll.union().value(),
                        roll.id().value(),
                        roll.title(),
                        roll.onDay(),
                        roll.parts().name(),
                        roll.madeBy().value(),
                        roll.madeOn())
                .update();
    }

    @Override
    public void remove(UnionId union, RollId id) {
        for (var statement : List.of(
                "delete from roll.objection where union_id = ? and roll = ?",
                "delete from roll.roll where union_id = ? and id = ?")) {
            jdbc.sql(statement).params(union.value(), id.value()).update();
        }
    }

    @Override
    public List<Voter> voters(UnionId union, RollId id) {
        return jdbc.sql("select * from roll.voter where union_id = ? and roll = ? order by place")
                .withFetchSize(1000)
                .params(union.value(), id.value())
                .query((row, n) -> new Voter(
                        row.getInt("place"),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("part")))
                .list();
    }

    @Override
    public int nextNumber(UnionId union, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('roll.frozen'), hashtext(?))")
                .param(union.toString())
                .query((row, n) -> n)
                .list();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from roll.frozen where union_id = ? and year = ?")
                .params(union.value(), year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void freeze(UnionId union, RollId id, Frozen frozen, List<Voter> voters) {
        batches.batchUpdate(
                "insert into roll.voter values (?, ?, ?, ?, ?, ?, ?)",
                voters.stream()
                        .map(voter -> new Object[] {
                            union.value(),
                            id.value(),
                            voter.place(),
                            voter.member().value(),
                            voter.number(),
                            voter.name(),
                            voter.part()
                        })
                        .toList());
        jdbc.sql("insert into roll.frozen values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id.value(),
                        frozen.year(),
                        frozen.number(),
                        frozen.voters(),
                        frozen.hash(),
                        frozen.by().value(),
                        frozen.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Objection> objections(UnionId union, RollId id) {
        return jdbc.sql("select * from roll.objection where union_id = ? and roll = ? order by number")
                .params(union.value(), id.value())
                .query((row, n) -> new Objection(
                        row.getInt("number"),
                        row.getString("raised_by"),
                        row.getObject("raised_on", LocalDate.class),
                        row.getString("text"),
                        row.getString("answer"),
                        row.getObject("is_upheld", Boolean.class),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    @Override
    public void raise(UnionId union, RollId id, Objection objection) {
        jdbc.sql("""
                insert into roll.objection (union_id, roll, number, raised_by, raised_on, text) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        union.value(),
                        id.value(),
                        objection.number(),
                        objection.raisedBy(),
                        objection.raisedOn(),
                        objection.text())
                .update();
    }

    @Override
    public void answer(
            UnionId union, RollId id, int number, String answer, boolean isUpheld, MemberId by, LocalDate on) {
        jdbc.sql("""
                update roll.objection set answer = ?, is_upheld = ?, answered_by = ?, answered_on = ?
                where union_id = ? and roll = ? and number = ?
                """)
                .params(answer, isUpheld, by.value(), on, union.value(), id.value(), number)
                .update();
    }

    private static Roll roll(UnionId union, ResultSet row) throws SQLException {
        var hash = row.getString("hash");
        return new Roll(
                union,
                new RollId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("on_day", LocalDate.class),
                Parts.valueOf(row.getString("parts")),
                new MemberId(row.getObject("made_by", UUID.class)),
                row.getObject("made_on", LocalDate.class),
                hash == null
                        ? null
                        : new Frozen(
                                row.getInt("year"),
                                row.getInt("number"),
                                row.getInt("voters"),
                                hash,
                                new MemberId(row.getObject("frozen_by", UUID.class)),
                                row.getObject("frozen_at", OffsetDateTime.class).toInstant()));
    }
}
