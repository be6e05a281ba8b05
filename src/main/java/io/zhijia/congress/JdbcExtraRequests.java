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

    /** A sitting that was cancelled deals with nothing any more. */
    private static final String STANDING = """
            select r.union_id, r.id, r.term, r.asked_by, r.delegates, r.asked_on, r.reason, r.withdrawn,
                (select s.id from congress.sitting s
                    where s.union_id = r.union_id and s.id = r.sitting and s.state <> 'CANCELLED') as sitting
            from congress.extra_request r where r.union_id = ?
            """;

    private final JdbcClient jdbc;

    JdbcExtraRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ExtraRequest> all(UnionId union) {
        return jdbc.sql(STANDING + " order by r.asked_on desc, r.id")
                .param(union.value())
                .query(JdbcExtraRequests::request)
                .list();
    }

    @Override
    public ExtraRequest lock(UnionId union, UUID id) {
        return jdbc.sql(STANDING + " and r.id = ? for update of r")
                .params(union.value(), id)
                .query(JdbcExtraRequests::request)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    @Override
    public boolean add(UnionId union, ExtraRequest one) {
        return jdbc.sql("""
                        insert into congress.extra_request (union_id, id, term, asked_by, delegates, asked_on, reason)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (union_id, id) do nothing
                        """)
                        .params(
                                union.value(),
                                one.id(),
                                one.term().value(),
                                one.by().name(),
                                one.delegates(),
                                one.on(),
                                one.reason())
                        .update()
                == 1;
    }

    @Override
    public void save(UnionId union, ExtraRequest one) {
        var sitting = one.sitting();
        jdbc.sql("update congress.extra_request set sitting = ?, withdrawn = ? where union_id = ? and id = ?")
                .params(Arrays.asList(
                        sitting == null ? null : sitting.value(), one.withdrawn(), union.value(), one.id()))
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
                sitting == null ? null : new SittingId(sitting),
                row.getString("withdrawn"));
    }
}
