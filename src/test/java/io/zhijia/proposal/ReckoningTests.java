package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.CaseFile.Answer;
import io.zhijia.proposal.CaseFile.Interruption;
import io.zhijia.proposal.CaseFile.Progress;
import io.zhijia.proposal.Deadline.Pause;
import io.zhijia.proposal.Phase.Pace;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import io.zhijia.work.WorkArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How proposals are counted, at the edges of each way of counting. */
class ReckoningTests {

    /** A Monday; no holiday falls into the two weeks that follow. */
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    private static final WorkingDays WORK = new WorkingDays(SchoolYear.UNSAID);
    private static final Set<Need> ALL = EnumSet.allOf(Need.class);
    private static final Call CALL = new Call(
            UnionId.next(),
            CallId.next(),
            "征集提案",
            null,
            "",
            WorkArea.CONGRESS,
            null,
            MARCH_2,
            null,
            "",
            "",
            Rules.usual(),
            0);

    private final MemberId liNa = MemberId.next();
    private final MemberId wangQiang = MemberId.next();

    @Test
    void eachPartOfTheWayIsCountedInWorkingDaysOnceSomebodyHasDoneWithIt() {
        var answered = moved(submitted(), "DOCKET 4", "ASSIGN 7", "RECEIVE 8", "PLAN 9", "TO_SIGN_OFF 11", "SIGN 14");

        assertThat(Phase.days(new CaseAtHand(answered, Rules.usual(), sent(14, Outcome.A)), WORK))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Phase.SCREENING, 4,
                        Phase.ASSIGNMENT, 1,
                        Phase.RECEIPT, 1,
                        Phase.HANDLING, 3,
                        Phase.SIGN_OFF, 1,
                        Phase.UNTIL_ANSWER, 10));
    }

    @Test
    void whatIsStillGoingOnTakesNoTimeYet() {
        assertThat(days(submitted())).isEmpty();
        assertThat(days(moved(submitted(), "DOCKET 4"))).containsOnlyKeys(Phase.SCREENING);
        assertThat(days(moved(submitted(), "DOCKET 4", "ASSIGN 7", "RECEIVE 8", "PLAN 9")))
                .doesNotContainKey(Phase.HANDLING);
    }

    @Test
    void theCommitteesTimeBeginsWithTheDayItCameThereAndNotWithItsFirstOpinion() {
        var seen = moved(submitted(), "OPINE 5");

        assertThat(seen.stage()).isEqualTo(Stage.SCREENING);
        assertThat(seen.since().toLocalDate()).isEqualTo(MARCH_2);
        assertThat(moved(submitted(), "OPINE 5", "DOCKET 6").since().toLocalDate())
                .isEqualTo(MARCH_2.plusDays(6));
    }

    @Test
    void aStepTakenBackCountsForNothingAndTheSecondTryOnTop() {
        assertThat(days(moved(submitted(), "DOCKET 4", "UNDO 8", "DOCKET 10")))
                .containsExactly(Map.entry(Phase.SCREENING, 6));
    }

    @Test
    void theSecondHandlingIsATimeOfItsOwn() {
        var again = moved(
                submitted(),
                "DOCKET 0",
                "ASSIGN 0",
                "RECEIVE 0",
                "PLAN 0",
                "TO_SIGN_OFF 1",
                "SIGN 1",
                "RATE 2",
                "HANDLE_AGAIN 3",
                "PLAN 4",
                "TO_SIGN_OFF 7");

        assertThat(days(again))
                .contains(
                        Map.entry(Phase.HANDLING, 1), Map.entry(Phase.RATING, 2), Map.entry(Phase.SECOND_HANDLING, 2));
    }

    @Test
    void theAverageIsOfThoseThatHaveItBehindThem() {
        var quick = at(moved(submitted(), "DOCKET 0"), CaseFile.EMPTY);
        var slow = at(moved(submitted(), "DOCKET 3"), CaseFile.EMPTY);
        var open = at(submitted(), CaseFile.EMPTY);

        assertThat(Phase.paces(List.of(quick, slow, open), WORK))
                .containsExactly(Map.entry(Phase.SCREENING, new Pace(2, new BigDecimal("1.5"))));
        assertThat(Phase.paces(List.of(quick, quick, slow), WORK).get(Phase.SCREENING))
                .isEqualTo(new Pace(3, new BigDecimal("1.0")));
        assertThat(Phase.paces(List.of(), WORK)).isEmpty();
    }

    @Test
    void whoHasNotRatedIsNeverContent() {
        var rules = Rules.usual();
        var two =
                submitted().takenIn(submittedBy(wangQiang), null, Hand.of(liNa, Role.COMMITTEE, MARCH_2.atTime(10, 0)));
        var none = OwnRatings.of(List.of(new CaseAtHand(two, rules, sent(3, Outcome.A))), Rating::result);
        var one = OwnRatings.of(
                List.of(new CaseAtHand(two, rules, sent(3, Outcome.A, rating(1, liNa, Satisfaction.BASICALLY)))),
                Rating::result);

        assertThat(none).returns(2, OwnRatings::asked).returns(2, OwnRatings::unrated);
        assertThat(none.percent()).isNull();
        assertThat(one)
                .returns(2, OwnRatings::asked)
                .returns(1, OwnRatings::unrated)
                .returns(100, OwnRatings::percent);
        assertThat(one.of(Satisfaction.BASICALLY)).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedBeforeTheAnswerAndWhoRatedIsCountedThoughGone() {
        assertThat(OwnRatings.of(List.of(at(submitted(), CaseFile.EMPTY)), Rating::result)
                        .asked())
                .isZero();
        var left = MemberId.next();
        var rated = OwnRatings.of(
                List.of(at(submitted(), sent(3, Outcome.A, rating(1, left, Satisfaction.NOT)))), Rating::result);
        assertThat(rated)
                .returns(2, OwnRatings::asked)
                .returns(1, OwnRatings::unrated)
                .returns(0, OwnRatings::percent);
    }

    @Test
    void ofARatedTwiceOnlyTheLastAnswerCounts() {
        var file = sent(3, Outcome.A, rating(1, liNa, Satisfaction.NOT), rating(2, liNa, Satisfaction.SATISFIED));

        assertThat(OwnRatings.of(List.of(at(submitted(), file)), Rating::result))
                .returns(1, OwnRatings::rated)
                .returns(100, OwnRatings::percent);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0, 0, ", "4, 0, 0, 4, 0.00", "4, 1, 1, 3, 0.25", "3, 2, 1, 2, 0.67", "1, 3, 1, 0, 3.00"})
    void delegatesAreCountedAndNotNamed(
            int delegates, int received, int proposing, int silent, @Nullable BigDecimal each) {
        var all = IntStream.range(0, delegates)
                .mapToObj(one -> one == 0 ? liNa : MemberId.next())
                .toList();
        var cases = IntStream.range(0, received)
                .mapToObj(one -> at(submitted(), CaseFile.EMPTY))
                .toList();

        assertThat(Participation.of(all, cases))
                .isEqualTo(new Participation(delegates, proposing, received))
                .returns(silent, Participation::silent)
                .returns(each, Participation::perDelegate);
    }

    @Test
    void carriedOutIsMeasuredByAllThatWereDocketedNotByTheAnswered() {
        var done = at(moved(submitted(), "DOCKET 0"), sent(3, Outcome.A));
        var planned = at(moved(submitted(), "DOCKET 0"), sent(3, Outcome.B));
        var silent = at(moved(submitted(), "DOCKET 0"), CaseFile.EMPTY);
        var suggestion = at(moved(submitted(), "MAKE_SUGGESTION 0"), sent(3, Outcome.A));

        assertThat(Target.CASES.ours(List.of(done, done, done, done, silent))).isEqualTo(80);
        assertThat(Target.CASES.ours(List.of(done, planned, suggestion))).isEqualTo(50);
        assertThat(Target.SUGGESTIONS.ours(List.of(done, planned, suggestion))).isEqualTo(100);
        assertThat(Target.SUGGESTIONS.ours(List.of(done))).isNull();
    }

    /** The handler's own word is not enough. */
    @Test
    void aPromiseIsKeptOnceItIsShownAndSeenByWhoFollowsIt() {
        var said = at(moved(submitted(), "DOCKET 0"), promised(100, "验收单", ""));
        var unproven = at(moved(submitted(), "DOCKET 0"), promised(100, "", "已看过"));
        var almost = at(moved(submitted(), "DOCKET 0"), promised(99, "验收单", "已看过"));
        var seen = at(moved(submitted(), "DOCKET 0"), promised(100, "验收单", "已看过"));
        var untouched = at(moved(submitted(), "DOCKET 0"), sent(3, Outcome.B));
        var all = List.of(said, unproven, almost, seen, untouched);

        assertThat(Figure.CARRIED_OUT.of(all)).containsExactly(seen);
        assertThat(Figure.PROMISED.of(all)).hasSize(5);
        assertThat(Figure.PROMISES_KEPT.of(all)).containsExactly(seen);
        assertThat(Figure.PROMISES_UNDER_WAY.of(all)).containsExactly(said, unproven, almost);
        assertThat(reckoning(all).progress()).hasValue(80);
        assertThat(reckoning(List.of(at(submitted(), sent(3, Outcome.A)))).progress())
                .isEmpty();
    }

    @Test
    void whatWasHandledTwiceIsCountedByWhatWasSaidOfTheSecondAnswer() {
        var content = again(rating(1, liNa, Satisfaction.NOT), rating(2, liNa, Satisfaction.BASICALLY));
        var never = again(rating(1, liNa, Satisfaction.NOT), rating(2, liNa, Satisfaction.NOT));
        var unrated = again(rating(1, liNa, Satisfaction.NOT));
        var all = List.of(content, never, unrated);

        assertThat(Figure.HANDLED_TWICE.of(all)).hasSize(3);
        assertThat(Figure.CONTENT_AT_LAST.of(all)).containsExactly(content);
        assertThat(Figure.DISSATISFIED_TWICE.of(all)).containsExactly(never);
    }

    private CaseAtHand again(Rating... ratings) {
        var twice = moved(
                submitted(),
                "DOCKET 0",
                "ASSIGN 0",
                "RECEIVE 0",
                "PLAN 0",
                "TO_SIGN_OFF 1",
                "SIGN 1",
                "RATE 2",
                "HANDLE_AGAIN 3");
        return at(twice, sent(3, Outcome.C, ratings));
    }

    @Test
    void anAnswerIsInTimeByWhatWasGrantedBeforeItAndNotByWhatTheSecondTimeGot() {
        var given = Assignment.given(
                1,
                new Assignment.Department(new DepartmentId(UUID.randomUUID()), "总务处", wangQiang),
                List.of(),
                MemberId.next(),
                MemberId.next(),
                false,
                MARCH_2.plusDays(9),
                "",
                MemberId.next(),
                MARCH_2.atStartOfDay());
        var before = new CaseFile.Extension(
                1, 5, "要招标", wangQiang, MARCH_2.plusDays(3).atTime(9, 0));
        var after = new CaseFile.Extension(
                2, 5, "要招标", wangQiang, MARCH_2.plusDays(30).atTime(9, 0));
        var pausedAfter = new Interruption(
                3, new Pause(MARCH_2.plusDays(31), MARCH_2.plusDays(50)), "等批复", wangQiang, LocalDateTime.MIN);

        var waited = at(submitted(), handled(given, List.of(before), List.of(pausedAfter)));
        assertThat(waited.isAfterItsDay(MARCH_2.plusDays(14))).isFalse();
        assertThat(waited.isAfterItsDay(MARCH_2.plusDays(15))).isTrue();
        var second = at(submitted(), handled(given, List.of(after), List.of()));
        assertThat(second.isAfterItsDay(MARCH_2.plusDays(9))).isFalse();
        assertThat(second.isAfterItsDay(MARCH_2.plusDays(10))).isTrue();
    }

    private static CaseFile handled(Assignment given, List<CaseFile.Extension> more, List<Interruption> pauses) {
        return new CaseFile(
                null,
                List.of(given),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                more,
                pauses,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    @Test
    void theReasonSomebodyGaveStandsBesideWhatIsOpen() {
        var handled = moved(submitted(), "DOCKET 0", "ASSIGN 0", "RECEIVE 0", "PLAN 0");
        assertThat(WhyOpen.of(at(moved(submitted(), "DOCKET 0"), CaseFile.EMPTY))
                        .word())
                .endsWith("NOT_ASSIGNED");
        assertThat(WhyOpen.of(at(handled, CaseFile.EMPTY)).word()).endsWith("IN_HAND");
        assertThat(WhyOpen.of(at(handled, paused(null))))
                .isEqualTo(new WhyOpen("handling.open.PAUSED", List.of("等批复")));
        assertThat(WhyOpen.of(at(handled, paused(MARCH_2.plusDays(9)))).word()).endsWith("IN_HAND");
        assertThat(WhyOpen.of(at(handled, sent(3, Outcome.B))))
                .isEqualTo(new WhyOpen("handling.open.PLANNED", List.of("2026-09-01")));
        assertThat(WhyOpen.of(at(handled, progressed(60))))
                .isEqualTo(new WhyOpen("handling.open.PROGRESS", List.of(60, "已试行")));
    }

    @Test
    void whatIsOnlyFollowedUpIsNotOpenButNotCarriedOutEither() {
        var handled = moved(
                submitted(),
                "DOCKET 0",
                "ASSIGN 0",
                "RECEIVE 0",
                "PLAN 0",
                "TO_SIGN_OFF 1",
                "SIGN 2",
                "RATE 3",
                "CLOSE 4",
                "FOLLOW_UP 4");
        var followed = at(handled, sent(3, Outcome.B));

        assertThat(Figure.OPEN.of(List.of(followed))).isEmpty();
        assertThat(reckoning(List.of(followed)).open()).containsExactly(followed);
    }

    private static Reckoning reckoning(List<CaseAtHand> all) {
        var span = new Span("2026", "2026", "", Set.of(CALL.id()), MARCH_2);
        return new Reckoning(span, all, Participation.of(List.of(), List.of()), Map.of(), List.of());
    }

    @Test
    void classesAreCountedOnlyAsFarAsACallUsesThem() {
        var usual = Rules.usual();
        var five = new Rules(usual.circle(), 1, 2, true, false, true, true, false, 50, Scale.FIVE, usual.clocks());
        var done = at(moved(submitted(), "DOCKET 0"), sent(3, Outcome.A));
        var taken = new CaseAtHand(moved(submitted(), "DOCKET 0"), five, sent(3, Outcome.SOLVED));

        assertThat(Figure.shown(List.of())).contains(Figure.SOLVED).doesNotContain(Figure.FIVE_SOLVED);
        assertThat(Figure.shown(List.of(done))).contains(Figure.LATER).doesNotContain(Figure.FIVE_UPWARD);
        assertThat(Figure.shown(List.of(taken))).contains(Figure.FIVE_UPWARD).doesNotContain(Figure.LATER);
        assertThat(Figure.shown(List.of(done, taken))).containsExactly(Figure.values());
        assertThat(Figure.CARRIED_OUT.of(List.of(done, taken))).hasSize(2);
    }

    private Map<Phase, Integer> days(Proposal proposal) {
        return Phase.days(at(proposal, CaseFile.EMPTY), WORK);
    }

    private static CaseAtHand at(Proposal proposal, CaseFile file) {
        return new CaseAtHand(proposal, Rules.usual(), file);
    }

    private Proposal submitted() {
        return submittedBy(liNa);
    }

    private static Proposal submittedBy(MemberId author) {
        var hand = Hand.of(author, Role.PROPOSER, MARCH_2.atTime(9, 0));
        return Proposal.drafted(
                        CALL,
                        new Proposal.Origin(false, null, "", false),
                        new Author(author, "", null),
                        new Text("", "关于食堂的提案", "案据", "措施", ""),
                        true,
                        hand)
                .submitted(false, 1, false, hand, ALL);
    }

    /** @param steps what is done so many days after the second of March, by whoever may */
    private Proposal moved(Proposal of, String... steps) {
        var next = of;
        for (var one : steps) {
            var gap = one.indexOf(' ');
            var step = Step.valueOf(one.substring(0, gap));
            var at = MARCH_2.plusDays(Long.parseLong(one.substring(gap + 1))).atTime(9, 0);
            var hand = Hand.of(liNa, by(next, step), at);
            next = step == Step.DOCKET
                    ? next.docketed(new Filing.Docket(CALL.series(), "", 1, at.toLocalDate()), false, hand)
                    : step == Step.UNDO ? next.undone(hand.saying("错了")) : next.moved(step, hand, ALL);
        }
        return next;
    }

    private static Role by(Proposal of, Step step) {
        return Arrays.stream(Role.values())
                .filter(role -> of.course().allows(step, role))
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile sent(int day, Outcome outcome, Rating... ratings) {
        var on = MARCH_2.plusDays(day);
        var answer = new Answer(
                1, 1, "答复", outcome, LocalDate.of(2026, 9, 1), null, "", MemberId.next(), on.atStartOfDay(), on);
        return file(List.of(answer), List.of(), List.of(ratings), List.of());
    }

    private static CaseFile paused(@Nullable LocalDate until) {
        var pause = new Interruption(1, new Pause(MARCH_2, until), "等批复", MemberId.next(), LocalDateTime.MIN);
        return file(List.of(), List.of(pause), List.of(), List.of());
    }

    private static CaseFile promised(int percent, String evidence, String keeperSays) {
        var progress = new Progress(
                1, percent, MARCH_2, "已试行", evidence, null, keeperSays, MemberId.next(), LocalDateTime.MIN);
        return file(sent(3, Outcome.B).answers(), List.of(), List.of(), List.of(progress));
    }

    private static CaseFile progressed(int percent) {
        var progress = new Progress(1, percent, MARCH_2, "已试行", "", null, "", MemberId.next(), LocalDateTime.MIN);
        return file(List.of(), List.of(), List.of(), List.of(progress));
    }

    private static CaseFile file(
            List<Answer> answers, List<Interruption> pauses, List<Rating> ratings, List<Progress> progress) {
        return new CaseFile(
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), pauses, answers, List.of(),
                ratings, null, progress, null, null);
    }

    private static Rating rating(int round, MemberId member, Satisfaction result) {
        return new Rating(round, member, Satisfaction.SATISFIED, result, false, "理由", null, LocalDateTime.MIN);
    }
}
