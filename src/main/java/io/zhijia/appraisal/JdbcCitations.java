package io.zhijia.appraisal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCitations implements Citations {

    private final JdbcClient jdbc;

    JdbcCitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Citation> of(UnionId union, RoundId round) {
        return jdbc.sql("select * from appraisal.citation where union_id = ? and round = ? order by number desc")
                .params(union.value(), round.value())
                .query((row, n) -> new Citation(
                        row.getInt("object"),
                        Use.valueOf(row.getString("use")),
                        row.getString("place"),
                        row.getObject("cited_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, RoundId round, Citation citation, MemberId by) {
        jdbc.sql("""
                insert into appraisal.citation (union_id, round, object, use, place, cited_on, cited_by)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, round, object, use, place) do nothing
                """)
                .params(
                        union.value(),
                        round.value(),
                        citation.object(),
                        citation.use().name(),
                        citation.where(),
                        citation.on(),
                        by.value())
                .update();
    }
}
