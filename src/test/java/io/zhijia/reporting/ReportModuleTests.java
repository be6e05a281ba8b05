package io.zhijia.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.money.Money;
import io.zhijia.refusal.Refusal;
import io.zhijia.reporting.Report.Content;
import io.zhijia.review.Clause;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ReportModuleTests {

    private final ReportService service;
    private final Reports reports;
    private final UnionTransaction transaction;
    private final ReportViews views;
    private final ReportsDue due;
    private final FactsOfReports facts;
    private final LocalDate today;
    private DemoUnion qingshan = DemoUnion.found();
    private Actor by = qingshan.secretary();

    ReportModuleTests(
            ReportService service,
            Reports reports,
            ReportViews views,
            ReportsDue due,
            FactsOfReports facts,
            Clock clock,
            TransactionOperations transaction) {
        this.transaction = new UnionTransaction(transaction);
        this.service = service;
        this.reports = reports;
        this.views = views;
        this.due = due;
        this.facts = facts;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aUnionOfItsOwn() {
        qingshan = DemoUnion.found();
        by = qingshan.secretary();
    }

    @Test
    void aRequestIsListedUntilItIsAnsweredAndGoneWithAVoidReport() {
        var id = give(today, "请安排场地", "请列入预算");
        var place = service.read(by, id).requests().getFirst();
        assertThat(place.text()).isEqualTo("请安排场地");
        assertThat(views.open(by)).hasSize(2);

        service.answer(by, place.id(), "同意", today);
        service.settle(by, place.id(), "已经搬进去", today);

        assertThat(views.open(by)).extracting(Request::text).containsExactly("请列入预算");
        service.declareVoid(by, id, "重复登记");
        assertThat(views.open(by)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.ask(by, id, "再加一项"));
    }

    @Test
    void aReportGoesOnRecordOnceAndItsCorrectionsFollow(PublishedEvents events) {
        var id = give(today);
        service.correct(by, id, new Content(today, Addressee.PARTY, "更正后的题目", "做了三件事", ""));
        service.declareVoid(by, id, "重复登记");

        assertThat(events.ofType(ReportGiven.class)
                        .matching(event -> event.report().equals(id)))
                .extracting(ReportGiven::source, event -> event.retelling().number(), ReportGiven::result)
                .containsExactly(
                        tuple("reporting/report/" + id + "/given", 1, ""),
                        tuple("reporting/report/" + id + "/given", 2, ""),
                        tuple("reporting/report/" + id + "/given", 3, "重复登记"));
        assertThat(events.ofType(ReportGiven.class)
                        .matching(event -> !event.result().isEmpty()))
                .extracting(ReportGiven::what)
                .containsExactly("（已作废）向党组织汇报：更正后的题目");
    }

    @Test
    void twoPeopleCannotCorrectTheSameVersion() {
        var id = give(today);
        var read = service.read(by, id).report();
        var content = new Content(today, Addressee.PARTY, "第一个人的题目", "做了三件事", "");
        service.correct(by, id, content);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> transaction.run(by.union(), () -> reports.save(read.corrected(content))));
    }

    @Test
    void theSummarySaysWhatWasReportedAndReceived() {
        assertThat(facts.facts(by, new Period(today, today))).isEmpty();
        var id = give(today, "请安排场地", "请列入预算");
        service.answer(by, service.read(by, id).requests().getFirst().id(), "同意", today);
        give(today.minusDays(1), "昨天的");
        service.declareVoid(by, give(today), "没有这回事");
        service.receive(by, today, Addressee.PRINCIPAL, Support.Kind.ATTENDANCE, "到会讲话", Money.NONE);
        service.receive(by, today, Addressee.ADMINISTRATION, Support.Kind.FUNDS, "运动会", Money.yuan(5000));

        assertThat(facts.facts(by, new Period(today, today)).stream()
                        .flatMap(fact -> fact.clauses().stream())
                        .toList())
                .extracting(clause -> clause.word() + " " + value(clause))
                .containsExactly(
                        "reporting.fact.given 1",
                        "reporting.fact.requests 2",
                        "reporting.fact.answered 1",
                        "reporting.fact.attendance 1",
                        "reporting.fact.funds 5,000");
    }

    private static String value(Clause clause) {
        return clause.figures().stream().map(Figure::value).findFirst().orElseThrow();
    }

    @Test
    void beforeTheStretchEndsWithoutAReportKeepersAreReminded() {
        var march = LocalDate.of(2026, 3, 1);
        service.decide(by, Rhythm.QUARTER);

        assertThat(due.waitingFor(by, march.plusDays(15))).isEmpty();
        assertThat(due.waitingFor(by, LocalDate.of(2026, 3, 17)))
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo(LocalDate.of(2026, 3, 31)));
        assertThat(due.waitingFor(qingshan.liNa(), LocalDate.of(2026, 3, 17))).isEmpty();
        give(march);
        assertThat(due.waitingFor(by, LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(due.waitingFor(by, LocalDate.of(2026, 6, 30))).hasSize(1);
    }

    @Test
    void officersReadKeepersWriteAndAnotherUnionSeesNothing() {
        var id = give(today, "请安排场地");
        var auditor =
                new Actor(by.union(), MemberId.next(), "周红", Map.of(by.union().value(), Set.of(Office.AUDITOR)));

        assertThat(service.read(auditor, id).report().title()).isEqualTo("工作汇报");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.declareVoid(auditor, id, "不要"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.read(qingshan.liNa(), id));
        var other = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.read(other, id));
        assertThat(views.open(other)).isEmpty();
    }

    private ReportId give(LocalDate on, String... requests) {
        return service.give(by, new Content(on, Addressee.PARTY, "工作汇报", "做了几件事", ""), List.of(requests));
    }
}
