package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.decision.Base;
import io.zhijia.decision.Region;
import io.zhijia.decision.Share;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Two terms of a small school, the second with a delegate more and two sittings in its first year. */
@SpringBootTest(properties = "demo=true")
class FactsOfCongressTests {

    private static final LocalDate FIRST = LocalDate.of(2005, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2010, 3, 1);
    private static final Period YEAR = new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31));

    private final FactsOfCongress facts;
    private final ApplicationContext beans;
    private final UnionTransaction transaction;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private TermId first = TermId.next();
    private TermId term = TermId.next();

    FactsOfCongressTests(FactsOfCongress facts, ApplicationContext beans, TransactionOperations transaction) {
        this.facts = facts;
        this.beans = beans;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void twoTerms() {
        demo = DemoUnion.found();
        beans.publishEvent(demo);
        by = demo.secretary();
        first = seated(3, FIRST, demo.liNa());
        term = seated(4, SECOND, demo.liNa(), demo.wangQiang());
    }

    @Test
    void nothingIsToldOfAYearWithoutASitting() {
        assertThat(facts.facts(by, new Period(FIRST.minusYears(1), FIRST.minusDays(1))))
                .isEmpty();
        assertThat(facts.facts(by, YEAR)).extracting(Fact::code).containsExactly("S16");
    }

    @Test
    void whatWasPassedIsCalledByNameAndWhatFailedIsNot() {
        var once = held(1, SECOND.plusDays(1));
        voted(once, 1, "考核办法", 2);
        assertThat(told().get("S14")).containsExactly("congress.fact.passed.one《考核办法》");

        voted(once, 2, "《奖励办法》修订稿", 1);
        voted(once, 3, "没有通过的办法", 0);
        assertThat(told().get("S14")).containsExactly("congress.fact.passed《考核办法》、《奖励办法》修订稿|2");
        assertThat(facts.facts(by, YEAR).getFirst().clauses().getFirst().figures())
                .extracting(Figure::address)
                .containsOnly("/congress/sittings/" + once.id() + "/hall");
    }

    @Test
    void whatIsPassedOfMoneyIsToldElsewhereWithItsVotes() {
        var once = held(1, SECOND.plusDays(1));
        voted(once, 1, "考核办法", 2);
        voted(once, 2, "经费预算", 2);
        within(() -> beans.getBean(PaperRegister.class)
                .save(by.union(), once.id(), new PaperEntry(2, PaperKind.BUDGET, "", null)));
        assertThat(told().get("S14")).containsExactly("congress.fact.passed.one《考核办法》");
        assertThat(beans.getBean(CongressAgendas.class).all(by).stream()
                        .filter(one -> one.sitting().equals(once.id()))
                        .flatMap(one -> one.points().stream())
                        .map(Agenda.Point::isFinance))
                .containsExactly(false, true);
    }

    @Test
    void theChangeOfSeatsIsToldOnlyOfTheYearTheTermBegan() {
        assertThat(told().get("S16")).startsWith("congress.fact.seats.changed1|2");
        var next = new Period(SECOND.plusYears(1), SECOND.plusYears(2));
        assertThat(told(next).get("S16")).startsWith("congress.fact.seats2");
        assertThat(told(new Period(FIRST, FIRST.plusYears(1))).get("S16"))
                .as("the first term there was")
                .startsWith("congress.fact.seats1");
    }

    @Test
    void aResolutionCountsAsCarriedOutOnceItWasChecked() {
        var once = held(1, SECOND.plusDays(1));
        voted(once, 1, "考核办法", 2);
        voted(once, 2, "奖励办法", 2);
        var one = resolved(once, 1);
        resolved(once, 2);
        assertThat(told().get("S18")).containsExactly("congress.fact.resolved2");

        var resolutions = beans.getBean(Resolutions.class);
        within(() -> resolutions.add(by.union(), one, new Progress(1, 100, "已执行", by.member(), SECOND)));
        assertThat(told().get("S18")).as("not checked").containsExactly("congress.fact.resolved2");
        within(() -> resolutions.add(by.union(), one, new Checked(1, true, "属实", by.member(), SECOND)));
        assertThat(told().get("S18")).containsExactly("congress.fact.resolved2", "congress.fact.verified1");
    }

    @Test
    void whatAChangeDidIsToldOnlyWhereItIsOnRecordThatItWasChanged() {
        voted(held(1, SECOND.plusDays(1)), 1, "绩效方案", 0);
        var again = held(2, SECOND.plusMonths(6));
        voted(again, 1, "绩效方案", 1);
        assertThat(told()).doesNotContainKey("S19");

        changed(again);
        assertThat(told().get("S19")).containsExactly("congress.fact.amended《绩效方案》|0.0|50.0");
    }

    @Test
    void onlyAVoteOfTheSameTermThatFailedWasBeforeTheChange() {
        voted(heldIn(first, 1, FIRST.plusDays(1)), 1, "绩效方案", 0);
        var again = held(1, SECOND.plusMonths(6));
        voted(again, 1, "绩效方案", 2);
        changed(again);
        assertThat(told()).as("the term before").doesNotContainKey("S19");

        var sooner = held(2, SECOND.plusDays(1));
        voted(sooner, 1, "绩效方案", 1);
        assertThat(told()).as("it had passed").doesNotContainKey("S19");

        voted(held(3, SECOND.plusDays(2)), 1, "绩效方案", 0);
        assertThat(told()).containsKey("S19");
    }

    private void changed(Sitting of) {
        within(() -> beans.getBean(Opinions.class)
                .save(by.union(), of.id(), new Examination(1, Outcome.CHANGED, "改了第三条", by.member(), SECOND)));
    }

    private Map<String, List<String>> told() {
        return told(YEAR);
    }

    /** By code, each clause as its word and its figures. */
    private Map<String, List<String>> told(Period period) {
        return facts.facts(by, period).stream()
                .collect(Collectors.toMap(
                        Fact::code,
                        fact -> fact.clauses().stream()
                                .map(FactsOfCongressTests::flat)
                                .toList()));
    }

    private static String flat(Clause clause) {
        return clause.word() + clause.figures().stream().map(Figure::value).collect(Collectors.joining("|"));
    }

    private TermId seated(int number, LocalDate begins, Actor... some) {
        var id = beans.getBean(TermService.class)
                .begin(by, AssemblyKind.STAFF_CONGRESS, number, 5, begins, Region.NATIONAL, 20);
        beans.getBean(ConstituencyService.class).add(by, id, "全校", 20, 3, "%s代表团");
        var place = beans.getBean(TermViews.class).one(by, id).constituencies().getFirst();
        for (var one : some) {
            beans.getBean(DelegateService.class)
                    .seat(
                            by,
                            id,
                            new Election(
                                    one.member(),
                                    Part.DELEGATE,
                                    place.id(),
                                    true,
                                    false,
                                    begins.minusDays(1),
                                    null,
                                    null));
        }
        return id;
    }

    private Sitting held(int number, LocalDate day) {
        return heldIn(term, number, day);
    }

    private Sitting heldIn(TermId id, int number, LocalDate day) {
        return transaction.within(by.union(), () -> {
            var of = beans.getBean(Terms.class).get(by.union(), id);
            var sitting = Sitting.prepared(of, number, day.atTime(14, 0), "报告厅", "", WorkArea.CONGRESS, null)
                    .closed(2, 2, "通过", day);
            beans.getBean(Sittings.class).save(sitting);
            return sitting;
        });
    }

    private void voted(Sitting on, int item, String title, int inFavor) {
        within(() -> {
            var hall = beans.getBean(Hall.class);
            hall.save(by.union(), on.id(), new AgendaItem(item, item, title, "", Handling.PASS, ""));
            hall.add(
                    by.union(),
                    on.id(),
                    new Vote(
                            item,
                            new Count(Manner.PAPER, inFavor, 2 - inFavor, 0, 0),
                            2,
                            2,
                            Base.ALL_DELEGATES,
                            2,
                            Share.HALF_OR_MORE,
                            1,
                            "学校教职工代表大会规定第二十一条",
                            by.member(),
                            demo.liNa().member(),
                            on.at(),
                            null,
                            ""));
        });
    }

    private UUID resolved(Sitting on, int item) {
        var id = UUID.randomUUID();
        within(() -> beans.getBean(Resolutions.class)
                .save(new Resolution(by.union(), id, on.id(), item, 2010, item, "决议", "通过。", "", null, 1)));
        return id;
    }

    private void within(Runnable work) {
        transaction.within(by.union(), () -> {
            work.run();
            return true;
        });
    }
}
