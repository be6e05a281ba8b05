package io.zhijia.plansource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zhijia.goal.PlanGoals;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.planning.PlanDraft;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanIntake;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.plansource.SourceViews.PointLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SourceModuleTests {

    private static final PlanDraft.Goal MONTHLY = new PlanDraft.Goal("每月组织一次活动", "cadence");

    private final PlanIntake intake;
    private final PlanReading items;
    private final PlanGoals goals;
    private final SourceService service;
    private final SourceViews views;
    private DemoUnion qingshan = DemoUnion.found();
    private PlanId plan = new PlanId(UUID.randomUUID());
    private SourceId source = SourceId.next();

    SourceModuleTests(PlanIntake intake, PlanReading items, PlanGoals goals, SourceService service, SourceViews views) {
        this.intake = intake;
        this.items = items;
        this.goals = goals;
        this.service = service;
        this.views = views;
    }

    @BeforeEach
    void aPlanAndASourceWithTwoPoints() {
        qingshan = DemoUnion.found();
        plan = intake.accept(qingshan.secretary(), year(2026, null));
        source = SourceId.next();
        service.keep(qingshan.secretary(), keyWork(), List.of("开展群众性文体活动", "组织劳动竞赛"));
    }

    @Test
    void whatNothingFollowsIsListedUntilAnItemOrAGoalDoes() {
        assertThat(overview(plan).open()).isEqualTo(2);

        service.link(qingshan.secretary(), plan, point(0), List.of(theItem(plan).id()), List.of());
        assertThat(overview(plan).open()).isOne();
        service.link(qingshan.secretary(), plan, point(1), List.of(), List.of(theGoal(plan)));

        assertThat(overview(plan).open()).isZero();
        assertThat(views.followedBy(qingshan.secretary(), theItem(plan).id().value()))
                .extracting(line -> line.point().text())
                .containsExactly("开展群众性文体活动");
    }

    @Test
    void theSameFormSentTwiceKeepsOneSource() {
        service.keep(qingshan.secretary(), keyWork(), List.of("开展群众性文体活动", "组织劳动竞赛"));

        assertThat(overview(plan).sources()).hasSize(1);
        assertThat(overview(plan).points()).isEqualTo(2);
    }

    @Test
    void linksComeAlongToTheNextYearAsQuestions() {
        service.link(qingshan.secretary(), plan, point(0), List.of(theItem(plan).id()), List.of(theGoal(plan)));
        var next = intake.accept(qingshan.secretary(), year(2027, theItem(plan).id()));

        assertThat(overview(next).toRenew()).isEqualTo(2);
        assertThat(overview(plan).toRenew()).isZero();

        service.renew(qingshan.secretary(), point(0), theItem(next).id().value());
        assertThat(overview(next).toRenew()).isOne();
        service.renew(qingshan.secretary(), next);
        assertThat(overview(next).toRenew()).isZero();
        assertThat(overview(next).open()).isOne();
    }

    @Test
    void linksGoWithTheirPlanAndPointsWithTheirSource() {
        service.link(qingshan.secretary(), plan, point(0), List.of(theItem(plan).id()), List.of());
        intake.undo(qingshan.secretary(), plan);
        assertThat(overview(null).plan()).isEmpty();
        assertThat(overview(null).open()).isEqualTo(2);

        service.remove(qingshan.secretary(), source);
        assertThat(overview(null).sources()).isEmpty();
    }

    @Test
    void measuresOfThePlansOwnTextAreLinkedTooAndDoNotLastBeyondIt() {
        var by = qingshan.secretary();
        var measures = service.takeMeasures(by, plan);
        assertThat(service.takeMeasures(by, plan)).isEqualTo(measures);
        assertThat(overview(plan).points()).isEqualTo(3);
        var measure =
                overview(plan).source(measures).points().getFirst().point().id();
        service.link(by, plan, measure, List.of(theItem(plan).id()), List.of());

        var next = intake.accept(by, year(2027, theItem(plan).id()));

        assertThat(overview(next).points()).isEqualTo(2);
        assertThat(overview(next).toRenew()).isZero();
    }

    @Test
    void nothingTickedIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.link(qingshan.secretary(), plan, point(0), List.of(), List.of()))
                .extracting(Refusal::reason)
                .isEqualTo(SourceRefusal.NOTHING_TICKED);
    }

    @ParameterizedTest
    @CsvSource({"SECRETARY, true", "CHAIR, true", "COMMITTEE_MEMBER, false", "GROUP_LEADER, false"})
    void onlyThosePlanningKeepAndLink(Office office, boolean may) {
        var actor = new Actor(
                qingshan.union(), MemberId.next(), "周敏", Map.of(qingshan.union().value(), Set.of(office)));
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> service.add(actor, source, List.of("又一条")),
                () -> service.link(actor, plan, point(0), List.of(theItem(plan).id()), List.of()),
                () -> service.renew(actor, plan),
                () -> service.unlink(actor, point(0), theItem(plan).id().value()))) {
            if (may) {
                assertThatNoException().isThrownBy(step);
            } else {
                assertThatExceptionOfType(Refusal.class).isThrownBy(step);
            }
        }
    }

    @Test
    void anotherUnionFindsNothing() {
        var stranger = DemoUnion.found().secretary();

        assertThat(views.overview(stranger, null).sources()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.remove(stranger, source));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.unlink(stranger, point(0), UUID.randomUUID()));
    }

    private SourceViews.Overview overview(@Nullable PlanId of) {
        return views.overview(qingshan.secretary(), of);
    }

    private PointId point(int place) {
        return overview(null).source(source).points().stream()
                .map(PointLine::point)
                .map(Point::id)
                .toList()
                .get(place);
    }

    private PlannedItem theItem(PlanId of) {
        return items.items(qingshan.secretary(), of).getFirst();
    }

    private UUID theGoal(PlanId of) {
        return goals.promised(qingshan.secretary(), of).getFirst().id();
    }

    private Source keyWork() {
        return new Source(qingshan.union(), source, Source.Kind.UPPER_UNION, "区教育工会", 2026, "", "工会工作要点");
    }

    private static PlanDraft year(int year, @Nullable PlanItemId after) {
        var day = LocalDate.of(year, 4, 9);
        return new PlanDraft(
                year + " 年工会工作计划",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                List.of(new PlanDraft.Section(1, "一、主要措施", "办好运动会。")),
                List.of(MONTHLY),
                List.of(new PlanDraft.Item(
                        WorkArea.CULTURE_SPORT,
                        LaunchKind.EVENT,
                        "羽毛球赛",
                        day,
                        day,
                        false,
                        "",
                        "",
                        null,
                        null,
                        0,
                        null,
                        null,
                        Set.of(),
                        after)));
    }
}
