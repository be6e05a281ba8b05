package io.zhijia.proposal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.Assessment;
import io.zhijia.proposal.CaseFile.Clerk;
import io.zhijia.proposal.CaseFile.Extension;
import io.zhijia.proposal.CaseFile.Interruption;
import io.zhijia.proposal.CaseFile.Passed;
import io.zhijia.proposal.CaseFile.Plan;
import io.zhijia.proposal.CaseFile.Progress;
import io.zhijia.proposal.CaseFile.SignOff;
import io.zhijia.proposal.CaseFile.SignOff.Verdict;
import io.zhijia.proposal.CaseFile.Talk;
import io.zhijia.proposal.CaseFile.Talk.Way;
import io.zhijia.proposal.Deadline.Pause;
import io.zhijia.proposal.Rating.Entered;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseFiles implements CaseFiles {

    private final JdbcClient jdbc;
    private final CaseRows rows;

    JdbcCaseFiles(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Map<ProposalId, CaseFile> of(UnionId union, Collection<ProposalId> proposals) {
        var ids = proposals.stream().map(ProposalId::value).toArray(UUID[]::new);
        var instructions = rows.of(union, ids, "instruction", "asked_at", JdbcCaseFiles::instruction);
        var assignments = rows.assignments(union, ids);
        var clerks = rows.of(union, ids, "clerk", "number", JdbcCaseFiles::clerk);
        var replacements = rows.of(union, ids, "replacement", "number", JdbcCaseFiles::replacement);
        var plans = rows.of(union, ids, "handling_plan", "round", JdbcCaseFiles::plan);
        var talks = rows.of(union, ids, "talk", "number", JdbcCaseFiles::talk);
        var extensions =
                rows.of(union, ids, "clock_change where kind = 'EXTENSION' and", "number", JdbcCaseFiles::extension);
        var pauses =
                rows.of(union, ids, "clock_change where kind = 'PAUSE' and", "number", JdbcCaseFiles::interruption);
        var answers = rows.of(union, ids, "answer", "round, number", JdbcCaseFiles::answer);
        var signOffs = rows.of(union, ids, "sign_off", "number", JdbcCaseFiles::signOff);
        var ratings = rows.of(union, ids, "rating", "at, member", JdbcCaseFiles::rating);
        var assessments = rows.of(union, ids, "assessment", "at", JdbcCaseFiles::assessment);
        var progress = rows.of(union, ids, "progress", "number", JdbcCaseFiles::progress);
        var published = rows.of(
                union, ids, "publication", "published_on", (row, n) -> row.getObject("published_on", LocalDate.class));
        var passed = rows.of(
                union,
                ids,
                "forwarding f where f.sent_on is not null" + JdbcForwardings.ALL_AGREED + " and",
                "sent_on",
                JdbcCaseFiles::passed);
        return proposals.stream()
                .distinct()
                .collect(toMap(
                        id -> id,
                        id -> new CaseFile(
                                one(instructions, id),
                                CaseRows.all(assignments, id),
                                CaseRows.all(clerks, id),
                                CaseRows.all(replacements, id),
                                CaseRows.all(plans, id),
                                CaseRows.all(talks, id),
                                CaseRows.all(extensions, id),
                                CaseRows.all(pauses, id),
                                CaseRows.all(answers, id),
                                CaseRows.all(signOffs, id),
                                CaseRows.all(ratings, id),
                                one(assessments, id),
                                CaseRows.all(progress, id),
                                one(published, id),
                                one(passed, id))));
    }

    private static Clerk clerk(ResultSet row, int n) throws SQLException {
        return new Clerk(
                row.getInt("number"),
                row.getInt("assignment"),
                CaseRows.somebody(row, "member"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Replacement replacement(ResultSet row, int n) throws SQLException {
        return new Replacement(
                row.getInt("number"),
                Replacement.Part.valueOf(row.getString("part")),
                row.getString("from_name"),
                CaseRows.person(row, "holder"),
                row.getString("to_name"),
                CaseRows.person(row, "taker"),
                row.getString("reason"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Passed passed(ResultSet row, int n) throws SQLException {
        var word = row.getString("word");
        return new Passed(
                row.getObject("sent_on", LocalDate.class),
                row.getString("upper_name"),
                word == null ? null : Forwarding.Word.valueOf(word),
                row.getString("reply"));
    }

    private static <T> @Nullable T one(Map<ProposalId, List<T>> found, ProposalId id) {
        var all = found.getOrDefault(id, List.of());
        return all.isEmpty() ? null : all.getLast();
    }

    @Override
    public Set<ProposalId> concerning(UnionId union, MemberId member) {
        return jdbc
                .sql("""
                        select a.proposal from proposal.assignment a
                        where a.union_id = :union and a.handed_back_at is null
                            and (:member in (a.assignee, a.leader, a.keeper)
                                or exists (select from proposal.clerk k where k.union_id = a.union_id
                                    and k.proposal = a.proposal and k.member = :member)
                                or exists (select from proposal.sign_off s where s.union_id = a.union_id
                                    and s.proposal = a.proposal and s.leader = :member)
                                or exists (select from proposal.co_handler c where c.union_id = a.union_id
                                    and c.proposal = a.proposal and c.assignment = a.number and c.assignee = :member)
                                or exists (select from proposal.author p where p.union_id = a.union_id
                                    and p.proposal = a.proposal and p.member = :member)
                                or exists (select from proposal.secondment s
                                    join proposal.proposal o on o.union_id = s.union_id and o.id = s.proposal
                                    join proposal.call c on c.union_id = o.union_id and c.id = o.call
                                    where s.union_id = a.union_id and s.proposal = a.proposal and s.member = :member
                                        and s.answer = 'ACCEPTED' and c.seconders_rate))
                        """)
                .param("union", union.value())
                .param("member", member.value())
                .query((row, n) -> CaseRows.proposal(row))
                .stream()
                .collect(toSet());
    }

    private static Instruction instruction(ResultSet row, int n) throws SQLException {
        return new Instruction(
                CaseRows.person(row, "leader"),
                CaseRows.person(row, "asked_by"),
                row.getObject("asked_at", LocalDateTime.class),
                row.getString("body"),
                CaseRows.somebody(row, "recorded_by"),
                row.getObject("given_at", LocalDateTime.class));
    }

    private static Plan plan(ResultSet row, int n) throws SQLException {
        return new Plan(
                row.getInt("round"),
                row.getString("plan"),
                row.getObject("expected_on", LocalDate.class),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Talk talk(ResultSet row, int n) throws SQLException {
        return new Talk(
                row.getInt("number"),
                row.getInt("round"),
                row.getObject("held_on", LocalDate.class),
                Way.valueOf(row.getString("way")),
                row.getString("summary"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        return new Extension(
                row.getInt("number"),
                row.getInt("days"),
                row.getString("reason"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Interruption interruption(ResultSet row, int n) throws SQLException {
        return new Interruption(
                row.getInt("number"),
                new Pause(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getString("reason"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Answer answer(ResultSet row, int n) throws SQLException {
        var fen = row.getObject("cost_fen", Long.class);
        return new Answer(
                row.getInt("round"),
                row.getInt("number"),
                row.getString("body"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("planned_on", LocalDate.class),
                fen == null ? null : new Money(fen),
                row.getString("correction"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class),
                row.getObject("sent_on", LocalDate.class));
    }

    private static SignOff signOff(ResultSet row, int n) throws SQLException {
        return new SignOff(
                row.getInt("number"),
                row.getInt("round"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("opinion"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class),
                CaseRows.somebody(row, "leader"));
    }

    private static Rating rating(ResultSet row, int n) throws SQLException {
        var entered = CaseRows.somebody(row, "entered_by");
        return new Rating(
                row.getInt("round"),
                CaseRows.person(row, "member"),
                Satisfaction.valueOf(row.getString("attitude")),
                Satisfaction.valueOf(row.getString("result")),
                row.getBoolean("wants_more"),
                row.getString("reason"),
                entered == null ? null : new Entered(entered, CaseRows.person(row, "checked_by")),
                row.getObject("at", LocalDateTime.class));
    }

    private static Assessment assessment(ResultSet row, int n) throws SQLException {
        return new Assessment(
                row.getString("body"),
                row.getObject("presidium_on", LocalDate.class),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }

    private static Progress progress(ResultSet row, int n) throws SQLException {
        return new Progress(
                row.getInt("number"),
                row.getInt("percent"),
                row.getObject("on_day", LocalDate.class),
                row.getString("what"),
                row.getString("evidence"),
                row.getObject("next_on", LocalDate.class),
                row.getString("keeper_says"),
                CaseRows.person(row, "by_member"),
                row.getObject("at", LocalDateTime.class));
    }
}
