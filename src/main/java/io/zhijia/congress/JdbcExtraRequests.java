package io.zhijia.congress;

import io.zhijia.congress.ExtraRequest.By;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExtraRequests implements ExtraRequests {

    private final JdbcClient jdbc;

    JdbcExtraRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ExtraRequest> all(UnionId union) {
        return jdbc.sql("select * from congress.extra_request where union_id = ? order by asked_on desc, id")
                .param(union.value())
                .query(JdbcExtraRequests::request)
                .list();
    }

    @Override
    public ExtraRequest lock(UnionId union, UUID id) {
        return jdbc.sql("select * from congress.extra_request where union_id = ? and id = ? for update")
                .params(union.value(), id)
                .query(JdbcExtraRequests::request)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    @Override
    public void save(UnionId union, ExtraRequest one) {
        var sitting = one.sitting();
        jdbc.sql("""
                insert into congress.extra_request values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set sitting = excluded.sitting
                """)
                .params(Arrays.asList(
                        union.value(),
                        one.id(),
                        one.term().value(),
                        one.by().name(),
                        one.delegates(),
                        one.on(),
                        one.reason(),
                        sitting == null ? null : sitting.value()))
                .update();
    }

    private static ExtraRequest request(ResultSet row, int number) throws SQLException {
        var sitting = row.getObject("sitting", UUID.class);
        return new ExtraRequest(
                row.getObject("id", UUID.class),
                new TermId(row.getObject("term", UUID.class)),
                By.valueOf(row.getString("asked_by")),
                row.getInt("delegates"),
                row.getObject("asked_on", LocalDate.class),
                row.getString("reason"),
                sitting == null ? null : new SittingId(sitting));
    }
}
