package io.zhijia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that others may refer to is deleted without reading all of those others: undoing an import deletes thousands. */
@SpringBootTest
class ForeignKeyTests {

    private static final Set<String> NOT_OURS = Set.of("user_credentials"); // a handful of rows for each person

    private final JdbcClient sql;

    ForeignKeyTests(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void everyForeignKeyIsFoundByAnIndex() {
        var without = sql.sql("""
                select k.conrelid::regclass || ': ' || pg_get_constraintdef(k.oid)
                from pg_constraint k
                where k.contype = 'f' and k.conrelid::regclass::text <> all (?) and not exists (
                    select from pg_index i
                    where i.indrelid = k.conrelid
                        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                order by 1
                """)
                .param(NOT_OURS.toArray(String[]::new))
                .query(String.class)
                .list();

        assertThat(without).isEmpty();
    }
}
