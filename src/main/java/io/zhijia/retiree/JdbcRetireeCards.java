package io.zhijia.retiree;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRetireeCards implements RetireeCards {

    private final JdbcClient jdbc;

    JdbcRetireeCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RetireeCard> find(UnionId union, MemberId member) {
        return jdbc.sql("""
                select * from retiree.card where union_id = ? and member = ? order by kept_on desc, version desc limit 1
                """)
                .params(union.value(), member.value())
                .query((row, n) -> card(union, row))
                .optional();
    }

    @Override
    public List<RetireeCard> all(UnionId union) {
        return jdbc.sql("""
                select distinct on (member) * from retiree.card where union_id = ?
                order by member, kept_on desc, version desc
                """)
                .param(union.value())
                .query((row, n) -> card(union, row))
                .list();
    }

    @Override
    public boolean isEmpty(UnionId union) {
        return !jdbc.sql("select exists (select from retiree.card where union_id = ?)")
                .param(union.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void put(RetireeCard card) {
        var before = find(card.union(), card.member()).map(RetireeCard::version).orElse(0);
        if (before != card.version()) {
            throw new OptimisticLockingFailureException("Card of " + card.member() + " changed since it was read");
        }
        remove(card.union(), List.of(card.member()));
        var living = card.living();
        var keeper = card.keeper();
        jdbc.sql("""
                insert into retiree.card
                    (union_id, id, member, former_unit, living, keeper, sealed, kept_by, kept_on, version)
                values (:union, gen_random_uuid(), :member, :unit, :living, :keeper, :sealed, :by, :on, :version)
                """)
                .param("union", card.union().value())
                .param("member", card.member().value())
                .param("unit", card.formerUnit())
                .param("living", living == null ? null : living.name(), Types.VARCHAR)
                .param("keeper", keeper == null ? null : keeper.value(), Types.OTHER)
                .param("sealed", card.sealed())
                .param("by", card.keptBy().value())
                .param("on", card.keptOn())
                .param("version", card.version() + 1)
                .update();
    }

    @Override
    public int sealAgain(UnionId union, UnaryOperator<String> sealer) {
        var rows = jdbc.sql("select id, sealed from retiree.card where union_id = ?")
                .param(union.value())
                .query(Sealed.class)
                .list();
        rows.forEach(row -> jdbc.sql("update retiree.card set sealed = ? where union_id = ? and id = ?")
                .params(sealer.apply(row.sealed()), union.value(), row.id())
                .update());
        return rows.size();
    }

    record Sealed(UUID id, String sealed) {}

    @Override
    public void remove(UnionId union, Collection<MemberId> members) {
        jdbc.sql("delete from retiree.card where union_id = ? and member = any (?)")
                .params(union.value(), members.stream().map(MemberId::value).toArray(UUID[]::new))
                .update();
    }

    private static RetireeCard card(UnionId union, ResultSet row) throws SQLException {
        var living = row.getString("living");
        var keeper = row.getObject("keeper", UUID.class);
        return new RetireeCard(
                union,
                new MemberId(row.getObject("member", UUID.class)),
                row.getString("former_unit"),
                living == null ? null : Living.valueOf(living),
                keeper == null ? null : new MemberId(keeper),
                row.getString("sealed"),
                new MemberId(row.getObject("kept_by", UUID.class)),
                row.getObject("kept_on", LocalDate.class),
                row.getInt("version"));
    }
}
