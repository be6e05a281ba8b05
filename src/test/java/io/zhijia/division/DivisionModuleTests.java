package io.zhijia.division;

import static io.zhijia.division.DivisionRefusal.BEGINS_BEFORE_THE_LAST;
import static io.zhijia.division.DivisionRefusal.ENDED_ALREADY;
import static io.zhijia.division.DivisionRefusal.IN_CHARGE_ALREADY;
import static io.zhijia.division.DivisionRefusal.NO_PORTFOLIOS;
import static io.zhijia.division.DivisionRefusal.STANDS_IN_FOR_ONESELF;
import static io.zhijia.work.WorkArea.FINANCE;
import static io.zhijia.work.WorkArea.HONOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest(properties = "demo=true")
class DivisionModuleTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final DivisionService service;
    private final DivisionViews views;
    private final FactsOfDivision facts;
    private final ApplicationEventPublisher modules;
    private final LocalDate today;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();

    DivisionModuleTests(
            DivisionService service,
            DivisionViews views,
            FactsOfDivision facts,
            ApplicationEventPublisher modules,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.facts = facts;
        this.modules = modules;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aUnionOfItsOwn() {
        demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
    }

    @Test
    void whoeverComesNextEndsTheOneBefore() {
        give(HONOUR, demo.liNa().member(), MARCH, false);
        refused(() -> give(HONOUR, demo.chenJing().member(), MARCH, false), BEGINS_BEFORE_THE_LAST);
        give(HONOUR, demo.chenJing().member(), MARCH.plusMonths(1), false);

        assertThat(names(HONOUR, MARCH)).containsExactly("李娜");
        assertThat(names(HONOUR, MARCH.plusMonths(1).minusDays(1))).containsExactly("李娜");
        assertThat(names(HONOUR, MARCH.plusMonths(1))).containsExactly("陈静");
        assertThat(views.sheet(by, MARCH.plusMonths(2)).past())
                .extracting(line -> line.name())
                .contains("李娜");
    }

    @Test
    void twoTogetherAndNobodyAreBothPointedOut() {
        assertThat(views.sheet(by, MARCH).withoutAnybody()).contains(HONOUR, FINANCE);
        give(HONOUR, demo.liNa().member(), MARCH, false);
        refused(() -> give(HONOUR, demo.liNa().member(), MARCH, true), IN_CHARGE_ALREADY);
        give(HONOUR, demo.chenJing().member(), MARCH, true);

        assertThat(views.sheet(by, MARCH).withSeveral()).contains(HONOUR);
        assertThat(views.sheet(by, MARCH).withoutAnybody())
                .doesNotContain(HONOUR)
                .contains(FINANCE);
        refused(() -> Charge.given(by.union(), HONOUR, by.member(), by.member(), MARCH, null), STANDS_IN_FOR_ONESELF);
    }

    @Test
    void whoDoesNotSitInTheCommitteeIsPointedOut() {
        give(HONOUR, demo.wangQiang().member(), today, false);
        give(FINANCE, demo.liNa().member(), today, false);

        assertThat(line(HONOUR).outside()).isTrue();
        assertThat(line(FINANCE).outside()).isFalse();
        assertThat(line(WorkArea.GROWTH).before()).isTrue();
    }

    @Test
    void theOfficesFillWhatIsEmptyOnce() {
        var filled = service.fromOffices(by);

        assertThat(filled).isPositive();
        refused(() -> service.fromOffices(by), NO_PORTFOLIOS);
    }

    @Test
    void dutiesAreRevisedAndTheEarlierTextStays() {
        service.write(by, "宣传委员", demo.liNa().member(), "写简报。", MARCH);
        service.write(by, "宣传委员", demo.liNa().member(), "写简报，管公众号。", MARCH);
        service.write(by, "宣传委员", null, "管公众号。", MARCH.plusMonths(2));

        assertThat(text(MARCH)).isEqualTo("写简报，管公众号。");
        assertThat(text(MARCH.plusMonths(2))).isEqualTo("管公众号。");
        var valid = views.duties(by).stream()
                .filter(duty -> duty.post().equals("宣传委员") && duty.until() == null)
                .findFirst()
                .orElseThrow();
        service.retire(by, valid.id(), MARCH.plusMonths(3));
        refused(() -> service.retire(by, valid.id(), MARCH.plusMonths(3)), ENDED_ALREADY);
        assertThat(posts(new Period(MARCH.plusMonths(4), MARCH.plusMonths(5)))).isEqualTo("2");
        assertThat(posts(new Period(MARCH, MARCH.plusMonths(5)))).isEqualTo("3");
    }

    @Test
    void anotherUnionSeesNothingAndOthersMayNot() {
        var other = DemoUnion.found().secretary();
        assertThat(views.sheet(other, MARCH).withoutAnybody()).hasSize(17);
        var auditor =
                new Actor(by.union(), MemberId.next(), "周红", Map.of(by.union().value(), Set.of(Office.AUDITOR)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.write(auditor, "宣传委员", null, "写简报。", MARCH));
    }

    private void give(WorkArea area, MemberId member, LocalDate since, boolean beside) {
        service.charge(by, Charge.given(by.union(), area, member, null, since, null), beside);
    }

    private List<String> names(WorkArea area, LocalDate day) {
        return views.sheet(by, day).areas().stream()
                .filter(line -> line.area() == area)
                .flatMap(line -> line.charges().stream())
                .map(DivisionViews.ChargeLine::name)
                .toList();
    }

    private DivisionViews.ChargeLine line(WorkArea area) {
        return views.sheet(by, today).areas().stream()
                .filter(line -> line.area() == area)
                .findFirst()
                .orElseThrow()
                .charges()
                .getFirst();
    }

    private String text(LocalDate day) {
        return views.sheet(by, day).duties().stream()
                .filter(line -> line.duty().post().equals("宣传委员"))
                .findFirst()
                .orElseThrow()
                .duty()
                .text();
    }

    private @Nullable String posts(Period period) {
        return facts.facts(by, period).stream()
                .flatMap(fact -> fact.clauses().stream())
                .flatMap(clause -> clause.figures().stream())
                .map(Figure::value)
                .findFirst()
                .orElse(null);
    }

    private static void refused(ThrowingCallable step, DivisionRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
