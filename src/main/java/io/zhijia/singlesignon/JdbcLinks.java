package io.zhijia.singlesignon;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLinks implements Links {

    private final JdbcClient jdbc;

    JdbcLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Link> find(String issuer, String subject) {
        return jdbc.sql("select * from singlesignon.link where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(JdbcLinks::link)
                .optional();
    }

    @Override
    public List<Link> of(UnionId union, MemberId member) {
        return jdbc.sql("""
                        select * from singlesignon.link
                        where home_union = ? and member = ? and undone_at is null order by made_at
                        """)
                .params(union.value(), member.value())
                .query(JdbcLinks::link)
                .list();
    }

    @Override
    public boolean make(Link link) {
        return jdbc.sql("""
                        insert into singlesignon.link as l (issuer, subject, home_union, member, shown, made_at)
                        select :issuer, :subject, :union, :member, :shown, :made
                        where not exists (select from singlesignon.link
                            where issuer = :issuer and home_union = :union and member = :member
                              and undone_at is null and subject <> :subject)
                        on conflict (issuer, subject) do update set
                            home_union = excluded.home_union, member = excluded.member, shown = excluded.shown,
                            made_at = excluded.made_at, undone_at = null
                        where l.undone_at is not null or l.home_union = excluded.home_union and l.member = excluded.member
                        """)
                        .param("issuer", link.issuer())
                        .param("subject", link.subject())
                        .param("union", link.union().value())
                        .param("member", link.member().value())
                        .param("shown", link.shown())
                        .param("made", utc(link.made()))
                        .update()
                == 1;
    }

    @Override
    public boolean undo(UnionId union, MemberId member, String issuer, Instant now) {
        return jdbc.sql("""
                        update singlesignon.link set undone_at = ?
                        where home_union = ? and member = ? and issuer = ? and undone_at is null
                        """)
                        .params(utc(now), union.value(), member.value(), issuer)
                        .update()
                > 0;
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Link(
                row.getString("issuer"),
                row.getString("subject"),
                new UnionId(row.getObject("home_union", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("shown"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
