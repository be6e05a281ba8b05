package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Escalation.Occasion;
import io.zhijia.proposal.Escalation.Reply;
import io.zhijia.proposal.Escalation.Rule;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEscalations implements Escalations {

    private static final String WHOLE = """
            select e.*, (select array_agg(t.member order by t.member) from proposal.escalated_to t
                where t.union_id = e.union_id and t.escalation = e.id) as people
            from proposal.escalation e where e.union_id = :union
            """;

    /** Nobody has said anything to it, it is still where it was late, and has not been begun anew since. */
    private static final String OPEN = """
             join proposal.proposal p on p.union_id = e.union_id and p.id = e.proposal and e.replied_at is null
                and case e.occasion when 'LATE' then p.stage = any (:late) else p.stage = any (:dissatisfied) end
                and not exists (select from proposal.taken n where n.union_id = e.union_id and n.proposal = e.proposal
                    and n.step in ('ASSIGN', 'HANDLE_AGAIN') and n.at::date > e.told_on)
            """;

    /** Late ones are for whoever is the principal now, and stay with who answered them. */
    private static final String STILL_THEIRS = """
             and (e.occasion <> 'LATE' or e.replied_by = :member or exists (select from proposal.escalation_rule r
                where r.union_id = e.union_id and r.leader = :member))
            """;

    private final JdbcClient jdbc;

    JdbcEscalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Escalation> all(UnionId union, int limit) {
        return jdbc.sql(WHOLE + " order by e.told_on desc, e.id limit :limit")
                .param("union", union.value())
                .param("limit", limit)
                .query(JdbcEscalations::escalation)
                .list();
    }

    @Override
    public List<Escalation> to(UnionId union, MemberId member, int limit) {
        return jdbc.sql(WHOLE + """
                         and exists (select from proposal.escalated_to t
                            where t.union_id = e.union_id and t.escalation = e.id and t.member = :member)
                        """ + STILL_THEIRS + """
                         order by e.told_on desc, e.id limit :limit
                        """)
                .param("union", union.value())
                .param("member", member.value())
                .param("limit", limit)
                .query(JdbcEscalations::escalation)
                .list();
    }

    @Override
    public List<Escalation> of(UnionId union, ProposalId proposal) {
        return jdbc.sql(WHOLE + " and e.proposal = :proposal order by e.told_on, e.id")
                .param("union", union.value())
                .param("proposal", proposal.value())
                .query(JdbcEscalations::escalation)
                .list();
    }

    @Override
    public Escalation get(UnionId union, UUID id) {
        return jdbc.sql(WHOLE + " and e.id = :id")
                .param("union", union.value())
                .param("id", id)
                .query(JdbcEscalations::escalation)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No escalation " + id));
    }

    @Override
    public List<Waiting> waitingFor(UnionId union, MemberId member) {
        return jdbc.sql("""
                        select e.occasion, w.title from proposal.escalated_to t
                        join proposal.escalation e on e.union_id = t.union_id and e.id = t.escalation
                        """ + OPEN + """
                         join lateral (select x.title from proposal.wording x
                            where x.union_id = e.union_id and x.proposal = e.proposal order by x.number desc limit 1) w on true
                        where t.union_id = :union and t.member = :member
                        """ + STILL_THEIRS + " order by e.told_on, e.id limit 30")
                .param("union", union.value())
                .param("member", member.value())
                .param("late", names(Occasion.LATE), Types.ARRAY)
                .param("dissatisfied", names(Occasion.DISSATISFIED), Types.ARRAY)
                .query((row, n) -> new Waiting(row.getString("title"), Occasion.valueOf(row.getString("occasion"))))
                .list();
    }

    @Override
    public boolean add(UnionId union, Escalation one, LocalDate since) {
        var isNew = jdbc.sql("insert into proposal.escalation"
                                + " select :union, :id, :proposal, :occasion, :due, :told, '', null::uuid, null::timestamp"
                                + " where not exists (select from proposal.escalation e where e.union_id = :union"
                                + " and e.proposal = :proposal and e.occasion = :occasion and e.told_on > :since)"
                                + " on conflict (union_id, proposal, occasion, due) do nothing")
                        .param("union", union.value())
                        .param("id", one.id())
                        .param("proposal", one.proposal().value())
                        .param("occasion", one.occasion().name())
                        .param("due", one.due())
                        .param("told", one.toldOn())
                        .param("since", since)
                        .update()
                == 1;
        if (isNew) {
            one.to()
                    .forEach(member -> jdbc.sql("insert into proposal.escalated_to values (?, ?, ?)")
                            .params(union.value(), one.id(), member.value())
                            .update());
        }
        return isNew;
    }

    @Override
    public void show(UnionId union, MemberId principal) {
        jdbc.sql("insert into proposal.escalated_to select e.union_id, e.id, :member from proposal.escalation e" + OPEN
                        + " where e.union_id = :union and e.occasion = 'LATE' on conflict do nothing")
                .param("union", union.value())
                .param("member", principal.value())
                .param("late", names(Occasion.LATE), Types.ARRAY)
                .param("dissatisfied", names(Occasion.DISSATISFIED), Types.ARRAY)
                .update();
    }

    private static String[] names(Occasion occasion) {
        return occasion.stages().stream().map(Stage::name).toArray(String[]::new);
    }

    @Override
    public boolean reply(UnionId union, UUID id, Reply reply) {
        return jdbc.sql("update proposal.escalation set reply = ?, replied_by = ?, replied_at = ?"
                                + " where union_id = ? and id = ? and replied_at is null")
                        .params(reply.text(), reply.by().value(), reply.at())
                        .params(union.value(), id)
                        .update()
                == 1;
    }

    @Override
    public Rule rule(UnionId union) {
        return jdbc.sql("select * from proposal.escalation_rule where union_id = ?")
                .param(union.value())
                .query((row, n) ->
                        new Rule(row.getInt("days"), CaseRows.somebody(row, "leader"), row.getInt("version")))
                .optional()
                .orElse(Rule.USUAL);
    }

    @Override
    public void save(UnionId union, Rule rule) {
        var principal = rule.principal();
        var saved = jdbc.sql("""
                        insert into proposal.escalation_rule values (?, ?, ?, 1)
                        on conflict (union_id) do update set days = excluded.days, leader = excluded.leader,
                            version = escalation_rule.version + 1 where escalation_rule.version = ?
                        """)
                .params(Arrays.asList(
                        union.value(), rule.days(), principal == null ? null : principal.value(), rule.version()))
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("The rule of escalation was changed meanwhile");
        }
    }

    private static Escalation escalation(ResultSet row, int number) throws SQLException {
        var at = row.getObject("replied_at", LocalDateTime.class);
        return new Escalation(
                row.getObject("id", UUID.class),
                CaseRows.proposal(row),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("due", LocalDate.class),
                row.getObject("told_on", LocalDate.class),
                people(row),
                at == null ? null : new Reply(row.getString("reply"), CaseRows.person(row, "replied_by"), at));
    }

    private static Set<MemberId> people(ResultSet row) throws SQLException {
        var all = row.getArray("people");
        return all == null
                ? Set.of()
                : Stream.of((UUID[]) all.getArray()).map(MemberId::new).collect(Collectors.toSet());
    }
}
