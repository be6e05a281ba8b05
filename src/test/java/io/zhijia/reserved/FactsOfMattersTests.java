package io.zhijia.reserved;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.reserved.Decision.Place;
import io.zhijia.review.Clause;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.tenancy.UnionTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The only vote of the demo: a sitting of long ago passed one paper. */
@SpringBootTest(properties = "demo=true")
class FactsOfMattersTests {

    private final FactsOfMatters facts;
    private final MatterService service;
    private final MatterViews views;
    private final ApplicationEventPublisher modules;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private Actor by = DemoUnion.found().secretary();

    FactsOfMattersTests(
            FactsOfMatters facts,
            MatterService service,
            MatterViews views,
            ApplicationEventPublisher modules,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.facts = facts;
        this.service = service;
        this.views = views;
        this.modules = modules;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void aUnionOfItsOwn() {
        var demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
    }

    @Test
    void allIsSaidOnlyOfAll() {
        var day = LocalDate.of(1999, 5, 4);
        var period = new Period(day, day);
        assertThat(told(period)).isEmpty();

        service.record(by, "PAY", "没有上会的决定", day, "校长办公会", null);
        assertThat(told(period)).containsEntry("S17", List.of("reserved.fact.decided 1"));
        service.record(by, "PAY", "上过会的决定", passed().day(), "校长办公会", place());
        var both = new Period(day, passed().day());
        assertThat(told(both)).containsEntry("S17", List.of("reserved.fact.decided 2", "reserved.fact.settled 1"));
        var afterwards = new Period(passed().day(), passed().day());
        assertThat(told(afterwards)).containsEntry("S17", List.of("reserved.fact.all 1"));
    }

    @Test
    void theFinanceReportIsToldWithItsVotesOnceItWasPassed() {
        var period = new Period(passed().day(), passed().day());
        assertThat(told(period)).doesNotContainKey("S15");

        service.cover(by, passed().sitting(), Map.of("FINANCE_REPORT", place().item()));
        assertThat(told(period)).containsEntry("S15", List.of("reserved.fact.finance " + point().inFavor()));

        service.cover(by, passed().sitting(), Map.of("FINANCE_REPORT", 1));
        assertThat(told(period)).as("heard only").doesNotContainKey("S15");
    }

    @Test
    void aPaperTheRegisterCallsABudgetIsToldWithItsVotes() {
        var period = new Period(passed().day(), passed().day());
        assertThat(told(period)).doesNotContainKey("S15");
        var sitting = passed().sitting();
        var item = point().number();
        transaction.within(
                by.union(),
                () -> sql.sql("insert into congress.paper_entry values (?, ?, ?, 'BUDGET', '', null, null)")
                        .params(by.union().value(), sitting.value(), item)
                        .update());
        assertThat(told(period)).containsEntry("S15", List.of("reserved.fact.finance " + point().inFavor()));

        service.cover(by, passed().sitting(), Map.of("FINANCE_REPORT", point().number()));
        assertThat(told(period))
                .as("tied as well, it is told once")
                .containsEntry("S15", List.of("reserved.fact.finance " + point().inFavor()));
    }

    private Map<String, List<String>> told(Period period) {
        return facts.facts(by, period).stream()
                .collect(Collectors.toMap(
                        fact -> fact.code(),
                        fact -> fact.clauses().stream()
                                .map(FactsOfMattersTests::flat)
                                .toList()));
    }

    private static String flat(Clause clause) {
        return clause.word() + " "
                + clause.figures().stream().map(Figure::value).collect(Collectors.joining("|"));
    }

    private Place place() {
        return new Place(passed().sitting(), point().number());
    }

    private io.zhijia.congress.Agenda.Point point() {
        return passed().points().stream()
                .filter(one -> Boolean.TRUE.equals(one.passed()))
                .findFirst()
                .orElseThrow();
    }

    private io.zhijia.congress.Agenda passed() {
        return views.agendas(by).stream()
                .filter(one -> one.points().stream().anyMatch(point -> Boolean.TRUE.equals(point.passed())))
                .findFirst()
                .orElseThrow();
    }
}
