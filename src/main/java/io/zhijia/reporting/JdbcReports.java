package io.zhijia.reporting;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.reporting.RequestState.Answered;
import io.zhijia.reporting.RequestState.Open;
import io.zhijia.reporting.RequestState.Settled;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReports implements Reports {

    private static final String REQUEST =
            "select q.*, r.given_on from reporting.request q join reporting.report r on r.union_id = q.union_id and r.id = q.report where q.union_id = ?";
    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Report> between(UnionId union, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select * from reporting.report where union_id = ? and given_on between ? and ? order by given_on desc, id
                """)
                .params(union.value(), first, last)
                .query((row, n) -> report(union, row))
                .list();
    }

    @Override
    public Report get(UnionId union, ReportId id) {
        return jdbc.sql("select * from reporting.report where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> report(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No report " + id));
    }

    private static Report report(UnionId union, ResultSet row) throws SQLException {
        return new Report(
                union,
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("given_on", LocalDate.class),
                Addressee.valueOf(row.getString("given_to")),
                row.getString("title"),
                new MemberId(row.getObject("given_by", UUID.class)),
                row.getString("work"),
                row.getString("opinions"),
                row.getString("void_reason"),
                row.getInt("version"));
    }

    @Override
    public void save(Report report) {
        var kept = jdbc.sql("""
                insert into reporting.report as r values (:union, :id, :on, :to, :title, :by, :work, :opinions, :void, :version)
                on conflict (union_id, id) do update set given_on = excluded.given_on, given_to = excluded.given_to,
                    title = excluded.title, work = excluded.work, opinions = excluded.opinions,
                    void_reason = excluded.void_reason, version = excluded.version
                where r.version = excluded.version - 1
                """)
                .param("union", report.union().value())
                .param("id", report.id().value())
                .param("on", report.on())
                .param("to", report.to().name())
                .param("title", report.title())
                .param("by", report.by().value())
                .param("work", report.work())
                .param("opinions", report.opinions())
                .param("void", report.voidReason())
                .param("version", report.version())
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("Report " + report.id() + " changed since it was read");
        }
    }

    @Override
    public List<Request> requests(UnionId union, LocalDate first, LocalDate last) {
        return jdbc.sql(REQUEST
                        + " and r.void_reason = '' and r.given_on between ? and ? order by r.given_on desc, q.number")
                .params(union.value(), first, last)
                .query(JdbcReports::request)
                .list();
    }

    @Override
    public List<Request> open(UnionId union) {
        return jdbc.sql(REQUEST + " and r.void_reason = '' and q.answered_on is null order by r.given_on, q.number")
                .param(union.value())
                .query(JdbcReports::request)
                .list();
    }

    @Override
    public List<Request> requests(UnionId union, ReportId report) {
        return jdbc.sql(REQUEST + " and q.report = ? order by q.number")
                .params(union.value(), report.value())
                .query(JdbcReports::request)
                .list();
    }

    @Override
    public Request request(UnionId union, RequestId id) {
        return jdbc.sql(REQUEST + " and q.id = ?")
                .params(union.value(), id.value())
                .query(JdbcReports::request)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                new ReportId(row.getObject("report", UUID.class)),
                row.getObject("given_on", LocalDate.class),
                row.getString("text"),
                state(row));
    }

    private static RequestState state(ResultSet row) throws SQLException {
        var answered = row.getObject("answered_on", LocalDate.class);
        var settled = row.getObject("settled_on", LocalDate.class);
        if (answered == null) {
            return new Open();
        }
        var answer = row.getString("answer");
        return settled == null
                ? new Answered(answer, answered)
                : new Settled(answer, answered, row.getString("outcome"), settled);
    }

    @Override
    public void save(UnionId union, Request request) {
        var kept = Row.of(request.state());
        jdbc.sql("""
                insert into reporting.request (union_id, id, report, text, answer, answered_on, outcome, settled_on)
                values (:union, :id, :report, :text, :answer, :answeredOn, :outcome, :settledOn)
                on conflict (union_id, id) do update set answer = excluded.answer, answered_on = excluded.answered_on,
                    outcome = excluded.outcome, settled_on = excluded.settled_on
                """)
                .param("union", union.value())
                .param("id", request.id().value())
                .param("report", request.report().value())
                .param("text", request.text())
                .param("answer", kept.answer(), Types.VARCHAR)
                .param("answeredOn", kept.answeredOn(), Types.DATE)
                .param("outcome", kept.outcome(), Types.VARCHAR)
                .param("settledOn", kept.settledOn(), Types.DATE)
                .update();
    }

    private record Row(
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable String outcome,
            @Nullable LocalDate settledOn) {

        static Row of(RequestState state) {
            return switch (state) {
                case Open() -> new Row(null, null, null, null);
                case Answered(var answer, var on) -> new Row(answer, on, null, null);
                case Settled(var answer, var on, var outcome, var settledOn) -> new Row(answer, on, outcome, settledOn);
            };
        }
    }

    @Override
    public List<Support> supports(UnionId union, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select * from reporting.support where union_id = ? and received_on between ? and ?
                order by received_on desc, id
                """)
                .params(union.value(), first, last)
                .query((row, n) -> new Support(
                        new SupportId(row.getObject("id", UUID.class)),
                        row.getObject("received_on", LocalDate.class),
                        Addressee.valueOf(row.getString("given_by")),
                        Support.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        new Money(row.getLong("fen"))))
                .list();
    }

    @Override
    public void save(UnionId union, Support support) {
        jdbc.sql("insert into reporting.support values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        support.id().value(),
                        support.on(),
                        support.from().name(),
                        support.kind().name(),
                        support.what(),
                        support.amount().fen())
                .update();
    }

    @Override
    public void remove(UnionId union, SupportId support) {
        jdbc.sql("delete from reporting.support where union_id = ? and id = ?")
                .params(union.value(), support.value())
                .update();
    }

    @Override
    public Rhythm rhythm(UnionId union) {
        return jdbc.sql("select rhythm from reporting.rhythm where union_id = ?")
                .param(union.value())
                .query(Rhythm.class)
                .optional()
                .orElse(Rhythm.TERM);
    }

    @Override
    public void keep(UnionId union, Rhythm rhythm) {
        jdbc.sql("""
                insert into reporting.rhythm values (?, ?) on conflict (union_id) do update set rhythm = excluded.rhythm
                """).params(union.value(), rhythm.name()).update();
    }
}
