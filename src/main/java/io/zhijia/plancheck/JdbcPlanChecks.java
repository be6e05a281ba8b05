package io.zhijia.plancheck;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.StandingItem.Standing;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanChecks implements PlanChecks {

    private final JdbcClient jdbc;

    JdbcPlanChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PlanCheck> find(UnionId union, CheckId id) {
        return jdbc.sql("select * from plancheck.plan_check where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, number) -> check(union, row))
                .optional();
    }

    private PlanCheck check(UnionId union, ResultSet row) throws SQLException {
        var id = new CheckId(row.getObject("id", UUID.class));
        return new PlanCheck(
                union,
                id,
                new PlanId(row.getObject("plan", UUID.class)),
                row.getString("plan_title"),
                row.getObject("day", LocalDate.class),
                present(union, id),
                row.getString("guests"),
                row.getString("findings"),
                new MemberId(row.getObject("made_by", UUID.class)),
                linesOf(union, id));
    }

    private Map<MemberId, String> present(UnionId union, CheckId id) {
        return jdbc
                .sql("select member, name from plancheck.present where union_id = ? and check_id = ?")
                .params(union.value(), id.value())
                .query((row, number) ->
                        Map.entry(new MemberId(row.getObject("member", UUID.class)), row.getString("name")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<CheckLine> linesOf(UnionId union, CheckId id) {
        return jdbc.sql("select * from plancheck.line where union_id = ? and check_id = ? order by place")
                .params(union.value(), id.value())
                .query(JdbcPlanChecks::line)
                .list();
    }

    private static CheckLine line(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new CheckLine(
                new PlanItemId(row.getObject("item", UUID.class)),
                WorkArea.valueOf(row.getString("area")),
                row.getString("title"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                owner == null ? null : new MemberId(owner),
                row.getString("owner_name"),
                Standing.valueOf(row.getString("standing")),
                row.getString("remark"),
                row.getObject("next_on", LocalDate.class));
    }

    @Override
    public List<CheckSummary> lines(UnionId union, int limit, int offset) {
        return jdbc.sql("""
                select c.id, c.plan, c.plan_title as title, c.day,
                       count(*) filter (where l.standing <> 'DUTY') as items,
                       count(*) filter (where l.standing = 'DONE') as done,
                       count(*) filter (where l.standing = 'OVERDUE') as overdue,
                       (select count(*) from plancheck.present p
                        where p.union_id = c.union_id and p.check_id = c.id) as present
                from plancheck.plan_check c join plancheck.line l on l.union_id = c.union_id and l.check_id = c.id
                where c.union_id = ? group by c.union_id, c.id order by c.day desc, c.id limit ? offset ?
                """)
                .params(union.value(), limit, offset)
                .query(CheckSummary.class)
                .list();
    }

    @Override
    public Optional<LocalDate> latest(UnionId union, PlanId plan) {
        return jdbc.sql("""
                select day from plancheck.plan_check where union_id = ? and plan = ? order by day desc limit 1
                """)
                .params(union.value(), plan.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public void add(PlanCheck check) {
        var union = check.union().value();
        var id = check.id().value();
        jdbc.sql("insert into plancheck.plan_check values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(union, id, check.plan().value(), check.title(), check.day(), check.guests(), check.findings())
                .param(check.by().value())
                .update();
        check.present()
                .forEach((member, name) -> jdbc.sql("insert into plancheck.present values (?, ?, ?, ?)")
                        .params(union, id, member.value(), name)
                        .update());
        for (int place = 0; place < check.lines().size(); place++) {
            add(union, id, place, check.lines().get(place));
        }
    }

    private void add(UUID union, UUID id, int place, CheckLine line) {
        jdbc.sql("""
                insert into plancheck.line values (:union, :id, :place, :item, :area, :title, :begins, :ends,
                    cast(:owner as uuid), :ownerName, :standing, :remark, cast(:next as date))
                """)
                .param("union", union)
                .param("id", id)
                .param("place", place)
                .param("item", line.item().value())
                .param("area", line.area().name())
                .param("title", line.title())
                .param("begins", line.begins())
                .param("ends", line.ends())
                .param("owner", text(line.owner()))
                .param("ownerName", line.ownerName())
                .param("standing", line.standing().name())
                .param("remark", line.remark())
                .param("next", text(line.next()))
                .update();
    }

    private static @Nullable String text(@Nullable Object one) {
        return one == null ? null : one.toString();
    }
}
