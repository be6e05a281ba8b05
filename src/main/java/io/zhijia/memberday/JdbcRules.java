package io.zhijia.memberday;

import io.zhijia.tenancy.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcRules implements Rules {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DayRules get(UnionId union) {
        return jdbc.sql("select rules from memberday.rules where union_id = ?")
                .param(union.value())
                .query((row, n) -> JSON.readValue(row.getString("rules"), DayRules.class))
                .optional()
                .orElse(DayRules.USUAL);
    }

    @Override
    public void keep(UnionId union, DayRules rules) {
        jdbc.sql("""
                        insert into memberday.rules values (?, ?::jsonb)
                        on conflict (union_id) do update set rules = excluded.rules
                        """).params(union.value(), JSON.writeValueAsString(rules)).update();
    }
}
