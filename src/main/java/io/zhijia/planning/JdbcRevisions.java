package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.REVISION_OPEN;

import io.zhijia.planning.RevisedItem.Change;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevisions implements Revisions {

    private static final String VERSIONS = """
            select v.* from planning.item_version v
            join planning.plan_item i on i.union_id = v.union_id and i.id = v.item
            where v.union_id = ? and""";

    private final JdbcClient jdbc;

    JdbcRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Revision get(UnionId union, RevisionId id) {
        return jdbc.sql("select * from planning.revision where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(RevisionRow.class)
                .optional()
                .map(RevisionRow::toRevision)
                .orElseThrow(() -> new NoSuchElementException("No revision " + id));
    }

    @Override
    public Optional<Revision> open(UnionId union, PlanId plan) {
        return of(union, plan).stream().filter(Revision::isOpen).findFirst();
    }

    @Override
    public List<Revision> of(UnionId union, PlanId plan) {
        return jdbc.sql("""
                        select * from planning.revision
                        where union_id = ? and plan = ? and state <> 'WITHDRAWN' order by number
                        """).params(union.value(), plan.value()).query(RevisionRow.class).stream()
                .map(RevisionRow::toRevision)
                .toList();
    }

    @Override
    public void save(Revision revision) {
        try {
            if (write(RevisionRow.of(revision)) == 0) {
                throw new OptimisticLockingFailureException(revision.id() + " changed since it was read");
            }
        } catch (DuplicateKeyException anotherAtTheSameMoment) {
            throw new Refusal(REVISION_OPEN, revision.number());
        }
    }

    private int write(RevisionRow row) {
        return jdbc.sql("""
                insert into planning.revision as r
                values (:unionId, :id, :plan, :number, :why, :begunOn, :state, :meeting, :decidedOn, :goneOn, 1)
                on conflict (union_id, id) do update set
                    state = excluded.state, meeting = excluded.meeting, decided_on = excluded.decided_on,
                    gone_on = excluded.gone_on, version = r.version + 1
                where r.version = :version
                """).paramSource(row).update();
    }

    @Override
    public List<RevisedItem> changes(UnionId union, RevisionId id) {
        return jdbc.sql("""
                        select * from planning.revision_change where union_id = ? and revision = ?
                        order by days_after, title_after
                        """)
                .params(union.value(), id.value())
                .query(JdbcRevisions::change)
                .list();
    }

    private static RevisedItem change(ResultSet row, int number) throws SQLException {
        return new RevisedItem(
                new PlanItemId(row.getObject("item", UUID.class)),
                Change.valueOf(row.getString("change")),
                row.getString("reason"),
                row.getString("title_before"),
                row.getString("days_before"),
                row.getString("title_after"),
                row.getString("days_after"));
    }

    @Override
    public Optional<PlanItem> proposed(UnionId union, PlanItemId item) {
        return jdbc.sql("select * from planning.proposed_item where union_id = ? and id = ?")
                .params(union.value(), item.value())
                .query(PlanItemRow.class)
                .optional()
                .map(PlanItemRow::toItem);
    }

    @Override
    public void propose(UnionId union, RevisionId id, RevisedItem change, PlanItem proposed) {
        drop(union, id, change.item());
        jdbc.sql("insert into planning.revision_change values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        id.value(),
                        change.item().value(),
                        change.change().name(),
                        change.reason(),
                        change.titleBefore(),
                        change.daysBefore(),
                        change.titleAfter(),
                        change.daysAfter())
                .update();
        jdbc.sql("insert into planning.proposed_item " + JdbcPlanItems.VALUES)
                .paramSource(PlanItemRow.of(proposed))
                .update();
    }

    @Override
    public void explain(UnionId union, RevisionId id, PlanItemId item, String reason) {
        jdbc.sql("update planning.revision_change set reason = ? where union_id = ? and revision = ? and item = ?")
                .params(reason, union.value(), id.value(), item.value())
                .update();
    }

    @Override
    public void drop(UnionId union, RevisionId id, PlanItemId item) {
        jdbc.sql("delete from planning.proposed_item where union_id = ? and id = ?")
                .params(union.value(), item.value())
                .update();
        jdbc.sql("delete from planning.revision_change where union_id = ? and revision = ? and item = ?")
                .params(union.value(), id.value(), item.value())
                .update();
    }

    @Override
    public void clear(UnionId union, RevisionId id) {
        jdbc.sql("""
                delete from planning.proposed_item p using planning.revision_change c
                where p.union_id = ? and c.union_id = p.union_id and c.item = p.id and c.revision = ?
                """).params(union.value(), id.value()).update();
    }

    @Override
    public void add(UnionId union, List<ItemVersion> versions) {
        for (var version : versions) {
            jdbc.sql("insert into planning.item_version values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            union.value(),
                            version.item().value(),
                            version.revision(),
                            version.validFrom(),
                            version.title(),
                            version.begins(),
                            version.ends(),
                            version.wholeMonths(),
                            version.dropped())
                    .update();
        }
    }

    @Override
    public List<ItemVersion> versions(UnionId union, PlanId plan) {
        return jdbc.sql(VERSIONS + " i.plan = ? order by v.valid_from, v.revision")
                .params(union.value(), plan.value())
                .query(JdbcRevisions::version)
                .list();
    }

    @Override
    public Optional<ItemVersion> version(UnionId union, PlanItemId item) {
        return jdbc.sql(VERSIONS + " v.item = ? order by v.revision desc limit 1")
                .params(union.value(), item.value())
                .query(JdbcRevisions::version)
                .optional();
    }

    private static ItemVersion version(ResultSet row, int number) throws SQLException {
        return new ItemVersion(
                new PlanItemId(row.getObject("item", UUID.class)),
                row.getInt("revision"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("title"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getBoolean("whole_months"),
                row.getBoolean("dropped"));
    }
}
