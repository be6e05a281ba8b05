package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Decision> of(UnionId union, MeetingId meeting) {
        return jdbc.sql("select * from meeting.decision where union_id = ? and meeting = ? order by year, number")
                .params(union.value(), meeting.value())
                .query(JdbcDecisions::decision)
                .list();
    }

    @Override
    public List<DecisionLine> lines(Actor actor, boolean all, Year year) {
        return jdbc.sql("""
                select d.*, m.title, m.at from meeting.decision d
                    join meeting.meeting m on m.union_id = d.union_id and m.id = d.meeting
                where d.union_id = :union and d.year = :year and (:all or exists (select 1 from meeting.attendee a
                    where a.union_id = m.union_id and a.meeting = m.id and a.member = :me))
                order by d.number desc
                """)
                .param("union", actor.union().value())
                .param("me", actor.member().value())
                .param("all", all)
                .param("year", year.getValue())
                .query((row, n) -> new DecisionLine(
                        decision(row, n),
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        row.getString("title"),
                        row.getObject("at", LocalDateTime.class).toLocalDate(),
                        "",
                        null))
                .list();
    }

    @Override
    public List<Year> years(UnionId union) {
        return jdbc
                .sql("select year from meeting.decision_count where union_id = ? order by year desc")
                .param(union.value())
                .query(Integer.class)
                .stream()
                .map(Year::of)
                .toList();
    }

    @Override
    public boolean has(UnionId union, DecisionId id) {
        return jdbc.sql("select 1 from meeting.decision where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public int nextNumber(UnionId union, Year year) {
        return jdbc.sql("""
                insert into meeting.decision_count as c values (?, ?, 1)
                on conflict (union_id, year) do update set last = c.last + 1 returning last
                """)
                .params(union.value(), year.getValue())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(UnionId union, MeetingId meeting, Decision decision) {
        var owner = decision.owner();
        var task = decision.task();
        jdbc.sql("""
                insert into meeting.decision (union_id, id, meeting, year, number, item, text, manner, owner, due, task)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(union.value(), decision.id().value(), meeting.value(), decision.year(), decision.number())
                .params(decision.item(), decision.text(), decision.manner())
                .param(owner == null ? null : owner.value())
                .param(decision.due())
                .param(task == null ? null : task.value())
                .update();
    }

    @Override
    public List<Brought> brought(UnionId union) {
        return jdbc.sql("""
                select d.*, m.at, b.confirmed_on, b.posted_on, b.posted_place, b.posted_until, b.version from meeting.brought b
                    join meeting.decision d on d.union_id = b.union_id and d.id = b.decision
                    join meeting.meeting m on m.union_id = d.union_id and m.id = d.meeting
                where b.union_id = ? order by b.confirmed_on is not null, d.year, d.number
                """)
                .param(union.value())
                .query((row, n) -> new Brought(
                        decision(row, n),
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        row.getObject("at", LocalDateTime.class).toLocalDate(),
                        row.getObject("confirmed_on", LocalDate.class),
                        posting(row),
                        row.getInt("version")))
                .list();
    }

    @Override
    public void bring(UnionId union, DecisionId id) {
        jdbc.sql("insert into meeting.brought (union_id, decision) values (?, ?) on conflict do nothing")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public void leave(UnionId union, DecisionId id) {
        jdbc.sql("delete from meeting.brought where union_id = ? and decision = ? and confirmed_on is null")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public void confirm(UnionId union, DecisionId id, LocalDate on) {
        jdbc.sql("update meeting.brought set confirmed_on = ? where union_id = ? and decision = ?")
                .params(on, union.value(), id.value())
                .update();
    }

    @Override
    public void post(UnionId union, DecisionId id, Posting posting, int seen) {
        var saved = jdbc.sql("""
                update meeting.brought set posted_on = ?, posted_place = ?, posted_until = ?, version = version + 1
                where union_id = ? and decision = ? and version = ?
                """)
                .params(Arrays.asList(posting.on(), posting.place(), posting.until(), union.value(), id.value(), seen))
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
    }

    private static @Nullable Posting posting(ResultSet row) throws SQLException {
        var on = row.getObject("posted_on", LocalDate.class);
        return on == null
                ? null
                : new Posting(on, row.getString("posted_place"), row.getObject("posted_until", LocalDate.class));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        var task = row.getObject("task", UUID.class);
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                row.getInt("number"),
                row.getInt("item"),
                row.getString("text"),
                row.getString("manner"),
                owner == null ? null : new MemberId(owner),
                row.getObject("due", LocalDate.class),
                task == null ? null : new TaskId(task));
    }
}
