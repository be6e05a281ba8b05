package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.PERIOD_TAKEN;

import io.zhijia.planning.Repeating.ClosedDays;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlans implements Plans {

    private static final String LINES = """
            select p.id, p.title, p.issuer, p.begins, p.ends, p.state, p.parent, count(i.id) as items,
                   count(*) filter (where i.state = 'FULFILLED') as fulfilled,
                   count(*) filter (where i.state in ('UNDERWAY', 'FULFILLED')) as begun
            from planning.plan p
            left join planning.plan s on s.union_id = p.union_id and (s.id = p.id or s.parent = p.id)
            left join planning.plan_item i on i.union_id = s.union_id and i.plan = s.id
            """;

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Plan get(UnionId union, PlanId id) {
        var sections = jdbc.sql(
                        "select level, heading, body from planning.section where union_id = ? and plan = ? order by place")
                .params(union.value(), id.value())
                .query(Plan.Section.class)
                .list();
        return jdbc.sql("select * from planning.plan where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(PlanRow.class)
                .optional()
                .map(row -> row.toPlan(sections))
                .orElseThrow(() -> new NoSuchElementException("No plan " + id));
    }

    @Override
    public List<PlanLine> lines(UnionId union) {
        return jdbc.sql(LINES
                        + "where p.union_id = ? group by p.union_id, p.id order by p.begins desc, p.issuer, p.title")
                .param(union.value())
                .query(PlanLine.class)
                .list();
    }

    @Override
    public Optional<PlanLine> overlapping(UnionId union, String issuer, Period period) {
        return jdbc.sql(LINES + """
                where p.union_id = ? and p.issuer = ? and p.begins <= ? and p.ends >= ? and p.state <> 'CLOSED'
                group by p.union_id, p.id order by p.begins desc limit 1
                """)
                .params(union.value(), issuer, period.ends(), period.begins())
                .query(PlanLine.class)
                .optional();
    }

    @Override
    public void save(Plan plan) {
        try {
            refuseIfStale(write(plan), plan.id());
        } catch (DuplicateKeyException sameDaysAtTheSameMoment) {
            throw new Refusal(
                    PERIOD_TAKEN,
                    plan.title(),
                    plan.period().begins(),
                    plan.period().ends());
        }
        saveSections(plan);
    }

    private int write(Plan plan) {
        return jdbc.sql("""
                insert into planning.plan as p
                values (:unionId, :id, :title, :issuer, :begins, :ends, :source, :state, :adoptedBy, :adoptedOn,
                        :adoptionNote, :reportedTo, :reportedOn, :inForceSince, :closedOn, 1, :parent, :owner)
                on conflict (union_id, id) do update set
                    title = excluded.title, state = excluded.state, adopted_by = excluded.adopted_by,
                    adopted_on = excluded.adopted_on, adoption_note = excluded.adoption_note,
                    reported_to = excluded.reported_to, reported_on = excluded.reported_on,
                    in_force_since = excluded.in_force_since, closed_on = excluded.closed_on, version = p.version + 1
                where p.version = :version
                """).paramSource(PlanRow.of(plan)).update();
    }

    private void saveSections(Plan plan) {
        jdbc.sql("delete from planning.section where union_id = ? and plan = ?")
                .params(plan.union().value(), plan.id().value())
                .update();
        for (int place = 0; place < plan.sections().size(); place++) {
            var section = plan.sections().get(place);
            jdbc.sql("insert into planning.section values (?, ?, ?, ?, ?, ?)")
                    .params(
                            plan.union().value(),
                            plan.id().value(),
                            place,
                            section.level(),
                            section.heading(),
                            section.body())
                    .update();
        }
    }

    @Override
    public void remove(UnionId union, PlanId id) {
        // a repetition is held by its items: they go first
        jdbc.sql("delete from planning.plan_item where union_id = ? and plan = ?")
                .params(union.value(), id.value())
                .update();
        jdbc.sql("delete from planning.plan where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public void add(UnionId union, SeriesId id, PlanId plan, Repeating repeating) {
        jdbc.sql("insert into planning.series values (?, ?, ?, ?, ?)")
                .params(union.value(), id.value(), plan.value())
                .params(RepetitionLine.of(repeating.rule()), repeating.closed().name())
                .update();
    }

    @Override
    public Optional<Repeating> rule(UnionId union, SeriesId id) {
        return jdbc.sql("select rule, closed_days from planning.series where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, number) -> new Repeating(
                        RepetitionLine.read(row.getString("rule")), ClosedDays.valueOf(row.getString("closed_days"))))
                .optional();
    }

    private static void refuseIfStale(int saved, Object id) {
        if (saved == 0) {
            throw new OptimisticLockingFailureException(id + " changed since it was read");
        }
    }
}
