package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLateItems implements LateItems {

    private final JdbcClient jdbc;

    JdbcLateItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LateItem> of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.late_item where union_id = ? and sitting = ? order by item")
                .params(union.value(), sitting.value())
                .query((row, n) -> new LateItem(
                        row.getInt("item"),
                        row.getString("agreed"),
                        new MemberId(row.getObject("added_by", UUID.class)),
                        row.getObject("added_at", LocalDateTime.class)))
                .list();
    }

    @Override
    public void add(UnionId union, SittingId sitting, LateItem one) {
        jdbc.sql("""
                insert into congress.late_item (union_id, sitting, item, agreed, added_by, added_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        union.value(),
                        sitting.value(),
                        one.item(),
                        one.agreed(),
                        one.by().value(),
                        one.at())
                .update();
    }
}
