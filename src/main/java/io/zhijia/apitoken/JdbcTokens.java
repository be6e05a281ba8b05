package io.zhijia.apitoken;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTokens implements Tokens {

    private final JdbcClient jdbc;

    JdbcTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Token> find(UnionId union, String hash) {
        return jdbc.sql("select * from apitoken.token where union_id = ? and hash = ?")
                .params(union.value(), hash)
                .query(JdbcTokens::token)
                .optional();
    }

    @Override
    public List<Token> of(UnionId union, MemberId member) {
        return jdbc.sql("select * from apitoken.token where union_id = ? and member = ? order by made desc, name, id")
                .params(union.value(), member.value())
                .query(JdbcTokens::token)
                .list();
    }

    @Override
    public void add(Token token, String hash) {
        jdbc.sql("""
                insert into apitoken.token (union_id, id, member, name, exports, made, until, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        token.union().value(),
                        token.id().value(),
                        token.member().value(),
                        token.name(),
                        token.exports().stream().map(Export::name).sorted().toArray(String[]::new),
                        token.made(),
                        token.until(),
                        hash)
                .update();
    }

    @Override
    public boolean remove(UnionId union, MemberId member, TokenId id) {
        return jdbc.sql("delete from apitoken.token where union_id = ? and member = ? and id = ?")
                        .params(union.value(), member.value(), id.value())
                        .update()
                == 1;
    }

    @Override
    public void used(UnionId union, TokenId id, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                update apitoken.token set last_used = ?
                where union_id = ? and id = ? and (last_used is null or last_used < ?)
                """)
                .params(moment, union.value(), id.value(), moment.minusMinutes(1))
                .update();
    }

    private static Token token(ResultSet row, int n) throws SQLException {
        var used = row.getObject("last_used", OffsetDateTime.class);
        return new Token(
                new UnionId(row.getObject("union_id", UUID.class)),
                new TokenId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("name"),
                exports((String[]) row.getArray("exports").getArray()),
                row.getObject("made", LocalDate.class),
                row.getObject("until", LocalDate.class),
                used == null ? null : used.toInstant());
    }

    private static Set<Export> exports(String[] names) {
        return Stream.of(names).map(Export::valueOf).collect(toUnmodifiableSet());
    }
}
