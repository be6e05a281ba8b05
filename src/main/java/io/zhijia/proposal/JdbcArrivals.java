package io.zhijia.proposal;

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
                        select below, forwarding, arrived_on from proposal.arrival
                        where union_id = ? and over_on is null order by arrived_on, forwarding limit ?
                        """)
                .params(union.value(), limit)
                .query((row, n) -> new Open(
                        new UnionId(row.getObject("below", UUID.class)),
                        row.getObject("forwarding", UUID.class),
                        row.getObject("arrived_on", LocalDate.class)))
                .list();
    }

    @Override
    public void add(UnionId union, Open one) {
        jdbc.sql("insert into proposal.arrival values (?, ?, ?, ?, null) on conflict do nothing")
                .params(union.value(), one.forwarding(), one.below().value(), one.on())
                .update();
    }

    @Override
    public void over(UnionId union, UUID forwarding, LocalDate on) {
        jdbc.sql("update proposal.arrival set over_on = ? where union_id = ? and forwarding = ? and over_on is null")
                .params(on, union.value(), forwarding)
                .update();
    }
}
