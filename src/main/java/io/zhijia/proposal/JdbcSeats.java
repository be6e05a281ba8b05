package io.zhijia.proposal;

import io.zhijia.proposal.Replacement.Part;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeats implements Seats {

    private static final String TITLE = """
             join lateral (select t.title from proposal.wording t where t.union_id = p.union_id and t.proposal = p.id
                order by t.number desc limit 1) w on true
            """;

    private static final String SEATS = """
            select p.id, w.title, p.stage, s.part, s.department, s.department_name, s.member
            from proposal.proposal p
            """ + TITLE + """
             join lateral (select * from proposal.assignment n where n.union_id = p.union_id and n.proposal = p.id
                order by n.number desc limit 1) a on a.handed_back_at is null
            join lateral (
                select 1 as place, 'HANDLER' as part, a.department, a.department_name, a.assignee as member, true as needed
                union all
                select 2, 'CO_HANDLER', h.department, h.department_name, h.assignee, h.at is null
                        and p.stage in ('ASSIGNED', 'RECEIVED', 'HANDLING', 'COUNTERSIGNING', 'SECOND_HANDLING')
                    from proposal.co_handler h
                    where h.union_id = a.union_id and h.proposal = a.proposal and h.assignment = a.number
                union all
                select 3, 'LEADER', null, '', a.leader, p.path = 'CASE' and p.stage in
                    ('ASSIGNED', 'RECEIVED', 'HANDLING', 'COUNTERSIGNING', 'SIGN_OFF', 'SECOND_HANDLING')
                union all
                select 4, 'KEEPER', null, '', a.keeper, true) s on true
            where p.union_id = :union and p.stage = any (:stages)
            """;

    private final JdbcClient jdbc;

    JdbcSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Seat> needed(UnionId union) {
        return jdbc.sql(SEATS + " and s.needed order by p.stage_since, p.id, s.place, s.department_name")
                .param("union", union.value())
                .param("stages", stages(), Types.ARRAY)
                .query(JdbcSeats::seat)
                .list();
    }

    @Override
    public List<Early> early(UnionId union) {
        return jdbc.sql("""
                        select p.id, w.title, p.stage, a.member, p.delegation, c.circle = 'EVERYBODY' as for_all
                        from proposal.proposal p
                        join proposal.author a on a.union_id = p.union_id and a.proposal = p.id and a.ordinal = 0
                        join proposal.call c on c.union_id = p.union_id and c.id = p.call
                        """ + TITLE + """
                         where p.union_id = :union and (p.stage = 'HEAD_REVIEW'
                            or p.stage in ('RETURNED', 'SECONDING') and p.submitted_on is not null)
                        order by p.stage_since, p.id
                        """)
                .param("union", union.value())
                .query(JdbcSeats::early)
                .list();
    }

    @Override
    public List<Asked> askedToInstruct(UnionId union) {
        return jdbc.sql("select p.id, w.title, i.leader from proposal.instruction i"
                        + " join proposal.proposal p on p.union_id = i.union_id and p.id = i.proposal" + TITLE
                        + " where i.union_id = :union and i.given_at is null and p.stage = any (:stages)"
                        + " order by i.asked_at, p.id")
                .param("union", union.value())
                .param(
                        "stages",
                        AssignmentService.WAITING.stream().map(Stage::name).toArray(String[]::new),
                        Types.ARRAY)
                .query((row, n) -> new Asked(id(row), row.getString("title"), CaseRows.person(row, "leader")))
                .list();
    }

    @Override
    public List<Seat> of(UnionId union, ProposalId proposal) {
        return jdbc.sql(SEATS + " and p.id = :proposal order by s.place, s.department_name")
                .param("union", union.value())
                .param("stages", stages(), Types.ARRAY)
                .param("proposal", proposal.value())
                .query(JdbcSeats::seat)
                .list();
    }

    @Override
    public void add(UnionId union, ProposalId proposal, Replacement one) {
        jdbc.sql("insert into proposal.replacement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        proposal.value(),
                        one.number(),
                        one.part().name(),
                        one.fromName(),
                        one.from().value(),
                        one.toName(),
                        one.to().value(),
                        one.reason(),
                        one.by().value(),
                        one.at())
                .update();
    }

    private static Early early(ResultSet row, int number) throws SQLException {
        return new Early(
                id(row),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                CaseRows.person(row, "member"),
                row.getObject("delegation", UUID.class),
                row.getBoolean("for_all"));
    }

    private static ProposalId id(ResultSet row) throws SQLException {
        return new ProposalId(row.getObject("id", UUID.class));
    }

    private static String[] stages() {
        return Transitions.WITH_SOMEBODY.stream().map(Stage::name).toArray(String[]::new);
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var department = row.getObject("department", UUID.class);
        return new Seat(
                id(row),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                Part.valueOf(row.getString("part")),
                department == null ? null : new DepartmentId(department),
                row.getString("department_name"),
                CaseRows.person(row, "member"));
    }
}
