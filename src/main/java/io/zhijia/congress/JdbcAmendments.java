package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAmendments implements Amendments {

    private final JdbcClient jdbc;

    JdbcAmendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Amendment> of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.amendment where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Amendment(
                        row.getInt("item"),
                        row.getInt("favor_before"),
                        row.getString("changed"),
                        new MemberId(row.getObject("noted_by", UUID.class)),
                        row.getObject("noted_on", LocalDate.class)))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Amendment one) {
        jdbc.sql("""
                insert into congress.amendment values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, item) do update set favor_before = excluded.favor_before,
                    changed = excluded.changed, noted_by = excluded.noted_by, noted_on = excluded.noted_on
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        one.item(),
                        one.favorBefore(),
                        one.changed(),
                        one.by().value(),
                        one.on())
                .update();
    }
}
