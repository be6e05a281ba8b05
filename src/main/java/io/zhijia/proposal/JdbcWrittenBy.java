package io.zhijia.proposal;

import io.zhijia.congress.DelegateProposals.Written;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWrittenBy implements WrittenBy {

    private final JdbcClient jdbc;

    JdbcWrittenBy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of it. */
    private record Row(MemberId member, Written written) {}

    @Override
    public Map<MemberId, Written> between(UnionId union, LocalDate first, LocalDate last) {
        return jdbc
                .sql("""
                        select x.member, count(*) filter (where x.own) as proposed, count(*) filter (where not x.own) as seconded
                        from (
                            select a.member, a.proposal, true as own from proposal.author a
                                where a.union_id = :union and a.origin is null
                            union all
                            select s.member, s.proposal, false from proposal.secondment s
                                where s.union_id = :union and s.origin is null and s.answer = 'ACCEPTED') x
                        join proposal.proposal p on p.union_id = :union and p.id = x.proposal
                        where p.submitted_on between :first and :last and p.stage <> 'WITHDRAWN'
                        group by x.member
                        """)
                .param("union", union.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Row(
                        CaseRows.person(row, "member"), new Written(row.getInt("proposed"), row.getInt("seconded"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::member, Row::written));
    }
}
