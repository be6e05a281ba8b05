package io.zhijia.memberimport;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSpellings implements Spellings {

    private final JdbcClient jdbc;

    JdbcSpellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Spelling> all(UnionId union) {
        return jdbc.sql("select * from memberimport.spelling where union_id = ? order by list, spelling")
                .param(union.value())
                .query((row, n) ->
                        new Spelling(row.getString("list"), row.getString("spelling"), row.getString("value")))
                .list();
    }

    @Override
    public void keep(UnionId union, Spelling spelling) {
        jdbc.sql("""
                        insert into memberimport.spelling values (?, ?, ?, ?, ?)
                        on conflict (union_id, list, plain) do update set spelling = excluded.spelling, value = excluded.value
                        """)
                .params(union.value(), spelling.list(), spelling.plain(), spelling.spelling(), spelling.value())
                .update();
    }

    @Override
    public void remove(UnionId union, String list, String plain) {
        jdbc.sql("delete from memberimport.spelling where union_id = ? and list = ? and plain = ?")
                .params(union.value(), list, plain)
                .update();
    }
}
