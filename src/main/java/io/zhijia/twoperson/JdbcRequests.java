package io.zhijia.twoperson;

import static java.sql.Types.OTHER;
import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.twoperson.RequestState.Approved;
import io.zhijia.twoperson.RequestState.Asked;
import io.zhijia.twoperson.RequestState.Refused;
import io.zhijia.twoperson.RequestState.Used;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequests implements Requests {

    private final JdbcClient jdbc;

    JdbcRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Request getToChange(UnionId union, RequestId id) {
        return jdbc.sql("select * from twoperson.request where union_id = ? and id = ? for update")
                .params(union.value(), id.value())
                .query(JdbcRequests::request)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    @Override
    public List<Request> of(UnionId union, MemberId askedBy, String step, String subject) {
        return jdbc.sql("""
                select * from twoperson.request where union_id = ? and asked_by = ? and step = ? and subject = ?
                order by asked_at desc limit 20
                """)
                .params(union.value(), askedBy.value(), step, subject)
                .query(JdbcRequests::request)
                .list();
    }

    @Override
    public List<Request> latest(UnionId union, int limit, int offset) {
        return jdbc.sql(
                        "select * from twoperson.request where union_id = ? order by asked_at desc, id limit ? offset ?")
                .params(union.value(), limit, offset)
                .query(JdbcRequests::request)
                .list();
    }

    @Override
    public void save(Request request) {
        var row = Row.of(request.state());
        jdbc.sql("""
                insert into twoperson.request (union_id, id, step, subject, about, reason, asked_by, asked_at, until,
                    state, decided_by, decided_at, remark, used_at)
                values (:union, :id, :step, :subject, :about, :reason, :askedBy, :askedAt, :until,
                    :state, :by, :at, :remark, :usedAt)
                on conflict (union_id, id) do update set state = excluded.state, decided_by = excluded.decided_by,
                    decided_at = excluded.decided_at, remark = excluded.remark, used_at = excluded.used_at
                """)
                .param("union", request.union().value())
                .param("id", request.id().value())
                .param("step", request.step())
                .param("subject", request.subject())
                .param("about", request.about())
                .param("reason", request.reason())
                .param("askedBy", request.askedBy().value())
                .param("askedAt", utc(request.askedAt()), TIMESTAMP_WITH_TIMEZONE)
                .param("until", utc(request.until()), TIMESTAMP_WITH_TIMEZONE)
                .param("state", row.state())
                .param("by", row.by() == null ? null : row.by().value(), OTHER)
                .param("at", utc(row.at()), TIMESTAMP_WITH_TIMEZONE)
                .param("remark", row.remark())
                .param("usedAt", utc(row.usedAt()), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private record Row(
            String state,
            @Nullable MemberId by,
            @Nullable Instant at,
            String remark,
            @Nullable Instant usedAt) {

        static Row of(RequestState state) {
            return switch (state) {
                case Asked() -> new Row("ASKED", null, null, "", null);
                case Approved(var by, var at) -> new Row("APPROVED", by, at, "", null);
                case Refused(var by, var at, var remark) -> new Row("REFUSED", by, at, remark, null);
                case Used(var by, var at, var usedAt) -> new Row("USED", by, at, "", usedAt);
            };
        }
    }

    private static Request request(ResultSet row, int n) throws SQLException {
        return new Request(
                new UnionId(row.getObject("union_id", UUID.class)),
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("step"),
                row.getString("subject"),
                row.getString("about"),
                row.getString("reason"),
                member(row, "asked_by"),
                moment(row, "asked_at"),
                moment(row, "until"),
                state(row));
    }

    private static RequestState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "ASKED" -> new Asked();
            case "APPROVED" -> new Approved(member(row, "decided_by"), moment(row, "decided_at"));
            case "REFUSED" ->
                new Refused(member(row, "decided_by"), moment(row, "decided_at"), row.getString("remark"));
            case "USED" -> new Used(member(row, "decided_by"), moment(row, "decided_at"), moment(row, "used_at"));
            case String other -> throw new IllegalStateException("Unknown state of a request: " + other);
        };
    }

    private static MemberId member(ResultSet row, String column) throws SQLException {
        return new MemberId(row.getObject(column, UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
