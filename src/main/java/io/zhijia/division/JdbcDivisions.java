package io.zhijia.division;

import io.zhijia.identity.MemberId;
import io.zhijia.meeting.MeetingId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDivisions implements Divisions {

    private final JdbcClient jdbc;

    JdbcDivisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Charge> charges(UnionId union) {
        return jdbc.sql("select * from division.charge where union_id = ? order by since desc, id")
                .param(union.value())
                .query((row, n) -> charge(union, row))
                .list();
    }

    private static Charge charge(UnionId union, ResultSet row) throws SQLException {
        var standIn = row.getObject("stand_in", UUID.class);
        var meeting = row.getObject("decided_at", UUID.class);
        return new Charge(
                union,
                new ChargeId(row.getObject("id", UUID.class)),
                WorkArea.valueOf(row.getString("area")),
                new MemberId(row.getObject("member", UUID.class)),
                standIn == null ? null : new MemberId(standIn),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                meeting == null ? null : new MeetingId(meeting));
    }

    @Override
    public void save(Charge charge) {
        var meeting = charge.decidedAt();
        jdbc.sql("""
                insert into division.charge values (:union, :id, :area, :member, :standIn, :since, :until, :meeting)
                on conflict (union_id, id) do update set until = excluded.until
                """)
                .param("union", charge.union().value())
                .param("id", charge.id().value())
                .param("area", charge.area().name())
                .param("member", charge.member().value())
                .param("standIn", value(charge.standIn()), Types.OTHER)
                .param("since", charge.since())
                .param("until", charge.until(), Types.DATE)
                .param("meeting", meeting == null ? null : meeting.value(), Types.OTHER)
                .update();
    }

    @Override
    public List<Duty> duties(UnionId union) {
        return jdbc.sql("""
                        select * from division.duty where union_id = ? order by post collate "zh-x-icu", since desc, id
                        """)
                .param(union.value())
                .query((row, n) -> duty(union, row))
                .list();
    }

    private static Duty duty(UnionId union, ResultSet row) throws SQLException {
        var holder = row.getObject("holder", UUID.class);
        return new Duty(
                union,
                new DutyId(row.getObject("id", UUID.class)),
                row.getString("post"),
                holder == null ? null : new MemberId(holder),
                row.getString("text"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    @Override
    public void save(Duty duty) {
        jdbc.sql("""
                insert into division.duty values (:union, :id, :post, :holder, :text, :since, :until)
                on conflict (union_id, id) do update set holder = excluded.holder, text = excluded.text, until = excluded.until
                """)
                .param("union", duty.union().value())
                .param("id", duty.id().value())
                .param("post", duty.post())
                .param("holder", value(duty.holder()), Types.OTHER)
                .param("text", duty.text())
                .param("since", duty.since())
                .param("until", duty.until(), Types.DATE)
                .update();
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
