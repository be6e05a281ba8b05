package io.zhijia.congress;

import static io.zhijia.congress.AssemblyKind.JOINT_CONGRESS;
import static io.zhijia.congress.AssemblyKind.PROJECT_MEETING;
import static io.zhijia.congress.AssemblyKind.STAFF_CONGRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.OneDay;
import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Assemblies of firms: several small ones together (联合职工代表大会), and a project department (项目部职工大会). */
@SpringBootTest(properties = "demo=true")
class JointCongressTests {

    private final ApplicationContext beans;

    JointCongressTests(ApplicationContext beans) {
        this.beans = beans;
    }

    @Test
    void noSchoolIsOfferedAnAssemblyOfFirms() {
        assertThat(AssemblyKind.offered(Units.SCHOOLS)).doesNotContain(JOINT_CONGRESS, PROJECT_MEETING);
        assertThat(AssemblyKind.offered(Units.OTHERS)).containsExactly(AssemblyKind.values());
    }

    @Test
    void firmsElectTheirDelegatesAndGoFromElectionToResolution() {
        var world = new SittingOfThree(beans, JOINT_CONGRESS);
        var before = world.today.withYear(2015).withMonth(6).withDayOfMonth(1);
        var directory = beans.getBean(CongressDirectory.class);
        assertThat(directory.on(world.by, before))
                .as("proposals and rights are of the unit's own delegates")
                .isEmpty();
        assertThat(directory.in(world.by, world.id.value()))
                .as("who votes in a ballot of the sitting")
                .hasSize(3)
                .allMatch(DelegateOnDay::mayVote);
        beans.getBean(HallService.class).add(world.by, world.id, "工资专项集体合同", "联合工会", Handling.PASS);
        beans.getBean(OpinionService.class).settle(world.by, world.id, 1, Outcome.WAIVED, "各单位已经讨论");
        world.open();
        for (var counter : List.of(world.by, world.teller())) {
            beans.getBean(VoteService.class).count(counter, world.id, 1, new Count(Manner.PAPER, 2, 0, 0, 0));
        }
        var vote = world.view().votes().getFirst();
        assertThat(vote.needed()).as("half of all delegates or more").isEqualTo(2);
        assertThat(vote.isPassed()).isTrue();
        beans.getBean(ResolutionService.class).resolve(world.by, world.id, 1, "关于工资专项集体合同的决议", "通过。");
        beans.getBean(SittingService.class).close(world.by, world.id, 0, "通过集体合同", "第五届第一次联合职工代表大会");

        assertThat(world.view().of().sitting().state()).isInstanceOf(SittingState.Closed.class);
        assertThat(world.view().resolutions()).extracting(Resolution::title).containsExactly("关于工资专项集体合同的决议");
        assertThat(JOINT_CONGRESS.quorum()).isEqualTo(Matter.CONGRESS_QUORUM);
    }

    @Test
    void allOfAProjectDepartmentMeet() {
        var demo = DemoUnion.found();
        beans.publishEvent(demo);
        var by = demo.secretary();
        var begins = LocalDate.of(2015, 3, 1);
        var term = beans.getBean(TermService.class)
                .begin(by, PROJECT_MEETING, "三号楼项目部", 5, 3, begins, Region.NATIONAL, 20);
        var service = beans.getBean(DelegateService.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.seatEverybody(by, term))
                .as("the whole unit does not work on that site")
                .extracting(Refusal::reason)
                .isEqualTo(CongressRefusal.NOT_OF_THE_WHOLE_UNIT);
        for (var one : List.of(demo.liNa(), demo.wangQiang())) {
            service.seat(by, term, new Election(one.member(), Part.DELEGATE, null, true, false, begins, null, null));
        }
        var id = beans.getBean(SittingService.class)
                .call(by, term, 1, begins.plusMonths(1).atTime(14, 0), "工地会议室", "", WorkArea.CONGRESS, null);

        assertThat(beans.getBean(HallViews.class).one(by, id).voting()).hasSize(2);
        assertThat(beans.getBean(CongressBook.class)
                        .ofStaff(by, begins.plusDays(1))
                        .map(Term::kind))
                .as("the unit's own has not begun")
                .isEmpty();
    }

    @Test
    void aFirmsCongressStandsBesideTheUnitsOwnAndIsEndedByItsOwnNext() {
        var demo = DemoUnion.found();
        beans.publishEvent(demo);
        var by = demo.secretary();
        var service = beans.getBean(TermService.class);
        var book = beans.getBean(CongressBook.class);
        var directory = beans.getBean(CongressDirectory.class);
        var today = OneDay.today();
        var own = book.ofStaff(by, today).orElseThrow();
        var delegates = directory.on(by, today);
        assertThat(delegates).isNotEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.begin(by, JOINT_CONGRESS, 7, 3, today.minusDays(9), Region.NATIONAL, 20))
                .extracting(Refusal::reason)
                .isEqualTo(CongressRefusal.SAY_WHOSE_IT_IS);

        var first = service.begin(by, STAFF_CONGRESS, "后勤公司", own.number(), 3, today.minusDays(9), Region.NATIONAL, 20);
        assertThat(book.ofStaff(by, today).map(Term::id)).contains(own.id());
        assertThat(directory.on(by, today)).isEqualTo(delegates);
        assertThat(directory.find(by, delegates.getFirst().member(), today))
                .as("a delegate keeps the rights of the unit's own")
                .isPresent();
        assertThat(state(by, own.id())).isNotEqualTo(TermState.ENDED);
        assertThat(state(by, first)).isEqualTo(TermState.IN_TERM);

        var next =
                service.begin(by, STAFF_CONGRESS, "后勤公司", own.number() + 1, 3, today.minusDays(1), Region.NATIONAL, 20);
        assertThat(state(by, first)).isEqualTo(TermState.ENDED);
        assertThat(state(by, next)).isEqualTo(TermState.IN_TERM);
        assertThat(state(by, own.id())).isNotEqualTo(TermState.ENDED);
        var views = beans.getBean(TermViews.class);
        assertThat(TermRun.of(views.all(by)))
                .extracting(run -> run.word() + run.latest().label())
                .startsWith("congress.run.unit", "congress.run.beside后勤公司");
        assertThat(views.cadences(by, views.all(by)))
                .doesNotContainKeys(first, next)
                .containsKey(own.id());
        var sitting = beans.getBean(SittingService.class)
                .call(by, next, 1, today.plusDays(20).atTime(14, 0), "食堂", "", WorkArea.CONGRESS, null);
        var sittings = beans.getBean(SittingDirectory.class);
        assertThat(sittings.title(by, sitting.value(), Locale.SIMPLIFIED_CHINESE))
                .contains("后勤公司教代会");
        assertThat(sittings.ahead(by, Locale.SIMPLIFIED_CHINESE))
                .as("proposals are called for the unit's own")
                .extracting(SittingDirectory.Ahead::id)
                .doesNotContain(sitting.value());
        assertThat(beans.getBean(CongressAgendas.class).all(by))
                .extracting(Agenda::sitting)
                .doesNotContain(sitting);
    }

    private TermState state(Actor by, TermId term) {
        return beans.getBean(TermViews.class).one(by, term).state();
    }
}
