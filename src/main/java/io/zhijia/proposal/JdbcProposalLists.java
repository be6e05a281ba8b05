package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposalLists implements ProposalLists {

    /** One line for each proposal, with the last of everything. */
    private static final String LINES = """
            select p.id, p.call, w.title, w.subject, p.stage, p.path, p.received_number, p.submitted_on, p.stage_since,
                coalesce(p.docket_prefix || right('00' || p.docket_ordinal, greatest(3, length(p.docket_ordinal::text))), '') as docket, a.member as author,
                (select count(*) from proposal.author n where n.union_id = p.union_id and n.proposal = p.id) as authors,
                p.delegation_name, w.open,
                coalesce((select h.department_name from proposal.assignment h
                    where h.union_id = p.union_id and h.proposal = p.id and h.handed_back_at is null
                    order by h.number desc limit 1), '') as department,
                coalesce((select r.outcome from proposal.answer r join proposal.publication u
                        on u.union_id = r.union_id and u.proposal = r.proposal
                    where r.union_id = p.union_id and r.proposal = p.id and r.sent_on is not null
                    order by r.round desc, r.number desc limit 1), '') as outcome,
                (select g.percent from proposal.progress g where g.union_id = p.union_id and g.proposal = p.id
                    order by g.number desc limit 1) as percent
            from proposal.proposal p
            join proposal.author a on a.union_id = p.union_id and a.proposal = p.id and a.ordinal = 0
            join lateral (select * from proposal.wording t where t.union_id = p.union_id and t.proposal = p.id
                order by t.number desc limit 1) w on true
            where p.union_id = :union
            """;

    private final JdbcClient jdbc;

    JdbcProposalLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ProposalLine> in(UnionId union, Set<Stage> stages, String search, int limit, int offset) {
        return lines(asked(union, """
                        and p.stage = any (:stages) and (:search = '' or position(lower(:search) in lower(w.title)) > 0)
                        order by p.submitted_on desc nulls last, p.received_number desc, p.id limit :limit offset :offset
                        """)
                .param("stages", names(stages), Types.ARRAY)
                .param("search", search)
                .param("limit", limit)
                .param("offset", offset));
    }

    @Override
    public List<ProposalLine> these(UnionId union, Collection<ProposalId> ids, Set<Stage> stages) {
        return lines(asked(union, "and p.id = any (:ids) and p.stage = any (:stages)")
                .param("ids", values(ids), Types.ARRAY)
                .param("stages", names(stages), Types.ARRAY));
    }

    @Override
    public Map<ProposalId, Published> answers(UnionId union, Collection<ProposalId> ids, boolean unpublished) {
        return jdbc
                .sql("""
                        select distinct on (r.proposal) r.proposal, r.round, r.body, r.outcome, r.planned_on, u.published_on
                        from proposal.answer r
                        left join proposal.publication u on u.union_id = r.union_id and u.proposal = r.proposal
                        where r.union_id = :union and r.proposal = any (:ids) and r.sent_on is not null
                            and (:unpublished or u.published_on is not null)
                        order by r.proposal, r.round desc, r.number desc
                        """)
                .param("union", union.value())
                .param("ids", values(ids), Types.ARRAY)
                .param("unpublished", unpublished)
                .query(JdbcProposalLists::published)
                .stream()
                .collect(Collectors.toMap(Published::of, one -> one));
    }

    @Override
    public List<ProposalLine> of(UnionId union, CallId call, Set<Stage> stages) {
        return lines(asked(union, "and p.call = :call and p.stage = any (:stages) order by p.received_number, p.id")
                .param("call", call.value())
                .param("stages", names(stages), Types.ARRAY));
    }

    @Override
    public List<ProposalLine> by(UnionId union, MemberId author, int limit) {
        return lines(asked(union, """
                        and exists (select from proposal.author o
                            where o.union_id = p.union_id and o.proposal = p.id and o.member = :author)
                        order by p.stage_since desc, p.id limit :limit
                        """).param("author", author.value()).param("limit", limit));
    }

    @Override
    public List<ProposalLine> asking(UnionId union, MemberId invited, LocalDate today) {
        return lines(asked(union, """
                        and p.stage = 'SECONDING' and (exists (select from proposal.secondment s
                                where s.union_id = p.union_id and s.proposal = p.id and s.member = :invited
                                    and s.answer = 'INVITED')
                            or exists (select from proposal.joint_invitation j
                                where j.union_id = p.union_id and j.proposal = p.id and j.member = :invited
                                    and j.answer = 'INVITED'))
                            and (p.submitted_on is not null or exists (select from proposal.call c
                                where c.union_id = p.union_id and c.id = p.call
                                    and (c.closes is null or c.closes >= :today)))
                        order by p.stage_since, p.id
                        """).param("invited", invited.value()).param("today", today));
    }

    @Override
    public List<ProposalLine> before(UnionId union, Set<UUID> delegations) {
        return lines(asked(
                        union,
                        "and p.stage = 'HEAD_REVIEW' and p.delegation = any (:delegations) order by p.stage_since, p.id")
                .param("delegations", delegations.toArray(UUID[]::new), Types.ARRAY));
    }

    private StatementSpec asked(UnionId union, String rest) {
        return jdbc.sql(LINES + rest).param("union", union.value());
    }

    private static List<ProposalLine> lines(StatementSpec asked) {
        return asked.query(JdbcProposalLists::line).list();
    }

    private static UUID[] values(Collection<ProposalId> ids) {
        return ids.stream().map(ProposalId::value).toArray(UUID[]::new);
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        return new Published(
                new ProposalId(row.getObject("proposal", UUID.class)),
                row.getInt("round"),
                row.getString("body"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class));
    }

    private static String[] names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).toArray(String[]::new);
    }

    private static ProposalLine line(ResultSet row, int number) throws SQLException {
        return new ProposalLine(
                new ProposalId(row.getObject("id", UUID.class)),
                new CallId(row.getObject("call", UUID.class)),
                row.getString("title"),
                row.getString("subject"),
                Stage.valueOf(row.getString("stage")),
                Path.valueOf(row.getString("path")),
                row.getObject("received_number", Integer.class),
                row.getObject("submitted_on", LocalDate.class),
                row.getString("docket"),
                new MemberId(row.getObject("author", UUID.class)),
                row.getInt("authors"),
                row.getString("delegation_name"),
                row.getBoolean("open"),
                row.getString("department"),
                row.getString("outcome"),
                row.getObject("percent", Integer.class),
                row.getObject("stage_since", LocalDateTime.class));
    }
}
