package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNamingWishes implements NamingWishes {

    private final JdbcClient jdbc;

    JdbcNamingWishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> names(UnionId union) {
        return jdbc.sql("select distinct name from identity.person where union_id = ?")
                .param(union.value())
                .query(String.class)
                .set();
    }

    @Override
    public Set<String> unnamed(UnionId union) {
        return jdbc.sql("""
                select distinct p.name from identity.unnamed u
                    join identity.person p on p.union_id = u.union_id and p.id = u.member
                where u.union_id = ?
                """).param(union.value()).query(String.class).set();
    }

    @Override
    public boolean isUnnamed(UnionId union, MemberId member) {
        return jdbc.sql("select exists (select from identity.unnamed where union_id = ? and member = ?)")
                .params(union.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void leaveOut(UnionId union, MemberId member, LocalDate since) {
        jdbc.sql("""
                insert into identity.unnamed (union_id, member, since) values (?, ?, ?)
                on conflict (union_id, member) do nothing
                """).params(union.value(), member.value(), since).update();
    }

    @Override
    public void nameAgain(UnionId union, MemberId member) {
        jdbc.sql("delete from identity.unnamed where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .update();
    }
}
