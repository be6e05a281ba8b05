package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.TOO_FEW_DELEGATES;
import static io.zhijia.congress.CongressRefusal.TOO_MANY_LEADERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

/** A list of delegates is made known only where it keeps the lines the law itself draws; what is second hand only warns. */
@SpringBootTest(properties = "demo=true")
class LawfulListTests {

    private static final LocalDate BEGINS = LocalDate.of(2015, 3, 1); // before the terms of the demo

    private final TermService terms;
    private final ConstituencyService constituencies;
    private final DelegateService delegates;
    private final SittingService sittings;
    private final TermViews views;
    private final LocalDate today;
    private final DemoUnion demo = DemoUnion.found();
    private final Actor by = demo.secretary();

    LawfulListTests(
            TermService terms,
            ConstituencyService constituencies,
            DelegateService delegates,
            SittingService sittings,
            TermViews views,
            ApplicationEventPublisher modules,
            Clock clock) {
        this.terms = terms;
        this.constituencies = constituencies;
        this.delegates = delegates;
        this.sittings = sittings;
        this.views = views;
        this.today = LocalDate.now(clock);
        modules.publishEvent(demo);
    }

    @Test
    void tooFewDelegatesStopTheListWhereTheLawWasRead() {
        var sitting = sittingOf(term(Region.SHANGHAI, 20), false);
        refused(() -> publish(sitting), TOO_FEW_DELEGATES);
        sittings.tick(by, sitting, PreparationStep.QUALIFICATION, today, "别的步骤照常");
    }

    @Test
    void theSameListIsOnlyWarnedAboutWhereNoLawWasRead() {
        var term = term(Region.NATIONAL, 20);
        publish(sittingOf(term, true));
        assertThat(views.checks(by, views.one(by, term))).anyMatch(check -> Boolean.FALSE.equals(check.isMet()));
    }

    @Test
    void oneLeaderTooManyStopsTheListUntilItIsChanged() {
        var term = term(Region.SHANGHAI, 3);
        var sitting = sittingOf(term, true);
        refused(() -> publish(sitting), TOO_MANY_LEADERS);
        for (var line : views.one(by, term).voting()) {
            delegates.describe(by, line.delegate().id(), true, false);
        }
        publish(sitting);
        assertThat(views.one(by, term).voting()).hasSize(3);
    }

    private void publish(SittingId sitting) {
        sittings.tick(by, sitting, PreparationStep.LIST_PUBLISHED, today, "");
    }

    private TermId term(Region region, int staff) {
        return terms.begin(by, AssemblyKind.STAFF_CONGRESS, 5, 5, BEGINS, region, staff);
    }

    /** With Li Na, Wang Qiang and Chen Jing; all of them in charge of something, or none. */
    private SittingId sittingOf(TermId term, boolean areLeaders) {
        constituencies.add(by, term, "全校", 20, 3, "%s代表团");
        var place = views.one(by, term).constituencies().getFirst().id();
        for (var one : List.of(demo.liNa(), demo.wangQiang(), demo.chenJing())) {
            delegates.seat(
                    by, term, new Election(one.member(), Part.DELEGATE, place, true, areLeaders, BEGINS, null, null));
        }
        return sittings.call(by, term, 1, today.plusDays(1).atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null);
    }

    private static void refused(ThrowingCallable step, CongressRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
