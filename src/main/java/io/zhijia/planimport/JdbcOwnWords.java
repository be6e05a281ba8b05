package io.zhijia.planimport;

import io.zhijia.planreader.OwnWord;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnWords implements OwnWords {

    private final JdbcClient jdbc;

    JdbcOwnWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnWord> of(UnionId union) {
        return jdbc.sql("select words, area, launch from planimport.own_word where union_id = ? order by words")
                .param(union.value())
                .query(OwnWord.class)
                .list();
    }

    @Override
    public void save(UnionId union, OwnWord word, LocalDate notedOn) {
        jdbc.sql("""
                insert into planimport.own_word (union_id, words, area, launch, noted_on) values (?, ?, ?, ?, ?)
                on conflict (union_id, words) do update set
                    area = excluded.area, launch = excluded.launch, noted_on = excluded.noted_on
                """)
                .params(
                        union.value(),
                        word.words(),
                        word.area().name(),
                        word.launch().name(),
                        notedOn)
                .update();
    }

    @Override
    public void remove(UnionId union, String words) {
        jdbc.sql("delete from planimport.own_word where union_id = ? and words = ?")
                .params(union.value(), words)
                .update();
    }
}
