package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.ItemChange.Aspect;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcItemChanges implements ItemChanges {

    private final JdbcClient jdbc;

    JdbcItemChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UnionId union, ItemChange change) {
        var by = change.by();
        jdbc.sql("""
                insert into planning.item_change
                select :union, :item, coalesce(max(number), 0) + 1, :aspect, :changed, cast(:by as uuid),
                       :before, :after, :note
                from planning.item_change where union_id = :union and item = :item
                """)
                .param("union", union.value())
                .param("item", change.item().value())
                .param("aspect", change.aspect().name())
                .param("changed", change.changed().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value().toString())
                .param("before", change.before())
                .param("after", change.after())
                .param("note", change.note())
                .update();
    }

    @Override
    public List<ItemChange> of(UnionId union, PlanItemId item) {
        return jdbc.sql("select * from planning.item_change where union_id = ? and item = ? order by number desc")
                .params(union.value(), item.value())
                .query(JdbcItemChanges::change)
                .list();
    }

    private static ItemChange change(ResultSet row, int number) throws SQLException {
        var by = row.getObject("by", UUID.class);
        return new ItemChange(
                new PlanItemId(row.getObject("item", UUID.class)),
                Aspect.valueOf(row.getString("aspect")),
                row.getObject("changed", OffsetDateTime.class).toInstant(),
                by == null ? null : new MemberId(by),
                row.getString("before"),
                row.getString("after"),
                row.getString("note"));
    }
}
