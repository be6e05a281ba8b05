package io.zhijia.planreminder;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTold implements Told {

    private final JdbcClient jdbc;

    JdbcTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isNew(UnionId union, MemberId person, String key, LocalDate today) {
        return jdbc.sql("insert into planreminder.told values (?, ?, ?, ?) on conflict do nothing")
                        .params(union.value(), person.value(), key, today)
                        .update()
                == 1;
    }
}
