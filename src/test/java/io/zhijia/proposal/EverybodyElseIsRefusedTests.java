package io.zhijia.proposal;

import static io.zhijia.proposal.EverybodyElseIsRefusedTests.Who.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.congress.Presidium;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.Person;
import io.zhijia.proposal.Assignment.View;
import io.zhijia.proposal.AssignmentService.Chosen;
import io.zhijia.proposal.AssignmentService.Decided;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.Talk;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.union.DepartmentId;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Every step somebody takes with a proposal, tried by everybody who could be near it: who may, takes it; everybody else is
 * told why not, in the words for them, and nothing changes.
 */
class EverybodyElseIsRefusedTests extends CasePages {

    /** Who tries. */
    enum Who {
        PROPOSER,
        JOINT,
        SECONDER,
        HEAD,
        OTHER_HEAD,
        COMMITTEE_MEMBER,
        SECRETARY,
        CHAIR,
        HANDLER,
        CO_HANDLER,
        OTHER_HANDLER,
        LEADER,
        OTHER_LEADER,
        FOLLOWER,
        PLAIN,
        /** In the presidium. */
        PRESIDING,
        /** Their secretary. */
        OTHER_UNION
    }

    private static final String OFFICE = "NOT_YOUR_OFFICE";
    private static final String PART = "NOT_YOUR_PART";
    private static final Set<Who> COMMITTEE = EnumSet.of(COMMITTEE_MEMBER, SECRETARY, CHAIR);

    /**
     * One step.
     *
     * @param at where the proposal stands
     * @param otherwise what everybody else is told
     * @param others who is told something else, and what
     */
    private record Row(
            Step step,
            Stage at,
            Set<Who> may,
            String otherwise,
            Map<Who, String> others,
            @Nullable Runnable before,
            BiConsumer<Actor, ProposalId> tried) {}

    /** Takes back what a try has done. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final ProposalServices services;
    private final CongressDirectory congress;
    private final IdentityService people;
    private final CaseEntries entries;
    private final Presidium presidium;
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private ProposalId lead = ProposalId.next();
    private @Nullable Decided decided;

    EverybodyElseIsRefusedTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            CongressDirectory congress,
            IdentityService people,
            CaseEntries entries,
            DraftService drafts,
            SecondingService seconding,
            JointService joint,
            TakingUpService takingUp,
            ScreeningService screening,
            MergingService merging,
            DisputeService disputes,
            Presidium presidium,
            ReclassifyingService reclassifying,
            InstructionService instructions,
            AssignmentService assignments,
            ReplacementService replacements,
            HandlingService handling,
            AnswerService answers,
            RatingService ratings,
            PaperRatingService papers,
            FollowUpService followUp) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.congress = congress;
        this.people = people;
        this.entries = entries;
        this.presidium = presidium;
        this.services = new ProposalServices(
                drafts,
                seconding,
                joint,
                takingUp,
                screening,
                merging,
                disputes,
                reclassifying,
                instructions,
                assignments,
                replacements,
                handling,
                answers,
                ratings,
                papers,
                followUp);
    }

    /** All that take steps. */
    private record ProposalServices(
            DraftService drafts,
            SecondingService seconding,
            JointService joint,
            TakingUpService takingUp,
            ScreeningService screening,
            MergingService merging,
            DisputeService disputes,
            ReclassifyingService reclassifying,
            InstructionService instructions,
            AssignmentService assignments,
            ReplacementService replacements,
            HandlingService handling,
            AnswerService answers,
            RatingService ratings,
            PaperRatingService papers,
            FollowUpService followUp) {}

    @Test
    void whoMayTakesTheStepAndEverybodyElseIsRefused() {
        cast();
        lead = within(this::another);
        decided = within(this::decided);
        id = within(this::aCase);
        var seen = new SoftAssertions();
        for (var row : rows()) {
            for (var who : Who.values()) {
                var thrown = who == OTHER_UNION ? tryFromOutside(row) : tryWithin(row, who);
                var expected = row.may().contains(who) ? "" : row.others().getOrDefault(who, row.otherwise());
                seen.assertThat(told(thrown))
                        .as("%s at %s by %s", row.step(), row.at(), who)
                        .isEqualTo(who == OTHER_UNION ? "nothing there" : expected);
            }
        }
        seen.assertAll();
    }

    /** The clock takes the steps that no person takes, and merging takes two along with itself. */
    @Test
    void everyStepOfAPersonIsInTheTable() {
        cast();
        var ofTime = EnumSet.of(
                Step.LAPSE,
                Step.PASS_UNREVIEWED,
                Step.RECEIVE_BY_CLOCK,
                Step.GO_ON_WITHOUT,
                Step.CLOSE,
                Step.HANDLE_AGAIN,
                Step.TO_ASSESSMENT,
                Step.FOLLOW_UP);
        var alongWith = EnumSet.of(Step.WRITE, Step.SUBMIT_TO_HEAD, Step.TAKE_IN, Step.LET_GO);
        var missing = EnumSet.allOf(Step.class);
        missing.removeAll(ofTime);
        missing.removeAll(alongWith);
        rows().forEach(row -> missing.remove(row.step()));

        assertThat(missing).isEmpty();
    }

    private static String told(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> "no try";
            case TakenBack done -> "";
            case Refusal refusal -> ((Enum<?>) refusal.reason()).name();
            case NoSuchElementException none -> "nothing there";
            default -> thrown.toString();
        };
    }

    private Throwable tryWithin(Row row, Who who) {
        return catchThrowable(() -> within(() -> {
            stand(row);
            row.tried().accept(actor(who), id);
            throw new TakenBack();
        }));
    }

    private @Nullable Throwable tryFromOutside(Row row) {
        return catchThrowable(() -> row.tried().accept(actor(OTHER_UNION), id));
    }

    /** Puts the case where the step is taken. */
    private void stand(Row row) {
        var suggestion = row.step() == Step.REPLY || row.at() == Stage.SUGGESTION;
        sql.sql("update proposal.proposal set stage = ?, path = ? where id = ?")
                .params(row.at().name(), suggestion ? "SUGGESTION" : "CASE", id.value())
                .update();
        if (row.before() != null) {
            row.before().run();
        }
    }

    private List<Row> rows() {
        var s = services;
        var text = new Text("", "关于改过的提案", "新的案据", "新的措施", "");
        var said = new AnswerService.Said("答复如下", Outcome.A, null, null);
        return List.of(
                part(
                        Step.REWORD,
                        Stage.DRAFT,
                        Set.of(PROPOSER),
                        (a, p) -> s.drafts().reword(a, p, text, true)),
                part(
                        Step.INVITE,
                        Stage.SECONDING,
                        Set.of(PROPOSER),
                        (a, p) ->
                                s.seconding().invite(a, p, List.of(actor(PLAIN).member()))),
                row(
                        Step.SECOND,
                        Stage.SECONDING,
                        Set.of(SECONDER),
                        "NOT_INVITED",
                        Map.of(PROPOSER, "OWN_PROPOSAL", JOINT, "OWN_PROPOSAL"),
                        null,
                        (a, p) -> s.seconding().answer(a, p, true, 1)),
                row(
                        Step.REFUSE_TO_SECOND,
                        Stage.SECONDING,
                        Set.of(SECONDER),
                        "NOT_INVITED",
                        Map.of(PROPOSER, "OWN_PROPOSAL", JOINT, "OWN_PROPOSAL"),
                        null,
                        (a, p) -> s.seconding().answer(a, p, false, 1)),
                part(
                        Step.INVITE_JOINT,
                        Stage.SECONDING,
                        Set.of(PROPOSER),
                        (a, p) -> s.joint().invite(a, p, List.of(actor(PLAIN).member()))),
                joining(Step.JOIN, true),
                joining(Step.REFUSE_TO_JOIN, false),
                row(
                        Step.LEAVE,
                        Stage.HANDLING,
                        Set.of(JOINT),
                        PART,
                        Map.of(PROPOSER, "WITHDRAW_THE_WHOLE"),
                        null,
                        (a, p) -> s.joint().leave(a, p, "工作变动")),
                part(
                        Step.SUBMIT,
                        Stage.SECONDING,
                        Set.of(PROPOSER),
                        (a, p) -> s.seconding().submit(a, p)),
                part(
                        Step.WITHDRAW,
                        Stage.SUBMITTED,
                        Set.of(PROPOSER),
                        (a, p) -> s.drafts().withdraw(a, p, "不再需要")),
                part(
                        Step.PASS_ON,
                        Stage.HEAD_REVIEW,
                        Set.of(HEAD),
                        (a, p) -> s.seconding().passOn(a, p, "同意")),
                part(
                        Step.RETURN,
                        Stage.HEAD_REVIEW,
                        Set.of(HEAD),
                        (a, p) -> s.seconding().giveBack(a, p, "请补充")),
                row(
                        Step.TAKE_UP,
                        Stage.HEAD_REVIEW,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        () -> sql.sql("update proposal.proposal set delegation = ? where id = ?")
                                .params(UUID.randomUUID(), id.value())
                                .update(),
                        (a, p) -> s.takingUp().takeUp(a, p, "团长已离职")),
                office(
                        Step.OPINE,
                        Stage.SUBMITTED,
                        (a, p) -> s.screening().opine(a, p, ScreeningOpinion.View.DOCKET, "")),
                office(Step.DOCKET, Stage.SCREENING, (a, p) -> s.screening().docket(a, p, version(a, p), "")),
                office(
                        Step.MAKE_SUGGESTION,
                        Stage.SCREENING,
                        (a, p) -> s.screening().makeSuggestion(a, p, version(a, p), "日常工作")),
                office(Step.DECLINE, Stage.SCREENING, (a, p) -> s.screening().decline(a, p, version(a, p), "个人事项")),
                office(Step.SEND_BACK, Stage.SCREENING, (a, p) -> s.screening().sendBack(a, p, version(a, p), "请补充")),
                office(
                        Step.MERGE,
                        Stage.SCREENING,
                        (a, p) -> s.merging().merge(a, p, version(a, p), Optional.of(lead), "内容相同", null, false)),
                row(
                        Step.UNMERGE,
                        Stage.SCREENING,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        this::merged,
                        (a, p) -> s.merging().unmerge(a, p, "不同的事")),
                row(
                        Step.DISPUTE,
                        Stage.SCREENING,
                        Set.of(PROPOSER),
                        "nothing there",
                        Map.of(),
                        this::merged,
                        (a, p) -> s.disputes().dispute(a, p, "不是一件事")),
                row(
                        Step.UPHOLD,
                        Stage.SCREENING,
                        presiding(),
                        "PRESIDIUM_DECIDES",
                        Map.of(PROPOSER, "OWN_PROPOSAL", JOINT, "OWN_PROPOSAL", PLAIN, "OWN_PROPOSAL"),
                        this::disputed,
                        (a, p) -> s.disputes().decide(a, p, true, "是一件事")),
                row(
                        Step.UNDO,
                        Stage.DOCKETED,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        () -> sql.sql("update proposal.proposal set undo_to = 'SCREENING' where id = ?")
                                .param(id.value())
                                .update(),
                        (a, p) -> s.screening().undo(a, p, "弄错了")),
                row(
                        Step.RECLASSIFY,
                        Stage.HANDLING,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        null,
                        (a, p) -> s.reclassifying().reclassify(a, p, "后勤保障", "归错了类")),
                part(
                        Step.ASK_REVIEW,
                        Stage.SUGGESTION,
                        Set.of(PROPOSER),
                        (a, p) -> s.drafts().askReview(a, p, "请再看看")),
                office(
                        Step.ASK_INSTRUCTION,
                        Stage.DOCKETED,
                        (a, p) -> s.instructions().ask(a, p, actor(LEADER).member())),
                office(
                        Step.RECORD_INSTRUCTION,
                        Stage.DOCKETED,
                        (a, p) -> s.instructions().record(a, p, actor(LEADER).member(), "同意")),
                row(
                        Step.INSTRUCT,
                        Stage.DOCKETED,
                        Set.of(LEADER),
                        "NOT_ASKED_TO_INSTRUCT",
                        Map.of(),
                        () -> s.instructions()
                                .ask(actor(SECRETARY), id, actor(LEADER).member()),
                        (a, p) -> s.instructions().give(a, p, "同意")),
                office(
                        Step.ASSIGN,
                        Stage.DOCKETED,
                        (a, p) -> s.assignments().assign(a, p, Objects.requireNonNull(decided))),
                part(
                        Step.RECEIVE,
                        Stage.ASSIGNED,
                        Set.of(HANDLER),
                        (a, p) -> s.handling().receive(a, p)),
                part(
                        Step.HAND_BACK,
                        Stage.ASSIGNED,
                        Set.of(HANDLER),
                        (a, p) -> s.handling().handBack(a, p, "不属于", "总务处")),
                office(
                        Step.CONSENT_TO_HAND_BACK,
                        Stage.HANDLING,
                        (a, p) -> s.assignments().takeBack(a, p, "部门调整")),
                office(
                        Step.REPLACE,
                        Stage.COUNTERSIGNING,
                        (a, p) -> s.replacements()
                                .replace(
                                        a,
                                        p,
                                        new ReplacementService.Decided(
                                                "LEADER",
                                                null,
                                                actor(OTHER_LEADER).member(),
                                                "退休"))),
                part(
                        Step.PLAN,
                        Stage.RECEIVED,
                        Set.of(HANDLER),
                        (a, p) -> s.handling().plan(a, p, "先勘查", today.plusDays(9))),
                part(
                        Step.TALK,
                        Stage.HANDLING,
                        Set.of(HANDLER),
                        (a, p) -> s.handling().talk(a, p, today, Talk.Way.PHONE, "说明情况", null)),
                part(
                        Step.PAUSE,
                        Stage.HANDLING,
                        Set.of(HANDLER),
                        (a, p) -> s.handling().pause(a, p, "等批复")),
                row(
                        Step.RESUME,
                        Stage.HANDLING,
                        Set.of(HANDLER, PROPOSER),
                        PART,
                        Map.of(),
                        () -> s.handling().pause(actor(HANDLER), id, "等批复"),
                        (a, p) -> s.handling().resume(a, p)),
                part(
                        Step.EXTEND,
                        Stage.HANDLING,
                        Set.of(HANDLER),
                        (a, p) -> s.handling().extend(a, p, 9, "招标")),
                part(
                        Step.CIRCULATE,
                        Stage.HANDLING,
                        Set.of(HANDLER),
                        (a, p) -> s.answers().circulate(a, p)),
                row(
                        Step.COUNTERSIGN,
                        Stage.COUNTERSIGNING,
                        Set.of(CO_HANDLER),
                        "NOT_ASKED_TO_COUNTERSIGN",
                        Map.of(),
                        null,
                        (a, p) -> s.answers().countersign(a, p, View.AGREES, "")),
                row(
                        Step.TO_SIGN_OFF,
                        Stage.COUNTERSIGNING,
                        Set.of(HANDLER),
                        PART,
                        Map.of(),
                        () -> s.answers().countersign(actor(CO_HANDLER), id, View.AGREES, ""),
                        (a, p) -> s.answers().toSignOff(a, p)),
                part(
                        Step.REFER_UP,
                        Stage.SIGN_OFF,
                        Set.of(LEADER),
                        (a, p) -> s.answers().referUp(a, p, null, "请校长定")),
                part(
                        Step.RETURN_ANSWER,
                        Stage.SIGN_OFF,
                        Set.of(LEADER),
                        (a, p) -> s.answers().returnAnswer(a, p, "请补充")),
                part(
                        Step.SIGN,
                        Stage.SIGN_OFF,
                        Set.of(LEADER),
                        (a, p) -> s.answers().sign(a, p, "同意")),
                part(
                        Step.REPLY,
                        Stage.HANDLING,
                        Set.of(HANDLER),
                        (a, p) -> s.answers().reply(a, p)),
                row(
                        Step.CORRECT,
                        Stage.ANSWERED,
                        Set.of(HANDLER),
                        PART,
                        Map.of(),
                        this::sent,
                        (a, p) -> s.answers().correct(a, p, said, "数字有误", null)),
                row(
                        Step.PUBLISH,
                        Stage.ANSWERED,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        this::sent,
                        (a, p) -> s.answers().publish(a, p)),
                row(
                        Step.RATE,
                        Stage.ANSWERED,
                        Set.of(PROPOSER, JOINT),
                        "NOT_AMONG_THE_PROPOSERS",
                        Map.of(
                                HANDLER,
                                "HANDLERS_DO_NOT_RATE",
                                CO_HANDLER,
                                "HANDLERS_DO_NOT_RATE",
                                LEADER,
                                "HANDLERS_DO_NOT_RATE"),
                        this::sent,
                        (a, p) -> s.ratings().rate(a, p, satisfied())),
                row(
                        Step.RATE,
                        Stage.ANSWERED,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        this::sent,
                        (a, p) -> s.papers().type(a, p, actor(PROPOSER).member(), satisfied())),
                row(
                        Step.ASSESS,
                        Stage.ASSESSMENT,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        this::sent,
                        (a, p) -> s.ratings().assess(a, p, "条件不具备", null)),
                row(
                        Step.PROGRESS,
                        Stage.FOLLOW_UP,
                        Set.of(HANDLER, FOLLOWER),
                        PART,
                        Map.of(),
                        this::sent,
                        (a, p) -> s.followUp()
                                .progress(
                                        a,
                                        p,
                                        new FollowUpService.Said(50, today, "一半", "", "", today.plusDays(9)),
                                        null)),
                row(
                        Step.ARCHIVE,
                        Stage.CLOSED,
                        COMMITTEE,
                        OFFICE,
                        Map.of(),
                        this::sent,
                        (a, p) -> s.followUp().archive(a, p)));
    }

    private Row joining(Step step, boolean joins) {
        return row(
                step,
                Stage.SECONDING,
                Set.of(PLAIN),
                "NOT_INVITED_TO_JOIN",
                Map.of(PROPOSER, "OWN_PROPOSAL", JOINT, "OWN_PROPOSAL"),
                () -> services.joint()
                        .invite(actor(PROPOSER), id, List.of(actor(PLAIN).member())),
                (a, p) -> services.joint().answer(a, p, joins, 1));
    }

    private static Row part(Step step, Stage at, Set<Who> may, BiConsumer<Actor, ProposalId> tried) {
        return row(step, at, may, PART, Map.of(), null, tried);
    }

    private static Row office(Step step, Stage at, BiConsumer<Actor, ProposalId> tried) {
        return row(step, at, COMMITTEE, OFFICE, Map.of(), null, tried);
    }

    private static Row row(
            Step step,
            Stage at,
            Set<Who> may,
            String otherwise,
            Map<Who, String> others,
            @Nullable Runnable before,
            BiConsumer<Actor, ProposalId> tried) {
        return new Row(step, at, may, otherwise, others, before, tried);
    }

    private static RatingService.Said satisfied() {
        return new RatingService.Said(Satisfaction.SATISFIED, Satisfaction.SATISFIED, false, "");
    }

    private int version(Actor actor, ProposalId of) {
        return actor.union().equals(union) ? proposals.get(union, of).version() : 0;
    }

    private void sent() {
        sql.sql("update proposal.answer set sent_on = ? where proposal = ?")
                .params(today, id.value())
                .update();
    }

    private void merged() {
        var secretary = actor(SECRETARY);
        services.merging().merge(secretary, id, version(secretary, id), Optional.of(lead), "内容相同", null, false);
    }

    private void disputed() {
        merged();
        services.disputes().dispute(actor(PROPOSER), id, "不是一件事");
    }

    /** Who sits in the presidium of those cast, and has no part in either proposal. */
    private Set<Who> presiding() {
        var sitting = presidium.on((WithinUnion) () -> union, today);
        return EnumSet.complementOf(EnumSet.of(PROPOSER, JOINT, PLAIN, OTHER_UNION)).stream()
                .filter(who -> sitting.contains(actor(who).member()))
                .collect(Collectors.toSet());
    }

    /** Real people of the union, each with one part. */
    private void cast() {
        var secretary = people.actor((WithinUnion) () -> union, new MemberId(UUID.fromString(member("zhaomin"))));
        var seats = congress.on(secretary, today);
        var heads = new LinkedHashSet<MemberId>();
        seats.stream().filter(DelegateOnDay::isHead).map(DelegateOnDay::member).forEach(heads::add);
        var twoHeads = heads.iterator();
        play(HEAD, twoHeads.next(), null);
        play(OTHER_HEAD, twoHeads.next(), null);
        var others = people.present(secretary).stream()
                .map(Person::id)
                .filter(member -> !heads.contains(member))
                .iterator();
        for (var who : Who.values()) {
            switch (who) {
                case HEAD, OTHER_HEAD, PRESIDING, OTHER_UNION -> {}
                case COMMITTEE_MEMBER -> play(who, others.next(), Office.PROPOSAL_COMMITTEE);
                case SECRETARY -> play(who, others.next(), Office.SECRETARY);
                case CHAIR -> play(who, others.next(), Office.CHAIR);
                default -> play(who, others.next(), null);
            }
        }
        var known = actors.values().stream().map(Actor::member).collect(Collectors.toSet());
        play(
                PRESIDING,
                presidium.on(secretary, today).stream()
                        .filter(member -> !known.contains(member))
                        .findFirst()
                        .orElseThrow(),
                null);
        var elsewhere = UnionId.next();
        actors.put(
                OTHER_UNION,
                new Actor(elsewhere, MemberId.next(), "", Map.of(elsewhere.value(), Set.of(Office.SECRETARY))));
    }

    private void play(Who who, MemberId member, @Nullable Office office) {
        actors.put(
                who,
                new Actor(
                        union, member, who.name(), office == null ? Map.of() : Map.of(union.value(), Set.of(office))));
    }

    private Actor actor(Who who) {
        return Objects.requireNonNull(actors.get(who));
    }

    private Call openCall() {
        var usual = Rules.usual();
        var rules =
                new Rules(Rules.Circle.EVERYBODY, 1, 0, true, false, true, true, false, 50, Scale.FOUR, usual.clocks());
        var call = new Call(
                union,
                CallId.next(),
                "测试征集",
                null,
                "",
                WorkArea.CONGRESS,
                null,
                today.minusDays(1),
                today.plusDays(9),
                "",
                "",
                rules,
                0);
        calls.save(call);
        return call;
    }

    /** On the table of the committee, by somebody else. */
    private ProposalId another() {
        var author = new Author(actor(PLAIN).member(), "", null);
        var hand = Hand.of(author.member(), Role.PROPOSER, now);
        var one = drafted(openCall(), author, null, hand).submitted(false, 1, false, hand, Set.of(Need.SECONDERS));
        proposals.save(one);
        return one.id();
    }

    private Proposal drafted(Call call, Author author, @Nullable UUID delegation, Hand hand) {
        return Proposal.drafted(
                call,
                new Proposal.Origin(false, delegation, "", false),
                author,
                new Text("", "关于谁能做什么的提案", "案据", "措施", ""),
                true,
                hand);
    }

    /** Assigned, with an answer drafted after a talk; a try puts it where its step is taken. */
    private ProposalId aCase() {
        var author = actor(PROPOSER).member();
        var hand = Hand.of(author, Role.PROPOSER, now);
        var call = openCall();
        var head = congress.headedBy(actor(HEAD), today).iterator().next();
        var one = drafted(call, new Author(author, "", null), head.value(), hand)
                .invited(List.of(actor(SECONDER).member()), hand, Set.of(Need.CALL_OPEN))
                .submitted(false, 1, false, hand, Set.of(Need.SECONDERS))
                .docketed(new Filing.Docket(call.id().value(), "", 1, today), false, hand.as(Role.COMMITTEE));
        proposals.save(one);
        sql.sql("insert into proposal.author values (?, ?, ?, 2, '', null)")
                .params(union.value(), one.id().value(), actor(JOINT).member().value())
                .update();
        services.assignments().assign(actor(SECRETARY), one.id(), Objects.requireNonNull(decided));
        var handler = actor(HANDLER).member();
        entries.add(union, one.id(), new Talk(1, 1, today, Talk.Way.PHONE, "说明情况", handler, now));
        entries.save(union, one.id(), new Answer(1, 1, "答复", Outcome.A, null, null, "", handler, now, null));
        return one.id();
    }

    private Decided decided() {
        var departments = sql.sql(
                        "select id from \"union\".department where dissolved_on is null order by name limit 2")
                .query(UUID.class)
                .list();
        return new Decided(
                new Chosen(
                        DepartmentId.of(departments.get(0).toString()),
                        actor(HANDLER).member()),
                List.of(new Chosen(
                        DepartmentId.of(departments.get(1).toString()),
                        actor(CO_HANDLER).member())),
                actor(LEADER).member(),
                actor(FOLLOWER).member(),
                false,
                null,
                "");
    }
}
