package io.zhijia.congress;

import static io.zhijia.congress.AssemblyKind.JOINT_CONGRESS;
import static io.zhijia.congress.AssemblyKind.PROJECT_MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
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
        assertThat(beans.getBean(CongressDirectory.class).on(world.by, before))
                .as("the delegates of the staff, for proposals and votes")
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
        var term = beans.getBean(TermService.class).begin(by, PROJECT_MEETING, 5, 3, begins, Region.NATIONAL, 20);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> beans.getBean(DelegateService.class)
                        .seat(
                                by,
                                term,
                                new Election(
                                        demo.liNa().member(), Part.DELEGATE, null, true, false, begins, null, null)))
                .extracting(Refusal::reason)
                .isEqualTo(CongressRefusal.ALL_SIT_WITHOUT_ELECTION);
        beans.getBean(DelegateService.class).seatEverybody(by, term);
        var id = beans.getBean(SittingService.class)
                .call(by, term, 1, begins.plusMonths(1).atTime(14, 0), "工地会议室", "", WorkArea.CONGRESS, null);

        assertThat(beans.getBean(HallViews.class).one(by, id).voting()).hasSizeGreaterThan(3);
        assertThat(beans.getBean(CongressBook.class)
                        .ofStaff(by, begins.plusDays(1))
                        .map(Term::kind))
                .contains(PROJECT_MEETING);
    }
}
