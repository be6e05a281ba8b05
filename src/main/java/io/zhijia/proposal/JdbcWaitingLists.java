package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@link WaitingRows} reads the rows. */
@Repository
class JdbcWaitingLists implements WaitingLists {

    /** The clock that runs in a stage, as {@link ClockKind#in} says. */
    private static final String CLOCK = Stream.of(Stage.values())
            .flatMap(stage -> Stream.of(1, 2)
                    .filter(round -> ClockKind.in(stage, round) != null)
                    .map(round -> "when p.stage = '" + stage + "' and p.round = " + round + " then '"
                            + ClockKind.in(stage, round) + "'"))
            .collect(Collectors.joining(" ", "case ", " end"));

    private static final String RULE =
            " left join proposal.clock_rule k on k.union_id = p.union_id and k.call = p.call and k.clock = " + CLOCK;

    private static final String TITLE = """
             join lateral (select t.title from proposal.wording t where t.union_id = p.union_id and t.proposal = p.id
                order by t.number desc limit 1) w on true
            """;

    private static final String EARLY = """
            select x.what, x.place, p.id, w.title, p.delegation, p.stage, p.round, p.stage_since, k.days, k.working,
                k.fixed_on, c.closes, false as for_all
            from (
                select 'SECOND' as what, 1 as place, s.proposal as id from proposal.secondment s
                    where s.union_id = :union and s.member = :member and s.answer = 'INVITED'
                union all
                select 'JOIN', 1, j.proposal from proposal.joint_invitation j
                    where j.union_id = :union and j.member = :member and j.answer = 'INVITED'
                union all
                select 'DRAFT', 2, a.proposal from proposal.author a
                    where a.union_id = :union and a.member = :member and a.ordinal = 0
                union all
                (select 'HEAD', 3, h.id from proposal.proposal h where h.union_id = :union and h.stage = 'HEAD_REVIEW'
                    order by h.stage_since limit 200)
                union all
                (select 'SCREEN', 4, o.id from proposal.proposal o
                    where :screens and o.union_id = :union and o.stage in ('SUBMITTED', 'SCREENING')
                    order by o.stage_since limit 30)
                union all
                select 'DISPUTE', 4, d.id from proposal.proposal d
                    where d.union_id = :union and d.stage = 'DISPUTED' and not exists (select from proposal.author a
                        where a.union_id = d.union_id and a.member = :member
                            and a.proposal in (d.id, d.merged_into))) x
            join proposal.proposal p on p.union_id = :union and p.id = x.id
            join proposal.call c on c.union_id = p.union_id and c.id = p.call
            """ + TITLE + RULE + """
             where x.place > 2 or (x.place = 1 and p.stage = 'SECONDING'
                    and (c.closes is null or c.closes >= :today or p.submitted_on is not null))
                or (x.place = 2 and p.stage in ('DRAFT', 'RETURNED'))
            union all
            select 'CALL', 5, c.id, c.title, null, null, null, null, null, null, null, c.closes, c.circle = 'EVERYBODY'
            from proposal.call c
            where c.union_id = :union and c.opens <= :today and (c.closes is null or c.closes >= :today)
                and not exists (select from proposal.author a
                    join proposal.proposal p on p.union_id = a.union_id and p.id = a.proposal
                    where a.union_id = :union and a.member = :member and p.call = c.id)
            union all
            select 'SILENT', 6, c.id, c.title, null, null, null, null, null, null, null, c.closes, false
            from proposal.call c
            where c.union_id = :union and c.opens <= :today and (c.closes is null or c.closes >= :today)
            order by place, stage_since, id
            """;

    private static final String CASES = """
            select p.id, w.title, p.stage, p.round, p.stage_since, a.assigned_at, a.due, k.days, k.working, k.fixed_on,
                (select max(t.at) from proposal.taken t
                    where t.union_id = p.union_id and t.proposal = p.id and t.step = 'HANDLE_AGAIN') as again_at,
                (select r.sent_on from proposal.answer r
                    where r.union_id = p.union_id and r.proposal = p.id and r.sent_on is not null
                    order by r.round desc, r.number desc limit 1) as sent_on,
                (select r.outcome from proposal.answer r
                    where r.union_id = p.union_id and r.proposal = p.id and r.sent_on is not null
                    order by r.round desc, r.number desc limit 1) as outcome,
                (select coalesce(sum(e.days), 0) from proposal.clock_change e
                    where e.union_id = p.union_id and e.proposal = p.id and e.kind = 'EXTENSION'
                        and not exists (select from proposal.taken t
                            where t.union_id = p.union_id and t.proposal = p.id and t.step = 'HANDLE_AGAIN'
                                and t.at > e.at)) as extension,
                (select array_agg(e.begins order by e.number) from proposal.clock_change e
                    where e.union_id = p.union_id and e.proposal = p.id and e.kind = 'PAUSE') as pauses_begin,
                (select array_agg(e.ends order by e.number) from proposal.clock_change e
                    where e.union_id = p.union_id and e.proposal = p.id and e.kind = 'PAUSE') as pauses_end,
                g.on_day, g.next_on
            from proposal.proposal p
            join proposal.call c on c.union_id = p.union_id and c.id = p.call
            """ + TITLE + RULE + """
             left join lateral (select * from proposal.assignment n where n.union_id = p.union_id and n.proposal = p.id
                order by n.number desc limit 1) a on a.handed_back_at is null
            left join lateral (select * from proposal.progress n where n.union_id = p.union_id and n.proposal = p.id
                order by n.number desc limit 1) g on true
            where p.union_id = :union and p.stage = any (:stages)
            """;

    private static final String TO_INSTRUCT = """
            select p.id, w.title, p.stage, p.round, i.asked_at as stage_since, null::timestamp as assigned_at,
                null::date as due, coalesce(k.days, :days) as days, coalesce(k.working, :working) as working, k.fixed_on,
                null::timestamp as again_at, null::date as sent_on,
                null::text as outcome, 0 as extension, null::date[] as pauses_begin,
                null::date[] as pauses_end, null::date as on_day, null::date as next_on
            from proposal.instruction i
            join proposal.proposal p on p.union_id = i.union_id and p.id = i.proposal
            """ + TITLE + """
             left join proposal.clock_rule k on k.union_id = p.union_id and k.call = p.call and k.clock = 'LEADERS_OPINION'
            where i.union_id = :union and i.leader = :leader and i.given_at is null and p.stage = any (:stages)
            order by i.asked_at, p.id
            """;

    private static final String MINE = """
             and not exists (select from proposal.clock_change s where s.union_id = p.union_id and s.proposal = p.id
                    and s.kind = 'PAUSE' and s.ends is null)
                and case
                    when p.stage = 'SIGN_OFF' then :member = coalesce((select s.leader from proposal.sign_off s
                        where s.union_id = p.union_id and s.proposal = p.id and s.round = p.round
                            and s.number = (select max(l.number) from proposal.sign_off l
                                where l.union_id = s.union_id and l.proposal = s.proposal)), a.leader)
                    when p.stage = 'ASSESSMENT' then :leads and :member in (a.assignee, a.leader, a.keeper)
                    when p.stage = 'COUNTERSIGNING' then exists (select from proposal.co_handler h
                        where h.union_id = p.union_id and h.proposal = p.id and h.assignment = a.number
                            and h.assignee = :member and h.at is null)
                    when p.stage in ('ANSWERED', 'RATING') then not exists (select from proposal.assignment n
                            left join proposal.co_handler h
                                on h.union_id = n.union_id and h.proposal = n.proposal and h.assignment = n.number
                            where n.union_id = p.union_id and n.proposal = p.id and not n.undone
                                and (n.assignee = :member or n.leader = :member or h.assignee = :member))
                        and not exists (select from proposal.clerk k where k.union_id = p.union_id
                            and k.proposal = p.id and k.member = :member)
                        and not exists (select from proposal.sign_off s where s.union_id = p.union_id
                            and s.proposal = p.id and s.leader = :member)
                        and not exists (select from proposal.replacement b where b.union_id = p.union_id
                            and b.proposal = p.id and b.part <> 'KEEPER' and b.holder = :member)
                        and (exists (select from proposal.author o
                                where o.union_id = p.union_id and o.proposal = p.id and o.member = :member
                                    and not exists (select from proposal.joint_invitation l
                                        where l.union_id = o.union_id and l.proposal = o.proposal
                                            and l.member = o.member and l.answer = 'LEFT'))
                            or c.seconders_rate and exists (select from proposal.secondment s
                                where s.union_id = p.union_id and s.proposal = p.id and s.member = :member
                                    and s.answer = 'ACCEPTED'))
                        and not exists (select from proposal.rating r where r.union_id = p.union_id
                            and r.proposal = p.id and r.round = p.round and r.member = :member)
                    else a.assignee = :member or :member = (select k.member from proposal.clerk k
                        where k.union_id = p.union_id and k.proposal = p.id and k.assignment = a.number
                        order by k.number desc limit 1)
                end
            """;

    private static final Set<Stage> WITH_A_CLOCK = Stream.of(Stage.values())
            .filter(stage -> ClockKind.in(stage, 1) != null)
            .collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;

    JdbcWaitingLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<WaitingRow> early(UnionId union, MemberId member, boolean screens, LocalDate today) {
        return jdbc.sql(EARLY)
                .param("union", union.value())
                .param("member", member.value())
                .param("screens", screens)
                .param("today", today)
                .query(WaitingRows::early)
                .list();
    }

    @Override
    public List<WaitingCase> onTurn(UnionId union, MemberId member, boolean leads) {
        return jdbc.sql(CASES + MINE)
                .param("union", union.value())
                .param("stages", names(CaseViews.SOMEBODYS_TURN), Types.ARRAY)
                .param("member", member.value())
                .param("leads", leads)
                .query(WaitingRows::inCase)
                .list();
    }

    @Override
    public List<WaitingCase> toInstruct(UnionId union, MemberId leader) {
        var usual = ClockKind.LEADERS_OPINION.usual();
        return jdbc.sql(TO_INSTRUCT)
                .param("union", union.value())
                .param("leader", leader.value())
                .param("stages", names(AssignmentService.WAITING), Types.ARRAY)
                .param("days", usual.days())
                .param("working", usual.isWorking())
                .query(WaitingRows::inCase)
                .list();
    }

    @Override
    public List<WaitingCase> in(UnionId union, Set<Stage> stages) {
        return jdbc.sql(CASES + " order by p.stage_since, p.id")
                .param("union", union.value())
                .param("stages", names(stages), Types.ARRAY)
                .query(WaitingRows::inCase)
                .list();
    }

    @Override
    public Optional<WaitingCase> find(UnionId union, ProposalId id) {
        return jdbc.sql(CASES + " and p.id = :id")
                .param("union", union.value())
                .param("stages", names(WITH_A_CLOCK), Types.ARRAY)
                .param("id", id.value())
                .query(WaitingRows::inCase)
                .optional();
    }

    @Override
    public Set<UUID> heard(UnionId union, CallId call) {
        return jdbc.sql("""
                        select distinct delegation from proposal.proposal
                        where union_id = ? and call = ? and delegation is not null
                            and (submitted_on is not null or stage = 'HEAD_REVIEW')
                        """).params(union.value(), call.value()).query(UUID.class).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<OwnLine> own(UnionId union, MemberId author, int limit) {
        return jdbc.sql("select p.id, w.title, p.stage, p.stage_since from proposal.author a"
                        + " join proposal.proposal p on p.union_id = a.union_id and p.id = a.proposal" + TITLE
                        + " where a.union_id = :union and a.member = :author and p.submitted_on is not null"
                        + " order by p.stage_since desc, p.id limit :limit")
                .param("union", union.value())
                .param("author", author.value())
                .param("limit", limit)
                .query(JdbcWaitingLists::ownLine)
                .list();
    }

    @Override
    public List<ProposalId> ids(UnionId union, Set<Stage> stages) {
        return jdbc.sql("select id from proposal.proposal where union_id = :union and stage = any (:stages)"
                        + " order by stage_since, id")
                .param("union", union.value())
                .param("stages", names(stages), Types.ARRAY)
                .query((row, number) -> new ProposalId(row.getObject("id", UUID.class)))
                .list();
    }

    private static OwnLine ownLine(ResultSet row, int number) throws SQLException {
        return new OwnLine(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                WaitingRows.day(row, "stage_since"));
    }

    private static String[] names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).toArray(String[]::new);
    }
}
