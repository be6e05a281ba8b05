package io.zhijia.handin;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcArrivals implements Arrivals {

    private final JdbcClient jdbc;

    JdbcArrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> open(UnionId union, int limit) {
        return jdbc.sql("""
                        select below, hand_in, arrived_on from handin.arrival
                        where union_id = ? and over_on is null order by arrived_on, hand_in limit ?
                        """)
                .params(union.value(), limit)
                .query((row, n) -> new Open(
                        new UnionId(row.getObject("below", UUID.class)),
                        row.getObject("hand_in", UUID.class),
                        row.getObject("arrived_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, Open one) {
        jdbc.sql("""
                insert into handin.arrival (union_id, below, hand_in, arrived_on) values (?, ?, ?, ?)
                on conflict (union_id, hand_in) do nothing
                """)
                .params(union.value(), one.below().value(), one.handIn(), one.on())
                .update();
    }

    @Override
    public void over(UnionId union, UUID handIn, LocalDate on) {
        jdbc.sql("update handin.arrival set over_on = ? where union_id = ? and hand_in = ? and over_on is null")
                .params(on, union.value(), handIn)
                .update();
    }
}
