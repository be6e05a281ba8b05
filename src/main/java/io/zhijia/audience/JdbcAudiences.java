package io.zhijia.audience;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcAudiences implements Audiences {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcAudiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Audience> all(UnionId union) {
        return jdbc.sql("select * from audience.audience where union_id = ? order by name collate \"zh-x-icu\"")
                .param(union.value())
                .query((row, n) -> audience(row))
                .list();
    }

    @Override
    public Audience get(UnionId union, AudienceId id) {
        return jdbc.sql("select * from audience.audience where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> audience(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No audience " + id));
    }

    @Override
    public boolean add(UnionId union, Audience audience) {
        return jdbc.sql("insert into audience.audience values (?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing")
                        .params(
                                union.value(),
                                audience.id().value(),
                                audience.name(),
                                JSON.writeValueAsString(audience.filter()),
                                audience.keptBy().value(),
                                audience.keptOn())
                        .update()
                == 1;
    }

    @Override
    public void remove(UnionId union, AudienceId id) {
        jdbc.sql("delete from audience.audience where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
    }

    private static Audience audience(ResultSet row) throws SQLException {
        return new Audience(
                new AudienceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                JSON.readValue(row.getString("filter"), AudienceFilter.class),
                new MemberId(row.getObject("kept_by", UUID.class)),
                row.getObject("kept_on", LocalDate.class));
    }
}
