package io.zhijia.messaging;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMessages implements Messages {

    private final JdbcClient jdbc;

    JdbcMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UnionId union, MemberId to, Message message, Instant at) {
        jdbc.sql("""
                insert into messaging.message (union_id, id, member, key, word, facts, path, told_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, member, key) do nothing
                """)
                .params(union.value(), MessageId.next().value(), to.value(), message.key())
                .params(message.word(), message.facts().toArray(String[]::new), message.path(), moment(at))
                .update();
    }

    @Override
    public List<MessageLine> lines(UnionId union, MemberId of, boolean unreadOnly, int limit, int offset) {
        return jdbc.sql("""
                select * from messaging.message
                where union_id = ? and member = ? and (read_at is null or not ?)
                order by told_at desc, id limit ? offset ?
                """)
                .params(union.value(), of.value(), unreadOnly, limit, offset)
                .query(JdbcMessages::line)
                .list();
    }

    @Override
    public int unread(UnionId union, MemberId of) {
        return jdbc.sql("select count(*) from messaging.message where union_id = ? and member = ? and read_at is null")
                .params(union.value(), of.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public String read(UnionId union, MemberId of, MessageId id, Instant at) {
        return jdbc.sql("""
                update messaging.message set read_at = coalesce(read_at, ?)
                where union_id = ? and member = ? and id = ? returning path
                """)
                .params(moment(at), union.value(), of.value(), id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No message " + id));
    }

    @Override
    public void readAll(UnionId union, MemberId of, Instant at) {
        jdbc.sql("update messaging.message set read_at = ? where union_id = ? and member = ? and read_at is null")
                .params(moment(at), union.value(), of.value())
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static MessageLine line(ResultSet row, int number) throws SQLException {
        return new MessageLine(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("word"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("path"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
