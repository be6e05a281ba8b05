package io.zhijia.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.AgendaSource;
import io.zhijia.congress.AgendaSource.Next;
import io.zhijia.congress.SittingId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = "demo=true")
class JointMeetingTests {

    private static final LocalDate TERM_ENDS = LocalDate.of(2036, 7, 4);

    private static final SittingId ANY = new SittingId(UUID.randomUUID());

    private final MeetingService service;
    private final DecisionService decisions;
    private final BroughtService congress;
    private final BroughtToCongress agenda;
    private final MeetingViews views;
    private final JointMeetingDue due;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private MeetingId meeting = MeetingId.next();

    JointMeetingTests(
            MeetingService service,
            DecisionService decisions,
            BroughtService congress,
            BroughtToCongress agenda,
            MeetingViews views,
            JointMeetingDue due,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        this.service = service;
        this.decisions = decisions;
        this.congress = congress;
        this.agenda = agenda;
        this.views = views;
        this.due = due;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aUnionWithATerm() {
        qingshan = DemoUnion.found();
        meeting = MeetingId.next();
        transaction.run(
                qingshan.union(),
                () -> sql.sql("insert into schoolcalendar.span values (?, ?, 'TERM', '第二学期', ?, ?)")
                        .params(qingshan.union().value(), UUID.randomUUID(), TERM_ENDS.minusMonths(4), TERM_ENDS)
                        .update());
    }

    @Test
    void eachSideRaisesItsOwnTopics() {
        plan(today);

        assertThat(views.read(qingshan.secretary(), meeting).meeting().agenda())
                .extracting(item -> item.side() + "/" + item.title())
                .containsExactly("党政/通报情况", "工会/健身房午间开放", "工会/工间操", "职工关切/食堂菜价");
    }

    @Test
    void fourWeeksBeforeATermEndsWithoutOneItWaitsForKeepers() {
        assertThat(waiting(TERM_ENDS.minusWeeks(4).minusDays(1))).isZero();
        assertThat(waiting(TERM_ENDS.minusWeeks(4))).isOne();
        assertThat(waiting(TERM_ENDS)).isOne();
        assertThat(waiting(TERM_ENDS.plusDays(1))).as("holidays").isZero();
        assertThat(due.waitingFor(qingshan.liNa(), TERM_ENDS)).isEmpty();

        plan(TERM_ENDS.minusDays(3));
        assertThat(waiting(TERM_ENDS)).isZero();

        service.cancel(qingshan.secretary(), meeting, "改期");
        assertThat(waiting(TERM_ENDS)).isOne();
    }

    private int waiting(LocalDate day) {
        return due.waitingFor(qingshan.secretary(), day).size();
    }

    @Test
    void whatIsDecidedBetweenSittingsGoesBeforeTheNextOneOnce() {
        plan(today);
        service.attend(
                qingshan.secretary(),
                meeting,
                List.of(new Attendee(qingshan.liNa().member(), Presence.PRESENT, "")));
        var id = DecisionId.next();
        var by = qingshan.secretary();
        decisions.decide(by, meeting, id, 2, "健身房午间开放", "一致同意", null, today);

        assertThat(agenda.of(by, new Next(ANY, today.minusYears(1), today, true), Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        congress.bring(by, id);
        congress.bring(by, id);
        assertThat(agenda.of(by, new Next(ANY, today.minusYears(1), today, true), Locale.SIMPLIFIED_CHINESE))
                .extracting(one -> one.title())
                .containsExactly("确认闭会期间的决定：健身房午间开放");
        assertThat(congress.all(by))
                .singleElement()
                .satisfies(one -> assertThat(one.isWaiting()).isTrue());
        refused(() -> congress.confirm(by, id, today.plusDays(1)), MeetingRefusal.NOT_BROUGHT_YET);
        refused(() -> congress.confirm(by, id, today.minusDays(1)), MeetingRefusal.NOT_BROUGHT_YET);

        congress.confirm(by, id, today);
        assertThat(agenda.of(by, new Next(ANY, today.minusYears(1), today, true), Locale.SIMPLIFIED_CHINESE))
                .isEmpty();

        assertThat(congress.all(by))
                .singleElement()
                .satisfies(one -> assertThat(one.confirmedOn()).isEqualTo(today));
        refused(() -> congress.leave(by, id), MeetingRefusal.CONFIRMED_ALREADY);
        assertThat(congress.all(qingshan.liNa())).isEmpty();
        var board = new Posting(today, "校务公开栏", today.plusDays(7));
        refused(
                () -> congress.post(by, id, new Posting(today.plusDays(1), "公开栏", null), 0),
                MeetingRefusal.NOT_POSTED_THEN);
        refused(
                () -> congress.post(by, id, new Posting(today.minusDays(1), "公开栏", null), 0),
                MeetingRefusal.NOT_POSTED_THEN);
        refused(
                () -> congress.post(by, id, new Posting(today, "公开栏", today.minusDays(1)), 0),
                MeetingRefusal.POSTED_BACKWARDS);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> congress.post(qingshan.liNa(), id, board, 0));
        congress.post(by, id, board, 0);
        congress.post(by, id, board, 0);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("in another tab somebody entered it since")
                .isThrownBy(() -> congress.post(by, id, new Posting(today, "食堂门口", null), 0));
        assertThat(congress.all(qingshan.liNa()))
                .as("everybody reads what was made known")
                .singleElement()
                .extracting(Brought::posting)
                .isEqualTo(board);
        assertThat(congress.all(DemoUnion.found().secretary())).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> congress.bring(qingshan.liNa(), id));
        var stranger = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> congress.bring(stranger, id));
    }

    @Test
    void theExecutiveCommitteeReportsAndAllItDecidedGoesBeforeTheNextSitting() {
        var by = qingshan.secretary();
        plan(MeetingType.EXECUTIVE, today);
        assertThat(offered(by, today)).containsExactly("执行委员会闭会期间工作报告");
        assertThat(offered(by, today.minusDays(1))).as("before it met").isEmpty();

        service.attend(by, meeting, List.of(new Attendee(qingshan.liNa().member(), Presence.PRESENT, "")));
        decisions.decide(by, meeting, DecisionId.next(), 2, "推迟体检", "一致同意", null, today);
        assertThat(offered(by, today)).containsExactly("执行委员会闭会期间工作报告", "确认闭会期间的决定：推迟体检");

        assertThat(agenda.of(by, new Next(ANY, today, today.plusDays(30), true), Locale.SIMPLIFIED_CHINESE))
                .as("reported to the sitting of today")
                .extracting(AgendaSource.Suggested::title)
                .containsExactly("确认闭会期间的决定：推迟体检");
        assertThat(agenda.of(by, new Next(ANY, today.minusYears(1), today, false), Locale.SIMPLIFIED_CHINESE))
                .as("the members of the union have nothing to confirm of it")
                .isEmpty();
    }

    @Test
    void democraticDeliberationIsReportedToo() {
        plan(MeetingType.DELIBERATION, today);
        assertThat(offered(qingshan.secretary(), today)).containsExactly("闭会期间民主议事情况报告");
    }

    @Test
    void whatTheHeadsOfDelegationsAndCommitteesDecidedGoesBeforeTheNextSitting() {
        plan(MeetingType.HEADS, today);
        service.attend(
                qingshan.secretary(),
                meeting,
                List.of(new Attendee(qingshan.liNa().member(), Presence.PRESENT, "")));
        decisions.decide(qingshan.secretary(), meeting, DecisionId.next(), 2, "推迟体检", "一致同意", null, today);
        assertThat(offered(qingshan.secretary(), today)).containsExactly("闭会期间联席会议情况报告", "确认闭会期间的决定：推迟体检");
    }

    private List<String> offered(Actor actor, LocalDate day) {
        return agenda.of(actor, new Next(ANY, day.minusYears(1), day, true), Locale.SIMPLIFIED_CHINESE).stream()
                .map(AgendaSource.Suggested::title)
                .toList();
    }

    private void plan(LocalDate day) {
        plan(MeetingType.JOINT, day);
    }

    private void plan(MeetingType type, LocalDate day) {
        service.plan(
                qingshan.secretary(),
                meeting,
                null,
                WorkArea.ORGANISATION,
                new Call(type, "联席会", day.atTime(16, 20), "会议室"),
                AgendaItem.parse("【党政】通报情况\n【工会】\n健身房午间开放 | 赵敏\n工间操\n【共青团】\n【职工关切】食堂菜价"),
                Set.of(qingshan.liNa().member()));
    }

    private static void refused(ThrowingCallable step, MeetingRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
