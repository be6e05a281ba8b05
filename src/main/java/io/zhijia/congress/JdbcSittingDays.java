package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSittingDays implements SittingDays {

    private final JdbcClient jdbc;
    private final HallChanges changes;

    JdbcSittingDays(JdbcClient jdbc, HallChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public Optional<LocalDate> last(UnionId union, SittingId sitting) {
        return jdbc.sql("""
                        select day from congress.further_day where union_id = ? and sitting = ? order by day desc limit 1
                        """)
                .params(union.value(), sitting.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<Past> past(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.attended_day where union_id = ? and sitting = ? order by day, at")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Past(
                        row.getObject("day", LocalDate.class),
                        new DelegateId(row.getObject("delegate", UUID.class)),
                        Presence.valueOf(row.getString("presence")),
                        row.getObject("at", LocalDateTime.class)))
                .list();
    }

    @Override
    public Set<UUID> colleagues(UnionId union, SittingId sitting) {
        return jdbc.sql("select colleague from congress.colleague_day where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query(UUID.class)
                .set();
    }

    @Override
    public void begin(UnionId union, SittingId sitting, LocalDate before, LocalDate next) {
        jdbc.sql("""
                with put_away as (
                    delete from congress.attendance where union_id = :union and sitting = :sitting
                    returning delegate, presence, at)
                insert into congress.attended_day (union_id, sitting, day, delegate, presence, at)
                select :union, :sitting, :before, delegate, presence, at from put_away
                """)
                .param("union", union.value())
                .param("sitting", sitting.value())
                .param("before", before)
                .update();
        jdbc.sql("""
                with put_away as (
                    delete from congress.colleague_came where union_id = :union and sitting = :sitting returning colleague)
                insert into congress.colleague_day (union_id, sitting, day, colleague)
                select :union, :sitting, :before, colleague from put_away
                """)
                .param("union", union.value())
                .param("sitting", sitting.value())
                .param("before", before)
                .update();
        jdbc.sql("insert into congress.further_day (union_id, sitting, day) values (?, ?, ?)")
                .params(union.value(), sitting.value(), next)
                .update();
        changes.note(sitting);
    }
}
