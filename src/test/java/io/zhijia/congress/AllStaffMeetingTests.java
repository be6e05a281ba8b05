package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.congress.SittingState.Closed;
import io.zhijia.decision.Base;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.Office;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The meeting of all the staff (教职工大会) of a small school: nobody is elected, everybody in service has a vote. */
@SpringBootTest(properties = "demo=true")
class AllStaffMeetingTests {

    private final ApplicationContext beans;
    private final LocalDate today;
    private final DemoUnion demo = DemoUnion.found();
    private final Actor by = demo.secretary();
    private final TermId term;

    AllStaffMeetingTests(ApplicationContext beans, Clock clock) {
        this.beans = beans;
        this.today = LocalDate.now(clock);
        beans.publishEvent(demo);
        var begins = LocalDate.of(2015, 3, 1); // before the terms of the demo
        this.term = beans.getBean(TermService.class)
                .begin(by, AssemblyKind.STAFF_MEETING, 5, 5, begins, Region.NATIONAL, 20);
    }

    @Test
    void goesFromItsFoundingToItsResolutionWithEverybodyInService() {
        beans.getBean(DelegateService.class).seatEverybody(by, term);
        var sittings = beans.getBean(SittingService.class);
        var id = sittings.call(by, term, 1, today.atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);
        beans.getBean(HallService.class).add(by, id, "考核办法", "校长", Handling.PASS);
        var all = view(id).voting();
        var inService = beans.getBean(RegisterDays.class).on(by, today).stream()
                .filter(PersonOnDay::isInService)
                .map(PersonOnDay::id)
                .collect(Collectors.toSet());
        assertThat(all).extracting(line -> line.delegate().member()).containsExactlyInAnyOrderElementsOf(inService);
        assertThat(beans.getBean(CongressDirectory.class).in(by, id.value()))
                .as("who votes in a secret ballot of the sitting")
                .hasSameSizeAs(all)
                .allMatch(DelegateOnDay::mayVote);

        all.forEach(line ->
                beans.getBean(CheckInService.class).tick(by, id, line.delegate().id(), Presence.PRESENT, ""));
        sittings.tick(by, id, PreparationStep.COMMITTEE_MEETS, today, "");
        sittings.open(by, id);
        var half = (all.size() + 1) / 2;
        var count = new Count(Manner.PAPER, half, all.size() - half, 0, 0);
        for (var counter : List.of(by, teller())) {
            beans.getBean(VoteService.class).count(counter, id, 1, count);
        }
        var vote = view(id).votes().getFirst();
        assertThat(vote.base()).isEqualTo(Base.ENTITLED);
        assertThat(vote.baseNumber()).isEqualTo(all.size());
        assertThat(vote.isPassed()).isTrue();
        beans.getBean(ResolutionService.class).resolve(by, id, 1, "关于考核办法的决议", "通过考核办法。");
        sittings.close(by, id, 0, "通过考核办法", "第五届第一次教职工大会");

        assertThat(view(id).resolutions()).extracting(Resolution::title).containsExactly("关于考核办法的决议");
        assertThat(view(id).of().sitting().state()).isInstanceOfSatisfying(Closed.class, closed -> {
            assertThat(closed.entitled()).isEqualTo(all.size());
            assertThat(closed.present()).isEqualTo(all.size());
        });
    }

    @Test
    void nobodyIsElectedToItAndNoStepOfItsPreparationAsksForDelegates() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> beans.getBean(DelegateService.class)
                        .seat(
                                by,
                                term,
                                new Election(
                                        demo.liNa().member(), Part.DELEGATE, null, true, false, today, null, null)))
                .extracting(Refusal::reason)
                .isEqualTo(CongressRefusal.ALL_SIT_WITHOUT_ELECTION);
        var id = beans.getBean(SittingService.class)
                .call(by, term, 1, today.plusMonths(1).atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);
        assertThat(view(id).of().timeline())
                .extracting(TimelineStep::step)
                .contains(PreparationStep.COMMITTEE_MEETS, PreparationStep.PAPERS_OUT)
                .doesNotContain(
                        PreparationStep.CONSTITUENCIES,
                        PreparationStep.ELECTIONS,
                        PreparationStep.QUALIFICATION,
                        PreparationStep.LIST_PUBLISHED,
                        PreparationStep.DELEGATES_CHECKED,
                        PreparationStep.DELEGATIONS_TALK)
                .contains(PreparationStep.PROPOSALS_CALLED);
    }

    @Test
    void staffWhoAreNoMembersCountAndAreTickedAtTheDoor() {
        beans.getBean(DelegateService.class).seatEverybody(by, term);
        var colleagues = beans.getBean(ColleagueService.class);
        var begins = LocalDate.of(2015, 3, 1);
        colleagues.add(by, term, "郑师傅", "食堂", begins);
        colleagues.add(by, term, "郑师傅", "食堂", begins);
        colleagues.add(by, term, "王老师", "体育组", today.plusDays(1));
        var sittings = beans.getBean(SittingService.class);
        var id = sittings.call(by, term, 1, today.atTime(14, 0), "礼堂", "", WorkArea.CONGRESS, null);
        var members = view(id).voting().size();
        assertThat(view(id).quorum().base())
                .as("entitled, without who comes tomorrow")
                .isEqualTo(members + 1);
        var cook = view(id).colleagues().getFirst();
        colleagues.tick(by, id, cook.id(), true);
        colleagues.tick(by, id, cook.id(), true);
        assertThat(view(id).quorum().got()).isEqualTo(1);
        colleagues.tick(by, id, cook.id(), false);
        assertThat(view(id).quorum().got()).isZero();

        colleagues.tick(by, id, cook.id(), true);
        view(id).voting()
                .forEach(line -> beans.getBean(CheckInService.class)
                        .tick(by, id, line.delegate().id(), Presence.PRESENT, ""));
        sittings.tick(by, id, PreparationStep.COMMITTEE_MEETS, today, "");
        sittings.open(by, id);
        sittings.close(by, id, 0, "通报情况", "第五届第一次教职工大会");
        assertThat(view(id).of().sitting().state()).isInstanceOfSatisfying(Closed.class, closed -> {
            assertThat(closed.entitled()).isEqualTo(members + 1);
            assertThat(closed.present()).isEqualTo(members + 1);
        });
        refused(() -> colleagues.remove(by, term, cook.id()), CongressRefusal.COLLEAGUE_CAME);
        refused(() -> colleagues.leave(by, term, cook.id(), begins.minusDays(1)), CongressRefusal.LEAVES_BEFORE);
        colleagues.leave(by, term, cook.id(), today);
        var later = colleagues.of(by, term).stream()
                .filter(one -> one.until() == null)
                .findFirst()
                .orElseThrow();
        colleagues.remove(by, term, later.id());
        colleagues.remove(by, term, later.id());
        assertThat(colleagues.of(by, term)).extracting(Colleague::name).containsExactly("郑师傅");
    }

    @Test
    void onlyKeepersOfAMeetingOfAllTheStaffEnterThem() {
        var colleagues = beans.getBean(ColleagueService.class);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> colleagues.add(demo.liNa(), term, "郑师傅", "食堂", today));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> colleagues.add(DemoUnion.found().secretary(), term, "郑师傅", "食堂", today));
        var ofDelegates = beans.getBean(TermService.class)
                .begin(by, AssemblyKind.STAFF_CONGRESS, "后勤公司", 1, 3, today, Region.NATIONAL, 20);
        refused(() -> colleagues.add(by, ofDelegates, "郑师傅", "食堂", today), CongressRefusal.ONLY_WHERE_ALL_MEET);
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private HallView view(SittingId id) {
        return beans.getBean(HallViews.class).one(by, id);
    }

    private Actor teller() {
        return new Actor(
                by.union(), demo.liNa().member(), "计票人", Map.of(by.union().value(), Set.of(Office.TELLER)));
    }
}
