package io.zhijia.survey;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.survey.Survey.Mode;
import io.zhijia.survey.Survey.Plan;
import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcSurveys implements Surveys {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcSurveys(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<UnionId> find(SurveyId id) {
        return jdbc.sql("select home_union from survey.address where survey = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(UnionId::new);
    }

    @Override
    public void addressed(UnionId union, SurveyId id) {
        jdbc.sql("insert into survey.address values (?, ?)")
                .params(id.value(), union.value())
                .update();
    }

    @Override
    public Survey get(UnionId union, SurveyId id) {
        return one(union, id, "");
    }

    @Override
    public Survey lock(UnionId union, SurveyId id) {
        return one(union, id, " for update");
    }

    private Survey one(UnionId union, SurveyId id, String how) {
        return jdbc.sql("select * from survey.survey where union_id = ? and id = ?" + how)
                .params(union.value(), id.value())
                .query(JdbcSurveys::survey)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No survey " + id));
    }

    @Override
    public List<Survey> all(UnionId union, int limit, int offset) {
        return jdbc.sql("""
                select * from survey.survey where union_id = ? and whom not like '/%'
                order by state in ('CLOSED', 'TOLD'), last_day desc, id limit ? offset ?
                """)
                .params(union.value(), limit, offset)
                .query(JdbcSurveys::survey)
                .list();
    }

    @Override
    public List<Survey> open(UnionId union) {
        return jdbc.sql("select * from survey.survey where union_id = ? and state = 'OPEN' order by last_day, id")
                .param(union.value())
                .query(JdbcSurveys::survey)
                .list();
    }

    @Override
    public Set<SurveyId> waiting(UnionId union, Collection<SurveyId> some, LocalDate today) {
        return jdbc
                .sql("""
                        select id from survey.survey s where union_id = :union and id = any(:some)
                        and (state = 'OPEN' and (last_day < :today
                                or (select count(*) from survey.roll r where r.union_id = s.union_id and r.survey = s.id)
                                    between 1 and (select count(*) from survey.answer a
                                        where a.union_id = s.union_id and a.survey = s.id))
                            or exists (select from survey.remark m
                                where m.union_id = s.union_id and m.survey = s.id and m.state = 'WAITING'))
                        """)
                .param("union", union.value())
                .param("some", some.stream().map(SurveyId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(UUID.class)
                .stream()
                .map(SurveyId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Survey> told(UnionId union, int limit) {
        return jdbc.sql(
                        "select * from survey.survey where union_id = ? and state = 'TOLD' order by told_on desc, id limit ?")
                .params(union.value(), limit)
                .query(JdbcSurveys::survey)
                .list();
    }

    @Override
    public List<Survey> ofSeries(UnionId union, String series) {
        return jdbc.sql("""
                select * from survey.survey
                where union_id = ? and series = ? and series <> '' and result is not null order by last_day, id
                """)
                .params(union.value(), series)
                .query(JdbcSurveys::survey)
                .list();
    }

    @Override
    public List<Survey> closedBetween(UnionId union, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select * from survey.survey
                where union_id = ? and closed_on between ? and ? and whom not like '/%' order by closed_on, id
                """)
                .params(union.value(), from, to)
                .query(JdbcSurveys::survey)
                .list();
    }

    @Override
    public void save(Survey survey) {
        var plan = survey.plan();
        var saved = jdbc.sql("""
                insert into survey.survey as s (union_id, id, title, about, preset, mode, whom, first_day, last_day, series,
                    questions, state, made_by, closed_on, told_on, sealed_key, result, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?::jsonb, 1)
                on conflict (union_id, id) do update set
                    title = excluded.title, about = excluded.about, mode = excluded.mode, whom = excluded.whom,
                    first_day = excluded.first_day, last_day = excluded.last_day, series = excluded.series,
                    questions = excluded.questions, state = excluded.state, closed_on = excluded.closed_on,
                    told_on = excluded.told_on, sealed_key = excluded.sealed_key, result = excluded.result,
                    version = s.version + 1
                where s.version = ?
                """)
                .params(Arrays.asList(
                        survey.union().value(),
                        survey.id().value(),
                        plan.title(),
                        plan.about(),
                        plan.preset().name(),
                        plan.mode().name(),
                        plan.whom().value(),
                        plan.first(),
                        plan.last(),
                        plan.series(),
                        JSON.writeValueAsString(survey.questions()),
                        survey.state().name(),
                        survey.madeBy().value(),
                        survey.closedOn(),
                        survey.toldOn(),
                        survey.sealedKey(),
                        survey.result() == null ? null : JSON.writeValueAsString(survey.result()),
                        survey.version()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Survey " + survey.id() + " changed since it was read");
        }
    }

    @Override
    public void remove(UnionId union, SurveyId id) {
        Stream.of("slip_group where survey", "survey where id")
                .forEach(of -> jdbc.sql("delete from survey." + of + " = ? and union_id = ?")
                        .params(id.value(), union.value())
                        .update());
        jdbc.sql("delete from survey.address where survey = ? and home_union = ?")
                .params(id.value(), union.value())
                .update();
    }

    @Override
    public void enrol(UnionId union, SurveyId id, List<MemberId> members) {
        batches.batchUpdate(
                "insert into survey.roll (union_id, survey, member) values (?, ?, ?)",
                members.stream()
                        .map(member -> new Object[] {union.value(), id.value(), member.value()})
                        .toList());
    }

    @Override
    public void serves(UnionId union, SurveyId id, PlanItemId item) {
        jdbc.sql("update survey.survey set plan_item = ? where union_id = ? and id = ?")
                .params(item.value(), union.value(), id.value())
                .update();
    }

    @Override
    public Optional<PlanItemId> servedBy(UnionId union, SurveyId id) {
        return jdbc.sql("select plan_item from survey.survey where union_id = ? and id = ? and plan_item is not null")
                .params(union.value(), id.value())
                .query(UUID.class)
                .optional()
                .map(PlanItemId::new);
    }

    @Override
    public List<MemberId> roll(UnionId union, SurveyId id) {
        return jdbc
                .sql("select member from survey.roll where union_id = ? and survey = ? order by member")
                .params(union.value(), id.value())
                .query(UUID.class)
                .stream()
                .map(MemberId::new)
                .toList();
    }

    @Override
    public Optional<Boolean> waitsFor(UnionId union, SurveyId id, MemberId member) {
        return jdbc.sql("select not took from survey.roll where union_id = ? and survey = ? and member = ?")
                .params(union.value(), id.value(), member.value())
                .query(Boolean.class)
                .optional();
    }

    @Override
    public boolean take(UnionId union, SurveyId id, MemberId member) {
        return jdbc.sql("""
                        update survey.roll set took = true
                        where union_id = ? and survey = ? and member = ? and not took
                        """).params(union.value(), id.value(), member.value()).update() == 1;
    }

    @Override
    public List<SlipGroup> slipGroups(UnionId union, SurveyId id) {
        return jdbc.sql("select no, label, issued from survey.slip_group where union_id = ? and survey = ? order by no")
                .params(union.value(), id.value())
                .query(SlipGroup.class)
                .list();
    }

    @Override
    public void group(UnionId union, SurveyId id, String label) {
        jdbc.sql("""
                insert into survey.slip_group
                select :union, :survey, min(free), :label, 0 from generate_series(1, :most) as free
                where not exists (select from survey.slip_group where union_id = :union and survey = :survey and no = free)
                on conflict (union_id, survey, label) do nothing
                """)
                .param("union", union.value())
                .param("survey", id.value())
                .param("label", label)
                .param("most", Codes.MOST_GROUPS)
                .update();
    }

    @Override
    public void ungroup(UnionId union, SurveyId id, int no) {
        jdbc.sql("delete from survey.slip_group where union_id = ? and survey = ? and no = ?")
                .params(union.value(), id.value(), no)
                .update();
    }

    @Override
    public void issue(UnionId union, SurveyId id, int no, int slips) {
        var issued = jdbc.sql(
                        "update survey.slip_group set issued = issued + ? where union_id = ? and survey = ? and no = ?")
                .params(slips, union.value(), id.value(), no)
                .update();
        if (issued == 0) {
            throw new NoSuchElementException("No group " + no);
        }
    }

    @Override
    public void restored(UnionId union, Instant made) {
        jdbc.sql("""
                update survey.survey set restored_at = ? where union_id = ? and state = 'OPEN' and mode = 'ANONYMOUS'
                """).params(made.atOffset(ZoneOffset.UTC), union.value()).update();
    }

    @Override
    public Optional<Instant> restoredFrom(UnionId union, SurveyId id) {
        return jdbc.sql(
                        "select restored_at from survey.survey where union_id = ? and id = ? and restored_at is not null")
                .params(union.value(), id.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public List<Measure> measures(UnionId union, SurveyId id) {
        return jdbc.sql("select * from survey.measure where union_id = ? and survey = ? order by option")
                .params(union.value(), id.value())
                .query((row, n) -> {
                    var task = row.getObject("task", UUID.class);
                    return new Measure(
                            row.getInt("option"),
                            task == null ? null : new TaskId(task),
                            row.getString("measure"),
                            row.getString("reason"));
                })
                .list();
    }

    @Override
    public void save(UnionId union, SurveyId id, Measure measure) {
        jdbc.sql("""
                insert into survey.measure values (?, ?, ?, ?::uuid, ?, ?)
                on conflict (union_id, survey, option) do update
                set task = excluded.task, measure = excluded.measure, reason = excluded.reason
                """)
                .params(Arrays.asList(
                        union.value(),
                        id.value(),
                        measure.option(),
                        measure.task() == null ? null : measure.task().toString(),
                        measure.measure(),
                        measure.reason()))
                .update();
    }

    private static Survey survey(ResultSet row, int n) throws SQLException {
        var result = row.getString("result");
        return new Survey(
                new UnionId(row.getObject("union_id", UUID.class)),
                new SurveyId(row.getObject("id", UUID.class)),
                new Plan(
                        row.getString("title"),
                        row.getString("about"),
                        Preset.valueOf(row.getString("preset")),
                        Mode.valueOf(row.getString("mode")),
                        new Whom(row.getString("whom")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("series")),
                JSON.readValue(row.getString("questions"), QUESTIONS),
                SurveyState.valueOf(row.getString("state")),
                new MemberId(row.getObject("made_by", UUID.class)),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                row.getString("sealed_key"),
                result == null ? null : JSON.readValue(result, Result.class),
                row.getInt("version"));
    }
}
