package io.zhijia.identity;

import static io.zhijia.identity.Office.ACCOUNTANT;
import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CASHIER;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.GROUP_LEADER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class OfficeServiceTests {

    private final OfficeService offices;
    private final PeopleDirectory directory;
    private final IdentityService identity;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private Actor secretary = qingshan.secretary();

    OfficeServiceTests(OfficeService offices, PeopleDirectory directory, IdentityService identity, Clock clock) {
        this.offices = offices;
        this.directory = directory;
        this.identity = identity;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        qingshan = DemoUnion.found();
        secretary = qingshan.secretary();
        directory.keep(
                secretary,
                List.of(
                        person(secretary, "1001"),
                        person(qingshan.liNa(), "1002"),
                        person(qingshan.wangQiang(), "1003")));
        appoint(secretary, SECRETARY);
    }

    @Test
    void anOfficeBeginsAndEndsOnItsDays() {
        var id = offices.appoint(secretary, liNa(), CHAIR, qingshan.union(), Set.of(), today.minusDays(1));
        assertThat(held(qingshan.liNa())).containsExactly(CHAIR);

        offices.end(secretary, id, today.minusDays(1));

        assertThat(held(qingshan.liNa())).isEmpty();
        assertThat(offices.of(secretary, liNa()))
                .extracting(OfficeHolding::until)
                .containsExactly(today.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "TREASURER, AUDITOR, AUDITOR_APART_FROM_FINANCE",
        "AUDITOR, TREASURER, AUDITOR_APART_FROM_FINANCE",
        "CHAIR, AUDITOR, AUDITOR_APART_FROM_CHAIR",
        "AUDITOR, CHAIR, AUDITOR_APART_FROM_CHAIR",
        "TREASURER, TREASURER, ALREADY_IN_THIS_OFFICE"
    })
    void someOfficesDoNotGoTogether(Office first, Office second, IdentityRefusal why) {
        appoint(qingshan.liNa(), first);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.liNa(), second))
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }

    @Test
    void whoHasFinanceInThePortfolioDoesNotAuditIt() {
        offices.appoint(secretary, liNa(), COMMITTEE_MEMBER, qingshan.union(), Set.of(WorkArea.FINANCE), today);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.liNa(), AUDITOR))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.AUDITOR_APART_FROM_FINANCE);
    }

    @Test
    void oneAfterTheOtherIsFine() {
        var id = appoint(qingshan.liNa(), TREASURER);
        offices.end(secretary, id, today);

        offices.appoint(secretary, liNa(), AUDITOR, qingshan.union(), Set.of(), today.plusDays(1));

        assertThat(held(qingshan.liNa())).containsExactly(TREASURER);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "TREASURER"})
    void someOfficesAreForOne(Office office) {
        appoint(qingshan.liNa(), office);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.wangQiang(), office))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.OFFICE_TAKEN);
    }

    @Test
    void aCommitteeMemberHasAPortfolio() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.liNa(), COMMITTEE_MEMBER))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.PORTFOLIO_MISSING);
    }

    @Test
    void somebodyWhoCanAppointRemains() {
        var own = offices.of(secretary, secretary.member()).getFirst();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.end(secretary, own.id(), today))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.LAST_WHO_APPOINTS);
        appoint(qingshan.liNa(), CHAIR);
        offices.end(secretary, own.id(), today);
        assertThat(held(secretary)).containsExactly(SECRETARY);
    }

    @Test
    void whoLeavesHoldsNothingAnyMore() {
        offices.appoint(secretary, liNa(), CHAIR, qingshan.union(), Set.of(), today.minusDays(9));

        directory.gone(secretary, liNa(), today);

        assertThat(held(qingshan.liNa())).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.liNa(), TREASURER))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.NOBODY_OF_THAT_NAME);
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void onlyChairAndSecretaryOfThisUnionAppoint(Office office) {
        var id = appoint(qingshan.liNa(), TREASURER);
        var here = with(office, qingshan.union());
        var elsewhere = with(office, UnionId.next());

        if (office == CHAIR || office == SECRETARY) {
            offices.end(here, id, today);
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> offices.end(here, id, today));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> offices.appoint(here, liNa(), AUDITOR, qingshan.union(), Set.of(), today));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> directory.gone(here, liNa(), today));
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> offices.end(elsewhere, id, today));
    }

    @Test
    void anotherUnionsOfficeIsNotThere() {
        var id = appoint(qingshan.liNa(), TREASURER);
        var elsewhere = DemoUnion.found().secretary();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> offices.end(elsewhere, id, today));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.appoint(elsewhere, liNa(), AUDITOR, elsewhere.union(), Set.of(), today));
        assertThat(offices.all(elsewhere)).isEmpty();
    }

    @Test
    void aGroupHasOneLeader() {
        UnionId group = UnionId.next(); // any body will do
        offices.appoint(secretary, liNa(), GROUP_LEADER, group, Set.of(), today);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.appoint(
                        secretary, qingshan.wangQiang().member(), GROUP_LEADER, group, Set.of(), today));
        assertThat(actor(qingshan.liNa()).isOfficer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNTANT, CASHIER, CASHIER_APART_FROM_ACCOUNTANT",
        "CASHIER, ACCOUNTANT, CASHIER_APART_FROM_ACCOUNTANT",
        "TREASURER, CASHIER, CASHIER_APART_FROM_TREASURER",
        "CASHIER, TREASURER, CASHIER_APART_FROM_TREASURER",
        "ACCOUNTANT, AUDITOR, AUDITOR_APART_FROM_FINANCE",
        "AUDITOR, CASHIER, AUDITOR_APART_FROM_FINANCE",
        "CHAIR, AUDITOR, AUDITOR_APART_FROM_CHAIR"
    })
    void incompatibleOfficesAreNotOnePersons(Office held, Office next, IdentityRefusal rule) {
        appoint(qingshan.liNa(), held);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.liNa(), next))
                .extracting(Refusal::reason)
                .isEqualTo(rule);
        appoint(qingshan.wangQiang(), next);
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNTANT, TREASURER", "CHAIR, SECRETARY", "WOMENS_OFFICER, CASHIER"})
    void otherOfficesGoTogether(Office held, Office next) {
        appoint(qingshan.liNa(), held);
        appoint(qingshan.liNa(), next);

        assertThat(held(qingshan.liNa())).containsExactlyInAnyOrder(held, next);
    }

    @Test
    void aVerySmallUnionMakesOneExceptionByADecision() {
        appoint(qingshan.liNa(), ACCOUNTANT);
        decided(qingshan.liNa(), CASHIER, "青工发〔2026〕3号");

        assertThat(offices.of(secretary, liNa()))
                .extracting(OfficeHolding::decision)
                .containsExactlyInAnyOrder(null, "青工发〔2026〕3号");
        appoint(qingshan.wangQiang(), AUDITOR);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decided(qingshan.wangQiang(), CASHIER, "青工发〔2026〕4号"))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.ONE_EXCEPTION_AT_A_TIME);
    }

    @Test
    void aDecisionWithoutNeedIsNotKept() {
        decided(qingshan.liNa(), CASHIER, "青工发〔2026〕3号");

        assertThat(offices.of(secretary, liNa()).getFirst().decision()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"24, ", "25, ONLY_IN_SMALL_UNIONS"})
    void aLargerUnionMakesNone(int people, @Nullable IdentityRefusal refusal) {
        directory.keep(
                secretary,
                IntStream.range(3, people)
                        .mapToObj(n -> Person.here(qingshan.union(), MemberId.next(), "周红", String.valueOf(2000 + n)))
                        .toList());
        appoint(qingshan.liNa(), ACCOUNTANT);

        if (refusal == null) {
            decided(qingshan.liNa(), CASHIER, "青工发〔2026〕3号");
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> decided(qingshan.liNa(), CASHIER, "青工发〔2026〕3号"))
                    .extracting(Refusal::reason)
                    .isEqualTo(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, false"})
    void aTermEndsByItself(int days, boolean held) {
        offices.appoint(secretary, liNa(), term(TREASURER, today.minusYears(5), today.plusDays(days)));

        assertThat(held(qingshan.liNa()).contains(TREASURER)).isEqualTo(held);
    }

    @Test
    void theEndOfATermOnlyComesNearer() {
        var id = offices.appoint(secretary, liNa(), term(TREASURER, today.minusYears(1), today.plusYears(4)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.end(secretary, id, today.plusYears(5)))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.ENDS_BY_THEN_ANYWAY);
        offices.end(secretary, id, today.minusDays(1));
        assertThat(held(qingshan.liNa())).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.end(secretary, id, today.minusDays(9)))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.OFFICE_ALREADY_ENDED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> offices.appoint(secretary, liNa(), term(TREASURER, today, today.minusDays(1))))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void whoLeavesDuringATermHoldsNothingAnyMore() {
        offices.appoint(secretary, liNa(), term(TREASURER, today.minusYears(1), today.plusYears(4)));

        directory.gone(secretary, liNa(), today);

        assertThat(held(qingshan.liNa())).isEmpty();
    }

    private Mandate term(Office office, LocalDate from, LocalDate until) {
        return new Mandate(office, qingshan.union(), Set.of(), from, until, "");
    }

    private void decided(Actor person, Office office, String decision) {
        offices.appoint(
                secretary, person.member(), new Mandate(office, qingshan.union(), Set.of(), today, null, decision));
    }

    private HoldingId appoint(Actor person, Office office) {
        return offices.appoint(secretary, person.member(), office, qingshan.union(), Set.of(), today);
    }

    private Actor with(Office office, UnionId body) {
        return new Actor(qingshan.union(), MemberId.next(), "周红", Map.of(body.value(), Set.of(office)));
    }

    private Actor actor(Actor person) {
        return identity.actor(person, person.member());
    }

    private Set<Office> held(Actor person) {
        return actor(person).offices().getOrDefault(qingshan.union().value(), Set.of());
    }

    private MemberId liNa() {
        return qingshan.liNa().member();
    }

    private static Person person(Actor actor, String number) {
        return Person.here(actor.union(), actor.member(), actor.name(), number);
    }
}
