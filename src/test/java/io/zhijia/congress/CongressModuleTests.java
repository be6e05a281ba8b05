package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ALL_SIT_WITHOUT_ELECTION;
import static io.zhijia.congress.CongressRefusal.BEGINS_BEFORE_THE_LAST;
import static io.zhijia.congress.CongressRefusal.COMMITTEE_HAS_NOT_MET;
import static io.zhijia.congress.CongressRefusal.DIVIDED_ALREADY;
import static io.zhijia.congress.CongressRefusal.FEWER_SEATS_THAN_DELEGATES;
import static io.zhijia.congress.CongressRefusal.HAS_ACTED;
import static io.zhijia.congress.CongressRefusal.HAS_DELEGATES;
import static io.zhijia.congress.CongressRefusal.NEEDS_A_CONSTITUENCY;
import static io.zhijia.congress.CongressRefusal.NOT_A_DELEGATE_THERE;
import static io.zhijia.congress.CongressRefusal.NOT_ELECTED;
import static io.zhijia.congress.CongressRefusal.NO_QUORUM;
import static io.zhijia.congress.CongressRefusal.NO_SEAT_FREE;
import static io.zhijia.congress.CongressRefusal.NO_TERM;
import static io.zhijia.congress.CongressRefusal.NUMBER_TAKEN;
import static io.zhijia.congress.CongressRefusal.REPLACED_ALREADY;
import static io.zhijia.congress.CongressRefusal.SITS_ALREADY;
import static io.zhijia.congress.CongressRefusal.SITTING_NUMBER_TAKEN;
import static io.zhijia.congress.CongressRefusal.TERM_IN_USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Delegate.Leaving;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest(properties = "demo=true")
class CongressModuleTests {

    private static final LocalDate BEGINS = LocalDate.of(2020, 3, 1);

    private final TermService terms;
    private final ConstituencyService constituencies;
    private final DelegateService delegates;
    private final SittingService sittings;
    private final TermViews views;
    private final SittingViews sittingViews;
    private final CongressDirectory directory;
    private final HallViews hall;
    private final CongressLauncher launcher;
    private final ApplicationEventPublisher modules;
    private final LocalDate today;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private TermId term = TermId.next();

    CongressModuleTests(
            TermService terms,
            ConstituencyService constituencies,
            DelegateService delegates,
            SittingService sittings,
            TermViews views,
            SittingViews sittingViews,
            CongressDirectory directory,
            HallViews hall,
            CongressLauncher launcher,
            ApplicationEventPublisher modules,
            Clock clock) {
        this.terms = terms;
        this.constituencies = constituencies;
        this.delegates = delegates;
        this.sittings = sittings;
        this.views = views;
        this.sittingViews = sittingViews;
        this.directory = directory;
        this.hall = hall;
        this.launcher = launcher;
        this.modules = modules;
        this.today = LocalDate.now(clock);
    }

    /** A fifth term before that of the demo, with one constituency of two seats. */
    @BeforeEach
    void anEarlierTerm() {
        demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
        term = terms.begin(by, AssemblyKind.STAFF_CONGRESS, 5, 4, BEGINS, Region.SHANGHAI, 40);
        constituencies.add(by, term, "初中部", 20, 2, "%s代表团");
    }

    @Test
    void termsAreInTheOrderOfTheirDays() {
        refused(() -> terms.begin(by, AssemblyKind.STAFF_CONGRESS, 5, 5, BEGINS, Region.NATIONAL, 40), NUMBER_TAKEN);
        refused(
                () -> terms.begin(by, AssemblyKind.STAFF_CONGRESS, 7, 5, BEGINS.plusDays(1), Region.NATIONAL, 40),
                BEGINS_BEFORE_THE_LAST);
        terms.begin(by, AssemblyKind.MEMBERS_CONGRESS, 5, 5, BEGINS, Region.NATIONAL, 40);

        assertThat(views.one(by, term).state()).isEqualTo(TermState.ENDED);
    }

    @Test
    void delegatesAreElectedWithinTheirSeatsAndByEnoughVotes() {
        refused(() -> elect(demo.liNa().member(), 9, null), NOT_ELECTED); // ten of twenty in Shanghai
        elect(demo.liNa().member(), 10, null);
        refused(() -> elect(demo.liNa().member(), 15, null), SITS_ALREADY);
        elect(demo.wangQiang().member(), null, null);
        refused(() -> elect(demo.chenJing().member(), 15, null), NO_SEAT_FREE);
        refused(
                () -> delegates.seat(
                        by,
                        term,
                        new Election(demo.chenJing().member(), Part.DELEGATE, null, true, false, BEGINS, null, null)),
                NEEDS_A_CONSTITUENCY);
        delegates.seat(
                by,
                term,
                new Election(demo.chenJing().member(), Part.OBSERVER, null, false, false, BEGINS, null, null));

        assertThat(views.one(by, term).voting()).hasSize(2);
        assertThat(views.one(by, term).guests()).extracting(DelegateLine::name).containsExactly("陈静");
        refused(
                () -> constituencies.change(by, term, place().id(), "初中部", 20, 1, place().delegation()),
                FEWER_SEATS_THAN_DELEGATES);
        refused(() -> constituencies.remove(by, term, place().id()), HAS_DELEGATES);
    }

    @Test
    void aSeatThatIsLeftIsFilledOnceAndTheDaysTellWhoSatWhen() {
        var left = elect(demo.liNa().member(), 12, null);
        delegates.leave(by, left, BEGINS.plusYears(1), Leaving.LEFT);
        elect(demo.wangQiang().member(), 12, left);
        refused(() -> elect(demo.chenJing().member(), 12, left), REPLACED_ALREADY);

        assertThat(views.one(by, term).gone()).extracting(DelegateLine::name).containsExactly("李娜");
        assertThat(views.one(by, term).voting().getFirst().replaces()).isEqualTo("李娜");
        assertThat(directory.find(by, demo.liNa().member(), BEGINS.plusYears(1)))
                .isPresent();
        assertThat(directory.find(by, demo.liNa().member(), BEGINS.plusYears(1).plusDays(1)))
                .isEmpty();
    }

    @Test
    void theDirectoryKnowsDelegationHeadAndVote() {
        elect(demo.liNa().member(), 12, null);
        elect(demo.wangQiang().member(), 12, null);
        delegates.seat(
                by, term, new Election(demo.chenJing().member(), Part.INVITED, null, false, false, BEGINS, null, null));
        var delegation = place().delegation();
        refused(
                () -> constituencies.head(by, term, delegation, demo.chenJing().member(), BEGINS),
                NOT_A_DELEGATE_THERE);
        constituencies.head(by, term, delegation, demo.liNa().member(), BEGINS);
        constituencies.head(by, term, delegation, demo.wangQiang().member(), BEGINS.plusYears(2));

        var day = BEGINS.plusYears(1);
        var liNa = directory.find(by, demo.liNa().member(), day).orElseThrow();
        assertThat(liNa.isHead()).isTrue();
        assertThat(liNa.mayVote()).isTrue();
        assertThat(liNa.delegationName()).isEqualTo("初中部代表团");
        assertThat(directory
                        .find(by, demo.chenJing().member(), day)
                        .orElseThrow()
                        .mayVote())
                .isFalse();
        assertThat(directory
                        .find(by, demo.wangQiang().member(), BEGINS.plusYears(2))
                        .orElseThrow()
                        .isHead())
                .isTrue();
        assertThat(directory.on(by, BEGINS.minusDays(1))).isEmpty();
    }

    @Test
    void groupsBecomeConstituenciesOnceAndSeatsAddUp() {
        var next = terms.begin(by, AssemblyKind.STAFF_CONGRESS, 4, 3, BEGINS.minusYears(5), Region.NATIONAL, 70);
        constituencies.divideByGroups(by, next, 30, "%s代表团");

        assertThat(views.one(by, next).seats()).isEqualTo(30);
        assertThat(views.one(by, next).delegations())
                .hasSameSizeAs(views.one(by, next).constituencies());
        refused(() -> constituencies.divideByGroups(by, next, 30, "%s代表团"), DIVIDED_ALREADY);
    }

    @Test
    void whereAllMeetEverybodyInServiceSits() {
        var meeting = terms.begin(by, AssemblyKind.STAFF_MEETING, 4, 3, BEGINS.minusYears(5), Region.NATIONAL, 70);
        refused(() -> constituencies.divideByGroups(by, meeting, 30, "%s"), ALL_SIT_WITHOUT_ELECTION);
        delegates.seatEverybody(by, meeting);
        var once = views.one(by, meeting).voting().size();
        delegates.seatEverybody(by, meeting);

        assertThat(once).isGreaterThan(30);
        assertThat(views.one(by, meeting).voting()).hasSize(once);
        refused(() -> delegates.seatEverybody(by, term), NEEDS_A_CONSTITUENCY);
    }

    @Test
    void aSittingWithoutItsQuorumIsNotClosed() {
        elect(demo.liNa().member(), 12, null);
        elect(demo.wangQiang().member(), 12, null);
        var sitting = sittings.call(by, term, 1, BEGINS.plusDays(3).atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
        refused(() -> sittings.close(by, sitting, 1, "听取报告", "第五届第一次教代会"), NO_QUORUM);
        refused(() -> sittings.close(by, sitting, 2, "听取报告", "第五届第一次教代会"), COMMITTEE_HAS_NOT_MET);
        sittings.tick(by, sitting, PreparationStep.COMMITTEE_MEETS, BEGINS, "见纪要");
        sittings.close(by, sitting, 2, "听取报告", "第五届第一次教代会");
        var sat = views.one(by, term).lines().getFirst().delegate().id();
        refused(() -> delegates.remove(by, sat), HAS_ACTED);

        var view = sittingViews.one(by, sitting);
        assertThat(view.sitting().isPreparing()).isFalse();
        assertThat(view.done()).isEqualTo(1);
        assertThat(hall.one(by, sitting).quorum())
                .as("nobody checked in, but so many were said to have come")
                .satisfies(quorum -> {
                    assertThat(quorum.got()).isEqualTo(2);
                    assertThat(quorum.isMet()).isTrue();
                });
        assertThat(sittingViews.title(by, view.sitting(), Locale.CHINESE)).isEqualTo("第五届第一次教代会");
    }

    @Test
    void whatWasEnteredByMistakeIsPutRight() {
        var liNa = elect(demo.liNa().member(), 12, null);
        delegates.leave(by, liNa, BEGINS.plusDays(9), Leaving.LEFT);
        delegates.stay(by, liNa);
        delegates.stay(by, liNa);
        assertThat(views.delegate(by, liNa).until()).isNull();

        delegates.leave(by, liNa, BEGINS.plusYears(1), Leaving.LEFT);
        var wangQiang = elect(demo.wangQiang().member(), 12, liNa);
        refused(() -> delegates.stay(by, liNa), REPLACED_ALREADY);
        refused(() -> delegates.remove(by, liNa), HAS_ACTED);
        refused(() -> terms.remove(by, term), TERM_IN_USE);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> delegates.remove(demo.liNa(), wangQiang));
        assertThat(delegates.remove(by, wangQiang)).isEqualTo(term);
        delegates.stay(by, liNa);
        delegates.remove(by, liNa);
        assertThat(views.one(by, term).lines()).isEmpty();

        var place = place();
        constituencies.add(by, term, "高中部", 10, 1, "%s代表团");
        var other = views.one(by, term).constituencies().stream()
                .filter(one -> !one.id().equals(place.id()))
                .findFirst()
                .orElseThrow();
        constituencies.change(by, term, place.id(), place.name(), place.staff(), place.seats(), other.delegation());
        terms.remove(by, term);
        terms.remove(by, term);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> views.one(by, term));
    }

    @Test
    void whoHeadsADelegationWasNotElectedByMistake() {
        var liNa = elect(demo.liNa().member(), 12, null);
        constituencies.head(by, term, place().delegation(), demo.liNa().member(), BEGINS);
        refused(() -> delegates.remove(by, liNa), HAS_ACTED);
    }

    @Test
    void aTermIsNotMovedBeforeTheOneBeforeIt() {
        var next = terms.begin(by, AssemblyKind.STAFF_CONGRESS, 4, 3, BEGINS.minusYears(5), Region.NATIONAL, 70);
        refused(() -> terms.change(by, next, 3, BEGINS.plusDays(1), Region.NATIONAL, 70), BEGINS_BEFORE_THE_LAST);
        refused(() -> terms.change(by, next, 3, BEGINS, Region.NATIONAL, 70), BEGINS_BEFORE_THE_LAST);
        refused(() -> terms.change(by, term, 5, BEGINS.minusYears(5), Region.NATIONAL, 70), BEGINS_BEFORE_THE_LAST);
        terms.change(by, next, 3, BEGINS.minusDays(1), Region.NATIONAL, 70);
        assertThat(views.one(by, next).term().begins()).isEqualTo(BEGINS.minusDays(1));
    }

    @Test
    void whatWasCalledOffLeavesItsNumberToTheNext() {
        var day = BEGINS.plusDays(3).atTime(14, 0);
        var off = sittings.call(by, term, 1, day, "报告厅", "", WorkArea.CONGRESS, null);
        refused(() -> sittings.call(by, term, 1, day, "报告厅", "", WorkArea.CONGRESS, null), SITTING_NUMBER_TAKEN);
        sittings.cancel(by, off, "停电");
        assertThat(Sitting.nextNumber(views.one(by, term).sittings())).isEqualTo(1);
        sittings.call(by, term, 1, day.plusDays(7), "报告厅", "", WorkArea.CONGRESS, null);

        assertThat(views.one(by, term).sittings()).hasSize(2).allMatch(one -> one.number() == 1);
        assertThat(Sitting.nextNumber(views.one(by, term).sittings())).isEqualTo(2);
    }

    @Test
    void thePlanCallsTheNextSittingOfTheTermInOffice() {
        var item = PlanItemId.of(UUID.randomUUID().toString());
        var path = launcher.launch(by, order(item, today.plusDays(40)));

        assertThat(sittingViews.preparing(by))
                .filteredOn(sitting -> path.endsWith(sitting.id().toString()))
                .singleElement()
                .satisfies(sitting -> {
                    assertThat(sitting.number()).isEqualTo(5); // the demo has called four
                    assertThat(sitting.planItem()).isEqualTo(item);
                });
        refused(() -> launcher.launch(by, order(item, BEGINS.minusDays(1))), NO_TERM);
    }

    @Test
    void anotherUnionSeesNothingOfItAndAMemberChangesNothing() {
        var other = DemoUnion.found().secretary();

        assertThat(views.all(other)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> views.one(other, term));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> constituencies.add(other, term, "高中部", 1, 1, "%s"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> constituencies.add(demo.liNa(), term, "高中部", 1, 1, "%s"));
        assertThat(views.checks(demo.liNa(), views.one(demo.liNa(), term))).isEmpty();
    }

    private static LaunchOrder order(PlanItemId item, LocalDate day) {
        return new LaunchOrder(item, WorkArea.CONGRESS, LaunchKind.CONGRESS_SESSION, "召开教代会", day, day, null);
    }

    private DelegateId elect(MemberId member, @Nullable Integer votes, @Nullable DelegateId replaces) {
        var on = replaces == null ? BEGINS : BEGINS.plusYears(1).plusDays(9);
        return delegates.seat(
                by, term, new Election(member, Part.DELEGATE, place().id(), true, false, on, votes, replaces));
    }

    private Constituency place() {
        return views.one(by, term).constituencies().getFirst();
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
