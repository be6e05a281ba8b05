package io.zhijia.scoring;

import io.zhijia.identity.MemberId;
import io.zhijia.scoring.Breach.Heard;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBreaches implements Breaches {

    private final JdbcClient jdbc;

    JdbcBreaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Breach> all(UnionId union, MemberId but) {
        return listed(union, but, "member <> ?");
    }

    @Override
    public List<Breach> reportedBy(UnionId union, MemberId member) {
        return listed(union, member, "reported_by = ?");
    }

    private List<Breach> listed(UnionId union, MemberId member, String which) {
        return jdbc.sql("select * from scoring.breach where union_id = ? and " + which
                        + " order by state = 'REPORTED' desc, reported_on desc, id limit 500")
                .params(union.value(), member.value())
                .query((row, n) -> breach(union, row))
                .list();
    }

    @Override
    public List<Waiting> waiting(UnionId union) {
        return jdbc.sql("""
                select id, rule, member, reported_by from scoring.breach
                where union_id = ? and state = 'REPORTED' order by reported_on, id
                """)
                .param(union.value())
                .query((row, n) -> new Waiting(
                        new BreachId(row.getObject("id", UUID.class)),
                        row.getString("rule"),
                        new MemberId(row.getObject("member", UUID.class)),
                        new MemberId(row.getObject("reported_by", UUID.class))))
                .list();
    }

    @Override
    public Breach get(UnionId union, BreachId id) {
        return jdbc.sql("select * from scoring.breach where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> breach(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No report " + id));
    }

    private static Breach breach(UnionId union, ResultSet row) throws SQLException {
        var heardBy = row.getObject("heard_by", UUID.class);
        return new Breach(
                union,
                new BreachId(row.getObject("id", UUID.class)),
                new SchemeId(row.getObject("scheme", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("rule"),
                row.getObject("day", LocalDate.class),
                row.getString("account"),
                new MemberId(row.getObject("reported_by", UUID.class)),
                row.getObject("reported_on", LocalDate.class),
                heardBy == null
                        ? null
                        : new Heard(
                                row.getString("state").equals("FOUND"),
                                row.getInt("deduction"),
                                row.getBoolean("is_veto"),
                                row.getObject("heard_on", LocalDate.class),
                                new MemberId(heardBy)),
                row.getInt("version"));
    }

    @Override
    public void add(Breach breach) {
        jdbc.sql("""
                insert into scoring.breach values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'REPORTED', 0, false, null, null, 1)
                on conflict do nothing
                """)
                .params(
                        breach.union().value(),
                        breach.id().value(),
                        breach.scheme().value(),
                        breach.about().value(),
                        breach.rule(),
                        breach.day(),
                        breach.account(),
                        breach.reportedBy().value(),
                        breach.reportedOn())
                .update();
    }

    @Override
    public void save(Breach breach) {
        var heard = breach.heard();
        var saved = heard == null
                ? 0
                : jdbc.sql("""
                        update scoring.breach set account = ?, state = ?, deduction = ?, is_veto = ?, heard_on = ?, heard_by = ?,
                            version = version + 1
                        where union_id = ? and id = ? and version = ?
                        """)
                        .params(Arrays.asList(
                                breach.account(),
                                heard.isFound() ? "FOUND" : "DISMISSED",
                                heard.deduction(),
                                heard.isVeto(),
                                heard.on(),
                                heard.by().value(),
                                breach.union().value(),
                                breach.id().value(),
                                breach.version()))
                        .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(breach.id() + " changed since it was read");
        }
    }

    @Override
    public List<Breach> found(UnionId union, LocalDate from, LocalDate to, LocalDate before) {
        return jdbc.sql("""
                select * from scoring.breach
                where union_id = ? and state = 'FOUND' and day between ? and ? and heard_on < ? order by day, id
                """)
                .params(union.value(), from, to, before)
                .query((row, n) -> breach(union, row))
                .list();
    }

    @Override
    public void acknowledge(UnionId union, SchemeId scheme, MemberId member, LocalDate on) {
        jdbc.sql("insert into scoring.acknowledgement values (?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), scheme.value(), member.value(), on)
                .update();
    }

    @Override
    public Set<MemberId> acknowledged(UnionId union, SchemeId scheme) {
        return jdbc
                .sql("select member from scoring.acknowledgement where union_id = ? and scheme = ?")
                .params(union.value(), scheme.value())
                .query(UUID.class)
                .stream()
                .map(MemberId::new)
                .collect(Collectors.toSet());
    }

    /** An account as it is kept. */
    record Sealed(UUID id, String account) {}

    @Override
    public int sealAgain(UnionId union, UnaryOperator<String> sealer) {
        var rows = jdbc.sql("select id, account from scoring.breach where union_id = ?")
                .param(union.value())
                .query(Sealed.class)
                .list();
        rows.forEach(row -> jdbc.sql("update scoring.breach set account = ? where union_id = ? and id = ?")
                .params(sealer.apply(row.account()), union.value(), row.id())
                .update());
        return rows.size();
    }
}
