package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.DelegateProposals.Written;
import io.zhijia.congress.DutyViews.Line;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What three delegates did in a sitting and before it, counted from its records. */
@SpringBootTest(properties = "demo=true")
class DutyModuleTests {

    private final ApplicationContext beans;
    private final DutyViews views;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final SittingOfThree three;

    DutyModuleTests(ApplicationContext beans, DutyViews views, JdbcClient sql, TransactionOperations transaction) {
        this.beans = beans;
        this.views = views;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.three = new SittingOfThree(beans);
    }

    @Test
    void sittingsCountOnceTheyAreClosedForThoseWhoSatOnThatDay() {
        three.present(three.demo.liNa());
        door(three.demo.wangQiang(), Presence.LEFT);
        door(three.demo.chenJing(), Presence.LEAVE);
        assertThat(of(three.demo.liNa()).duty().held()).isZero();

        change(
                "update congress.sitting set state = 'CLOSED', closed_on = ?, entitled = 3, present = 2, words = '' where id = ?",
                three.today,
                three.id.value());
        assertThat(of(three.demo.liNa()).duty()).returns(1, Duty::held).returns(1, Duty::came);
        assertThat(of(three.demo.wangQiang()).duty()).returns(1, Duty::held).returns(1, Duty::came);
        assertThat(of(three.demo.chenJing()).duty())
                .returns(1, Duty::held)
                .returns(0, Duty::came)
                .returns(1, Duty::excused);

        change(
                "update congress.delegate set until = ?, leaving = 'LEFT' where id = ?",
                three.today.minusDays(1),
                three.delegate(three.demo.chenJing()).value());
        assertThat(of(three.demo.chenJing()).duty().held()).isZero();
    }

    @Test
    void aSittingCountsOnlyWhereItIsKnownWhoCame() {
        door(three.demo.liNa(), Presence.PRESENT);
        change(
                "update congress.sitting set state = 'CLOSED', closed_on = ?, entitled = 3, present = 3, words = '' where id = ?",
                three.today,
                three.id.value());
        assertThat(of(three.demo.wangQiang()).duty()).as("somebody came").returns(1, Duty::held);
        change("delete from congress.attendance where sitting = ?", three.id.value());
        assertThat(of(three.demo.wangQiang()).duty()).as("typed afterwards").returns(0, Duty::held);
    }

    @Test
    void onlySpeechesThatWereHeldCountAndTrainingsSomebodyCameTo() {
        var liNa = three.delegate(three.demo.liNa()).value();
        var training = UUID.randomUUID();
        var now = three.today.atTime(15, 0);
        change(
                "insert into congress.speaker values (?, ?, 1, ?, 0, ?, 'DONE', ?, 5, ?)",
                three.by.union().value(),
                three.id.value(),
                liNa,
                now,
                now,
                now.plusMinutes(3));
        change(
                "insert into congress.speaker values (?, ?, 2, ?, 0, ?, 'WITHDRAWN', null, null, null)",
                three.by.union().value(),
                three.id.value(),
                liNa,
                now);
        change(
                "insert into congress.training values (?, ?, ?, ?, '怎样写提案', '', '')",
                three.by.union().value(),
                training,
                three.term.value(),
                three.today);
        change("insert into congress.trained values (?, ?, ?)", three.by.union().value(), training, liNa);

        assertThat(of(three.demo.liNa()).duty()).returns(1, Duty::spoke).returns(1, Duty::trained);
        assertThat(of(three.demo.wangQiang()).duty()).returns(0, Duty::spoke).returns(0, Duty::trained);
    }

    @Test
    void proposalsCountOfTheDaysSomebodySatAndOnlyAmongTheStaff() {
        var first = LocalDate.of(2016, 1, 1);
        var last = LocalDate.of(2016, 6, 30);
        var chenJing = three.demo.chenJing().member();
        change(
                "update congress.delegate set since = ?, until = ?, leaving = 'LEFT' where id = ?",
                first,
                last,
                three.delegate(three.demo.chenJing()).value());
        DelegateProposals told = (by, from, to) ->
                from.equals(first) && to.equals(last) ? Map.of(chenJing, new Written(2, 1)) : Map.of();
        assertThat(written(told)).containsEntry(chenJing, new Written(2, 1)).hasSize(3);

        change("update congress.term set kind = 'MEMBERS_CONGRESS' where id = ?", three.term.value());
        assertThat(written(told)).containsEntry(chenJing, Written.NOTHING).hasSize(3);
    }

    private Map<MemberId, Written> written(DelegateProposals told) {
        var some = new DutyViews(
                beans.getBean(TermViews.class),
                beans.getBean(Terms.class),
                beans.getBean(Delegates.class),
                beans.getBean(Duties.class),
                told,
                beans.getBean(MakeUp.class));
        return transaction.within(three.by.union(), () -> some.all(three.by, three.term)).lines().stream()
                .collect(Collectors.toMap(line -> line.who().delegate().member(), Line::written));
    }

    @Test
    void eachSeesTheirOwnAndOnlyWhoKeepsTheCongressEverybodys() {
        assertThat(views.own(three.demo.wangQiang()))
                .isNotEmpty()
                .allSatisfy(of -> assertThat(of.lines())
                        .isNotEmpty()
                        .allMatch(line -> line.who()
                                .delegate()
                                .member()
                                .equals(three.demo.wangQiang().member())));
        assertThat(views.all(three.by, three.term).lines()).hasSize(3);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> views.all(three.demo.wangQiang(), three.term));
    }

    private Line of(Actor one) {
        return views.all(three.by, three.term).lines().stream()
                .filter(line -> line.who().delegate().member().equals(one.member()))
                .findFirst()
                .orElseThrow();
    }

    private void door(Actor one, Presence presence) {
        beans.getBean(CheckInService.class).tick(three.by, three.id, three.delegate(one), presence, "");
    }

    private void change(String statement, Object... values) {
        var changed = transaction.within(
                three.by.union(), () -> sql.sql(statement).params(values).update());
        assertThat(changed).isEqualTo(1);
    }
}
