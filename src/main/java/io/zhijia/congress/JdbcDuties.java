package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDuties implements Duties {

    private final JdbcClient jdbc;

    JdbcDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Duty> of(UnionId union, TermId term) {
        return jdbc.sql("""
                        select d.id, count(s.id) as held,
                            count(s.id) filter (where a.presence in ('PRESENT', 'LATE', 'LEFT') or y.delegate is not null) as came,
                            count(s.id) filter (where a.presence = 'LEAVE' and y.delegate is null) as excused,
                            (select count(*) from congress.speaker k
                                where k.union_id = d.union_id and k.delegate = d.id and k.state = 'DONE') as spoke,
                            (select count(*) from congress.trained t
                                where t.union_id = d.union_id and t.delegate = d.id) as trained
                        from congress.delegate d
                        left join congress.sitting s on s.union_id = d.union_id and s.term = d.term
                            and s.state = 'CLOSED' and s.at::date >= d.since and (d.until is null or s.at::date <= d.until)
                            and exists (select from congress.attendance w where w.union_id = s.union_id and w.sitting = s.id)
                        left join lateral (select p.delegate from congress.attended_day p
                            where p.union_id = s.union_id and p.sitting = s.id and p.delegate = d.id
                                and p.presence in ('PRESENT', 'LATE', 'LEFT') limit 1) y on true
                        left join congress.attendance a on a.union_id = s.union_id and a.sitting = s.id and a.delegate = d.id
                        where d.union_id = ? and d.term = ? group by d.union_id, d.id
                        """)
                .params(union.value(), term.value())
                .query((row, n) -> new Duty(
                        new DelegateId(row.getObject("id", UUID.class)),
                        row.getInt("held"),
                        row.getInt("came"),
                        row.getInt("excused"),
                        row.getInt("spoke"),
                        row.getInt("trained")))
                .list();
    }

    @Override
    public List<TermId> terms(UnionId union, MemberId member) {
        return jdbc.sql("""
                        select t.id from congress.term t where t.union_id = :union and exists (select from congress.delegate d
                            where d.union_id = t.union_id and d.term = t.id and d.member = :member)
                        order by t.begins desc, t.id
                        """)
                .param("union", union.value())
                .param("member", member.value())
                .query((row, n) -> new TermId(row.getObject("id", UUID.class)))
                .list();
    }
}
