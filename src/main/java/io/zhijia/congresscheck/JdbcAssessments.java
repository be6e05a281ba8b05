package io.zhijia.congresscheck;

import io.zhijia.congresscheck.Assessment.Confirmed;
import io.zhijia.congresscheck.Assessment.Item;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAssessments implements Assessments {

    private final JdbcClient jdbc;

    JdbcAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Assessment> all(UnionId union) {
        return jdbc.sql("""
                        select * from congresscheck.assessment where union_id = ?
                        order by year desc, (unit = union_id) desc, unit_name, id
                        """)
                .param(union.value())
                .query((row, n) -> assessment(union, row))
                .list();
    }

    @Override
    public Assessment get(UnionId union, AssessmentId id) {
        return jdbc.sql("select * from congresscheck.assessment where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> assessment(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No assessment " + id));
    }

    @Override
    public Optional<Assessment> find(UnionId union, UnionId unit, int year) {
        return jdbc.sql("select * from congresscheck.assessment where union_id = ? and unit = ? and year = ?")
                .params(union.value(), unit.value(), year)
                .query((row, n) -> assessment(union, row))
                .optional();
    }

    private Assessment assessment(UnionId union, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var by = row.getObject("confirmed_by", UUID.class);
        return new Assessment(
                union,
                new AssessmentId(id),
                new UnionId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getInt("year"),
                items(union, id),
                findings(union, id),
                by == null ? null : new Confirmed(new MemberId(by), row.getObject("confirmed_on", LocalDate.class)),
                row.getInt("version"));
    }

    private List<Item> items(UnionId union, UUID id) {
        return jdbc.sql("select * from congresscheck.item where union_id = ? and assessment = ? order by number")
                .params(union.value(), id)
                .query((row, n) -> new Item(
                        row.getInt("number"),
                        line(row),
                        row.getObject("given", Integer.class),
                        row.getString("remark")))
                .list();
    }

    private List<Finding> findings(UnionId union, UUID id) {
        return jdbc.sql("select * from congresscheck.finding where union_id = ? and assessment = ? order by proof")
                .params(union.value(), id)
                .query((row, n) -> new Finding(
                        Proof.valueOf(row.getString("proof")),
                        row.getBoolean("done"),
                        row.getString("said"),
                        row.getString("place")))
                .list();
    }

    private static Scheme.Line line(ResultSet row) throws SQLException {
        var proof = row.getString("proof");
        return new Scheme.Line(
                row.getString("title"), row.getInt("points"), proof == null ? null : Proof.valueOf(proof));
    }

    @Override
    public void save(Assessment one) {
        var confirmed = one.confirmed();
        var saved = jdbc.sql("""
                insert into congresscheck.assessment as a
                    (union_id, id, unit, unit_name, year, confirmed_by, confirmed_on, version)
                values (?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (union_id, id) do update set confirmed_by = excluded.confirmed_by,
                    confirmed_on = excluded.confirmed_on, version = a.version + 1
                where a.version = ?
                """)
                .params(Arrays.asList(
                        one.union().value(),
                        one.id().value(),
                        one.unit().value(),
                        one.unitName(),
                        one.year(),
                        confirmed == null ? null : confirmed.by().value(),
                        confirmed == null ? null : confirmed.on(),
                        one.version()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Assessment " + one.id() + " was saved by someone else");
        }
        clear(one, "congresscheck.item");
        one.items().forEach(item -> add(one, item));
        clear(one, "congresscheck.finding");
        one.findings().forEach(finding -> add(one, finding));
    }

    private void clear(Assessment one, String table) {
        jdbc.sql("delete from " + table + " where union_id = ? and assessment = ?")
                .params(one.union().value(), one.id().value())
                .update();
    }

    private void add(Assessment one, Item item) {
        jdbc.sql("insert into congresscheck.item values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        one.union().value(),
                        one.id().value(),
                        item.number(),
                        item.line().title(),
                        item.line().points(),
                        name(item.line().proof()),
                        item.given(),
                        item.remark()))
                .update();
    }

    private void add(Assessment one, Finding finding) {
        jdbc.sql("insert into congresscheck.finding values (?, ?, ?, ?, ?, ?)")
                .params(
                        one.union().value(),
                        one.id().value(),
                        finding.proof().name(),
                        finding.done(),
                        finding.said(),
                        finding.place())
                .update();
    }

    @Override
    public Optional<Scheme> scheme(UnionId union) {
        var lines = jdbc.sql("select * from congresscheck.scheme_line where union_id = ? order by number")
                .param(union.value())
                .query((row, n) -> line(row))
                .list();
        return jdbc.sql("select version from congresscheck.scheme where union_id = ?")
                .param(union.value())
                .query(Integer.class)
                .optional()
                .map(version -> new Scheme(lines, version));
    }

    @Override
    public void save(UnionId union, Scheme scheme) {
        var saved = jdbc.sql("""
                insert into congresscheck.scheme as s (union_id, version) values (?, 1)
                on conflict (union_id) do update set version = s.version + 1 where s.version = ?
                """).params(union.value(), scheme.version()).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("The scheme was changed by someone else");
        }
        jdbc.sql("delete from congresscheck.scheme_line where union_id = ?")
                .param(union.value())
                .update();
        for (int i = 0; i < scheme.lines().size(); i++) {
            var line = scheme.lines().get(i);
            jdbc.sql("insert into congresscheck.scheme_line values (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(union.value(), i + 1, line.title(), line.points(), name(line.proof())))
                    .update();
        }
    }

    private static @Nullable String name(@Nullable Proof proof) {
        return proof == null ? null : proof.name();
    }
}
