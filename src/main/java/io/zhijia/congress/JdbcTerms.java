package io.zhijia.congress;

import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTerms implements Terms {

    private final JdbcClient jdbc;

    JdbcTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Term> all(UnionId union) {
        return jdbc.sql("select * from congress.term where union_id = ? order by begins desc, number desc, id")
                .param(union.value())
                .query(JdbcTerms::term)
                .list();
    }

    @Override
    public Term get(UnionId union, TermId id) {
        return jdbc.sql("select * from congress.term where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcTerms::term)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No term " + id));
    }

    @Override
    public void save(Term term) {
        var saved = jdbc.sql("""
                        insert into congress.term as t
                            (union_id, id, kind, number, years, begins, region, staff, label, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        on conflict (union_id, id) do update set
                            years = excluded.years, begins = excluded.begins, region = excluded.region,
                            staff = excluded.staff, version = t.version + 1
                        where t.version = ?
                        """)
                .params(
                        term.union().value(),
                        term.id().value(),
                        term.kind().name(),
                        term.number(),
                        term.years(),
                        term.begins(),
                        term.region().name(),
                        term.staff(),
                        term.label(),
                        term.version())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
    }

    @Override
    public boolean isUsed(UnionId union, TermId term) {
        return jdbc.sql("""
                        select exists (select from congress.delegate where union_id = :union and term = :term)
                            or exists (select from congress.sitting where union_id = :union and term = :term)
                            or exists (select from congress.extra_request where union_id = :union and term = :term)
                            or exists (select from congress.training where union_id = :union and term = :term)
                            or exists (select from congress.body where union_id = :union and term = :term)
                            or exists (select from congress.colleague where union_id = :union and term = :term)
                        """)
                .param("union", union.value())
                .param("term", term.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void remove(Term term) {
        constituencies(term.union(), term.id()).forEach(this::remove);
        jdbc.sql("""
                        delete from congress.delegation_head where union_id = :union and delegation in
                            (select id from congress.delegation where union_id = :union and term = :term)
                        """)
                .param("union", term.union().value())
                .param("term", term.id().value())
                .update();
        for (var table : List.of("delegation where term", "preferred_month where term", "term where id")) {
            jdbc.sql("delete from congress." + table + " = ? and union_id = ?")
                    .params(term.id().value(), term.union().value())
                    .update();
        }
    }

    @Override
    public Set<Month> months(UnionId union, TermId term) {
        return jdbc.sql("select month from congress.preferred_month where union_id = ? and term = ? order by month")
                .params(union.value(), term.value())
                .query((row, n) -> Month.of(row.getInt("month")))
                .set();
    }

    @Override
    public void prefer(UnionId union, TermId term, Set<Month> months) {
        jdbc.sql("delete from congress.preferred_month where union_id = ? and term = ?")
                .params(union.value(), term.value())
                .update();
        for (var month : months) {
            jdbc.sql("insert into congress.preferred_month values (?, ?, ?) on conflict do nothing")
                    .params(union.value(), term.value(), month.getValue())
                    .update();
        }
    }

    @Override
    public List<Constituency> constituencies(UnionId union, TermId term) {
        return jdbc.sql(
                        "select * from congress.constituency where union_id = ? and term = ? order by name collate \"zh-x-icu\", id")
                .params(union.value(), term.value())
                .query(JdbcTerms::constituency)
                .list();
    }

    @Override
    public void save(Constituency one) {
        jdbc.sql("""
                insert into congress.constituency (union_id, term, id, name, staff, seats, delegation)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set
                    name = excluded.name, staff = excluded.staff, seats = excluded.seats, delegation = excluded.delegation
                """)
                .params(
                        one.union().value(),
                        one.term().value(),
                        one.id().value(),
                        one.name(),
                        one.staff(),
                        one.seats(),
                        one.delegation().value())
                .update();
    }

    @Override
    public void remove(Constituency one) {
        jdbc.sql("delete from congress.constituency where union_id = ? and id = ?")
                .params(one.union().value(), one.id().value())
                .update();
        var unused = """
                = ? and not exists (select 1 from congress.constituency c
                    where c.union_id = ? and c.delegation = ?)
                """;
        for (var table : List.of("congress.delegation_head where delegation ", "congress.delegation where id ")) {
            jdbc.sql("delete from " + table + unused + " and union_id = ?")
                    .params(
                            one.delegation().value(),
                            one.union().value(),
                            one.delegation().value(),
                            one.union().value())
                    .update();
        }
    }

    @Override
    public List<Delegation> delegations(UnionId union, TermId term, LocalDate day) {
        return jdbc.sql("""
                        select d.*, h.member, h.since from congress.delegation d left join lateral (
                            select member, since from congress.delegation_head
                            where union_id = d.union_id and delegation = d.id and since <= ?
                            order by since desc limit 1) h on true
                        where d.union_id = ? and d.term = ? order by d.name collate "zh-x-icu", d.id
                        """)
                .params(day, union.value(), term.value())
                .query(JdbcTerms::delegation)
                .list();
    }

    @Override
    public void add(Delegation one) {
        jdbc.sql("insert into congress.delegation (union_id, term, id, name) values (?, ?, ?, ?)")
                .params(one.union().value(), one.term().value(), one.id().value(), one.name())
                .update();
    }

    @Override
    public void assist(UnionId union, DelegationId delegation, @Nullable MemberId deputy, @Nullable MemberId contact) {
        jdbc.sql("update congress.delegation set deputy = ?, contact = ? where union_id = ? and id = ?")
                .params(Arrays.asList(
                        deputy == null ? null : deputy.value(),
                        contact == null ? null : contact.value(),
                        union.value(),
                        delegation.value()))
                .update();
    }

    @Override
    public void head(UnionId union, DelegationId delegation, MemberId member, LocalDate since) {
        jdbc.sql("""
                insert into congress.delegation_head (union_id, delegation, since, member) values (?, ?, ?, ?)
                on conflict (union_id, delegation, since) do update set member = excluded.member
                """)
                .params(union.value(), delegation.value(), since, member.value())
                .update();
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                new UnionId(row.getObject("union_id", UUID.class)),
                new TermId(row.getObject("id", UUID.class)),
                AssemblyKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getInt("years"),
                row.getObject("begins", LocalDate.class),
                Region.valueOf(row.getString("region")),
                row.getInt("staff"),
                row.getString("label"),
                row.getInt("version"));
    }

    private static Constituency constituency(ResultSet row, int number) throws SQLException {
        return new Constituency(
                new UnionId(row.getObject("union_id", UUID.class)),
                new TermId(row.getObject("term", UUID.class)),
                new ConstituencyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("staff"),
                row.getInt("seats"),
                new DelegationId(row.getObject("delegation", UUID.class)));
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                new UnionId(row.getObject("union_id", UUID.class)),
                new TermId(row.getObject("term", UUID.class)),
                new DelegationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                member(row, "member"),
                row.getObject("since", LocalDate.class),
                member(row, "deputy"),
                member(row, "contact"));
    }

    private static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new MemberId(id);
    }
}
