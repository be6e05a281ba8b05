package io.zhijia.memberstat;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHeadcounts implements Headcounts {

    private final JdbcClient jdbc;

    JdbcHeadcounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Integer> staff(UnionId union, LocalDate day) {
        return jdbc.sql(
                        "select staff from memberstat.staff where union_id = ? and since <= ? order by since desc limit 1")
                .params(union.value(), day)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void saveStaff(UnionId union, LocalDate since, int staff) {
        jdbc.sql("""
                insert into memberstat.staff values (?, ?, ?) on conflict (union_id, since) do update set staff = excluded.staff
                """).params(union.value(), since, staff).update();
    }

    @Override
    public Optional<Integer> target(UnionId union, int year) {
        return jdbc.sql("select growth from memberstat.target where union_id = ? and year = ?")
                .params(union.value(), year)
                .query(Integer.class)
                .optional();
    }

    @Override
    public void saveTarget(UnionId union, int year, int growth) {
        jdbc.sql("""
                insert into memberstat.target values (?, ?, ?) on conflict (union_id, year) do update set growth = excluded.growth
                """).params(union.value(), year, growth).update();
    }
}
