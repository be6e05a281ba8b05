package io.zhijia.account;

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
class JdbcTraces implements Traces {

    private final JdbcClient jdbc;

    JdbcTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SignInAttempt attempt) {
        jdbc.sql("insert into account.sign_in values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attempt.union().value(),
                        UUID.randomUUID(),
                        attempt.member().value(),
                        attempt.at().atOffset(ZoneOffset.UTC),
                        attempt.address(),
                        attempt.device(),
                        attempt.rightPassword())
                .update();
    }

    @Override
    public List<SignInAttempt> latest(UnionId union, MemberId member, int limit) {
        return jdbc.sql("""
                select * from account.sign_in where union_id = ? and member = ? order by at desc limit ?
                """)
                .params(union.value(), member.value(), limit)
                .query((row, n) -> new SignInAttempt(
                        union,
                        member,
                        "",
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getString("device"),
                        row.getBoolean("right_password")))
                .list();
    }

    @Override
    public void addFormerPassword(UnionId union, MemberId member, String hash, Instant at) {
        jdbc.sql("insert into account.former_password values (?, ?, ?, ?, ?)")
                .params(union.value(), UUID.randomUUID(), member.value(), hash, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<String> formerPasswords(UnionId union, MemberId member, int limit) {
        return jdbc.sql("""
                select password_hash from account.former_password where union_id = ? and member = ?
                order by replaced_at desc limit ?
                """)
                .params(union.value(), member.value(), limit)
                .query(String.class)
                .list();
    }

    @Override
    public int countBefore(UnionId union, Instant moment) {
        return jdbc.sql("select count(*) from account.sign_in where union_id = ? and at < ?")
                .params(union.value(), moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public int removeBefore(UnionId union, Instant moment) {
        return jdbc.sql("delete from account.sign_in where union_id = ? and at < ?")
                .params(union.value(), moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
