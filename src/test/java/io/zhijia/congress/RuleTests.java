package io.zhijia.congress;

import static io.zhijia.congress.AssemblyKind.MEMBERS_CONGRESS;
import static io.zhijia.congress.AssemblyKind.STAFF_CONGRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.decision.Share;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

/** What is usual, what a union settled for itself, and which of it a sitting goes by. */
@SpringBootTest(properties = "demo=true")
class RuleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final RuleService rules;
    private final TermService terms;
    private final SittingService sittings;
    private final SittingViews views;
    private final TermViews termViews;
    private final UnionService unions;
    private final LocalDate today;

    RuleTests(
            RuleService rules,
            TermService terms,
            SittingService sittings,
            SittingViews views,
            TermViews termViews,
            UnionService unions,
            Clock clock) {
        this.rules = rules;
        this.terms = terms;
        this.sittings = sittings;
        this.views = views;
        this.termViews = termViews;
        this.unions = unions;
        this.today = LocalDate.now(clock);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, SCHOOLS, PAPERS, 7, UNCONFIRMED",
        "SHANGHAI, SCHOOLS, PAPERS, 7, READ",
        "SHANGHAI, SCHOOLS, LEADERS, 20, READ",
        "ZHEJIANG, OTHERS, WOMEN, 100, READ",
        "ZHEJIANG, SCHOOLS, WOMEN, 100, UNCONFIRMED",
        "NATIONAL, SCHOOLS, FRONTLINE, 60, SECOND_HAND",
        "ZHEJIANG, OTHERS, SESSIONS, 1, READ",
        "NATIONAL, SCHOOLS, QUORUM, 3, UNCONFIRMED",
        "NATIONAL, SCHOOLS, PASSING, 1, UNCONFIRMED",
        "ZHEJIANG, OTHERS, PASSING, 2, READ"
    })
    void whatIsUsualSaysHowWellItIsKnown(
            Region region, Units units, CongressRule rule, int value, Certainty certainty) {
        var standard = RuleSet.usual(TermTests.term(STAFF_CONGRESS, region, 300), units, DAY)
                .get(rule);
        assertThat(standard.value()).isEqualTo(value);
        assertThat(standard.certainty()).isEqualTo(certainty);
    }

    @Test
    void theLatestWordCountsAndGoingBackMeansWhatIsUsual() {
        var usual = RuleSet.usual(TermTests.term(STAFF_CONGRESS, Region.NATIONAL, 300), Units.SCHOOLS, DAY);
        assertThat(usual.with(List.of(own(1, 10), own(2, 12)))
                        .get(CongressRule.PAPERS)
                        .value())
                .isEqualTo(12);
        assertThat(usual.with(List.of(own(2, null), own(1, 10)))
                        .get(CongressRule.PAPERS)
                        .value())
                .isEqualTo(7);
    }

    @Test
    void ownSharesAndDaysAreGoneBy() {
        var term = TermTests.term(STAFF_CONGRESS, Region.NATIONAL, 300);
        var usual = RuleSet.usual(term, Units.SCHOOLS, DAY);
        var own = usual.with(List.of(own(1, 10), own(CongressRule.QUORUM, 4), own(CongressRule.DELEGATES, 500)));
        var rule = UsualRules.of(Region.NATIONAL, Units.SCHOOLS, term.kind().quorum(), DAY);
        assertThat(own.applied(CongressRule.QUORUM, rule).share()).isEqualTo(Share.THREE_QUARTERS);
        assertThat(usual.applied(CongressRule.QUORUM, rule)).isEqualTo(rule);
        assertThat(PreparationStep.PAPERS_OUT.due(DAY, SchoolYear.UNSAID, own))
                .isBefore(PreparationStep.PAPERS_OUT.due(DAY, SchoolYear.UNSAID, usual));
        assertThat(own.quota(term).least()).as("never more than there are").isEqualTo(300);
        assertThat(RuleSet.usual(TermTests.term(MEMBERS_CONGRESS, Region.NATIONAL, 300), Units.SCHOOLS, DAY)
                        .find(CongressRule.LEADERS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LEADERS, 20, true", "LEADERS, 21, false", "LEADERS, 15, true", "PAPERS, 7, true", "PAPERS, 6, false"})
    void stricterMeansFewerLeadersAndMoreOfEverythingElse(CongressRule rule, int value, boolean strict) {
        assertThat(rule.isAtLeastAsStrict(value, rule == CongressRule.LEADERS ? 20 : 7))
                .isEqualTo(strict);
    }

    @Test
    void theLawMayOnlyBeMadeStricterOtherRulesAreTheUnionsOwn() {
        var shanghai = union(Region.SHANGHAI);
        refused(CongressRefusal.LAW_STANDS, () -> settle(shanghai, CongressRule.PAPERS, 6, 0));
        settle(shanghai, CongressRule.PAPERS, 10, 0);
        var elsewhere = union(Region.NATIONAL);
        settle(elsewhere, CongressRule.PAPERS, 3, 0);
        refused(CongressRefusal.NOT_A_VALUE, () -> settle(elsewhere, CongressRule.PAPERS, 0, 1));
        refused(CongressRefusal.NOT_A_VALUE, () -> settle(elsewhere, CongressRule.QUORUM, 5, 0));
        refused(CongressRefusal.NOTHING_SETTLED, () -> rules.settle(elsewhere, CongressRule.QUORUM, null, "改回", 0));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> settle(elsewhere, CongressRule.PAPERS, 4, 0));
        rules.settle(elsewhere, CongressRule.PAPERS, null, "改回", 1);
        assertThat(rules.lines(elsewhere).stream()
                        .filter(line -> line.rule() == CongressRule.PAPERS)
                        .findFirst())
                .hasValueSatisfying(line -> {
                    assertThat(line.isOwn()).isFalse();
                    assertThat(line.history()).hasSize(2);
                });
    }

    @Test
    void aSittingKeepsTheRulesItWasPreparedWith() {
        var by = union(Region.NATIONAL);
        var term = termViews.all(by).getFirst().term().id();
        var first = call(by, term, 1, 40);
        settle(by, CongressRule.PAPERS, 20, 0);
        settle(by, CongressRule.QUORUM, 4, 0);
        var second = call(by, term, 2, 40);
        settle(by, CongressRule.PAPERS, 30, 1);

        assertThat(due(by, second)).isBefore(due(by, first));
        assertThat(views.one(by, first).quorum().rule().share()).isEqualTo(Share.TWO_THIRDS);
        assertThat(views.one(by, second).quorum().rule().share()).isEqualTo(Share.THREE_QUARTERS);
        assertThat(due(by, call(by, term, 3, 40))).isBefore(due(by, second));
    }

    @Test
    void aUnionMaySayItsSittingsInShort() {
        var by = union(Region.NATIONAL);
        var term = termViews.all(by).getFirst().term().id();
        var sitting = views.one(by, call(by, term, 4, 40)).sitting();
        assertThat(views.title(by, sitting, Locale.SIMPLIFIED_CHINESE)).startsWith("第一届第四次");
        settle(by, CongressRule.SHORT_TITLES, 1, 0);
        assertThat(views.title(by, sitting, Locale.SIMPLIFIED_CHINESE)).startsWith("一届四次");
        refused(CongressRefusal.NOT_A_VALUE, () -> settle(by, CongressRule.SHORT_TITLES, 2, 1));
    }

    private LocalDate due(Actor by, SittingId sitting) {
        return views.one(by, sitting).timeline().stream()
                .filter(step -> step.step() == PreparationStep.PAPERS_OUT)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private SittingId call(Actor by, TermId term, int number, int days) {
        return sittings.call(by, term, number, today.plusDays(days).atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
    }

    private Actor union(Region region) {
        var by = DemoUnion.found().secretary();
        unions.found(by, "工会" + by.union().toString().substring(0, 20), UnitKind.SCHOOL);
        terms.begin(by, STAFF_CONGRESS, 1, 3, today.minusDays(30), region, 300);
        return by;
    }

    private void settle(Actor by, CongressRule rule, int value, int number) {
        rules.settle(by, rule, value, "代表大会决议", number);
    }

    private static OwnRule own(int number, @Nullable Integer value) {
        return new OwnRule(CongressRule.PAPERS, number, value, "决议", MemberId.next(), DAY);
    }

    private static OwnRule own(CongressRule rule, int value) {
        return new OwnRule(rule, 1, value, "决议", MemberId.next(), DAY);
    }

    private static void refused(CongressRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
