package io.zhijia.calendarfeed;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeeds implements Feeds {

    private final JdbcClient jdbc;

    JdbcFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Feed> find(String tokenHash) {
        return jdbc.sql("select * from calendarfeed.feed where token_hash = ?")
                .param(tokenHash)
                .query(JdbcFeeds::feed)
                .optional();
    }

    @Override
    public List<Feed> of(UnionId union, MemberId member) {
        return jdbc.sql("select * from calendarfeed.feed where home_union = ? and member = ? order by scope")
                .params(union.value(), member.value())
                .query(JdbcFeeds::feed)
                .list();
    }

    @Override
    public void put(Feed feed) {
        jdbc.sql("""
                insert into calendarfeed.feed values (?, ?, ?, ?, ?)
                on conflict (home_union, member, scope) do update set
                    token_hash = excluded.token_hash, created = excluded.created
                """)
                .params(feed.tokenHash(), feed.union().value(), feed.member().value())
                .params(feed.scope().name(), feed.created().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UnionId union, MemberId member, Feed.Scope scope) {
        jdbc.sql("delete from calendarfeed.feed where home_union = ? and member = ? and scope = ?")
                .params(union.value(), member.value(), scope.name())
                .update();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getString("token_hash"),
                new UnionId(row.getObject("home_union", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                Feed.Scope.valueOf(row.getString("scope")),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
