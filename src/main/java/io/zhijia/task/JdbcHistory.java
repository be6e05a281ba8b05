package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHistory implements History {

    private final JdbcClient jdbc;

    JdbcHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Actor by, TaskId task, Instant at, String word, String detail) {
        jdbc.sql("""
                insert into task.history (union_id, id, task, at, by_member, word, detail)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(by.union().value(), UUID.randomUUID(), task.value(), at.atOffset(ZoneOffset.UTC))
                .params(by.member().value(), word, detail)
                .update();
    }

    @Override
    public List<HistoryLine> of(UnionId union, TaskId task) {
        return jdbc.sql("select * from task.history where union_id = ? and task = ? order by at desc, id")
                .params(union.value(), task.value())
                .query((row, n) -> new HistoryLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new MemberId(row.getObject("by_member", UUID.class)),
                        row.getString("word"),
                        row.getString("detail")))
                .list();
    }
}
