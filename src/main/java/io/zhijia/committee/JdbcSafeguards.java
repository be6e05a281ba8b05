package io.zhijia.committee;

import io.zhijia.committee.Departure.Moved;
import io.zhijia.committee.Departure.Plain;
import io.zhijia.committee.Departure.Recalled;
import io.zhijia.committee.Departure.Resigned;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSafeguards implements Safeguards {

    private final JdbcClient jdbc;

    JdbcSafeguards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Safeguard> all(UnionId union) {
        return jdbc.sql("select * from committee.safeguard where union_id = ?")
                .param(union.value())
                .query((row, n) -> new Safeguard(
                        new CommitteeId(row.getObject("committee", UUID.class)),
                        row.getInt("term"),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("declared_on", LocalDate.class),
                        row.getBoolean("full_time"),
                        row.getObject("contract_end", LocalDate.class)))
                .list();
    }

    @Override
    public void save(UnionId union, Safeguard safeguard) {
        jdbc.sql("""
                insert into committee.safeguard (union_id, committee, term, member, declared_on, full_time, contract_end)
                values (:union, :committee, :term, :member, :declared, :full, :contract)
                on conflict (union_id, committee, term, member) do update set declared_on = excluded.declared_on,
                    full_time = excluded.full_time, contract_end = excluded.contract_end
                """)
                .param("union", union.value())
                .param("committee", safeguard.committee().value())
                .param("term", safeguard.term())
                .param("member", safeguard.member().value())
                .param("declared", safeguard.declared(), Types.DATE)
                .param("full", safeguard.fullTime())
                .param("contract", safeguard.contractEnd(), Types.DATE)
                .update();
    }

    @Override
    public List<Left> departures(UnionId union) {
        return jdbc.sql("select * from committee.departure where union_id = ? order by last_day desc, member")
                .param(union.value())
                .query((row, n) -> new Left(
                        new CommitteeId(row.getObject("committee", UUID.class)),
                        row.getInt("term"),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("last_day", LocalDate.class),
                        why(row)))
                .list();
    }

    private static Departure why(ResultSet row) throws SQLException {
        return switch (Departure.Why.valueOf(row.getString("why"))) {
            case RESIGNED -> new Resigned();
            case MOVED -> new Moved(row.getString("own"), row.getString("upper"));
            case RECALLED -> new Recalled(row.getInt("votes"), row.getInt("voters"));
        };
    }

    private record Row(
            @Nullable String why,
            String own,
            String upper,
            @Nullable Integer votes,
            @Nullable Integer voters) {

        static Row of(Departure departure) {
            return switch (departure) {
                case Plain plain -> new Row(null, "", "", null, null);
                case Resigned resigned -> new Row("RESIGNED", "", "", null, null);
                case Moved(var own, var upper) -> new Row("MOVED", own, upper, null, null);
                case Recalled(var votes, var voters) -> new Row("RECALLED", "", "", votes, voters);
            };
        }
    }

    /** One that nobody gave a reason for is only a seat that ended. */
    @Override
    public void add(UnionId union, Left left) {
        var row = Row.of(left.why());
        if (row.why() == null) {
            return;
        }
        jdbc.sql("""
                insert into committee.departure (union_id, committee, term, member, last_day, why, own, upper, votes, voters)
                values (:union, :committee, :term, :member, :lastDay, :why, :own, :upper, :votes, :voters)
                """)
                .param("union", union.value())
                .param("committee", left.committee().value())
                .param("term", left.term())
                .param("member", left.member().value())
                .param("lastDay", left.lastDay())
                .param("why", row.why())
                .param("own", row.own())
                .param("upper", row.upper())
                .param("votes", row.votes(), Types.INTEGER)
                .param("voters", row.voters(), Types.INTEGER)
                .update();
    }

    @Override
    public List<WorkDay> days(UnionId union, YearMonth month) {
        return jdbc.sql("""
                select * from committee.work_day where union_id = ? and day between ? and ? order by day, member
                """)
                .params(union.value(), month.atDay(1), month.atEndOfMonth())
                .query((row, n) -> new WorkDay(
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("day", LocalDate.class),
                        row.getInt("halves"),
                        row.getString("work")))
                .list();
    }

    @Override
    public void save(UnionId union, WorkDay day) {
        jdbc.sql("""
                insert into committee.work_day (union_id, member, day, halves, work) values (?, ?, ?, ?, ?)
                on conflict (union_id, member, day) do update set halves = excluded.halves, work = excluded.work
                """)
                .params(union.value(), day.member().value(), day.day(), day.halves(), day.work())
                .update();
    }

    @Override
    public void remove(UnionId union, MemberId member, LocalDate day) {
        jdbc.sql("delete from committee.work_day where union_id = ? and member = ? and day = ?")
                .params(union.value(), member.value(), day)
                .update();
    }
}
