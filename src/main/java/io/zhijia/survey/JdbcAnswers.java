package io.zhijia.survey;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcAnswers implements Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean use(UnionId union, SurveyId survey, String hash) {
        return jdbc.sql("insert into survey.used_code values (?, ?, ?) on conflict do nothing")
                        .params(union.value(), survey.value(), hash)
                        .update()
                == 1;
    }

    @Override
    public boolean isUsed(UnionId union, SurveyId survey, String hash) {
        return jdbc.sql("select exists (select from survey.used_code where union_id = ? and survey = ? and hash = ?)")
                .params(union.value(), survey.value(), hash)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void put(UnionId union, SurveyId survey, Returned answer) {
        jdbc.sql("""
                with old as (
                    delete from survey.answer where union_id = :union and survey = :survey and id in (
                        select id from survey.answer where union_id = :union and survey = :survey
                        order by gen_random_uuid() limit 20 for update skip locked)
                    returning grp, said)
                insert into survey.answer (union_id, survey, grp, said)
                select :union, :survey, grp, said
                from (select grp, said from old union all select :group, cast(:said as jsonb)) as together
                order by gen_random_uuid()
                """)
                .param("union", union.value())
                .param("survey", survey.value())
                .param("group", answer.group())
                .param("said", JSON.writeValueAsString(answer.said()))
                .update();
    }

    @Override
    public boolean put(UnionId union, SurveyId survey, MemberId member, Said said) {
        return jdbc.sql("insert into survey.named_answer values (?, ?, ?, ?::jsonb) on conflict do nothing")
                        .params(union.value(), survey.value(), member.value(), JSON.writeValueAsString(said))
                        .update()
                == 1;
    }

    @Override
    public List<Returned> all(UnionId union, Survey survey) {
        return jdbc.sql("""
                select grp, said::text as said from survey.answer where union_id = :union and survey = :survey
                union all
                select 0, said::text from survey.named_answer where union_id = :union and survey = :survey
                order by 2
                """)
                .param("union", union.value())
                .param("survey", survey.id().value())
                .query((row, n) -> new Returned(row.getInt("grp"), JSON.readValue(row.getString("said"), Said.class)))
                .list();
    }

    @Override
    public Map<MemberId, Said> named(UnionId union, SurveyId survey) {
        var named = new LinkedHashMap<MemberId, Said>();
        jdbc.sql("select member, said from survey.named_answer where union_id = ? and survey = ? order by member")
                .params(union.value(), survey.value())
                .query(row -> {
                    named.put(
                            new MemberId(row.getObject("member", UUID.class)),
                            JSON.readValue(row.getString("said"), Said.class));
                });
        return named;
    }

    @Override
    public Turnout turnout(UnionId union, SurveyId survey) {
        return jdbc.sql("""
                select (select count(*) from survey.roll where union_id = :union and survey = :survey) as members,
                       (select count(*) from survey.roll where union_id = :union and survey = :survey and took) as took,
                       (select coalesce(sum(issued), 0) from survey.slip_group where union_id = :union and survey = :survey) as slips,
                       (select count(*) from survey.answer where union_id = :union and survey = :survey)
                       + (select count(*) from survey.named_answer where union_id = :union and survey = :survey) as returned
                """)
                .param("union", union.value())
                .param("survey", survey.value())
                .query(Turnout.class)
                .single();
    }

    @Override
    public void shuffle(UnionId union, SurveyId survey, Heard heard) {
        heard.groups().forEach((question, groups) -> part(union, survey, question, groups));
        Stream.of("answer", "roll", "used_code")
                .forEach(table -> jdbc.sql("""
                        with old as (delete from survey.%s where union_id = ? and survey = ? returning *)
                        insert into survey.%1$s select * from old order by gen_random_uuid()
                        """.formatted(table))
                        .params(union.value(), survey.value())
                        .update());
    }

    /** The words of one question, each now by itself. */
    private void part(UnionId union, SurveyId survey, int question, Set<Integer> groups) {
        if (!groups.isEmpty()) {
            keep(union, survey, question, groups);
        }
        jdbc.sql("update survey.answer set said = said #- array['marks', ?] where union_id = ? and survey = ?")
                .params(String.valueOf(question), union.value(), survey.value())
                .update();
    }

    private void keep(UnionId union, SurveyId survey, int question, Set<Integer> groups) {
        jdbc.sql("""
                insert into survey.remark (union_id, survey, question, said, state)
                select union_id, survey, :question, said #>> array['marks', :at, '0'], 'WAITING'
                from (select union_id, survey, coalesce(grp, 0) as grp, said from survey.answer
                      where union_id = :union and survey = :survey
                      union all
                      select union_id, survey, 0, said from survey.named_answer where union_id = :union and survey = :survey) as a
                where said #>> array['marks', :at, '0'] <> '' and grp in (:groups)
                order by gen_random_uuid()
                """)
                .param("question", question)
                .param("at", String.valueOf(question))
                .param("groups", groups)
                .param("union", union.value())
                .param("survey", survey.value())
                .update();
    }

    @Override
    public void rewriteFiles(UnionId union) {
        Stream.of("answer", "roll", "used_code", "remark")
                .forEach(table -> jdbc.sql("vacuum full survey." + table).update());
    }

    @Override
    public List<Remark> remarks(UnionId union, SurveyId survey) {
        return jdbc.sql("""
                select id, question, said, state from survey.remark where union_id = ? and survey = ? order by question, id
                """)
                .params(union.value(), survey.value())
                .query(Remark.class)
                .list();
    }

    @Override
    public boolean review(UnionId union, SurveyId survey, UUID remark, String said, Remark.State state) {
        return jdbc.sql("""
                        update survey.remark set said = ?, state = ?
                        where union_id = ? and survey = ? and id = ? and state = 'WAITING'
                        """)
                        .params(said, state.name(), union.value(), survey.value(), remark)
                        .update()
                == 1;
    }

    @Override
    public int countKept(UnionId union, LocalDate before) {
        return Stream.of("answer", "named_answer")
                .mapToInt(table -> jdbc.sql("""
                        select count(*) from survey.survey s
                        join survey.%s a on a.union_id = s.union_id and a.survey = s.id
                        where s.union_id = ? and s.closed_on < ?
                        """.formatted(table))
                        .params(union.value(), before)
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    public List<String> kept(UnionId union, LocalDate before, int most) {
        return jdbc.sql("""
                select title from survey.survey s where union_id = ? and closed_on < ?
                  and (exists (select from survey.answer a where a.union_id = s.union_id and a.survey = s.id)
                    or exists (select from survey.named_answer a where a.union_id = s.union_id and a.survey = s.id))
                order by closed_on, id limit ?
                """)
                .params(Arrays.asList(union.value(), before, most))
                .query(String.class)
                .list();
    }

    @Override
    public int remove(UnionId union, LocalDate before) {
        var removed = Stream.of("answer", "named_answer")
                .mapToInt(table -> remove(union, before, table))
                .sum();
        Stream.of("used_code", "roll").forEach(table -> remove(union, before, table));
        remove(union, before, "remark", "and a.state <> 'SHOWN'");
        return removed;
    }

    private int remove(UnionId union, LocalDate before, String table) {
        return remove(union, before, table, "");
    }

    private int remove(UnionId union, LocalDate before, String table, String which) {
        return jdbc.sql("""
                delete from survey.%s a using survey.survey s
                where a.union_id = ? and s.union_id = a.union_id and s.id = a.survey and s.closed_on < ? %s
                """.formatted(table, which))
                .params(union.value(), before)
                .update();
    }
}
