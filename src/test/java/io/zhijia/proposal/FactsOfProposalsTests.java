package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The proposals of a call of long ago, of which nothing else in the demo knows. */
class FactsOfProposalsTests extends CasePages {

    private static final LocalDate OPENS = LocalDate.of(2004, 3, 1);
    private static final Period YEAR = new Period(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31));

    private final FactsOfProposals facts;

    FactsOfProposalsTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            FactsOfProposals facts,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.facts = facts;
    }

    @Test
    void tellWhatCameInAndWhatBecameOfItInTheYearOfTheCall() {
        assertThat(told(YEAR)).isEmpty();

        var call = called();
        within(() -> kept(call, 1, "没有立案的提案" + UUID.randomUUID(), (one, hand) -> one));
        id = within(() -> kept(
                call,
                2,
                "立案的提案啊" + UUID.randomUUID(),
                (one, hand) -> one.docketed(
                        new Filing.Docket(call.id().value(), "", 1, today), false, hand.as(Role.COMMITTEE))));
        assertThat(told(YEAR)).containsExactly("RECEIVED 2", "DOCKETED 1");

        assign();
        answeredAndSigned("A");
        assertThat(told(YEAR)).as("nobody rated it").containsExactly("RECEIVED 2", "DOCKETED 1", "ANSWERED 1");
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(told(YEAR)).containsExactly("RECEIVED 2", "DOCKETED 1", "ANSWERED 1", "CLOSED 1", "SATISFIED 100");
        assertThat(told(new Period(OPENS.plusDays(1), OPENS.plusMonths(3)))).isEmpty();
    }

    private List<String> told(Period period) {
        var actor = new Actor(
                union,
                new MemberId(UUID.fromString(member("zhaomin"))),
                "赵敏",
                Map.of(union.value(), Set.of(Office.SECRETARY)));
        return facts.facts(actor, period).stream()
                .flatMap(fact -> fact.clauses().stream())
                .map(clause -> clause.word().replaceFirst(".*\\.", "") + " "
                        + clause.figures().getFirst().value())
                .toList();
    }

    private Call called() {
        return within(() -> {
            var call = new Call(
                    union,
                    CallId.next(),
                    "从前的征集",
                    null,
                    "",
                    WorkArea.CONGRESS,
                    null,
                    OPENS,
                    OPENS.plusDays(20),
                    "",
                    "",
                    Rules.usual(),
                    0);
            calls.save(call);
            return call;
        });
    }
}
