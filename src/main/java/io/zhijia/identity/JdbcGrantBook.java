package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGrantBook implements GrantBook {

    private final JdbcClient jdbc;

    JdbcGrantBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(OwnGrant grant) {
        jdbc.sql("""
                insert into identity.own_grant (union_id, step, office, given, decision, set_by, set_on)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, step, office) do update set given = excluded.given,
                    decision = excluded.decision, set_by = excluded.set_by, set_on = excluded.set_on
                """)
                .params(
                        grant.union().value(),
                        grant.step(),
                        grant.office().name(),
                        grant.given(),
                        grant.decision(),
                        grant.by(),
                        grant.on())
                .update();
    }

    @Override
    public int remove(UnionId union, String step, Office office) {
        return jdbc.sql("delete from identity.own_grant where union_id = ? and step = ? and office = ?")
                .params(union.value(), step, office.name())
                .update();
    }
}
