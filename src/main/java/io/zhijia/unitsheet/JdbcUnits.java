package io.zhijia.unitsheet;

import io.zhijia.tenancy.UnionId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcUnits implements Units {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UnitFacts get(UnionId union) {
        return jdbc.sql("select facts from unitsheet.unit where union_id = ?")
                .param(union.value())
                .query((row, n) -> new UnitFacts(
                        JSON.readValue(row.getString("facts"), new TypeReference<Map<UnitField, String>>() {})))
                .optional()
                .orElse(UnitFacts.NONE);
    }

    @Override
    public void keep(UnionId union, UnitFacts facts) {
        jdbc.sql("""
                        insert into unitsheet.unit values (?, ?::jsonb)
                        on conflict (union_id) do update set facts = excluded.facts
                        """)
                .params(union.value(), JSON.writeValueAsString(facts.values()))
                .update();
    }
}
