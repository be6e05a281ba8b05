package io.zhijia.committee;

import static io.zhijia.committee.CommitteeRefusal.ANOTHER_IS_PREPARED;
import static io.zhijia.committee.CommitteeRefusal.CLOSED;
import static io.zhijia.committee.CommitteeRefusal.DECLARATION_MISSING;
import static io.zhijia.committee.CommitteeRefusal.ELECTED_BEFORE_THE_LAST;
import static io.zhijia.committee.CommitteeRefusal.HEAD_TAKEN;
import static io.zhijia.committee.CommitteeRefusal.NAME_TAKEN;
import static io.zhijia.committee.CommitteeRefusal.NOT_IN_AUDIT;
import static io.zhijia.committee.CommitteeRefusal.NUMBER_TAKEN;
import static io.zhijia.committee.CommitteeRefusal.RELATIVE_OF_PRINCIPAL;
import static io.zhijia.committee.CommitteeRefusal.SITS_ALREADY;
import static io.zhijia.committee.CommitteeRefusal.YEARS_OF_AN_ELECTED_BODY;
import static io.zhijia.committee.SeatRole.HEAD;
import static io.zhijia.committee.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.committee.Term.Reply;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest(properties = "demo=true")
class CommitteeModuleTests {

    private static final LocalDate ELECTED = LocalDate.of(2022, 3, 20);

    private final CommitteeService service;
    private final CommitteeViews views;
    private final TermsEnding waiting;
    private final SafeguardService safeguards;
    private final ApplicationEventPublisher modules;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private CommitteeId body = CommitteeId.next();

    CommitteeModuleTests(
            CommitteeService service,
            CommitteeViews views,
            TermsEnding waiting,
            SafeguardService safeguards,
            ApplicationEventPublisher modules) {
        this.service = service;
        this.views = views;
        this.waiting = waiting;
        this.safeguards = safeguards;
        this.modules = modules;
    }

    @BeforeEach
    void aBodyInItsSixthTerm() {
        demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
        body = service.setUp(by, CommitteeKind.UNION, "某校工会委员会", "");
        service.begin(by, body, 6, 5, ELECTED);
    }

    @Test
    void theNextElectionEndsTheTermTheDayBefore() {
        service.begin(by, body, 7, 3, null);
        refused(() -> service.begin(by, body, 8, 3, null), ANOTHER_IS_PREPARED);
        refused(() -> service.elect(by, body, 7, ELECTED), ELECTED_BEFORE_THE_LAST);

        service.elect(by, body, 7, ELECTED.plusYears(3));

        var terms = views.one(by, body).terms();
        assertThat(terms).extracting(Term::number).containsExactly(7, 6);
        assertThat(terms.getLast().endedOn()).isEqualTo(ELECTED.plusYears(3).minusDays(1));
        refused(() -> service.begin(by, body, 7, 3, null), NUMBER_TAKEN);
        refused(() -> service.begin(by, body, 8, 4, null), YEARS_OF_AN_ELECTED_BODY);
    }

    @Test
    void seatsAreTakenOnceAndLeftAndHistoryStays() {
        service.seat(by, body, 6, demo.liNa().member(), HEAD, ELECTED, Kinship.NONE);
        refused(() -> service.seat(by, body, 6, demo.liNa().member(), MEMBER, ELECTED, Kinship.NONE), SITS_ALREADY);
        refused(() -> service.seat(by, body, 6, demo.chenJing().member(), HEAD, ELECTED, Kinship.NONE), HEAD_TAKEN);

        service.leave(by, body, 6, demo.liNa().member(), ELECTED.plusYears(1), new Departure.Resigned());
        service.seat(
                by,
                body,
                6,
                demo.chenJing().member(),
                HEAD,
                ELECTED.plusYears(1).plusDays(1),
                Kinship.NONE);

        assertThat(views.one(by, body).now().head().orElseThrow().name()).isEqualTo("陈静");
        assertThat(views.one(by, body).seats().get(6)).hasSize(2);
        assertThat(views.all(by, ELECTED.plusMonths(3)).stream()
                        .filter(standing -> standing.committee().id().equals(body))
                        .findFirst()
                        .orElseThrow()
                        .head()
                        .orElseThrow()
                        .name())
                .isEqualTo("李娜");
    }

    @Test
    void whoComesIntoTheUnionsCommitteeDeclaresToBeNoRelativeOfThePrincipal() {
        var liNa = demo.liNa().member();
        refused(() -> service.seat(by, body, 6, liNa, MEMBER, ELECTED, null), DECLARATION_MISSING);
        refused(() -> service.seat(by, body, 6, liNa, MEMBER, ELECTED, Kinship.CLOSE), RELATIVE_OF_PRINCIPAL);

        service.seat(by, body, 6, liNa, MEMBER, ELECTED, Kinship.NONE);

        assertThat(safeguards.guarded(by, YearMonth.from(ELECTED)))
                .filteredOn(one -> one.seat().committee().equals(body))
                .singleElement()
                .satisfies(one -> assertThat(one.safeguard().declared()).isNotNull());
    }

    @Test
    void whoLeadsTheUnionDoesNotAuditIt() {
        var audit = service.setUp(by, CommitteeKind.AUDIT, "某校经审委", "");
        service.begin(by, audit, 1, 5, LocalDate.of(2026, 1, 5));
        var chair = views.all(by).stream()
                .flatMap(standing -> standing.head().stream())
                .map(line -> line.seat().member())
                .findFirst()
                .orElseThrow();

        refused(() -> service.seat(by, audit, 1, chair, MEMBER, LocalDate.of(2026, 1, 5), null), NOT_IN_AUDIT);
        service.seat(by, audit, 1, demo.wangQiang().member(), HEAD, LocalDate.of(2026, 1, 5), null);
    }

    @Test
    void aClosedBodyTakesNothingMoreAndItsNameIsFree() {
        refused(() -> service.setUp(by, CommitteeKind.OTHER, "某校工会委员会", ""), NAME_TAKEN);
        service.close(by, body, LocalDate.of(2026, 10, 1));

        refused(() -> service.begin(by, body, 7, 5, null), CLOSED);
        refused(() -> service.approve(by, body, 6, new Reply("1 号", ELECTED)), CLOSED);
        service.setUp(by, CommitteeKind.UNION, "某校工会委员会", "");
    }

    @Test
    void aTermNearItsEndWaitsForItsKeepersOnly() {
        service.approve(by, body, 6, new Reply("1 号", ELECTED.plusDays(5)));
        var lastDay = ELECTED.plusYears(5).minusDays(1);

        assertThat(titles(by, lastDay.minusMonths(6).minusDays(1))).doesNotContain("某校工会委员会");
        assertThat(titles(by, lastDay.minusMonths(6))).contains("某校工会委员会");
        assertThat(titles(demo.liNa(), lastDay)).isEmpty();
    }

    @Test
    void anotherUnionSeesNothingOfIt() {
        var other = DemoUnion.found().secretary();

        assertThat(views.all(other)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> views.one(other, body));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> service.close(other, body, LocalDate.of(2026, 10, 1)));
        var treasurer =
                new Actor(by.union(), MemberId.next(), "周红", Map.of(by.union().value(), Set.of(Office.TREASURER)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.close(treasurer, body, LocalDate.of(2026, 10, 1)));
    }

    private java.util.List<String> titles(Actor actor, LocalDate day) {
        return waiting.waitingFor(actor, day).stream()
                .map(io.zhijia.messaging.WaitingLine::title)
                .toList();
    }

    private static void refused(ThrowingCallable step, CommitteeRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
