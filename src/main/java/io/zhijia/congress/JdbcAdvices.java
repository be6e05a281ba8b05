package io.zhijia.congress;

import io.zhijia.congress.Advice.Answer;
import io.zhijia.congress.Advice.Taken;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdvices implements Advices {

    private final JdbcClient jdbc;

    JdbcAdvices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Advice> all(UnionId union) {
        return jdbc.sql("select * from congress.advice where union_id = ? order by entered_on, text, id")
                .param(union.value())
                .query(JdbcAdvices::advice)
                .list();
    }

    @Override
    public List<Advice> of(UnionId union, SittingId sitting) {
        return jdbc.sql(
                        "select * from congress.advice where union_id = ? and sitting = ? order by entered_on, text, id")
                .params(union.value(), sitting.value())
                .query(JdbcAdvices::advice)
                .list();
    }

    @Override
    public Advice get(UnionId union, UUID id) {
        return jdbc.sql("select * from congress.advice where union_id = ? and id = ?")
                .params(union.value(), id)
                .query(JdbcAdvices::advice)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No advice " + id));
    }

    @Override
    public void add(UnionId union, Advice one) {
        jdbc.sql("""
                insert into congress.advice (union_id, id, sitting, item, text, entered_by, entered_on, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        union.value(),
                        one.id(),
                        one.sitting().value(),
                        one.item(),
                        one.text(),
                        one.by().value(),
                        one.on(),
                        one.version())
                .update();
    }

    @Override
    public void save(UnionId union, Advice one, int seen) {
        var answer = one.answer();
        var saved = jdbc.sql("""
                update congress.advice set taken = ?, reply = ?, answered_by = ?, answered_on = ?, version = version + 1
                where union_id = ? and id = ? and version = ?
                """)
                .params(Arrays.asList(
                        answer == null ? null : answer.taken().name(),
                        answer == null ? null : answer.reply(),
                        answer == null ? null : answer.by(),
                        answer == null ? null : answer.on(),
                        union.value(),
                        one.id(),
                        seen))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Somebody else answered it since it was read");
        }
    }

    @Override
    public void remove(UnionId union, UUID id) {
        jdbc.sql("delete from congress.advice where union_id = ? and id = ?")
                .params(union.value(), id)
                .update();
    }

    private static Advice advice(ResultSet row, int number) throws SQLException {
        return new Advice(
                row.getObject("id", UUID.class),
                new SittingId(row.getObject("sitting", UUID.class)),
                row.getInt("item"),
                row.getString("text"),
                new MemberId(row.getObject("entered_by", UUID.class)),
                row.getObject("entered_on", LocalDate.class),
                answer(row),
                row.getInt("version"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var taken = row.getString("taken");
        return taken == null
                ? null
                : new Answer(
                        Taken.valueOf(taken),
                        row.getString("reply"),
                        row.getString("answered_by"),
                        row.getObject("answered_on", LocalDate.class));
    }
}
