package io.zhijia.meeting;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = "demo=true")
@ExtendWith(PublishedEventsExtension.class)
class MeetingModuleTests {

    private final MeetingService service;
    private final VoicesService voices;
    private final DecisionService decisions;
    private final MeetingViews views;
    private final MeetingLauncher launcher;
    private final CadenceService cadences;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private MeetingId meeting = MeetingId.next();
    private UUID math = UUID.randomUUID();
    private UUID english = UUID.randomUUID();
    private final PlanItemId planItem = new PlanItemId(UUID.randomUUID());

    MeetingModuleTests(
            MeetingService service,
            VoicesService voices,
            DecisionService decisions,
            MeetingViews views,
            MeetingLauncher launcher,
            CadenceService cadences,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        this.service = service;
        this.voices = voices;
        this.decisions = decisions;
        this.views = views;
        this.launcher = launcher;
        this.cadences = cadences;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aRoutineMeetingTodayWithLiNaAndWangQiang() {
        qingshan = DemoUnion.found();
        meeting = MeetingId.next();
        math = group("数学组");
        english = group("英语组");
        plan(meeting);
    }

    @Test
    void cannotBeClosedWhileAGroupIsSilent() {
        held();
        voices.sayNone(qingshan.secretary(), meeting, english);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.file(qingshan.secretary(), meeting))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(MeetingRefusal.GROUPS_SILENT);
                    assertThat(refused.facts()).containsExactly("数学组");
                });

        voices.name(qingshan.secretary(), meeting, math, "刘老师", CareReport.Kind.ILL, "代课");
        service.file(qingshan.secretary(), meeting);
        assertThat(views.read(qingshan.secretary(), meeting).state()).isEqualTo("meeting.state.FILED");
    }

    @Test
    void closingAnnouncesWhoWasThereAndWhatWasDecidedOnce(PublishedEvents events) {
        held();
        voices.sayNone(qingshan.secretary(), meeting, english);
        voices.sayNone(qingshan.secretary(), meeting, math);
        decide(DecisionId.next());
        service.file(qingshan.secretary(), meeting);
        service.file(qingshan.secretary(), meeting);

        assertThat(events.ofType(MeetingFiled.class)
                        .matching(event -> event.meeting().equals(meeting)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.planItem()).isEqualTo(planItem);
                    assertThat(event.participants())
                            .containsExactly(qingshan.liNa().member());
                    assertThat(event.result()).contains("1号：购买体育器材");
                });
    }

    @Test
    void decisionsAreNumberedWithoutGapsAndTheSameFormTakesOneNumber() {
        held();
        var first = DecisionId.next();
        decide(first);
        decide(first);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        decisions.decide(qingshan.secretary(), meeting, DecisionId.next(), 9, "无此议题", "", null, today));
        decide(DecisionId.next());

        assertThat(views.read(qingshan.secretary(), meeting).decisions())
                .extracting(Decision::number)
                .containsExactly(1, 2);
    }

    @Test
    void aDecisionWithAnOwnerBecomesATask() {
        held();
        decide(DecisionId.next());

        var view = views.read(qingshan.secretary(), meeting);
        assertThat(view.tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("购买体育器材");
            assertThat(task.owner()).isEqualTo(qingshan.wangQiang().member());
            assertThat(task.open()).isTrue();
        });
    }

    @Test
    void whatGroupsSayIsReadByOfficersAndTheirOwnLeaderOnly() {
        voices.name(leader(math), meeting, math, "刘老师", CareReport.Kind.ILL, "代课");

        assertThat(views.read(actor(Who.COMMITTEE), meeting).readable()).hasSize(2);
        assertThat(views.read(leader(math), meeting).readable()).hasSize(1);
        assertThat(views.read(leader(english), meeting).readable())
                .allSatisfy(report -> assertThat(report.entries()).isEmpty());
        assertThat(views.read(qingshan.liNa(), meeting).readable()).isEmpty();
    }

    @Test
    void aGroupThatNamedSomebodyCannotSayNobodyAndTheOtherWayRoundTakesItBack() {
        voices.sayNone(leader(math), meeting, math);
        voices.name(leader(math), meeting, math, "刘老师", CareReport.Kind.ILL, "");

        assertThat(views.read(leader(math), meeting).readable().getFirst().none())
                .isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> voices.sayNone(leader(math), meeting, math));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> voices.name(leader(math), meeting, english, "周老师", CareReport.Kind.ILL, ""));
    }

    @Test
    void aPlanItemBecomesAMeetingWithTheStandingItemInTheLanguageOfWhoPreparesIt() {
        for (var language : Map.of(
                        Locale.SIMPLIFIED_CHINESE, "谁病了、谁有困难", Locale.ENGLISH, "Who is ill, who is in trouble")
                .entrySet()) {
            LocaleContextHolder.setLocale(language.getKey());
            try {
                var order = new LaunchOrder(
                        planItem, WorkArea.ORGANISATION, LaunchKind.MEETING, "五月工会例会", today, today, null);
                var place = transaction.within(qingshan.union(), () -> launcher.launch(qingshan.secretary(), order));
                var launched = views.read(qingshan.secretary(), MeetingId.of(place.substring("/meetings/".length())))
                        .meeting();

                assertThat(launched.call().title()).isEqualTo("五月工会例会");
                assertThat(launched.call().type()).isEqualTo(MeetingType.ROUTINE);
                assertThat(launched.planItem()).isEqualTo(planItem);
                assertThat(launched.agenda().getFirst().title()).isEqualTo(language.getValue());
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }
    }

    @Test
    void aMeetingHeldMovesTheDayTheNextOneIsDue() {
        assertThat(routine().ahead()).isEqualTo(today);
        held();

        assertThat(routine())
                .isEqualTo(new Cadence(MeetingType.ROUTINE, 1, today, null))
                .satisfies(next -> assertThat(next.due(today)).isEqualTo(today.plusMonths(1)));
        cadences.decide(qingshan.secretary(), Map.of(MeetingType.ROUTINE, 2));
        assertThat(routine().due(today)).isEqualTo(today.plusMonths(2));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> cadences.decide(qingshan.liNa(), Map.of(MeetingType.ROUTINE, 6)));
    }

    private Cadence routine() {
        return cadences.all(qingshan.secretary()).stream()
                .filter(cadence -> cadence.type() == MeetingType.ROUTINE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoCameLateIsThereAndCountedApart() {
        service.attend(
                qingshan.secretary(),
                meeting,
                List.of(
                        new Attendee(qingshan.liNa().member(), Presence.LATE, "监考"),
                        new Attendee(qingshan.wangQiang().member(), Presence.PRESENT, "")));

        var view = views.read(qingshan.secretary(), meeting);
        assertThat(view.present()).isEqualTo(2);
        assertThat(view.late()).isEqualTo(1);
    }

    @Test
    void someoneInvitedAsksForLeaveAndOthersNeedNot() {
        voices.askForLeave(qingshan.liNa(), meeting, "带学生比赛");

        assertThat(views.read(qingshan.liNa(), meeting).me())
                .contains(new Attendee(qingshan.liNa().member(), Presence.LEAVE, "带学生比赛"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> voices.askForLeave(actor(Who.COMMITTEE), meeting, "有课"));
    }

    @Test
    void preparedTwiceByTheSameFormItIsOneMeeting() {
        plan(meeting);

        assertThat(views.list(qingshan.secretary(), null, 0).lines()).hasSize(1);
        assertThat(views.list(qingshan.chenJing(), null, 0).lines()).isEmpty();
    }

    /** yes: may; no: refused in words; 404: there is no such meeting for them. */
    @ParameterizedTest
    @CsvSource({
        // who,        read, notice, attend, decide, speak for math
        "SECRETARY,    yes,  yes,    yes,    yes,    yes",
        "CHAIR,        yes,  yes,    yes,    yes,    yes",
        "COMMITTEE,    yes,  no,     no,     no,     no",
        "LEADER,       yes,  no,     no,     no,     yes",
        "INVITED,      yes,  no,     no,     no,     404",
        "MEMBER,       404,  no,     no,     no,     404",
        "STRANGER,     404,  404,    404,    404,    404"
    })
    void whoMayDoWhat(Who who, String read, String notice, String attend, String decide, String speak) {
        var actor = actor(who);
        verdict(read, () -> views.read(actor, meeting));
        verdict(speak, () -> voices.name(actor, meeting, math, "刘老师", CareReport.Kind.ILL, ""));
        verdict(notice, () -> service.notice(actor, meeting));
        verdict(attend, () -> service.attend(actor, meeting, present()));
        verdict(decide, () -> {
            if (who != Who.STRANGER) {
                service.attend(qingshan.secretary(), meeting, present());
            }
            decisions.decide(actor, meeting, DecisionId.next(), 1, "购买体育器材", "", null, today);
        });
    }

    private static void verdict(String expected, Runnable step) {
        switch (expected) {
            case "yes" -> step.run();
            case "no" -> assertThatExceptionOfType(Refusal.class).isThrownBy(step::run);
            default -> assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(step::run);
        }
    }

    private enum Who {
        SECRETARY,
        CHAIR,
        COMMITTEE,
        LEADER,
        INVITED,
        MEMBER,
        STRANGER
    }

    private Actor actor(Who who) {
        return switch (who) {
            case SECRETARY -> qingshan.secretary();
            case CHAIR -> holding(CHAIR, qingshan.union().value());
            case COMMITTEE -> holding(COMMITTEE_MEMBER, qingshan.union().value());
            case LEADER -> leader(math);
            case INVITED -> qingshan.liNa();
            case MEMBER -> qingshan.chenJing();
            case STRANGER -> DemoUnion.found().secretary();
        };
    }

    private Actor leader(UUID group) {
        return holding(GROUP_LEADER, group);
    }

    private Actor holding(Office office, UUID body) {
        return new Actor(qingshan.union(), MemberId.next(), "周洋", Map.of(body, Set.of(office)));
    }

    private void plan(MeetingId id) {
        service.plan(
                qingshan.secretary(),
                id,
                planItem,
                WorkArea.ORGANISATION,
                new Call(MeetingType.ROUTINE, "四月例会", today.atTime(16, 20), "教工之家"),
                AgendaItem.parse("谁病了、谁有困难\n本月工作"),
                Set.of(qingshan.liNa().member(), qingshan.wangQiang().member()));
    }

    private List<Attendee> present() {
        return List.of(
                new Attendee(qingshan.liNa().member(), Presence.PRESENT, ""),
                new Attendee(qingshan.wangQiang().member(), Presence.ABSENT, ""));
    }

    private void held() {
        service.attend(qingshan.secretary(), meeting, present());
        service.write(qingshan.secretary(), meeting, 1, "", "各小组逐一说明。");
        service.write(qingshan.secretary(), meeting, 2, "", "布置了本月工作。");
    }

    private void decide(DecisionId id) {
        decisions.decide(
                qingshan.secretary(),
                meeting,
                id,
                2,
                "购买体育器材",
                "一致同意",
                qingshan.wangQiang().member(),
                today.plusDays(10));
    }

    private UUID group(String name) {
        var id = UUID.randomUUID();
        transaction.run(
                qingshan.union(),
                () -> sql.sql("insert into \"union\".union_group (union_id, id, name) values (?, ?, ?)")
                        .params(qingshan.union().value(), id, name)
                        .update());
        return id;
    }
}
