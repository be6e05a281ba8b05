package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskFilter.Standing;
import io.zhijia.task.TaskFilter.Whose;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.Spelling;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTasks implements Tasks {

    private static final String LINE = """
            select t.id, t.title, t.area, t.owner, t.due, t.state, t.ended_on,
                   count(s.number) as steps, count(s.number) filter (where s.state <> 'TODO') as settled
            from task.task t left join task.step s on s.union_id = t.union_id and s.task = t.id
            where t.union_id = :union
            """;
    private static final String BY_TASK = " group by t.union_id, t.id ";

    private static final String SAYS = Spelling.says("concat_ws(' ', t.title, t.note, t.result)", "words");

    private final JdbcClient jdbc;

    JdbcTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Task get(UnionId union, TaskId id) {
        return find(union, id).orElseThrow(() -> new NoSuchElementException("No task " + id));
    }

    @Override
    public Optional<Task> find(UnionId union, TaskId id) {
        return jdbc.sql("select * from task.task where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(TaskRow.class)
                .optional()
                .map(row -> row.toTask(steps(union, id)));
    }

    private List<Step> steps(UnionId union, TaskId id) {
        return jdbc
                .sql("select * from task.step where union_id = ? and task = ? order by number")
                .params(union.value(), id.value())
                .query(StepRow.class)
                .stream()
                .map(StepRow::toStep)
                .toList();
    }

    @Override
    public List<TaskLine> lines(Actor actor, TaskFilter filter, LocalDate today, int limit, int offset) {
        var area = filter.area();
        return jdbc.sql(LINE + """
                  and (:all or t.owner = :me or t.opener = :me or exists (select 1 from task.step a
                       where a.union_id = t.union_id and a.task = t.id and a.assignee = :me))
                  and (:standing = 'ANY' or t.state = :standing or (:standing = 'OVERDUE' and t.state = 'OPEN' and t.due < :today))
                  and (:area = '' or t.area = :area)
                  and %s
                """.formatted(SAYS) + BY_TASK + """
                order by t.state <> 'OPEN', case when t.state = 'OPEN' then t.due end, t.ended_on desc, t.title, t.id
                limit :limit offset :offset
                """)
                .param("union", actor.union().value())
                .param("me", actor.member().value())
                .param("all", filter.whose() == Whose.ALL)
                .param("standing", filter.standing().name())
                .param("today", today)
                .param("area", area == null ? "" : area.name())
                .param("words", filter.words())
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcTasks::line)
                .list();
    }

    @Override
    public List<TaskLine> lines(UnionId union, Collection<TaskId> ids) {
        return jdbc.sql(LINE + " and t.id = any (:ids) " + BY_TASK + " order by t.due, t.id")
                .param("union", union.value())
                .param("ids", ids.stream().map(TaskId::value).toArray(UUID[]::new))
                .query(JdbcTasks::line)
                .list();
    }

    @Override
    public List<TaskLine> ownedBy(Actor actor, int limit) {
        return jdbc.sql(LINE + " and t.owner = :me and t.state = :open " + BY_TASK
                        + " order by t.due, t.id limit :limit")
                .param("union", actor.union().value())
                .param("me", actor.member().value())
                .param("open", Standing.OPEN.name())
                .param("limit", limit)
                .query(JdbcTasks::line)
                .list();
    }

    @Override
    public List<StepLine> assignedTo(Actor actor, int limit) {
        return jdbc.sql("""
                select t.id as task, t.title as task_title, s.number, s.text, coalesce(s.due, t.due) as due
                from task.step s join task.task t on t.union_id = s.union_id and t.id = s.task
                where s.union_id = ? and s.assignee = ? and s.state = 'TODO' and t.state = 'OPEN' and t.owner <> s.assignee
                order by due, t.id, s.number limit ?
                """)
                .params(actor.union().value(), actor.member().value(), limit)
                .query((row, n) -> new StepLine(
                        new TaskId(row.getObject("task", UUID.class)),
                        row.getString("task_title"),
                        row.getInt("number"),
                        row.getString("text"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public void save(Task task) {
        var saved = jdbc.sql("""
                insert into task.task as t
                values (:unionId, :id, :planItem, :cameFrom, :area, :kind, :title, :owner, :due, :note, :state,
                        :endedBy, :endedOn, :reason, :recordKind, :venue, :persons, :personTimes, :countedBy, :helpers,
                        :spentFen, :result, 1, :opener)
                on conflict (union_id, id) do update set
                    owner = excluded.owner, due = excluded.due, note = excluded.note, state = excluded.state,
                    ended_by = excluded.ended_by, ended_on = excluded.ended_on, reason = excluded.reason,
                    record_kind = excluded.record_kind, venue = excluded.venue, persons = excluded.persons,
                    person_times = excluded.person_times, counted_by = excluded.counted_by, helpers = excluded.helpers,
                    spent_fen = excluded.spent_fen, result = excluded.result, version = t.version + 1
                where t.version = :version
                """).paramSource(TaskRow.of(task)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Task " + task.id() + " changed since it was read");
        }
        task.steps().forEach(step -> save(StepRow.of(task, step)));
    }

    private void save(StepRow step) {
        jdbc.sql("""
                insert into task.step
                values (:unionId, :task, :number, :text, :slot, :assignee, :due, :state, :reason, :settledBy, :settledOn)
                on conflict (union_id, task, number) do update set
                    assignee = excluded.assignee, due = excluded.due, state = excluded.state, reason = excluded.reason,
                    settled_by = excluded.settled_by, settled_on = excluded.settled_on
                """).paramSource(step).update();
    }

    private static TaskLine line(ResultSet row, int number) throws SQLException {
        return new TaskLine(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("title"),
                WorkArea.valueOf(row.getString("area")),
                new MemberId(row.getObject("owner", UUID.class)),
                row.getObject("due", LocalDate.class),
                row.getString("state"),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("steps"),
                row.getInt("settled"));
    }
}
