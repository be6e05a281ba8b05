package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import io.zhijia.scoring.RunState.Concluded;
import io.zhijia.scoring.RunState.Open;
import io.zhijia.scoring.RunState.Posted;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRuns implements Runs {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcRuns(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<Run> all(UnionId union) {
        return jdbc.sql("select * from scoring.run where union_id = ? order by last_day desc, title limit 200")
                .param(union.value())
                .query((row, n) -> run(union, row))
                .list();
    }

    @Override
    public Run get(UnionId union, RunId id) {
        return get(union, id, "");
    }

    @Override
    public Run lock(UnionId union, RunId id) {
        return get(union, id, " for update");
    }

    private Run get(UnionId union, RunId id, String how) {
        return rows(union, id, "select * from scoring.run where union_id = ? and id = ?" + how)
                .query((row, n) -> run(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No assessment " + id));
    }

    private JdbcClient.StatementSpec rows(UnionId union, RunId id, String sql) {
        return jdbc.sql(sql).params(union.value(), id.value());
    }

    @Override
    public boolean exists(UnionId union, RunId id) {
        return rows(union, id, "select exists (select from scoring.run where union_id = ? and id = ?)")
                .query(Boolean.class)
                .single();
    }

    private static Run run(UnionId union, ResultSet row) throws SQLException {
        return new Run(
                union,
                new RunId(row.getObject("id", UUID.class)),
                new SchemeId(row.getObject("scheme", UUID.class)),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                state(row),
                row.getInt("version"));
    }

    private static RunState state(ResultSet row) throws SQLException {
        var posted = row.getObject("posted_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "POSTED" -> new Posted(posted, row.getObject("posted_until", LocalDate.class));
            case "CONCLUDED" -> new Concluded(posted, row.getObject("concluded_on", LocalDate.class));
            default -> new Open();
        };
    }

    @Override
    public void begin(Run run, List<Person> people) {
        jdbc.sql("insert into scoring.run values (?, ?, ?, ?, ?, ?, 'OPEN', null, null, null, 1)")
                .params(run.union().value(), run.id().value(), run.scheme().value(), run.title(), run.from(), run.to())
                .update();
        batches.batchUpdate(
                "insert into scoring.person values (?, ?, ?, ?, ?, ?, '', 1)",
                people.stream()
                        .map(person -> new Object[] {
                            run.union().value(),
                            run.id().value(),
                            person.member().value(),
                            person.number(),
                            person.name(),
                            person.group()
                        })
                        .toList());
    }

    @Override
    public void save(Run run) {
        var state = run.state();
        var saved = jdbc.sql("""
                update scoring.run set state = ?, posted_on = ?, posted_until = ?, concluded_on = ?, version = version + 1
                where union_id = ? and id = ? and version = ?
                """)
                .params(Arrays.asList(
                        switch (state) {
                            case Open() -> "OPEN";
                            case Posted posted -> "POSTED";
                            case Concluded concluded -> "CONCLUDED";
                        },
                        switch (state) {
                            case Open() -> null;
                            case Posted(var on, var until) -> on;
                            case Concluded(var posted, var on) -> posted;
                        },
                        state instanceof Posted(var on, var until) ? until : null,
                        state instanceof Concluded(var posted, var on) ? on : null,
                        run.union().value(),
                        run.id().value(),
                        run.version()))
                .update();
        mustBeOne(saved, run.id());
    }

    private static void mustBeOne(int saved, Object what) {
        if (saved == 0) {
            throw new OptimisticLockingFailureException(what + " changed since it was read");
        }
    }

    @Override
    public int concludedBy(UnionId union, SchemeId scheme) {
        return jdbc.sql("select count(*) from scoring.run where union_id = ? and scheme = ? and state = 'CONCLUDED'")
                .params(union.value(), scheme.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Person> people(UnionId union, RunId id) {
        return rows(union, id, "select * from scoring.person where union_id = ? and run = ? order by grp, name, number")
                .query((row, n) -> new Person(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("number"),
                        row.getString("name"),
                        row.getObject("grp", UUID.class),
                        row.getString("exempt"),
                        row.getInt("version")))
                .list();
    }

    @Override
    public void save(UnionId union, RunId id, Person person) {
        mustBeOne(
                jdbc.sql("""
                        update scoring.person set exempt = ?, version = version + 1
                        where union_id = ? and run = ? and member = ? and version = ?
                        """)
                        .params(
                                person.exempt(),
                                union.value(),
                                id.value(),
                                person.member().value(),
                                person.version())
                        .update(),
                id);
    }

    @Override
    public Map<MemberId, List<Sheet>> sheets(UnionId union, RunId id) {
        var sheets = new LinkedHashMap<MemberId, List<Sheet>>();
        rows(union, id, "select * from scoring.sheet where union_id = ? and run = ?")
                .query(row -> {
                    sheets.computeIfAbsent(
                                    new MemberId(row.getObject("member", UUID.class)), first -> new ArrayList<>())
                            .add(sheet(row));
                });
        return sheets;
    }

    @Override
    public List<Sheet> sheets(UnionId union, RunId id, MemberId member) {
        return rows(union, id, "select * from scoring.sheet where union_id = ? and run = ? and member = ?")
                .param(member.value())
                .query((row, n) -> sheet(row))
                .list();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                Side.valueOf(row.getString("side")),
                Stream.of(row.getString("points").split(",", -1))
                        .map(Integer::valueOf)
                        .toList(),
                row.getString("reason"),
                row.getInt("version"));
    }

    @Override
    public void save(UnionId union, RunId id, MemberId member, Sheet sheet, LocalDate on, MemberId by) {
        mustBeOne(
                jdbc.sql("""
                        insert into scoring.sheet as s values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (union_id, run, member, side) do update set points = excluded.points,
                            reason = excluded.reason, given_on = excluded.given_on, given_by = excluded.given_by,
                            version = excluded.version
                        where s.version = excluded.version - 1
                        """)
                        .params(
                                union.value(),
                                id.value(),
                                member.value(),
                                sheet.side().name(),
                                sheet.points().stream().map(String::valueOf).collect(Collectors.joining(",")),
                                sheet.reason(),
                                on,
                                by.value(),
                                sheet.version() + 1)
                        .update(),
                id);
    }

    @Override
    public List<Objection> objections(UnionId union, RunId id) {
        return rows(
                        union,
                        id,
                        "select * from scoring.objection where union_id = ? and run = ? order by said_on, member")
                .query((row, n) -> new Objection(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("said"),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("answer")))
                .list();
    }

    @Override
    public boolean object(UnionId union, RunId id, Objection objection) {
        return jdbc.sql("insert into scoring.objection values (?, ?, ?, ?, ?, '', null) on conflict do nothing")
                        .params(union.value(), id.value(), objection.member().value(), objection.text(), objection.on())
                        .update()
                == 1;
    }

    @Override
    public boolean answer(UnionId union, RunId id, MemberId member, String answer, MemberId by) {
        return jdbc.sql("""
                        update scoring.objection set answer = ?, answered_by = ?
                        where union_id = ? and run = ? and member = ? and answer = ''
                        """)
                        .params(answer, by.value(), union.value(), id.value(), member.value())
                        .update()
                == 1;
    }

    @Override
    public List<Wanting> withoutOwnSheet(UnionId union, MemberId member) {
        return jdbc.sql("""
                select r.id, r.title from scoring.run r
                join scoring.scheme s on s.union_id = r.union_id and s.id = r.scheme and s.self_weight > 0
                join scoring.person p on p.union_id = r.union_id and p.run = r.id and p.member = :member and p.exempt = ''
                where r.union_id = :union and r.state = 'OPEN'
                    and not exists (select from scoring.sheet t where t.union_id = r.union_id and t.run = r.id
                        and t.member = p.member and t.side = 'SELF')
                order by r.last_day, r.title
                """)
                .param("union", union.value())
                .param("member", member.value())
                .query(JdbcRuns::wanting)
                .list();
    }

    @Override
    public List<Wanting> withoutSheetOf(UnionId union, Collection<UUID> groups, MemberId but) {
        return jdbc.sql("""
                select r.id, r.title from scoring.run r
                join scoring.scheme s on s.union_id = r.union_id and s.id = r.scheme and s.group_weight > 0
                where r.union_id = :union and r.state = 'OPEN'
                    and exists (select from scoring.person p where p.union_id = r.union_id and p.run = r.id
                        and p.grp = any(:groups) and p.member <> :but and p.exempt = ''
                        and not exists (select from scoring.sheet t where t.union_id = r.union_id and t.run = r.id
                            and t.member = p.member and t.side = 'GROUP'))
                order by r.last_day, r.title
                """)
                .param("union", union.value())
                .param("groups", groups.toArray(UUID[]::new))
                .param("but", but.value())
                .query(JdbcRuns::wanting)
                .list();
    }

    @Override
    public List<Wanting> wantingTheKeeper(UnionId union, LocalDate today) {
        return jdbc.sql("""
                select r.id, r.title from scoring.run r
                where r.union_id = :union and r.state = 'POSTED'
                    and (r.posted_until < :today or exists (select from scoring.objection o
                        where o.union_id = r.union_id and o.run = r.id and o.answer = ''))
                order by r.posted_until, r.title
                """)
                .param("union", union.value())
                .param("today", today)
                .query(JdbcRuns::wanting)
                .list();
    }

    private static Wanting wanting(ResultSet row, int n) throws SQLException {
        return new Wanting(new RunId(row.getObject("id", UUID.class)), row.getString("title"));
    }
}
