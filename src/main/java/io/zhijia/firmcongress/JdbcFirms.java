package io.zhijia.firmcongress;

import io.zhijia.firmcongress.Firm.Congress;
import io.zhijia.firmcongress.Firm.Description;
import io.zhijia.firmcongress.Happening.Kind;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFirms implements Firms {

    private final JdbcClient jdbc;

    JdbcFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Firm get(UnionId union, FirmId id) {
        return jdbc.sql("select * from firmcongress.firm where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> firm(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No firm " + id));
    }

    @Override
    public Optional<Firm> called(UnionId union, String name) {
        return jdbc.sql("select * from firmcongress.firm where union_id = ? and name = ?")
                .params(union.value(), name)
                .query((row, n) -> firm(union, row))
                .optional();
    }

    @Override
    public List<FirmLine> find(UnionId union, FirmFilter filter, int limit, int offset) {
        var stage = filter.stage();
        return jdbc.sql("""
                select f.*, h.sessions, h.last_session, h.matters from firmcongress.firm f
                cross join lateral (
                    select count(*) filter (where kind = 'SESSION') as sessions,
                        max(happened_on) filter (where kind = 'SESSION') as last_session,
                        count(*) filter (where kind <> 'SESSION') as matters
                    from firmcongress.happening h where h.union_id = f.union_id and h.firm = f.id) h
                where f.union_id = :union and (:text = '' or strpos(lower(f.name), lower(:text)) > 0)
                    and (:stage = '' or :stage = case when f.closed_on is not null then 'CLOSED' when f.form is not null then 'COVERED'
                        when f.union_since is null then 'NO_UNION' else 'NO_CONGRESS' end)
                    and (:idle = 0 or (f.form is not null and f.closed_on is null and not exists (
                        select 1 from firmcongress.happening s where s.union_id = f.union_id and s.firm = f.id
                            and s.kind = 'SESSION' and extract(year from s.happened_on) = :idle)))
                order by f.name collate "zh-x-icu", f.id limit :limit offset :offset
                """)
                .param("union", union.value())
                .param("text", filter.text())
                .param("stage", stage == null ? "" : stage.name())
                .param("idle", filter.idle() == null ? 0 : filter.idle())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new FirmLine(
                        firm(union, row),
                        row.getInt("sessions"),
                        row.getObject("last_session", LocalDate.class),
                        row.getInt("matters")))
                .list();
    }

    @Override
    public Coverage coverage(UnionId union, int year) {
        return jdbc.sql("""
                select count(*) as firms, count(union_since) as with_union,
                    count(*) filter (where union_since is not null and form is not null) as with_congress,
                    count(*) filter (where union_since is not null and form = 'SINGLE') as single,
                    count(*) filter (where union_since is not null and form is not null and exists (
                        select 1 from firmcongress.happening s where s.union_id = f.union_id and s.firm = f.id
                            and s.kind = 'SESSION' and extract(year from s.happened_on) = :year)) as met,
                    count(*) filter (where union_since is null and form is not null) as beside
                from firmcongress.firm f where union_id = :union
                    and (closed_on is null or extract(year from closed_on) >= :year)
                """)
                .param("union", union.value())
                .param("year", year)
                .query(Coverage.class)
                .single();
    }

    private static Firm firm(UnionId union, ResultSet row) throws SQLException {
        var form = row.getString("form");
        return new Firm(
                union,
                new FirmId(row.getObject("id", UUID.class)),
                new Description(
                        row.getString("name"), row.getInt("staff"), row.getObject("union_since", LocalDate.class)),
                form == null
                        ? null
                        : new Congress(
                                CongressForm.valueOf(form),
                                row.getObject("set_up_on", LocalDate.class),
                                row.getObject("delegates", Integer.class)),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    public void save(Firm firm) {
        var congress = firm.congress();
        var saved = jdbc.sql("""
                insert into firmcongress.firm as f (union_id, id, name, staff, union_since, form, set_up_on, delegates, closed_on,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (union_id, id) do update set name = excluded.name, staff = excluded.staff,
                    union_since = excluded.union_since, form = excluded.form, set_up_on = excluded.set_up_on,
                    delegates = excluded.delegates, closed_on = excluded.closed_on, version = f.version + 1
                where f.version = ?
                """)
                .params(Arrays.asList(
                        firm.union().value(),
                        firm.id().value(),
                        firm.about().name(),
                        firm.about().staff(),
                        firm.about().unionSince(),
                        congress == null ? null : congress.form().name(),
                        congress == null ? null : congress.since(),
                        congress == null ? null : congress.delegates(),
                        firm.closedOn(),
                        firm.version()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Firm " + firm.id() + " was saved by someone else");
        }
    }

    @Override
    public List<Happening> happenings(UnionId union, FirmId id) {
        return jdbc.sql("""
                        select * from firmcongress.happening where union_id = ? and firm = ? order by happened_on desc, entered_at desc, id
                        """)
                .params(union.value(), id.value())
                .query((row, n) -> {
                    var subject = row.getString("subject");
                    return new Happening(
                            row.getObject("id", UUID.class),
                            Kind.valueOf(row.getString("kind")),
                            row.getObject("happened_on", LocalDate.class),
                            subject == null ? null : Subject.valueOf(subject),
                            row.getString("note"));
                })
                .list();
    }

    @Override
    public void add(UnionId union, FirmId id, Happening one) {
        var subject = one.subject();
        jdbc.sql("insert into firmcongress.happening values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        union.value(),
                        id.value(),
                        one.id(),
                        one.kind().name(),
                        one.on(),
                        subject == null ? null : subject.name(),
                        one.note()))
                .update();
    }

    @Override
    public void remove(UnionId union, FirmId id, UUID happening) {
        jdbc.sql("delete from firmcongress.happening where union_id = ? and firm = ? and id = ?")
                .params(union.value(), id.value(), happening)
                .update();
    }
}
