package io.zhijia.membership;

import io.zhijia.tenancy.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHeadCounts {

    private final JdbcClient jdbc;

    JdbcHeadCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HeadCount inService(UnionId union) {
        return jdbc.sql("""
                        select count(*) as members, count(*) filter (where sex = 'FEMALE') as women from membership.member
                        where union_id = ? and merged_into is null and ended_on is null and retired_on is null and reserved_on is null
                        """).param(union.value()).query(HeadCount.class).single();
    }

    int retired(UnionId union) {
        return jdbc.sql("""
                        select count(*) from membership.member
                        where union_id = ? and ended_on is null and retired_on is not null
                        """).param(union.value()).query(Integer.class).single();
    }
}
