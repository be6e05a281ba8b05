package io.zhijia.activist;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcActivists implements Activists {

    private final JdbcClient jdbc;

    JdbcActivists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Activist> of(UnionId union, int year) {
        return jdbc.sql("select member, field from activist.activist where union_id = ? and year = ?")
                .params(union.value(), year)
                .query((row, n) ->
                        new Activist(year, new MemberId(row.getObject("member", UUID.class)), row.getString("field")))
                .list();
    }

    @Override
    public List<Integer> years(UnionId union) {
        return jdbc.sql("select distinct year from activist.activist where union_id = ? order by year desc")
                .param(union.value())
                .query(Integer.class)
                .list();
    }

    @Override
    public boolean add(UnionId union, Activist activist) {
        return jdbc.sql("insert into activist.activist values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                union.value(),
                                activist.year(),
                                activist.member().value(),
                                activist.field())
                        .update()
                > 0;
    }

    @Override
    public void change(UnionId union, Activist activist) {
        jdbc.sql("update activist.activist set field = ? where union_id = ? and year = ? and member = ?")
                .params(
                        activist.field(),
                        union.value(),
                        activist.year(),
                        activist.member().value())
                .update();
    }

    @Override
    public void remove(UnionId union, int year, MemberId member) {
        jdbc.sql("delete from activist.activist where union_id = ? and year = ? and member = ?")
                .params(union.value(), year, member.value())
                .update();
    }
}
