package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** A proposal is one row and four lists; {@link ProposalRows} knows the lists. */
@Repository
class JdbcProposals implements Proposals {

    private final JdbcClient jdbc;
    private final ProposalRows rows;

    JdbcProposals(JdbcClient jdbc, ProposalRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Proposal get(UnionId union, ProposalId id) {
        return rows
                .whole(
                        union,
                        jdbc.sql("select * from proposal.proposal where union_id = ? and id = ?")
                                .params(union.value(), id.value())
                                .query(ProposalRow.class)
                                .list())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No proposal " + id));
    }

    @Override
    public List<Proposal> in(UnionId union, Set<Stage> stages) {
        return whole(union, asked(union, stages, ""));
    }

    @Override
    public List<Proposal> in(UnionId union, Set<Stage> stages, Collection<ProposalId> among) {
        var ids = among.stream().map(ProposalId::value).toArray(UUID[]::new);
        return whole(union, asked(union, stages, " and id = any (:ids)").param("ids", ids, Types.ARRAY));
    }

    @Override
    public List<Proposal> in(UnionId union, Set<Stage> stages, CallId call) {
        return whole(union, asked(union, stages, " and call = :call").param("call", call.value()));
    }

    private StatementSpec asked(UnionId union, Set<Stage> stages, String narrower) {
        return jdbc.sql("select * from proposal.proposal where union_id = :union and stage = any (:stages)" + narrower
                        + " order by stage_since, id")
                .param("union", union.value())
                .param("stages", stages.stream().map(Stage::name).toArray(String[]::new), Types.ARRAY);
    }

    private List<Proposal> whole(UnionId union, StatementSpec asked) {
        return rows.whole(union, asked.query(ProposalRow.class).list());
    }

    @Override
    public List<Proposal> mergedInto(UnionId union, ProposalId lead) {
        return rows.whole(
                union,
                jdbc.sql("select * from proposal.proposal where union_id = ? and merged_into = ?"
                                + " order by received_number, id")
                        .params(union.value(), lead.value())
                        .query(ProposalRow.class)
                        .list());
    }

    @Override
    public void save(Proposal proposal) {
        var saved = jdbc.sql("""
                insert into proposal.proposal as p values (:unionId, :id, :call, :collective, :delegation, :delegationName,
                    :paper, :stage, :path, :round, :reviewAsked, :undoTo, :stageSince, :receivedNumber, :submittedOn,
                    :unreviewed, :late, :series, :docketPrefix, :docketOrdinal, :docketedOn, :mergedInto, 1)
                on conflict (union_id, id) do update set
                    stage = excluded.stage, path = excluded.path, round = excluded.round,
                    review_asked = excluded.review_asked, undo_to = excluded.undo_to, stage_since = excluded.stage_since,
                    received_number = excluded.received_number, submitted_on = excluded.submitted_on,
                    unreviewed = excluded.unreviewed, late = excluded.late, series = excluded.series,
                    docket_prefix = excluded.docket_prefix, docket_ordinal = excluded.docket_ordinal,
                    docketed_on = excluded.docketed_on, merged_into = excluded.merged_into, version = p.version + 1
                where p.version = :version
                """).paramSource(ProposalRow.of(proposal)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Proposal " + proposal.id() + " changed since it was read");
        }
        rows.save(proposal);
    }

    @Override
    public int nextReceived(UnionId union, CallId call) {
        return jdbc.sql(
                        "select coalesce(max(received_number), 0) + 1 from proposal.proposal where union_id = ? and call = ?")
                .params(union.value(), call.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean hasReceived(UnionId union, CallId call) {
        return nextReceived(union, call) > 1;
    }

    @Override
    public int nextOrdinal(UnionId union, UUID series, String prefix) {
        return jdbc.sql("select coalesce(max(docket_ordinal), 0) + 1 from proposal.proposal"
                        + " where union_id = ? and series = ? and docket_prefix = ?")
                .params(union.value(), series, prefix)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<ScreeningOpinion> opinions(UnionId union, Collection<ProposalId> about) {
        return rows.opinions(union, about);
    }

    @Override
    public void opine(UnionId union, ScreeningOpinion opinion) {
        jdbc.sql("""
                insert into proposal.screening_opinion values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, proposal, member) do update set
                    view = excluded.view, remark = excluded.remark, at = excluded.at
                """)
                .params(
                        union.value(),
                        opinion.proposal().value(),
                        opinion.by().value(),
                        opinion.view().name(),
                        opinion.remark(),
                        opinion.at())
                .update();
    }
}
