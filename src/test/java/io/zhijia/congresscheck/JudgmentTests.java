package io.zhijia.congresscheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.ballot.AnnouncedBallots.Announced;
import io.zhijia.ballot.BallotId;
import io.zhijia.congress.SittingFacts;
import io.zhijia.congress.SittingFacts.Followed;
import io.zhijia.congress.SittingFacts.Point;
import io.zhijia.congress.SittingFacts.Step;
import io.zhijia.congress.SittingId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgmentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Point VOTED = new Point("办法", true, true, true, true, true, DAY.minusDays(7), true);
    private static final Followed FOLLOWED = new Followed("决议", true, false, false, true);

    @ParameterizedTest
    @EnumSource(Proof.class)
    void whoDidEverythingHasEverything(Proof proof) {
        assertThat(find(proof, good()).done()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Proof.class)
    void aYearWithoutASittingShowsNothing(Proof proof) {
        assertThat(find(proof).done()).isFalse();
        assertThat(find(proof).said()).startsWith("congresscheck.said.noSitting");
    }

    @Test
    void aStepThatWasDroppedIsNamed() {
        var one = with(List.of(step("PAPERS_OUT", DAY.minusDays(7)), step("TRAINING", null)), List.of(VOTED), 67);
        assertThat(find(Proof.STEPS, one).done()).isFalse();
        assertThat(find(Proof.STEPS, one).said()).contains("word.TRAINING").doesNotContain("word.PAPERS_OUT");
    }

    @ParameterizedTest
    @CsvSource({"66, false", "67, true", "68, true"})
    void enoughHaveToHaveCome(int present, boolean done) {
        assertThat(find(Proof.QUORUM, with(good().steps(), List.of(VOTED), present))
                        .done())
                .isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"8, 7, true", "7, 7, true", "6, 7, false", "7, 6, false", ", 7, false", "7, , false"})
    void theNoticeAndThePapersAreOutSevenDaysBefore(
            @Nullable Integer stepBefore, @Nullable Integer paperBefore, boolean done) {
        var step = step("PAPERS_OUT", stepBefore == null ? null : DAY.minusDays(stepBefore));
        var paper = paperBefore == null ? null : DAY.minusDays(paperBefore);
        var one = with(List.of(step), List.of(new Point("办法", true, true, true, true, true, paper, true)), 80);
        assertThat(find(Proof.PAPERS, one).done()).isEqualTo(done);
    }

    @Test
    void whatIsOnlyHeardNeedsNoPaperAndNoVote() {
        var heard = new Point("工作报告", false, false, false, false, false, null, false);
        var one = with(good().steps(), List.of(heard, VOTED), 80);
        assertThat(find(Proof.PAPERS, one).done()).isTrue();
        assertThat(find(Proof.TALKED, one).done()).isTrue();
        assertThat(find(Proof.VOTES, one).done()).isTrue();
    }

    @Test
    void procedureAndElectionsNeedTheirVoteButNeitherPaperNorTalkNorResolution() {
        var acclaimed = new Point("大会议程", true, false, true, false, false, null, false);
        var elected = new Point("选举职工董事", true, false, true, true, true, null, false);
        var one = with(good().steps(), List.of(acclaimed, elected, VOTED), 80);
        for (var proof : List.of(Proof.PAPERS, Proof.TALKED, Proof.VOTES, Proof.HANDED)) {
            assertThat(find(proof, one).done()).as(proof.name()).isTrue();
        }
        var open = new Point("大会议程", true, false, false, false, false, null, false);
        assertThat(find(Proof.VOTES, with(good().steps(), List.of(open, VOTED), 80))
                        .done())
                .as("nobody voted on it")
                .isFalse();
    }

    @Test
    void whereAllOfTheStaffMeetNobodyHasToTalkInDelegationsBefore() {
        var silent = new Point("办法", true, true, true, true, true, DAY.minusDays(7), false);
        var byDelegates = with(good().steps(), List.of(silent), 80);
        assertThat(find(Proof.TALKED, byDelegates).done()).isFalse();
        var all = new SittingFacts(
                byDelegates.sitting(),
                "次会",
                DAY,
                DAY.plusYears(1),
                60,
                60,
                40,
                false,
                7,
                byDelegates.steps(),
                byDelegates.points(),
                byDelegates.resolutions());
        assertThat(find(Proof.TALKED, all).done()).isTrue();
        assertThat(find(Proof.TALKED, all).said()).contains("talked.all");
    }

    @Test
    void aSealedBallotHeldInItStandsForACountInTheHall() {
        var open = new Point("办法", true, true, false, false, false, DAY.minusDays(9), true);
        var one = with(good().steps(), List.of(open), 80);
        assertThat(find(Proof.VOTES, one).done()).isFalse();
        assertThat(find(Proof.SECRET, one).done()).isFalse();
        assertThat(find(Proof.VOTES, ballot(one.sitting().value()), one).done()).isTrue();
        assertThat(find(Proof.SECRET, ballot(one.sitting().value()), one).done())
                .isTrue();
        assertThat(find(Proof.VOTES, ballot(null), one).done())
                .as("on the same day, but not in it")
                .isFalse();
        assertThat(find(Proof.VOTES, ballot(UUID.randomUUID()), one).done())
                .as("in another")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, true, HANDED, true",
        "false, false, false, true, HANDED, false",
        "true, true, false, false, FOLLOWED, true",
        "true, true, true, false, FOLLOWED, false",
        "true, false, false, false, CHECKED, false",
        "true, true, false, false, CHECKED, false",
        "true, false, false, true, CHECKED, true"
    })
    void resolutionsAreFollowed(
            boolean handed, boolean open, boolean late, boolean checked, Proof proof, boolean done) {
        var good = good();
        var one = new SittingFacts(
                good.sitting(),
                good.title(),
                DAY,
                good.termEnds(),
                100,
                80,
                67,
                true,
                7,
                good.steps(),
                good.points(),
                List.of(new Followed("决议", handed, open, late, checked)));
        assertThat(find(proof, one).done()).isEqualTo(done);
    }

    @Test
    void whatComesAfterwardsIsInTimeOrMissing() {
        var late = new Step("REPORTED_UP", "word", DAY.plusDays(7), DAY.plusDays(8));
        assertThat(find(Proof.REPORTED, with(List.of(late), List.of(VOTED), 80)).done())
                .isFalse();
        assertThat(find(Proof.PUBLISHED, with(List.of(late), List.of(VOTED), 80))
                        .done())
                .isFalse();
        assertThat(find(Proof.IN_TERM, endsOn(DAY)).done()).isTrue();
        assertThat(find(Proof.IN_TERM, endsOn(DAY.minusDays(1))).done()).isFalse();
    }

    @Test
    void everySittingOfTheYearHasToShowItAndTheOneThatDoesNotIsNamed() {
        var few = with(good().steps(), List.of(VOTED), 60);
        var found = find(Proof.QUORUM, good(), few);
        assertThat(found.done()).isFalse();
        assertThat(found.place()).contains(few.sitting().toString());
    }

    private static SittingFacts endsOn(LocalDate ends) {
        return new SittingFacts(
                new SittingId(UUID.randomUUID()),
                "次会",
                DAY,
                ends,
                100,
                80,
                67,
                true,
                7,
                List.of(),
                List.of(),
                List.of());
    }

    private static SittingFacts good() {
        return with(
                List.of(
                        step("PAPERS_OUT", DAY.minusDays(7)),
                        step("PUBLISHED", DAY.plusDays(3)),
                        step("REPORTED_UP", DAY.plusDays(3))),
                List.of(VOTED),
                80);
    }

    private static SittingFacts with(List<Step> steps, List<Point> points, int present) {
        return new SittingFacts(
                new SittingId(UUID.randomUUID()),
                "次会",
                DAY,
                DAY.plusYears(1),
                100,
                present,
                67,
                true,
                7,
                steps,
                points,
                List.of(FOLLOWED));
    }

    private static Step step(String name, @Nullable LocalDate done) {
        return new Step(name, "word." + name, DAY.plusDays(3), done);
    }

    private static List<Announced> ballot(@Nullable UUID sitting) {
        return List.of(new Announced(new BallotId(UUID.randomUUID()), "办法", sitting, null, DAY));
    }

    private static Finding find(Proof proof, SittingFacts... sittings) {
        return find(proof, List.of(), sittings);
    }

    private static Finding find(Proof proof, List<Announced> ballots, SittingFacts... sittings) {
        return new Judgment(List.of(sittings), ballots, (key, facts) -> facts.length == 0 ? key : key + List.of(facts))
                .findings().stream()
                        .filter(one -> one.proof() == proof)
                        .findFirst()
                        .orElseThrow();
    }
}
