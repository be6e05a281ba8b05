package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdvices implements Advices {

    private final JdbcClient jdbc;

    JdbcAdvices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Advice> of(UnionId union, ProposalId proposal) {
        return jdbc.sql("select * from proposal.advice where union_id = ? and proposal = ? order by number")
                .params(union.value(), proposal.value())
                .query((row, n) -> new Advice(
                        row.getInt("number"),
                        CaseRows.person(row, "adviser"),
                        row.getObject("asked_at", LocalDateTime.class),
                        row.getString("remark"),
                        row.getObject("given_at", LocalDateTime.class)))
                .list();
    }

    @Override
    public boolean ask(UnionId union, ProposalId proposal, MemberId adviser, LocalDateTime now) {
        return jdbc.sql("""
                        insert into proposal.advice
                        select :union, :proposal, coalesce(max(number), 0) + 1, :adviser, :now, '', null
                        from proposal.advice where union_id = :union and proposal = :proposal
                        on conflict do nothing
                        """)
                        .param("union", union.value())
                        .param("proposal", proposal.value())
                        .param("adviser", adviser.value())
                        .param("now", now)
                        .update()
                == 1;
    }

    @Override
    public boolean give(UnionId union, ProposalId proposal, MemberId adviser, String remark, LocalDateTime now) {
        return jdbc.sql("""
                        update proposal.advice set remark = ?, given_at = ?
                        where union_id = ? and proposal = ? and adviser = ? and given_at is null
                        """)
                        .params(remark, now)
                        .params(union.value(), proposal.value(), adviser.value())
                        .update()
                == 1;
    }

    @Override
    public List<Asked> waitingFor(UnionId union, MemberId adviser) {
        return jdbc.sql("""
                        select p.id as proposal, w.title from proposal.advice a
                        join proposal.proposal p on p.union_id = a.union_id and p.id = a.proposal
                        join lateral (select t.title from proposal.wording t
                            where t.union_id = p.union_id and t.proposal = p.id order by t.number desc limit 1) w on true
                        where a.union_id = :union and a.adviser = :adviser and a.given_at is null
                            and p.stage = any (:stages)
                        order by a.asked_at, p.id
                        """)
                .param("union", union.value())
                .param("adviser", adviser.value())
                .param("stages", AdviceService.WRITTEN.stream().map(Stage::name).toArray(String[]::new), Types.ARRAY)
                .query((row, n) -> new Asked(CaseRows.proposal(row), row.getString("title")))
                .list();
    }
}
