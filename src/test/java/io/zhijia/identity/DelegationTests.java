package io.zhijia.identity;

import static io.zhijia.identity.IdentityPermission.APPOINT;
import static io.zhijia.identity.Office.ACCOUNTANT;
import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CASHIER;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class DelegationTests {

    private final DelegationService delegations;
    private final OfficeService offices;
    private final PeopleDirectory directory;
    private final IdentityService identity;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private Actor secretary = qingshan.secretary();

    DelegationTests(
            DelegationService delegations,
            OfficeService offices,
            PeopleDirectory directory,
            IdentityService identity,
            Clock clock) {
        this.delegations = delegations;
        this.offices = offices;
        this.directory = directory;
        this.identity = identity;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void liNaIsChairAndWangQiangACashier() {
        qingshan = DemoUnion.found();
        secretary = qingshan.secretary();
        directory.keep(
                secretary,
                List.of(
                        person(secretary, "1001"),
                        person(qingshan.liNa(), "1002"),
                        person(qingshan.wangQiang(), "1003"),
                        person(qingshan.chenJing(), "1004")));
        appoint(secretary, SECRETARY);
    }

    @Test
    void aColleagueMayWhatTheHolderMayAndSaysForWhom(AssertablePublishedEvents events) {
        var chair = appoint(qingshan.liNa(), CHAIR);
        assertThat(now(qingshan.chenJing()).may(APPOINT)).isFalse();

        delegate(qingshan.liNa(), chair, qingshan.chenJing(), 0, 7);

        var standIn = now(qingshan.chenJing());
        assertThat(standIn.may(APPOINT)).isTrue();
        assertThat(standIn.signature()).isEqualTo("陈静（代李娜）");
        assertThat(now(qingshan.liNa()).may(APPOINT)).isTrue();
        assertThat(now(qingshan.liNa()).signature()).isEqualTo("李娜");
        assertThat(events.ofType(OfficeDelegated.class)
                        .matching(given ->
                                given.taker().equals(qingshan.chenJing().member())))
                .hasSize(1);
        assertThat(events.ofType(StepTaken.class).matching(step -> step.step().equals("identity.step.delegated")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 5, false", "-5, 0, true"})
    void itGivesOnlyFromTheFirstDayToTheLast(int begins, int ends, boolean gives) {
        var chair = appoint(qingshan.liNa(), CHAIR);

        delegate(qingshan.liNa(), chair, qingshan.chenJing(), begins, ends);

        assertThat(now(qingshan.chenJing()).may(APPOINT)).isEqualTo(gives);
    }

    @Test
    void itEndsWithTheOffice() {
        var chair = appoint(qingshan.liNa(), CHAIR);
        delegate(qingshan.liNa(), chair, qingshan.chenJing(), 0, 7);

        offices.end(secretary, chair, today.minusDays(1));

        assertThat(now(qingshan.chenJing()).offices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HOLDER", "COLLEAGUE", "SECRETARY"})
    void itIsRecalledByTheHolderTheColleagueAndWhoeverAppoints(String who) {
        var chair = appoint(qingshan.liNa(), CHAIR);
        var id = delegate(qingshan.liNa(), chair, qingshan.chenJing(), 0, 7);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> delegations.recall(now(qingshan.wangQiang()), id))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.NOT_YOUR_DELEGATION);

        delegations.recall(
                switch (who) {
                    case "HOLDER" -> now(qingshan.liNa());
                    case "COLLEAGUE" -> now(qingshan.chenJing());
                    default -> secretary;
                },
                id);

        assertThat(now(qingshan.chenJing()).offices()).isEmpty();
        delegate(qingshan.liNa(), chair, qingshan.wangQiang(), 0, 7);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, 0, -1, DELEGATION_ENDS_BEFORE_IT_BEGINS",
        "CHAIR, -9, -2, DELEGATION_ENDS_BEFORE_IT_BEGINS",
        "CHAIR, 0, 190, DELEGATION_TOO_LONG",
        "CHAIR, -99, 2, OFFICE_NOT_HELD_THEN",
        "AUDITOR, 0, 7, CANNOT_BE_DELEGATED"
    })
    void isRefused(Office office, int begins, int ends, IdentityRefusal reason) {
        var id = appoint(qingshan.liNa(), office);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> delegate(qingshan.liNa(), id, qingshan.chenJing(), begins, ends))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    @Test
    void onlyAnOwnOfficeIsHandedOnAndOnlyOnce() {
        var chair = appoint(qingshan.liNa(), CHAIR);
        assertRefused(IdentityRefusal.NOT_TO_ONESELF, qingshan.liNa(), chair, qingshan.liNa());
        delegate(qingshan.liNa(), chair, qingshan.chenJing(), 0, 7);

        assertRefused(IdentityRefusal.DELEGATED_ALREADY, qingshan.liNa(), chair, qingshan.wangQiang());
        assertRefused(IdentityRefusal.OFFICE_NOT_HELD_THEN, now(qingshan.chenJing()), chair, qingshan.wangQiang());
        assertThat(delegations.ownToGive(now(qingshan.chenJing()))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> delegate(DemoUnion.found().secretary(), chair, qingshan.wangQiang(), 0, 7));
    }

    @Test
    void incompatibleOfficesDoNotMeetThroughAStandIn() {
        appoint(qingshan.wangQiang(), CASHIER);
        var accountant = appoint(qingshan.liNa(), ACCOUNTANT);
        assertRefused(IdentityRefusal.CASHIER_APART_FROM_ACCOUNTANT, qingshan.liNa(), accountant, qingshan.wangQiang());
        delegate(qingshan.liNa(), accountant, qingshan.chenJing(), 0, 7);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> appoint(qingshan.chenJing(), AUDITOR))
                .extracting(Refusal::reason)
                .isEqualTo(IdentityRefusal.AUDITOR_APART_FROM_FINANCE);
        appoint(qingshan.chenJing(), TREASURER);
    }

    private void assertRefused(IdentityRefusal reason, Actor giver, HoldingId office, Actor taker) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> delegate(giver, office, taker, 0, 7))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private DelegationId delegate(Actor giver, HoldingId office, Actor taker, int begins, int ends) {
        return delegations.delegate(giver, office, taker.member(), today.plusDays(begins), today.plusDays(ends), "出差");
    }

    private HoldingId appoint(Actor person, Office office) {
        return offices.appoint(secretary, person.member(), office, qingshan.union(), Set.of(), today.minusDays(9));
    }

    private Actor now(Actor person) {
        return identity.actor(person, person.member());
    }

    private static Person person(Actor actor, String number) {
        return Person.here(actor.union(), actor.member(), actor.name(), number);
    }
}
