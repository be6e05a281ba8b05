package io.zhijia.retiree;

import static java.sql.Types.OTHER;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.retiree.CheckEntry.Answer;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcYearlyChecks implements YearlyChecks {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcYearlyChecks(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<YearlyCheck> all(UnionId union) {
        return jdbc.sql("select * from retiree.yearly_check where union_id = ? order by year desc limit 100")
                .param(union.value())
                .query((row, n) -> check(union, row))
                .list();
    }

    @Override
    public YearlyCheck get(UnionId union, YearlyCheckId id) {
        return jdbc.sql("select * from retiree.yearly_check where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> check(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No check " + id));
    }

    @Override
    public void save(YearlyCheck check) {
        try {
            mustHaveSaved(write(check), check.id());
        } catch (DuplicateKeyException openedAtTheSameMoment) {
            throw new Refusal(RetireeRefusal.YEAR_HAS_ONE, String.valueOf(check.year()));
        }
    }

    private int write(YearlyCheck check) {
        var item = check.item();
        return jdbc.sql("""
                insert into retiree.yearly_check as c
                    (union_id, id, year, due, plan_item, opened_by, opened_on, closed_on, version)
                values (:union, :id, :year, :due, :item, :by, :on, :closed, 1)
                on conflict (union_id, id) do update set closed_on = excluded.closed_on, version = c.version + 1
                where c.version = :version
                """)
                .param("union", check.union().value())
                .param("id", check.id().value())
                .param("year", check.year())
                .param("due", check.due())
                .param("item", item == null ? null : item.value(), OTHER)
                .param("by", check.openedBy())
                .param("on", check.openedOn())
                .param("closed", check.closedOn(), Types.DATE)
                .param("version", check.version())
                .update();
    }

    @Override
    public List<CheckEntry> entries(UnionId union, YearlyCheckId check, Sight sight) {
        return inSight(union, check, sight, "*", """
                order by group_name collate "zh-x-icu", name collate "zh-x-icu", number, id
                """)
                .query((row, n) -> entry(union, row))
                .list();
    }

    @Override
    public Tally tally(UnionId union, YearlyCheckId check, Sight sight) {
        var came = new EnumMap<Outcome, Integer>(Outcome.class);
        var all = new AtomicInteger();
        inSight(union, check, sight, "outcome, count(*) as people", "group by outcome")
                .query((RowCallbackHandler) row -> {
                    all.addAndGet(row.getInt("people"));
                    if (row.getString("outcome") != null) {
                        came.put(Outcome.valueOf(row.getString("outcome")), row.getInt("people"));
                    }
                });
        return new Tally(all.get(), came);
    }

    private JdbcClient.StatementSpec inSight(
            UnionId union, YearlyCheckId check, Sight sight, String what, String rest) {
        return jdbc.sql("select " + what + """
                 from retiree.check_entry
                where union_id = :union and yearly = :check
                    and (:everybody or union_group = any (:groups) or keeper = :self)
                """ + rest)
                .param("union", union.value())
                .param("check", check.value())
                .param("everybody", sight.everybody())
                .param("groups", sight.groups().toArray(UUID[]::new))
                .param("self", sight.self().value());
    }

    @Override
    public List<CheckEntry> deaths(UnionId union, YearlyCheckId check, int most) {
        return jdbc.sql("""
                select * from retiree.check_entry where union_id = ? and yearly = ? and outcome = 'DECEASED'
                order by answered_on, id limit ?
                """)
                .params(union.value(), check.value(), most)
                .query((row, n) -> entry(union, row))
                .list();
    }

    @Override
    public Optional<CheckEntry> entry(UnionId union, CheckEntryId id) {
        return jdbc.sql("select * from retiree.check_entry where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> entry(union, row))
                .optional();
    }

    @Override
    public void add(UnionId union, List<CheckEntry> entries) {
        batches.batchUpdate(
                """
                insert into retiree.check_entry
                    (union_id, id, yearly, member, number, name, union_group, group_name, keeper, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                entries.stream()
                        .map(entry -> new @Nullable Object[] {
                            union.value(),
                            entry.id().value(),
                            entry.check().value(),
                            entry.member().value(),
                            entry.number(),
                            entry.name(),
                            entry.group(),
                            entry.groupName(),
                            value(entry.keeper())
                        })
                        .toList(),
                new int[] {OTHER, OTHER, OTHER, OTHER, Types.VARCHAR, Types.VARCHAR, OTHER, Types.VARCHAR, OTHER});
    }

    @Override
    public void removeOpen(UnionId union, YearlyCheckId check) {
        jdbc.sql("delete from retiree.check_entry where union_id = ? and yearly = ? and outcome is null")
                .params(union.value(), check.value())
                .update();
    }

    @Override
    public void save(CheckEntry entry) {
        var answer = entry.answer();
        var saved = jdbc.sql("""
                update retiree.check_entry set outcome = :outcome, note = :note, answered_by = :by, answered_on = :on,
                    version = version + 1
                where union_id = :union and id = :id and version = :version
                """)
                .param("outcome", answer == null ? null : answer.outcome().name(), Types.VARCHAR)
                .param("note", answer == null ? "" : answer.note())
                .param("by", answer == null ? null : answer.by(), Types.VARCHAR)
                .param("on", answer == null ? null : answer.on(), Types.DATE)
                .param("union", entry.union().value())
                .param("id", entry.id().value())
                .param("version", entry.version())
                .update();
        mustHaveSaved(saved, entry.id());
    }

    private static void mustHaveSaved(int saved, Object id) {
        if (saved == 0) {
            throw new OptimisticLockingFailureException(id + " changed since it was read");
        }
    }

    private static YearlyCheck check(UnionId union, ResultSet row) throws SQLException {
        var item = row.getObject("plan_item", UUID.class);
        return new YearlyCheck(
                union,
                new YearlyCheckId(row.getObject("id", UUID.class)),
                row.getInt("year"),
                row.getObject("due", LocalDate.class),
                item == null ? null : new PlanItemId(item),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }

    private static CheckEntry entry(UnionId union, ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var keeper = row.getObject("keeper", UUID.class);
        return new CheckEntry(
                union,
                new CheckEntryId(row.getObject("id", UUID.class)),
                new YearlyCheckId(row.getObject("yearly", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                row.getObject("union_group", UUID.class),
                row.getString("group_name"),
                keeper == null ? null : new MemberId(keeper),
                outcome == null
                        ? null
                        : new Answer(
                                Outcome.valueOf(outcome),
                                row.getString("note"),
                                row.getString("answered_by"),
                                row.getObject("answered_on", LocalDate.class)),
                row.getInt("version"));
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
