package io.zhijia.membercard;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCards implements Cards {

    private final JdbcClient jdbc;

    JdbcCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Card> of(UnionId union, MemberId member) {
        return jdbc.sql("select * from membercard.card where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .query(JdbcCards::card)
                .optional();
    }

    @Override
    public Optional<Card> find(UnionId union, UUID token) {
        return jdbc.sql("select * from membercard.card where union_id = ? and token = ?")
                .params(union.value(), token)
                .query(JdbcCards::card)
                .optional();
    }

    @Override
    public void keep(Card card) {
        jdbc.sql("""
                insert into membercard.card values (?, ?, ?, ?)
                on conflict (union_id, member) do update set token = excluded.token, issued_on = excluded.issued_on
                """)
                .params(card.union().value(), card.member().value(), card.token(), card.issuedOn())
                .update();
    }

    private static Card card(ResultSet row, int n) throws SQLException {
        return new Card(
                new UnionId(row.getObject("union_id", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                row.getObject("token", UUID.class),
                row.getObject("issued_on", LocalDate.class));
    }
}
