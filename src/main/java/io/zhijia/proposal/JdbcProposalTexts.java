package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposalTexts implements ProposalTexts {

    private static final String TEXTS = """
            select p.id, w.title, w.grounds || e'\\n' || w.measures as text
            from proposal.proposal p
            join lateral (select * from proposal.wording t where t.union_id = p.union_id and t.proposal = p.id
                order by t.number desc limit 1) w on true
            where p.union_id = ? and p.submitted_on is not null
            """;

    private final JdbcClient jdbc;

    JdbcProposalTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Written> all(UnionId union) {
        return jdbc.sql(TEXTS)
                .param(union.value())
                .query(JdbcProposalTexts::written)
                .list();
    }

    @Override
    public Optional<Written> find(UnionId union, ProposalId id) {
        return jdbc.sql(TEXTS + " and p.id = ?")
                .params(union.value(), id.value())
                .query(JdbcProposalTexts::written)
                .optional();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                new ProposalId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("text"));
    }
}
