package io.zhijia.unionbuilding;

import io.zhijia.orgtree.NodeId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.unionbuilding.Standing.Approved;
import io.zhijia.unionbuilding.Standing.Contacted;
import io.zhijia.unionbuilding.Standing.Dropped;
import io.zhijia.unionbuilding.Standing.Founded;
import io.zhijia.unionbuilding.Standing.Listed;
import io.zhijia.unionbuilding.Standing.Preparing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTargets implements Targets {

    private static final int USUAL_MONTHS = 12;
    private static final String FILTERED = """
             from unionbuilding.target where union_id = :union and (:stage = '' or stage = :stage)
                and (:nature = '' or nature = :nature)
                and (:text = '' or strpos(lower(name || ' ' || contact), lower(:text)) > 0)
                and (cast(:began as date) is null or (began <= :began and stage not in ('FOUNDED', 'DROPPED')))
            """;

    private final JdbcClient jdbc;

    JdbcTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Target get(UnionId union, TargetId id) {
        return jdbc.sql("select * from unionbuilding.target where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> target(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No unit " + id));
    }

    @Override
    public Optional<Target> called(UnionId union, String name) {
        return jdbc.sql("select * from unionbuilding.target where union_id = ? and name = ?")
                .params(union.value(), name)
                .query((row, n) -> target(union, row))
                .optional();
    }

    @Override
    public List<Target> find(UnionId union, TargetFilter filter, int limit, int offset) {
        return filtered(
                        "select *" + FILTERED
                                + " order by nature, name collate \"zh-x-icu\", id limit :limit offset :offset",
                        union,
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> target(union, row))
                .list();
    }

    @Override
    public int count(UnionId union, TargetFilter filter) {
        return filtered("select count(*)" + FILTERED, union, filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec filtered(String asked, UnionId union, TargetFilter filter) {
        var stage = filter.stage();
        var nature = filter.nature();
        return jdbc.sql(asked)
                .param("union", union.value())
                .param("stage", stage == null ? "" : stage.name())
                .param("nature", nature == null ? "" : nature.name())
                .param("text", filter.text())
                .param("began", filter.began(), Types.DATE);
    }

    private static Target target(UnionId union, ResultSet row) throws SQLException {
        var unit = new Unit(
                row.getString("name"),
                Nature.valueOf(row.getString("nature")),
                row.getInt("staff"),
                row.getObject("began", LocalDate.class),
                row.getString("contact"));
        return new Target(
                union,
                new TargetId(row.getObject("id", UUID.class)),
                unit,
                Form.valueOf(row.getString("form")),
                standing(row),
                row.getInt("version"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDate.class);
        return switch (Stage.valueOf(row.getString("stage"))) {
            case LISTED -> new Listed();
            case CONTACTED -> new Contacted(since);
            case PREPARING -> new Preparing(since);
            case APPROVED -> new Approved(since, row.getString("note"));
            case FOUNDED ->
                new Founded(
                        since,
                        row.getString("note"),
                        row.getInt("members"),
                        new NodeId(row.getObject("body", UUID.class)));
            case DROPPED -> new Dropped(since, row.getString("note"));
        };
    }

    @Override
    public void save(Target target) {
        var standing = target.standing();
        var founded = standing instanceof Founded there ? there : null;
        var unit = target.unit();
        var saved = jdbc.sql("""
                insert into unionbuilding.target as t (union_id, id, name, nature, staff, began, contact, form, stage,
                    since, note, members, body, version)
                values (:union, :id, :name, :nature, :staff, :began, :contact, :form, :stage, :since, :note, :members,
                    :body, 1)
                on conflict (union_id, id) do update set name = excluded.name, nature = excluded.nature,
                    staff = excluded.staff, began = excluded.began, contact = excluded.contact, form = excluded.form,
                    stage = excluded.stage, since = excluded.since, note = excluded.note, members = excluded.members,
                    body = excluded.body, version = t.version + 1
                where t.version = :version
                """)
                .param("union", target.union().value())
                .param("id", target.id().value())
                .param("name", unit.name())
                .param("nature", unit.nature().name())
                .param("staff", unit.staff())
                .param("began", unit.founded(), Types.DATE)
                .param("contact", unit.contact())
                .param("form", target.form().name())
                .param("stage", standing.stage().name())
                .param("since", standing.since(), Types.DATE)
                .param("note", standing.note())
                .param("members", founded == null ? null : founded.members(), Types.INTEGER)
                .param("body", founded == null ? null : founded.body().value(), Types.OTHER)
                .param("version", target.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(target.id() + " changed since it was read");
        }
    }

    @Override
    public List<StepTakenOn> steps(UnionId union, TargetId id) {
        return jdbc.sql("select * from unionbuilding.step where union_id = ? and target = ? order by number")
                .params(union.value(), id.value())
                .query((row, n) -> new StepTakenOn(
                        id,
                        row.getInt("number"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("taken_on", LocalDate.class),
                        row.getString("why")))
                .list();
    }

    @Override
    public void note(UnionId union, StepTakenOn step) {
        jdbc.sql("""
                insert into unionbuilding.step (union_id, target, number, stage, taken_on, why)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        union.value(),
                        step.target().value(),
                        step.number(),
                        step.to().name(),
                        step.on(),
                        step.why())
                .update();
    }

    @Override
    public List<Coverage> coverage(UnionId union) {
        return jdbc.sql("""
                select nature, count(*) as targets, count(*) filter (where stage = 'FOUNDED') as founded,
                    coalesce(sum(members), 0) as members
                from unionbuilding.target where union_id = ? and stage <> 'DROPPED' group by nature
                """)
                .param(union.value())
                .query((row, n) -> new Coverage(
                        Nature.valueOf(row.getString("nature")),
                        row.getInt("targets"),
                        row.getInt("founded"),
                        row.getInt("members")))
                .list();
    }

    @Override
    public List<Achieved> achieved(UnionId union) {
        return jdbc.sql("""
                select cast(extract(year from since) as integer) as year, count(*) filter (where its_first) as unions,
                    sum(members) as members
                from (select since, members, row_number() over (partition by body order by since, id) = 1 as its_first
                    from unionbuilding.target where union_id = ? and stage = 'FOUNDED') as founded
                group by 1 order by 1 desc
                """)
                .param(union.value())
                .query((row, n) -> new Achieved(row.getInt("year"), row.getInt("unions"), row.getInt("members")))
                .list();
    }

    @Override
    public List<YearTarget> years(UnionId union) {
        return jdbc.sql(
                        "select year, unions, members from unionbuilding.year_target where union_id = ? order by year desc")
                .param(union.value())
                .query((row, n) -> new YearTarget(row.getInt("year"), row.getInt("unions"), row.getInt("members")))
                .list();
    }

    @Override
    public void aim(UnionId union, YearTarget target) {
        jdbc.sql("""
                insert into unionbuilding.year_target (union_id, year, unions, members) values (?, ?, ?, ?)
                on conflict (union_id, year) do update set unions = excluded.unions, members = excluded.members
                """)
                .params(union.value(), target.year(), target.unions(), target.members())
                .update();
    }

    @Override
    public int months(UnionId union) {
        return jdbc.sql("select months from unionbuilding.rule where union_id = ?")
                .param(union.value())
                .query(Integer.class)
                .optional()
                .orElse(USUAL_MONTHS);
    }

    @Override
    public void allow(UnionId union, int months) {
        jdbc.sql("""
                insert into unionbuilding.rule (union_id, months) values (?, ?)
                on conflict (union_id) do update set months = excluded.months
                """).params(union.value(), months).update();
    }
}
