package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTwins implements Twins {

    private final JdbcClient jdbc;

    JdbcTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each half is one join by equality, so that a large register is read twice and not squared. */
    @Override
    public List<Twin> likely(UnionId union, int limit) {
        return jdbc.sql("""
                with present as (
                    select id, name, born, phone_mask, number from membership.member
                    where union_id = :union and merged_into is null)
                select a.id as one, b.id as other,
                    case when a.born = b.born then 'membership.twin.born'
                         when a.phone_mask <> '' and a.phone_mask = b.phone_mask then 'membership.twin.phone'
                         else 'membership.twin.name' end as likeness
                from present a join present b on a.name = b.name and a.number < b.number
                where a.born is null or b.born is null or a.born = b.born
                union all
                select a.id, b.id, 'membership.twin.bornAndPhone'
                from present a join present b on a.born = b.born and a.phone_mask = b.phone_mask and a.number < b.number
                where a.phone_mask <> '' and a.name <> b.name
                order by likeness, one, other limit :limit
                """)
                .param("union", union.value())
                .param("limit", limit)
                .query((row, n) -> new Twin(
                        new MemberId(row.getObject("one", UUID.class)),
                        new MemberId(row.getObject("other", UUID.class)),
                        row.getString("likeness")))
                .list();
    }

    @Override
    public Optional<MemberId> mergedInto(UnionId union, MemberId gone) {
        return jdbc.sql("""
                        select merged_into from membership.member
                        where union_id = ? and id = ? and merged_into is not null
                        """)
                .params(union.value(), gone.value())
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public void merge(UnionId union, MemberId gone, MemberId kept) {
        jdbc.sql("update membership.member set merged_into = ?, version = version + 1 where union_id = ? and id = ?")
                .params(kept.value(), union.value(), gone.value())
                .update();
        jdbc.sql("delete from membership.search_part where union_id = ? and member = ?")
                .params(union.value(), gone.value())
                .update();
    }

    @Override
    public boolean restore(UnionId union, MemberId gone) {
        try {
            return jdbc.sql("""
                    update membership.member set merged_into = null, version = version + 1
                    where union_id = ? and id = ? and merged_into is not null
                    """).params(union.value(), gone.value()).update() == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public void move(UnionId union, MemberId from, MemberId to, List<MembershipFact> facts) {
        jdbc.sql("""
                update membership.fact f set member = ?, merged_from = f.merged_from || f.member
                from (select distinct kind, day from unnest(?::text[], ?::text[]) as given (kind, day)) g
                where f.union_id = ? and f.member = ? and f.kind = g.kind and f.happened_on = g.day::date
                  and f.merged_from[cardinality(f.merged_from)] is distinct from ?
                """)
                .params(
                        to.value(),
                        facts.stream().map(fact -> fact.kind().name()).toArray(String[]::new),
                        facts.stream().map(fact -> fact.on().toString()).toArray(String[]::new),
                        union.value(),
                        from.value(),
                        to.value())
                .update();
    }

    @Override
    public void moveBack(UnionId union, MemberId kept, MemberId gone) {
        jdbc.sql("""
                update membership.fact set member = merged_from[cardinality(merged_from)], merged_from = trim_array(merged_from, 1)
                where union_id = :union and member in (:kept, :gone) and merged_from[cardinality(merged_from)] in (:kept, :gone)
                  and cardinality(merged_from) > 0
                """)
                .param("union", union.value())
                .param("kept", kept.value())
                .param("gone", gone.value())
                .update();
    }
}
