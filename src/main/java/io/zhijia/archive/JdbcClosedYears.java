package io.zhijia.archive;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.Year;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClosedYears implements ClosedYears {

    private final JdbcClient jdbc;

    JdbcClosedYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isClosed(UnionId union, Year year) {
        return all(union).contains(year);
    }

    @Override
    public Set<Year> all(UnionId union) {
        return jdbc
                .sql("select year from archive.closed_year where union_id = ?")
                .param(union.value())
                .query(Integer.class)
                .stream()
                .map(Year::of)
                .collect(toUnmodifiableSet());
    }

    @Override
    public boolean close(UnionId union, Year year, MemberId by, String name, Instant now) {
        return jdbc.sql("""
                insert into archive.closed_year (union_id, year, by_member, by_name, closed_at) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                        .params(union.value(), year.getValue(), by.value(), name, Timestamp.from(now))
                        .update()
                == 1;
    }
}
