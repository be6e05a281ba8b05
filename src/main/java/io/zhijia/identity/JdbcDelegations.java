package io.zhijia.identity;

import static java.util.Objects.requireNonNull;

import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDelegations implements Delegations {

    private static final String SELECT = """
            select d.*, o.member, o.office, o.areas, o.body, o.held_from, o.held_until, o.decision
            from identity.delegation d join identity.office o on o.union_id = d.union_id and o.id = d.holding
            where d.union_id = ?
            """;

    private final JdbcClient jdbc;

    JdbcDelegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Delegation get(UnionId union, DelegationId id) {
        return jdbc.sql(SELECT + " and d.id = ?")
                .params(union.value(), id.value())
                .query(JdbcDelegations::delegation)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No delegation " + id));
    }

    @Override
    public List<Delegation> all(UnionId union) {
        return jdbc.sql(SELECT + " order by d.begins desc, d.id")
                .param(union.value())
                .query(JdbcDelegations::delegation)
                .list();
    }

    @Override
    public void add(Delegation delegation) {
        jdbc.sql("""
                insert into identity.delegation (union_id, id, holding, taker, begins, ends, reason)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        delegation.union().value(),
                        delegation.id().value(),
                        delegation.holding().id().value(),
                        delegation.taker().value(),
                        delegation.begins(),
                        delegation.ends(),
                        delegation.reason())
                .update();
    }

    @Override
    public void recall(Delegation recalled) {
        jdbc.sql("update identity.delegation set recalled_on = ? where union_id = ? and id = ?")
                .params(
                        requireNonNull(recalled.recalledOn()),
                        recalled.union().value(),
                        recalled.id().value())
                .update();
    }

    private static Delegation delegation(ResultSet row, int n) throws SQLException {
        var union = new UnionId(row.getObject("union_id", UUID.class));
        var holding = JdbcOfficeHoldings.holding(row, union, new HoldingId(row.getObject("holding", UUID.class)));
        return new Delegation(
                union,
                new DelegationId(row.getObject("id", UUID.class)),
                holding,
                new MemberId(row.getObject("taker", UUID.class)),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("reason"),
                row.getObject("recalled_on", LocalDate.class));
    }
}
