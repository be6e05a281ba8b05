package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.COMMITTEE_HAS_NOT_MET;
import static io.zhijia.congress.CongressRefusal.COUNTED_MORE_THAN_PRESENT;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;
import static io.zhijia.congress.CongressRefusal.NOT_OPEN;
import static io.zhijia.congress.CongressRefusal.NOT_PASSED;
import static io.zhijia.congress.CongressRefusal.NOT_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.NO_QUORUM;
import static io.zhijia.congress.CongressRefusal.OPEN_ALREADY;
import static io.zhijia.congress.CongressRefusal.QUORUM_BROKEN;
import static io.zhijia.congress.CongressRefusal.RESOLVED_ALREADY;
import static io.zhijia.congress.CongressRefusal.SAY_WHY_OPENLY;
import static io.zhijia.congress.CongressRefusal.SCAN_IN_THE_HALL;
import static io.zhijia.congress.CongressRefusal.SECRET_HERE;
import static io.zhijia.congress.CongressRefusal.VOTED_ALREADY;
import static io.zhijia.congress.CongressRefusal.WORDING_STANDS;
import static io.zhijia.congress.VoteService.Counted.AGREED;
import static io.zhijia.congress.VoteService.Counted.DIFFERED;
import static io.zhijia.congress.VoteService.Counted.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;

/** One sitting of three delegates, who need two to begin and two votes to pass anything. */
@SpringBootTest(properties = "demo=true")
class HallModuleTests {

    private static final Count TWO_IN_FAVOR = new Count(Manner.HANDS, 2, 0, 0, 0);

    private final TermService terms;
    private final ConstituencyService constituencies;
    private final DelegateService delegates;
    private final SittingService sittings;
    private final HallService hall;
    private final CheckInService door;
    private final VoteService votes;
    private final OpinionService opinions;
    private final ResolutionService resolutions;
    private final HallViews views;
    private final PaperService papers;
    private final MessageSource words;
    private final TermViews termViews;
    private final ApplicationEventPublisher modules;
    private final LocalDate today;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private Actor teller = by;
    private SittingId sitting = SittingId.next();

    HallModuleTests(
            TermService terms,
            ConstituencyService constituencies,
            DelegateService delegates,
            SittingService sittings,
            HallService hall,
            CheckInService door,
            VoteService votes,
            OpinionService opinions,
            ResolutionService resolutions,
            HallViews views,
            PaperService papers,
            MessageSource words,
            TermViews termViews,
            ApplicationEventPublisher modules,
            Clock clock) {
        this.terms = terms;
        this.constituencies = constituencies;
        this.delegates = delegates;
        this.sittings = sittings;
        this.hall = hall;
        this.door = door;
        this.votes = votes;
        this.opinions = opinions;
        this.resolutions = resolutions;
        this.views = views;
        this.papers = papers;
        this.words = words;
        this.termViews = termViews;
        this.modules = modules;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aSittingToday() {
        demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
        teller = new Actor(by.union(), MemberId.next(), "计票人", Map.of(by.union().value(), Set.of(Office.TELLER)));
        sitting = called(5, Region.NATIONAL);
    }

    @Test
    void delegatesCheckInWithTheCodeOfTheHallAndTheQuorumOpensIt() {
        var code = views.code(by, sitting);
        refused(() -> door.checkIn(demo.liNa(), sitting, "0"), SCAN_IN_THE_HALL);
        refused(() -> door.checkIn(by, sitting, code), NOT_ON_THE_LIST);
        assertThat(door.checkIn(demo.liNa(), sitting, code)).isEqualTo(Presence.PRESENT);
        assertThat(door.checkIn(demo.liNa(), sitting, code)).as("scanned twice").isEqualTo(Presence.PRESENT);
        refused(() -> sittings.open(by, sitting), NO_QUORUM);

        assertThat(door.checkIn(demo.wangQiang(), sitting, code)).isEqualTo(Presence.PRESENT);
        sittings.open(by, sitting);
        assertThat(door.checkIn(demo.chenJing(), sitting, code)).isEqualTo(Presence.LATE);
        assertThat(views.one(by, sitting).quorum().got()).isEqualTo(3);
        refused(() -> sittings.cancel(by, sitting, "改期"), OPEN_ALREADY);
    }

    @Test
    void openedOnlyOnceTheCommitteeIsOnRecordToHaveMet() {
        present(demo.liNa(), demo.wangQiang());
        sittings.untick(by, sitting, PreparationStep.COMMITTEE_MEETS);
        sittings.tick(by, sitting, PreparationStep.PREPARATORY_MEETING, today, "");
        refused(() -> sittings.open(by, sitting), COMMITTEE_HAS_NOT_MET);

        sittings.tick(by, sitting, PreparationStep.COMMITTEE_MEETS, today, "见会议记录");
        sittings.open(by, sitting);
        assertThat(views.one(by, sitting).of().sitting().isOpen()).isTrue();
        refused(() -> sittings.untick(by, sitting, PreparationStep.COMMITTEE_MEETS), OPEN_ALREADY);
    }

    @Test
    void onlyWhatTwoPeopleCountAlikeIsAResult() {
        hall.add(by, sitting, "绩效工资分配方案", "王校长", Handling.PASS);
        examined();
        hall.add(by, sitting, "学校工作报告", "", Handling.HEAR);
        refused(() -> votes.count(by, sitting, 1, TWO_IN_FAVOR), NOT_OPEN);
        present(demo.liNa(), demo.wangQiang());
        sittings.open(by, sitting);
        refused(() -> votes.count(by, sitting, 2, TWO_IN_FAVOR), NOT_VOTED_ON);
        refused(() -> votes.count(by, sitting, 1, new Count(Manner.HANDS, 2, 1, 0, 0)), COUNTED_MORE_THAN_PRESENT);
        refused(() -> resolutions.resolve(by, sitting, 1, "决议", "通过。"), NOT_PASSED);

        assertThat(votes.count(by, sitting, 1, TWO_IN_FAVOR)).isEqualTo(FIRST);
        assertThat(votes.count(by, sitting, 1, TWO_IN_FAVOR))
                .as("by the same person")
                .isEqualTo(FIRST);
        assertThat(votes.count(teller, sitting, 1, new Count(Manner.HANDS, 1, 1, 0, 0)))
                .isEqualTo(DIFFERED);
        assertThat(votes.count(teller, sitting, 1, TWO_IN_FAVOR))
                .as("both are forgotten")
                .isEqualTo(FIRST);
        assertThat(votes.count(by, sitting, 1, TWO_IN_FAVOR)).isEqualTo(AGREED);

        var vote = views.one(by, sitting).votes().getFirst();
        assertThat(vote.isPassed()).isTrue();
        assertThat(List.of(vote.entitled(), vote.present(), vote.needed())).containsExactly(3, 2, 2);
        assertThat(List.of(vote.countedBy(), vote.confirmedBy())).containsExactly(teller.member(), by.member());
        assertThat(votes.count(by, sitting, 1, TWO_IN_FAVOR)).as("tapped twice").isEqualTo(AGREED);
        refused(() -> votes.count(by, sitting, 1, new Count(Manner.HANDS, 1, 1, 0, 0)), VOTED_ALREADY);
        refused(() -> hall.remove(by, sitting, 1), ITEM_VOTED_ON);
    }

    @Test
    void withTooFewInFavorNothingIsPassed() {
        passing(new Count(Manner.HANDS, 1, 0, 1, 0));

        assertThat(views.one(by, sitting).votes().getFirst().isPassed()).isFalse();
        refused(() -> resolutions.resolve(by, sitting, 1, "决议", "通过。"), NOT_PASSED);
    }

    @Test
    void aQuorumThatBreaksStopsTheNextVote() {
        hall.add(by, sitting, "考核办法", "", Handling.PASS);
        examined();
        present(demo.liNa(), demo.wangQiang());
        sittings.open(by, sitting);
        door.tick(by, sitting, delegate(demo.wangQiang()), Presence.LEFT, "上课");

        refused(() -> votes.count(by, sitting, 1, new Count(Manner.HANDS, 1, 0, 0, 0)), QUORUM_BROKEN);
    }

    @Test
    void handsAreCountedOfBenefitsOnlyWithAReasonThatStays() {
        hall.add(by, sitting, "福利方案", "", Handling.PASS);
        hall.add(by, sitting, "福利情况报告", "", Handling.HEAR);
        hall.add(by, sitting, "考核办法", "", Handling.PASS);
        papers.describe(by, sitting, 1, PaperKind.WELFARE, "");
        papers.describe(by, sitting, 2, PaperKind.WELFARE, "");
        papers.describe(by, sitting, 3, PaperKind.REGULATION, "");
        examined();
        present(demo.liNa(), demo.wangQiang());
        sittings.open(by, sitting);
        assertThat(views.one(by, sitting).ofInterest()).containsExactly(1);

        refused(() -> votes.count(by, sitting, 1, TWO_IN_FAVOR), SAY_WHY_OPENLY);
        votes.count(by, sitting, 1, TWO_IN_FAVOR, "只有两名代表，现场停电");
        assertThat(votes.count(by, sitting, 1, TWO_IN_FAVOR))
                .as("who corrects the own count has said it")
                .isEqualTo(VoteService.Counted.FIRST);
        assertThat(votes.count(teller, sitting, 1, TWO_IN_FAVOR)).isEqualTo(AGREED);
        var vote = views.one(by, sitting).votes().getFirst();
        assertThat(vote.openly()).isEqualTo("只有两名代表，现场停电");
        assertThat(new HallPaper(words, Locale.SIMPLIFIED_CHINESE).vote(views.one(by, sitting), vote))
                .contains("举手表决的原因：只有两名代表，现场停电");
    }

    @Test
    void aSecretBallotOnBenefitsNeedsNoReason() {
        hall.add(by, sitting, "奖励标准", "", Handling.DECIDE);
        papers.describe(by, sitting, 1, PaperKind.REWARD_STANDARD, "");
        examined();
        present(demo.liNa(), demo.wangQiang());
        sittings.open(by, sitting);
        var secret = new Count(Manner.PAPER, 2, 0, 0, 0);
        votes.count(by, sitting, 1, secret, "多写的");
        assertThat(votes.count(teller, sitting, 1, secret)).isEqualTo(AGREED);
        assertThat(views.one(by, sitting).votes().getFirst().openly()).isEmpty();
    }

    @Test
    void whereTheLawAsksForASecretBallotHandsAreNotCounted() {
        sitting = called(4, Region.SHANGHAI);
        hall.add(by, sitting, "考核办法", "", Handling.PASS);
        examined();
        present(demo.liNa(), demo.wangQiang());
        sittings.open(by, sitting);

        refused(() -> votes.count(by, sitting, 1, TWO_IN_FAVOR), SECRET_HERE);
        papers.describe(by, sitting, 1, PaperKind.WELFARE, "");
        refused(() -> votes.count(by, sitting, 1, TWO_IN_FAVOR, "停电"), SECRET_HERE);
        var secret = new Count(Manner.PAPER, 2, 0, 0, 0);
        votes.count(by, sitting, 1, secret);
        assertThat(votes.count(teller, sitting, 1, secret)).isEqualTo(AGREED);
    }

    @Test
    void aResolutionKeepsItsWordingsAndStandsOnceTheSittingIsClosed() {
        passing(TWO_IN_FAVOR);
        var first = resolutions.resolve(by, sitting, 1, "关于考核办法的决议", "通过考核办法。");
        refused(() -> resolutions.resolve(by, sitting, 1, "又一个", "通过。"), RESOLVED_ALREADY);
        resolutions.reword(by, first, "通过考核办法，自下学期起执行。");
        resolutions.reword(by, first, "通过考核办法，自下学期起执行。");
        sittings.close(by, sitting, 0, "审议通过考核办法", "第五届第一次教代会");

        var one = resolutions.get(by, first);
        assertThat(one.mark()).isEqualTo("〔" + today.getYear() + "〕1");
        assertThat(resolutions.wordings(by, first)).extracting(Wording::text).containsExactly("通过考核办法。");
        refused(() -> resolutions.reword(by, first, "改了"), WORDING_STANDS);
        assertThat(views.one(by, sitting).of().sitting().state())
                .isEqualTo(new SittingState.Closed(today, 3, 2, "审议通过考核办法"));

        resolutions.entrust(by, first, "教务处", today.plusMonths(3));
        resolutions.note(by, first, 40, "已发文");
        resolutions.note(by, first, 100, "已执行一学期");
        assertThat(resolutions.percents(by)).containsEntry(first, 100);
        assertThat(resolutions.progress(by, first))
                .extracting(Progress::percent)
                .containsExactly(100, 40);
    }

    private void passing(Count count) {
        hall.add(by, sitting, "考核办法", "", Handling.PASS);
        examined();
        present(demo.liNa(), demo.wangQiang());
        sittings.open(by, sitting);
        votes.count(by, sitting, 1, count);
        votes.count(teller, sitting, 1, count);
    }

    private void examined() {
        opinions.settle(by, sitting, 1, Outcome.WAIVED, "会前已经讨论");
    }

    private void present(Actor... some) {
        for (var one : some) {
            door.tick(by, sitting, delegate(one), Presence.PRESENT, "");
        }
    }

    private DelegateId delegate(Actor one) {
        return views.one(by, sitting).people().stream()
                .map(DelegateLine::delegate)
                .filter(delegate -> delegate.member().equals(one.member()))
                .map(Delegate::id)
                .findFirst()
                .orElseThrow();
    }

    private SittingId called(int number, Region region) {
        var begins = LocalDate.of(2010 + number, 3, 1);
        var term = terms.begin(by, AssemblyKind.STAFF_CONGRESS, number, 5, begins, region, 20);
        constituencies.add(by, term, "全校", 20, 3, "%s代表团");
        var place = termViews.one(by, term).constituencies().getFirst().id();
        for (var one : List.of(demo.liNa(), demo.wangQiang(), demo.chenJing())) {
            delegates.seat(by, term, new Election(one.member(), Part.DELEGATE, place, true, false, begins, null, null));
        }
        var id = sittings.call(by, term, 1, today.atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
        sittings.tick(by, id, PreparationStep.COMMITTEE_MEETS, today, "");
        return id;
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
