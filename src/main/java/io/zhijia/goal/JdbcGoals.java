package io.zhijia.goal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGoals implements Goals {

    private final JdbcClient jdbc;

    JdbcGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Goal> of(UnionId union, PlanId plan) {
        return jdbc
                .sql("select * from goal.goal where union_id = ? and plan = ? order by list, place, id")
                .params(union.value(), plan.value())
                .query(GoalRow.class)
                .stream()
                .map(GoalRow::toGoal)
                .toList();
    }

    @Override
    public Goal get(UnionId union, UUID id) {
        return jdbc.sql("select * from goal.goal where union_id = ? and id = ?")
                .params(union.value(), id)
                .query(GoalRow.class)
                .optional()
                .map(GoalRow::toGoal)
                .orElseThrow(() -> new NoSuchElementException("No goal " + id));
    }

    @Override
    public void save(Goal goal, int place) {
        var saved = jdbc.sql("""
                insert into goal.goal as g
                values (:unionId, :id, :plan, :place, :text, :list, :kind, :figure, :per, :area, :launchKind, :due,
                        :actual, :actualOn, 1, :recordKind, :audience)
                on conflict (union_id, id) do update set
                    list = excluded.list, figure = excluded.figure, per = excluded.per, area = excluded.area,
                    actual = excluded.actual, launch_kind = excluded.launch_kind, due = excluded.due,
                    actual_on = excluded.actual_on, record_kind = excluded.record_kind,
                    audience = excluded.audience, version = g.version + 1
                where g.version = :version
                """).paramSource(GoalRow.of(goal, place)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(goal.id() + " changed since it was read");
        }
    }

    @Override
    public void remove(UnionId union, UUID id) {
        jdbc.sql("delete from goal.goal where union_id = ? and id = ?")
                .params(union.value(), id)
                .update();
    }

    @Override
    public void removeAll(UnionId union, PlanId plan) {
        jdbc.sql("delete from goal.goal where union_id = ? and plan = ?")
                .params(union.value(), plan.value())
                .update();
    }

    private record Link(UUID goal, PlanItemId item) {}

    @Override
    public Map<UUID, Set<PlanItemId>> links(UnionId union, PlanId plan) {
        return jdbc
                .sql("""
                        select l.goal, l.item from goal.link l
                        join goal.goal g on g.union_id = l.union_id and g.id = l.goal
                        where l.union_id = ? and g.plan = ?
                        """)
                .params(union.value(), plan.value())
                .query((row, number) ->
                        new Link(row.getObject("goal", UUID.class), new PlanItemId(row.getObject("item", UUID.class))))
                .stream()
                .collect(groupingBy(Link::goal, mapping(Link::item, toSet())));
    }

    @Override
    public List<Goal> linkedTo(UnionId union, PlanItemId item) {
        return jdbc.sql("""
                        select g.* from goal.goal g join goal.link l on l.union_id = g.union_id and l.goal = g.id
                        where g.union_id = ? and l.item = ? order by g.list, g.place
                        """).params(union.value(), item.value()).query(GoalRow.class).stream()
                .map(GoalRow::toGoal)
                .toList();
    }

    @Override
    public void link(UnionId union, UUID goal, Collection<PlanItemId> items) {
        items.forEach(item -> jdbc.sql("insert into goal.link values (?, ?, ?) on conflict do nothing")
                .params(union.value(), goal, item.value())
                .update());
    }

    @Override
    public void unlink(UnionId union, UUID goal, Collection<PlanItemId> items) {
        items.forEach(item -> jdbc.sql("delete from goal.link where union_id = ? and goal = ? and item = ?")
                .params(union.value(), goal, item.value())
                .update());
    }

    @Override
    public List<Waiver> waivers(UnionId union, PlanId plan) {
        return jdbc.sql("""
                        select w.* from goal.waiver w join goal.goal g on g.union_id = w.union_id and g.id = w.goal
                        where w.union_id = ? and g.plan = ? order by w.month
                        """)
                .params(union.value(), plan.value())
                .query(JdbcGoals::waiver)
                .list();
    }

    private static Waiver waiver(ResultSet row, int number) throws SQLException {
        return new Waiver(
                row.getObject("goal", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getString("reason"),
                row.getObject("waived", LocalDate.class),
                new MemberId(row.getObject("by", UUID.class)));
    }

    @Override
    public void waive(UnionId union, Waiver waiver) {
        jdbc.sql("insert into goal.waiver values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        union.value(),
                        waiver.goal(),
                        waiver.first(),
                        waiver.reason(),
                        waiver.on(),
                        waiver.by().value())
                .update();
    }

    @Override
    public void demand(UnionId union, UUID goal, LocalDate first) {
        jdbc.sql("delete from goal.waiver where union_id = ? and goal = ? and month = ?")
                .params(union.value(), goal, first)
                .update();
    }
}
