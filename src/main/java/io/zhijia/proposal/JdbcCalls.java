package io.zhijia.proposal;

import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalls implements Calls {

    private final JdbcClient jdbc;

    JdbcCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Call get(UnionId union, CallId id) {
        return jdbc.sql("select * from proposal.call where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, number) -> call(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No call " + id));
    }

    @Override
    public List<Call> all(UnionId union) {
        return jdbc.sql("select * from proposal.call where union_id = ? order by opens desc, id")
                .param(union.value())
                .query((row, number) -> call(union, row))
                .list();
    }

    @Override
    public void save(Call call) {
        var rules = call.rules();
        var item = call.planItem();
        var saved = jdbc.sql("""
                insert into proposal.call as c values (:union, :id, :title, :sitting, :sittingTitle, :area, :item, :opens,
                    :closes, :guidance, :subjects, :circle, :seconders, :headReview, :leadersOpinion, :countersigning,
                    :late, :secondersRate, :again, 1, :scale, :proposers)
                on conflict (union_id, id) do update set
                    title = excluded.title, sitting = excluded.sitting, sitting_title = excluded.sitting_title,
                    opens = excluded.opens, closes = excluded.closes, guidance = excluded.guidance,
                    subjects = excluded.subjects, circle = excluded.circle, seconders = excluded.seconders,
                    head_review = excluded.head_review, leaders_opinion = excluded.leaders_opinion,
                    countersigning = excluded.countersigning, late_becomes_suggestion = excluded.late_becomes_suggestion,
                    seconders_rate = excluded.seconders_rate, again_percent = excluded.again_percent,
                    scale = excluded.scale, proposers = excluded.proposers,
                    version = c.version + 1
                where c.version = :version
                """)
                .param("union", call.union().value())
                .param("id", call.id().value())
                .param("title", call.title())
                .param("sitting", call.sitting())
                .param("sittingTitle", call.sittingTitle())
                .param("area", call.area().name())
                .param("item", item == null ? null : item.value())
                .param("opens", call.opens())
                .param("closes", call.closes())
                .param("guidance", call.guidance())
                .param("subjects", call.subjects())
                .param("circle", rules.circle().name())
                .param("proposers", rules.proposers())
                .param("seconders", rules.seconders())
                .param("headReview", rules.headReview())
                .param("leadersOpinion", rules.leadersOpinion())
                .param("countersigning", rules.countersigning())
                .param("late", rules.lateBecomesSuggestion())
                .param("secondersRate", rules.secondersRate())
                .param("again", rules.againPercent())
                .param("scale", rules.scale().name())
                .param("version", call.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Call " + call.id() + " changed since it was read");
        }
        rules.clocks().forEach((kind, clock) -> save(call, kind, clock));
    }

    @Override
    public Optional<CallHelp> help(UnionId union, CallId id) {
        return jdbc.sql("select checklist, examples from proposal.call_help where union_id = ? and call = ?")
                .params(union.value(), id.value())
                .query((row, n) -> new CallHelp(row.getString("checklist"), row.getString("examples")))
                .optional();
    }

    @Override
    public void save(UnionId union, CallId id, CallHelp help) {
        jdbc.sql("""
                insert into proposal.call_help values (?, ?, ?, ?)
                on conflict (union_id, call) do update set checklist = excluded.checklist, examples = excluded.examples
                """)
                .params(union.value(), id.value(), help.checklist(), help.examples())
                .update();
    }

    @Override
    public List<PlanItemId> answeredFor(UnionId union, CallId id) {
        return jdbc
                .sql("select plan_item from proposal.answering where union_id = ? and call = ?")
                .params(union.value(), id.value())
                .query(UUID.class)
                .stream()
                .map(PlanItemId::new)
                .toList();
    }

    @Override
    public List<CallId> answering(UnionId union, PlanItemId item) {
        return jdbc
                .sql("select call from proposal.answering where union_id = ? and plan_item = ?")
                .params(union.value(), item.value())
                .query(UUID.class)
                .stream()
                .map(CallId::new)
                .toList();
    }

    @Override
    public void answersFor(UnionId union, CallId id, PlanItemId item) {
        jdbc.sql("insert into proposal.answering values (?, ?, ?) on conflict do nothing")
                .params(union.value(), id.value(), item.value())
                .update();
    }

    @Override
    public void lock(UnionId union, CallId id) {
        jdbc.sql("select id from proposal.call where union_id = ? and id = ? for update")
                .params(union.value(), id.value())
                .query(UUID.class)
                .single();
    }

    private void save(Call call, ClockKind kind, ClockRule clock) {
        jdbc.sql("""
                insert into proposal.clock_rule values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, call, clock) do update set
                    days = excluded.days, working = excluded.working, fixed_on = excluded.fixed_on
                """)
                .params(call.union().value(), call.id().value(), kind.name(), clock.days(), clock.isWorking())
                .param(clock.fixedOn())
                .update();
    }

    private Call call(UnionId union, ResultSet row) throws SQLException {
        var id = new CallId(row.getObject("id", UUID.class));
        return new Call(
                union,
                id,
                row.getString("title"),
                row.getObject("sitting", UUID.class),
                row.getString("sitting_title"),
                WorkArea.valueOf(row.getString("area")),
                Optional.ofNullable(row.getObject("plan_item", UUID.class))
                        .map(PlanItemId::new)
                        .orElse(null),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                row.getString("guidance"),
                row.getString("subjects"),
                new Rules(
                        Rules.Circle.valueOf(row.getString("circle")),
                        row.getInt("proposers"),
                        row.getInt("seconders"),
                        row.getBoolean("head_review"),
                        row.getBoolean("leaders_opinion"),
                        row.getBoolean("countersigning"),
                        row.getBoolean("late_becomes_suggestion"),
                        row.getBoolean("seconders_rate"),
                        row.getInt("again_percent"),
                        Scale.valueOf(row.getString("scale")),
                        clocks(union, id)),
                row.getInt("version"));
    }

    private Map<ClockKind, ClockRule> clocks(UnionId union, CallId id) {
        var clocks = new EnumMap<ClockKind, ClockRule>(ClockKind.class);
        jdbc.sql("select * from proposal.clock_rule where union_id = ? and call = ?")
                .params(union.value(), id.value())
                .query(row -> {
                    clocks.put(
                            ClockKind.valueOf(row.getString("clock")),
                            new ClockRule(
                                    row.getInt("days"),
                                    row.getBoolean("working"),
                                    row.getObject("fixed_on", LocalDate.class)));
                });
        return clocks;
    }
}
