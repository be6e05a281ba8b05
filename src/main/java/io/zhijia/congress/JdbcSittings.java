package io.zhijia.congress;

import io.zhijia.congress.SittingState.Cancelled;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.congress.SittingState.Open;
import io.zhijia.congress.SittingState.Preparing;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSittings implements Sittings {

    private final JdbcClient jdbc;
    private final HallChanges changes;

    JdbcSittings(JdbcClient jdbc, HallChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<Sitting> all(UnionId union) {
        return jdbc.sql("select * from congress.sitting where union_id = ? order by at desc, id")
                .param(union.value())
                .query(JdbcSittings::sitting)
                .list();
    }

    @Override
    public Sitting get(UnionId union, SittingId id) {
        return one(union, id, "");
    }

    @Override
    public Sitting lock(UnionId union, SittingId id) {
        return one(union, id, " for update");
    }

    private Sitting one(UnionId union, SittingId id, String how) {
        return jdbc.sql("select * from congress.sitting where union_id = ? and id = ?" + how)
                .params(union.value(), id.value())
                .query(JdbcSittings::sitting)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No sitting " + id));
    }

    @Override
    public void save(Sitting sitting) {
        var saved = jdbc.sql("""
                        insert into congress.sitting as s
                            (union_id, id, term, number, at, venue, topic, area, plan_item, state, opened_at, closed_on,
                            entitled, present, words, version)
                        values (:union, :id, :term, :number, :at, :venue, :topic, :area, :item, :state, :openedAt,
                            :closedOn, :entitled, :present, :words, 1)
                        on conflict (union_id, id) do update set
                            at = excluded.at, venue = excluded.venue, topic = excluded.topic, state = excluded.state,
                            opened_at = case when excluded.state = 'CLOSED' then s.opened_at else excluded.opened_at end,
                            closed_on = excluded.closed_on, entitled = excluded.entitled, present = excluded.present,
                            words = excluded.words, version = s.version + 1
                        where s.version = :version
                        """).paramSource(Row.of(sitting)).update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("It changed since it was read");
        }
        changes.note(sitting.id());
    }

    @Override
    public List<Prepared> prepared(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.preparation where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, number) -> new Prepared(
                        PreparationStep.valueOf(row.getString("step")),
                        row.getObject("done_on", LocalDate.class),
                        new MemberId(row.getObject("done_by", UUID.class)),
                        row.getString("note")))
                .list();
    }

    @Override
    public void tick(UnionId union, SittingId sitting, Prepared done) {
        jdbc.sql("""
                insert into congress.preparation values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, step) do update set
                    done_on = excluded.done_on, done_by = excluded.done_by, note = excluded.note
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        done.step().name(),
                        done.on(),
                        done.by().value(),
                        done.note())
                .update();
    }

    @Override
    public void untick(UnionId union, SittingId sitting, PreparationStep step) {
        jdbc.sql("delete from congress.preparation where union_id = ? and sitting = ? and step = ?")
                .params(union.value(), sitting.value(), step.name())
                .update();
    }

    private record Row(
            UUID union,
            UUID id,
            UUID term,
            int number,
            LocalDateTime at,
            String venue,
            String topic,
            String area,
            @Nullable UUID item,
            String state,
            @Nullable LocalDateTime openedAt,
            @Nullable LocalDate closedOn,
            @Nullable Integer entitled,
            @Nullable Integer present,
            @Nullable String words,
            int version) {

        static Row of(Sitting one) {
            return switch (one.state()) {
                case Preparing() -> of(one, "PREPARING", null, null, null, null, null);
                case Open(var at) -> of(one, "OPEN", at, null, null, null, null);
                case Closed(var on, var entitled, var present, var result) ->
                    of(one, "CLOSED", null, on, entitled, present, result);
                case Cancelled(var reason) -> of(one, "CANCELLED", null, null, null, null, reason);
            };
        }

        private static Row of(
                Sitting one,
                String state,
                @Nullable LocalDateTime openedAt,
                @Nullable LocalDate on,
                @Nullable Integer entitled,
                @Nullable Integer present,
                @Nullable String words) {
            var item = one.planItem();
            return new Row(
                    one.union().value(),
                    one.id().value(),
                    one.term().value(),
                    one.number(),
                    one.at(),
                    one.venue(),
                    one.topic(),
                    one.area().name(),
                    item == null ? null : item.value(),
                    state,
                    openedAt,
                    on,
                    entitled,
                    present,
                    words,
                    one.version());
        }
    }

    private static Sitting sitting(ResultSet row, int number) throws SQLException {
        var item = row.getObject("plan_item", UUID.class);
        return new Sitting(
                new UnionId(row.getObject("union_id", UUID.class)),
                new SittingId(row.getObject("id", UUID.class)),
                new TermId(row.getObject("term", UUID.class)),
                row.getInt("number"),
                row.getObject("at", LocalDateTime.class),
                row.getString("venue"),
                row.getString("topic"),
                WorkArea.valueOf(row.getString("area")),
                item == null ? null : new PlanItemId(item),
                state(row),
                row.getInt("version"));
    }

    private static SittingState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PREPARING" -> new Preparing();
            case "OPEN" -> new Open(row.getObject("opened_at", LocalDateTime.class));
            case "CLOSED" ->
                new Closed(
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("entitled"),
                        row.getInt("present"),
                        row.getString("words"));
            default -> new Cancelled(row.getString("words"));
        };
    }
}
