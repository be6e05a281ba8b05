package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.archive.RecordKind;
import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.decision.Base;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.UnitKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The members of a union meet in the same hall as the staff congress: all of them, with a quorum of two thirds. */
@SpringBootTest(properties = "demo=true")
class MembersMeetingTests {

    private final ApplicationContext beans;
    private final TermService terms;
    private final DelegateService delegates;
    private final SittingService sittings;
    private final HallService hall;
    private final HallViews views;
    private final CheckInService door;
    private final VoteService votes;
    private final LocalDate today;

    MembersMeetingTests(
            ApplicationContext beans,
            TermService terms,
            DelegateService delegates,
            SittingService sittings,
            HallService hall,
            HallViews views,
            CheckInService door,
            VoteService votes,
            Clock clock) {
        this.beans = beans;
        this.terms = terms;
        this.delegates = delegates;
        this.sittings = sittings;
        this.hall = hall;
        this.views = views;
        this.door = door;
        this.votes = votes;
        this.today = LocalDate.now(clock);
    }

    @Test
    void hearsTheYearlyReportsAndPassesWhatMoreThanHalfOfAllAreFor() {
        var demo = DemoUnion.found();
        beans.publishEvent(demo);
        var by = demo.secretary();
        var term = terms.begin(by, AssemblyKind.MEMBERS_MEETING, 1, 5, today.minusMonths(1), Region.NATIONAL, 20);
        delegates.seatEverybody(by, term);
        var id = sittings.call(by, term, 1, today.atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);
        hall.add(by, id, "工会工作报告", "赵敏", Handling.REVIEW);
        hall.add(by, id, "经费收支报告", "赵敏", Handling.PASS);
        beans.getBean(OpinionService.class).settle(by, id, 2, Outcome.WAIVED, "全体会员直接审议");
        var all = views.one(by, id).voting();
        var needed = views.one(by, id).quorum().needed();
        for (var line : all.subList(0, needed - 1)) {
            door.tick(by, id, line.delegate().id(), Presence.PRESENT, "");
        }
        sittings.tick(by, id, PreparationStep.COMMITTEE_MEETS, today, "");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sittings.open(by, id))
                .extracting(Refusal::reason)
                .isEqualTo(CongressRefusal.NO_QUORUM);
        assertThat(views.one(by, id).of().timeline())
                .extracting(TimelineStep::step)
                .contains(PreparationStep.AGENDA, PreparationStep.PAPERS_OUT)
                .doesNotContain(
                        PreparationStep.PROPOSALS_CALLED,
                        PreparationStep.PROPOSALS_IN,
                        PreparationStep.PROPOSALS_SCREENED,
                        PreparationStep.DELEGATIONS_TALK);
        door.tick(by, id, all.get(needed - 1).delegate().id(), Presence.PRESENT, "");
        sittings.open(by, id);
        var teller = new Actor(
                by.union(), demo.liNa().member(), "计票人", Map.of(by.union().value(), Set.of(Office.TELLER)));
        var half = new Count(Manner.HANDS, all.size() / 2, needed - all.size() / 2, 0, 0);
        votes.count(by, id, 2, half);
        votes.count(teller, id, 2, half);

        var vote = views.one(by, id).votes().getFirst();
        assertThat(vote.base()).isEqualTo(Base.ENTITLED);
        assertThat(vote.needed()).isEqualTo(all.size() / 2 + 1);
        assertThat(vote.isPassed()).isFalse();
        assertThat(beans.getBean(CongressAgendas.class).all(by))
                .as("what has to come before the staff's assembly did not come before it")
                .noneMatch(agenda -> agenda.sitting().equals(id));
    }

    @Test
    void nothingOfTheStaffsAssemblyIsOfferedToTheMembersAndItCountsAsNoSittingOfIt() {
        var staff = new SittingOfThree(beans);
        var problems = beans.getBean(ProblemService.class);
        hall.add(staff.by, staff.id, "考核办法", "校长", Handling.PASS);
        beans.getBean(OpinionService.class).settle(staff.by, staff.id, 1, Outcome.WAIVED, "已经讨论");
        staff.open();
        for (var counter : List.of(staff.by, staff.teller())) {
            votes.count(counter, staff.id, 1, new Count(Manner.PAPER, 2, 0, 0, 0));
        }
        var resolutions = beans.getBean(ResolutionService.class);
        var resolution = resolutions.resolve(staff.by, staff.id, 1, "关于考核办法的决议", "通过。");
        resolutions.entrust(staff.by, resolution, "校长室", today.plusDays(20));
        problems.name(staff.by, staff.id, "食堂晚餐", "供应到十九点");
        sittings.close(staff.by, staff.id, 0, "通过考核办法", "第五届第一次教代会");

        var term = terms.begin(staff.by, AssemblyKind.MEMBERS_MEETING, 1, 5, today.minusMonths(1), Region.NATIONAL, 20);
        var members =
                sittings.call(staff.by, term, 1, today.plusDays(40).atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);
        var next = sittings.call(
                staff.by, staff.term, 2, today.plusDays(40).atTime(9, 0), "礼堂", "", WorkArea.CONGRESS, null);
        assertThat(offered(staff.by, members)).noneMatch(title -> title.contains("考核办法") || title.contains("食堂晚餐"));
        assertThat(offered(staff.by, next))
                .anyMatch(title -> title.contains("考核办法"))
                .anyMatch(title -> title.contains("食堂晚餐"));
        assertThat(AssemblyKind.MEMBERS_MEETING.recorded()).isEqualTo(RecordKind.UNION_MEETING);
        assertThat(AssemblyKind.MEMBERS_CONGRESS.recorded()).isEqualTo(RecordKind.UNION_MEETING);
        assertThat(AssemblyKind.STAFF_MEETING.recorded()).isEqualTo(RecordKind.CONGRESS_SITTING);
    }

    @Test
    void isOfferedTheYearlyReportsOfTheUnionUntilTheyAreOnItsAgendaAndNoneOfTheStaffs() {
        var demo = DemoUnion.found();
        beans.publishEvent(demo);
        var by = demo.secretary();
        var term = terms.begin(by, AssemblyKind.MEMBERS_MEETING, 1, 5, today.minusMonths(1), Region.NATIONAL, 20);
        var id = sittings.call(by, term, 1, today.plusDays(20).atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);

        assertThat(offered(by, id)).containsExactly("工会工作报告", "工会经费收支报告", "经费审查工作报告");
        hall.add(by, id, "经费审查委员会工作报告", "", Handling.REVIEW);
        assertThat(offered(by, id)).containsExactly("工会工作报告", "工会经费收支报告");
        hall.add(by, id, "工会工作报告", "赵敏", Handling.HEAR);
        assertThat(offered(by, id)).containsExactly("工会经费收支报告");
    }

    @Test
    void whereResidentsAreTheMembersAlsoSuggest() {
        assertThat(Handling.offered(UnitKind.COMMUNITY)).contains(Handling.SUGGEST, Handling.EVALUATE);
        assertThat(Handling.offered(UnitKind.SCHOOL))
                .doesNotContain(Handling.SUGGEST)
                .contains(Handling.EVALUATE);
        assertThat(Handling.powers()).doesNotContain(Handling.SUGGEST);
        var demo = DemoUnion.found();
        beans.publishEvent(demo);
        var by = demo.secretary();
        var term = terms.begin(by, AssemblyKind.MEMBERS_MEETING, 1, 5, today.minusMonths(1), Region.NATIONAL, 20);
        var id = sittings.call(by, term, 1, today.atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);
        hall.add(by, id, "居务公开栏的位置", "", Handling.SUGGEST);
        hall.add(by, id, "居务公开情况", "", Handling.REVIEW);

        assertThat(views.one(by, id).agenda())
                .extracting(AgendaItem::handling)
                .containsExactly(Handling.SUGGEST, Handling.REVIEW);
        assertThat(beans.getBean(AdviceService.class).items(by, id))
                .as("what is suggested is answered like any opinion")
                .hasSize(2);
    }

    private List<String> offered(Actor by, SittingId id) {
        return beans.getBean(HallSuggestions.class).of(by, views.one(by, id), Locale.SIMPLIFIED_CHINESE).stream()
                .map(AgendaSource.Suggested::title)
                .toList();
    }

    @Test
    void theCongressOfItsDelegatesGoesFromItsElectionToItsResolution() {
        var world = new SittingOfThree(beans, AssemblyKind.MEMBERS_CONGRESS);
        hall.add(world.by, world.id, "工会工作报告", "赵敏", Handling.REVIEW);
        hall.add(world.by, world.id, "经费审查工作报告", "", Handling.REVIEW);
        hall.add(world.by, world.id, "经费收支报告", "赵敏", Handling.PASS);
        beans.getBean(OpinionService.class).settle(world.by, world.id, 3, Outcome.WAIVED, "各代表团已经讨论");
        assertThat(beans.getBean(CongressDirectory.class).in(world.by, world.id.value()))
                .as("who votes in a secret ballot of the sitting")
                .hasSize(3)
                .allMatch(DelegateOnDay::mayVote);
        world.open();
        for (var counter : List.of(world.by, world.teller())) {
            votes.count(counter, world.id, 3, new Count(Manner.HANDS, 2, 0, 0, 0));
        }
        var vote = world.view().votes().getFirst();
        assertThat(vote.needed()).as("more than half of all who are entitled").isEqualTo(2);
        assertThat(vote.isPassed()).isTrue();
        beans.getBean(ResolutionService.class).resolve(world.by, world.id, 3, "关于经费收支报告的决议", "批准经费收支报告。");
        sittings.close(world.by, world.id, 0, "批准经费收支报告", "第五届第一次工代会");

        assertThat(world.view().of().sitting().state()).isInstanceOf(SittingState.Closed.class);
        assertThat(world.view().powers()).isEqualTo(Map.of(Handling.REVIEW, 2L, Handling.PASS, 1L));
        assertThat(world.view().resolutions()).extracting(Resolution::title).containsExactly("关于经费收支报告的决议");
        assertThat(beans.getBean(CongressBook.class).ofStaff(world.by, today).map(Term::id))
                .as("the staff's assembly is another")
                .isNotEqualTo(Optional.of(world.term));
    }
}
