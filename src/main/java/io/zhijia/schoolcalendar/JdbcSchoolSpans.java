package io.zhijia.schoolcalendar;

import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSchoolSpans implements SchoolSpans {

    private final JdbcClient jdbc;

    JdbcSchoolSpans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SchoolSpan> of(UnionId union) {
        return jdbc.sql("select * from schoolcalendar.span where union_id = ? order by begins, ends, id")
                .param(union.value())
                .query(JdbcSchoolSpans::span)
                .list();
    }

    @Override
    public void add(UnionId union, SchoolSpan span) {
        jdbc.sql("insert into schoolcalendar.span values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), span.id(), span.kind().name(), span.name(), span.begins(), span.ends())
                .update();
    }

    @Override
    public void remove(UnionId union, UUID id) {
        jdbc.sql("delete from schoolcalendar.span where union_id = ? and id = ?")
                .params(union.value(), id)
                .update();
    }

    private static SchoolSpan span(ResultSet row, int number) throws SQLException {
        return new SchoolSpan(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }
}
