package io.zhijia.datadesk;

import io.zhijia.datadesk.RequestState.Answered;
import io.zhijia.datadesk.RequestState.Open;
import io.zhijia.datadesk.RequestState.Refused;
import io.zhijia.datadesk.RequestState.Withdrawn;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDataRequests implements DataRequests {

    private final JdbcClient jdbc;

    JdbcDataRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DataRequest get(UnionId union, DataRequestId id) {
        return jdbc.sql("select * from datadesk.data_request where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(Row.class)
                .optional()
                .map(Row::toRequest)
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    @Override
    public List<DataRequest> all(UnionId union, int limit, int offset) {
        return read("""
                select * from datadesk.data_request where union_id = ?
                order by (state = 'OPEN') desc, case state when 'OPEN' then due end, settled_on desc, id limit ? offset ?
                """, union.value(), limit, offset);
    }

    @Override
    public List<DataRequest> of(UnionId union, MemberId person, int limit) {
        return read("""
                select * from datadesk.data_request where union_id = ? and person = ?
                order by (state = 'OPEN') desc, received desc, id limit ?
                """, union.value(), person.value(), limit);
    }

    @Override
    public List<DataRequest> settledBefore(UnionId union, LocalDate day, int limit) {
        return read("""
                select * from datadesk.data_request where union_id = ? and settled_on < ? order by settled_on, id limit ?
                """, union.value(), day, limit);
    }

    @Override
    public int removeSettledBefore(UnionId union, LocalDate day) {
        return jdbc.sql("delete from datadesk.data_request where union_id = ? and settled_on < ?")
                .params(union.value(), day)
                .update();
    }

    @Override
    public void save(DataRequest request) {
        var saved = jdbc.sql("""
                insert into datadesk.data_request as r values (:unionId, :id, :kind, :person, :asker, :text, :received,
                    :due, :recordedBy, :state, :settledBy, :settledOn, :told, 1)
                on conflict (union_id, id) do update set state = excluded.state, settled_by = excluded.settled_by,
                    settled_on = excluded.settled_on, told = excluded.told, version = r.version + 1
                where r.version = :version
                """).paramSource(Row.of(request)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Request " + request.id() + " changed since it was read");
        }
    }

    private List<DataRequest> read(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Row.class).stream()
                .map(Row::toRequest)
                .toList();
    }

    /** One row of datadesk.data_request; the columns of other states are null. */
    record Row(
            UUID unionId,
            UUID id,
            String kind,
            @Nullable UUID person,
            String asker,
            String text,
            LocalDate received,
            LocalDate due,
            UUID recordedBy,
            String state,
            @Nullable UUID settledBy,
            @Nullable LocalDate settledOn,
            String told,
            int version) {

        static Row of(DataRequest request) {
            return switch (request.state()) {
                case Open() -> of(request, "OPEN", null, null);
                case Answered(var by, var on, var answer) -> of(request, "ANSWERED", by, on);
                case Refused(var by, var on, var reason) -> of(request, "REFUSED", by, on);
                case Withdrawn(var on) -> of(request, "WITHDRAWN", null, on);
            };
        }

        private static Row of(DataRequest one, String state, @Nullable MemberId by, @Nullable LocalDate on) {
            return new Row(
                    one.union().value(),
                    one.id().value(),
                    one.kind().name(),
                    one.person() == null ? null : one.person().value(),
                    one.asker(),
                    one.text(),
                    one.received(),
                    one.due(),
                    one.recordedBy().value(),
                    state,
                    by == null ? null : by.value(),
                    on,
                    one.state().told(),
                    one.version());
        }

        DataRequest toRequest() {
            return new DataRequest(
                    new UnionId(unionId),
                    new DataRequestId(id),
                    RequestKind.valueOf(kind),
                    person == null ? null : new MemberId(person),
                    asker,
                    text,
                    received,
                    due,
                    new MemberId(recordedBy),
                    toState(),
                    version);
        }

        private RequestState toState() {
            return switch (state) {
                case "OPEN" -> new Open();
                case "ANSWERED" -> new Answered(by(), on(), told);
                case "REFUSED" -> new Refused(by(), on(), told);
                case "WITHDRAWN" -> new Withdrawn(on());
                default -> throw new IllegalStateException("Unknown state of a request: " + state);
            };
        }

        private MemberId by() {
            return new MemberId(Objects.requireNonNull(settledBy));
        }

        private LocalDate on() {
            return Objects.requireNonNull(settledOn);
        }
    }
}
