package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Assignment.CoHandler;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseEntries implements CaseEntries {

    private final JdbcClient jdbc;

    JdbcCaseEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(UnionId union, ProposalId proposal, Instruction one) {
        var recordedBy = one.recordedBy();
        jdbc.sql("""
                insert into proposal.instruction values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, proposal) do update set leader = excluded.leader, asked_by = excluded.asked_by,
                    asked_at = excluded.asked_at, body = excluded.body, recorded_by = excluded.recorded_by,
                    given_at = excluded.given_at
                """)
                .param(union.value())
                .param(proposal.value())
                .param(one.leader().value())
                .param(one.askedBy().value())
                .param(one.askedAt())
                .param(one.text())
                .param(id(recordedBy))
                .param(one.givenAt())
                .update();
    }

    @Override
    public void save(UnionId union, ProposalId proposal, Assignment one) {
        var receipt = one.receipt();
        var back = one.handBack();
        jdbc.sql("""
                insert into proposal.assignment values (:union, :proposal, :number, :department, :name, :assignee,
                    :leader, :keeper, :key, :due, :note, :by, :at, :receivedBy, :receivedAt, :backBy, :backAt,
                    :backReason, :instead, :undone)
                on conflict (union_id, proposal, number) do update set received_by = excluded.received_by,
                    received_at = excluded.received_at, handed_back_by = excluded.handed_back_by,
                    handed_back_at = excluded.handed_back_at, hand_back_reason = excluded.hand_back_reason,
                    wanted_instead = excluded.wanted_instead, undone = excluded.undone,
                    department = excluded.department, department_name = excluded.department_name,
                    assignee = excluded.assignee, leader = excluded.leader, keeper = excluded.keeper
                """)
                .param("union", union.value())
                .param("proposal", proposal.value())
                .param("number", one.number())
                .param("department", one.department().id().value())
                .param("name", one.department().name())
                .param("assignee", one.department().assignee().value())
                .param("leader", one.leader().value())
                .param("keeper", one.keeper().value())
                .param("key", one.isKey())
                .param("due", one.due())
                .param("note", one.note())
                .param("by", one.by().value())
                .param("at", one.at())
                .param("receivedBy", receipt == null ? null : id(receipt.by()))
                .param("receivedAt", receipt == null ? null : receipt.at())
                .param("backBy", back == null ? null : back.by().value())
                .param("backAt", back == null ? null : back.at())
                .param("backReason", back == null ? null : back.reason())
                .param("instead", back == null ? null : back.instead())
                .param("undone", one.isUndone())
                .update();
        jdbc.sql("delete from proposal.co_handler where union_id = ? and proposal = ? and assignment = ?")
                .params(union.value(), proposal.value(), one.number())
                .update();
        one.coHandlers().forEach(helping -> save(union, proposal, one.number(), helping));
    }

    private void save(UnionId union, ProposalId proposal, int assignment, CoHandler one) {
        var said = one.countersign();
        jdbc.sql("""
                insert into proposal.co_handler values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(union.value())
                .param(proposal.value())
                .param(assignment)
                .param(one.department().id().value())
                .param(one.department().name())
                .param(one.department().assignee().value())
                .param(said == null ? null : said.view().name())
                .param(said == null ? "" : said.remark())
                .param(said == null ? null : id(said.by()))
                .param(said == null ? null : said.at())
                .update();
        for (int i = 0; i < one.before().size(); i++) {
            keep(union, proposal, assignment, one, i + 1);
        }
    }

    private void keep(UnionId union, ProposalId proposal, int assignment, CoHandler one, int number) {
        var said = one.before().get(number - 1);
        jdbc.sql("""
                insert into proposal.countersigned_before values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .param(union.value())
                .param(proposal.value())
                .param(assignment)
                .param(one.department().id().value())
                .param(number)
                .param(said.view().name())
                .param(said.remark())
                .param(id(said.by()))
                .param(said.at())
                .update();
    }

    @Override
    public void add(UnionId union, ProposalId proposal, CaseFile.Clerk one) {
        jdbc.sql("insert into proposal.clerk values (?, ?, ?, ?, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(one.number())
                .param(one.assignment())
                .param(id(one.member()))
                .param(one.by().value())
                .param(one.at())
                .update();
    }

    @Override
    public void save(UnionId union, ProposalId proposal, CaseFile.Plan plan) {
        jdbc.sql("""
                insert into proposal.handling_plan values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, proposal, round) do update set plan = excluded.plan,
                    expected_on = excluded.expected_on, by_member = excluded.by_member, at = excluded.at
                """)
                .param(union.value())
                .param(proposal.value())
                .param(plan.round())
                .param(plan.text())
                .param(plan.expected())
                .param(plan.by().value())
                .param(plan.at())
                .update();
    }

    @Override
    public void add(UnionId union, ProposalId proposal, CaseFile.Talk talk) {
        jdbc.sql("insert into proposal.talk values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(talk.number())
                .param(talk.round())
                .param(talk.on())
                .param(talk.way().name())
                .param(talk.summary())
                .param(talk.by().value())
                .param(talk.at())
                .update();
    }

    @Override
    public void add(UnionId union, ProposalId proposal, CaseFile.Extension one) {
        jdbc.sql("insert into proposal.clock_change values (?, ?, ?, ?, 'EXTENSION', ?, ?, null, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(one.number())
                .param(ClockKind.ANSWER.name())
                .param(one.days())
                .param(one.at().toLocalDate())
                .param(one.reason())
                .param(one.by().value())
                .param(one.at())
                .update();
    }

    @Override
    public void save(UnionId union, ProposalId proposal, CaseFile.Interruption one) {
        jdbc.sql("""
                insert into proposal.clock_change values (?, ?, ?, ?, 'PAUSE', null, ?, ?, ?, ?, ?)
                on conflict (union_id, proposal, number) do update set ends = excluded.ends
                """)
                .param(union.value())
                .param(proposal.value())
                .param(one.number())
                .param(ClockKind.ANSWER.name())
                .param(one.pause().from())
                .param(one.pause().until())
                .param(one.reason())
                .param(one.by().value())
                .param(one.at())
                .update();
    }

    @Override
    public void save(UnionId union, ProposalId proposal, CaseFile.Answer one) {
        var cost = one.cost();
        jdbc.sql("""
                insert into proposal.answer values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, proposal, round, number) do update set sent_on = excluded.sent_on
                """)
                .param(union.value())
                .param(proposal.value())
                .param(one.round())
                .param(one.number())
                .param(one.text())
                .param(one.outcome().name())
                .param(one.planned())
                .param(cost == null ? null : Long.valueOf(cost.fen()))
                .param(one.correction())
                .param(one.by().value())
                .param(one.at())
                .param(one.sentOn())
                .update();
    }

    @Override
    public void add(UnionId union, ProposalId proposal, CaseFile.SignOff one) {
        jdbc.sql("insert into proposal.sign_off values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(one.number())
                .param(one.round())
                .param(one.verdict().name())
                .param(one.opinion())
                .param(one.by().value())
                .param(one.at())
                .param(Optional.ofNullable(one.to()).map(MemberId::value).orElse(null))
                .update();
    }

    @Override
    public boolean add(UnionId union, ProposalId proposal, Rating one) {
        var entered = one.entered();
        return jdbc.sql("insert into proposal.rating values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(union.value())
                        .param(proposal.value())
                        .param(one.round())
                        .param(one.member().value())
                        .param(one.attitude().name())
                        .param(one.result().name())
                        .param(one.wantsMore())
                        .param(one.reason())
                        .param(entered == null ? null : entered.by().value())
                        .param(entered == null ? null : entered.checkedBy().value())
                        .param(one.at())
                        .update()
                == 1;
    }

    @Override
    public void add(UnionId union, ProposalId proposal, CaseFile.Assessment one) {
        jdbc.sql("insert into proposal.assessment values (?, ?, ?, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(one.text())
                .param(one.presidiumOn())
                .param(one.by().value())
                .param(one.at())
                .update();
    }

    @Override
    public void add(UnionId union, ProposalId proposal, CaseFile.Progress one) {
        jdbc.sql("insert into proposal.progress values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(union.value())
                .param(proposal.value())
                .param(one.number())
                .param(one.percent())
                .param(one.on())
                .param(one.what())
                .param(one.evidence())
                .param(one.next())
                .param(one.keeperSays())
                .param(one.by().value())
                .param(one.at())
                .update();
    }

    @Override
    public void publish(UnionId union, ProposalId proposal, LocalDate on, MemberId by) {
        jdbc.sql("insert into proposal.publication values (?, ?, ?, ?) on conflict do nothing")
                .param(union.value())
                .param(proposal.value())
                .param(on)
                .param(by.value())
                .update();
    }

    private static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
