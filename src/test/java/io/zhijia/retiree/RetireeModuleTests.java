package io.zhijia.retiree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.membership.Details;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.Placement;
import io.zhijia.membership.RegisterService;
import io.zhijia.membership.Sex;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.privacy.Seals;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** In a made-up union of its own. */
@SpringBootTest(properties = "demo=true")
class RetireeModuleTests {

    private final RetireeReading retirees;
    private final CheckService checks;
    private final AskingService asking;
    private final ComingService coming;
    private final WaitingRetirees waiting;
    private final SealedCards sealed;
    private final Seals seals;
    private final RegisterService register;
    private final UnionDirectory unions;
    private final PlanReading plans;
    private final ApplicationEventPublisher modules;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();

    RetireeModuleTests(
            RetireeReading retirees,
            CheckService checks,
            AskingService asking,
            ComingService coming,
            WaitingRetirees waiting,
            SealedCards sealed,
            Seals seals,
            RegisterService register,
            UnionDirectory unions,
            PlanReading plans,
            ApplicationEventPublisher modules,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        this.retirees = retirees;
        this.checks = checks;
        this.asking = asking;
        this.coming = coming;
        this.waiting = waiting;
        this.sealed = sealed;
        this.seals = seals;
        this.register = register;
        this.unions = unions;
        this.plans = plans;
        this.modules = modules;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aUnionWithRetireesAndThisYearsCheck() {
        demo = DemoUnion.found();
        modules.publishEvent(demo);
        by = demo.secretary();
    }

    @Test
    void theListIsThatOfADay() {
        var now = retirees.today(by);
        var last =
                now.stream().map(RetireeLine::since).max(LocalDate::compareTo).orElseThrow();

        assertThat(on(last)).extracting(RetireeLine::id).containsAll(ids(now));
        assertThat(on(last.minusDays(1)))
                .hasSizeLessThan(now.size())
                .allMatch(line -> line.since().isBefore(last));
    }

    @Test
    void leadersSeeTheirGroupAndContactPersonsTheirPeople() {
        var moved = retirees.today(by).getLast();
        var group = unions.groups(by).getFirst();
        register.move(by, moved.id(), new Placement(null, group.id()), today);
        checks.bringUpToDate(by, check());
        var leader =
                new Actor(by.union(), MemberId.next(), "组长", Map.of(group.id().value(), Set.of(Office.GROUP_LEADER)));

        assertThat(retirees.today(leader)).extracting(RetireeLine::id).containsExactly(moved.id());
        assertThat(asking.entries(leader, check()))
                .extracting(CheckEntry::member)
                .containsExactly(moved.id());
        assertThat(asking.entries(demo.wangQiang(), check()))
                .hasSizeBetween(1, 2)
                .allMatch(entry -> demo.wangQiang().member().equals(entry.keeper()));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> asking.get(demo.liNa(), check()));
        var somebodyElses = asking.entries(by, check()).stream()
                .filter(entry -> entry.keeper() == null)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> asking.read(demo.wangQiang(), somebodyElses.id()));
    }

    @Test
    void keysAreRenewedAlsoWhereTwoEntriesHaveBecomeOne() {
        var two = retirees.today(by).stream()
                .filter(line -> line.card() != null)
                .limit(2)
                .map(line -> line.id().value())
                .toList();
        transaction.run(
                by.union(),
                () -> sql.sql("update retiree.card set member = ? where member = ?")
                        .params(two.getFirst(), two.getLast())
                        .update());
        var all = transaction.within(
                by.union(),
                () -> sql.sql("select count(*) from retiree.card")
                        .query(Integer.class)
                        .single());

        assertThat(sealedAgain()).isEqualTo(all).isGreaterThan(1);
        assertThat(sealedAgain()).isEqualTo(all);
    }

    private int sealedAgain() {
        return transaction.within(by.union(), () -> sealed.sealAgain(by, seals.forWriting(by)));
    }

    @Test
    void aRetirementIsProposedAndEnteredByAPerson() {
        var born = today.minusYears(64);
        var id = register.add(
                by,
                new Details("90001", "岳长河", Sex.MALE, born, ""),
                Placement.NOWHERE,
                FactKind.JOINED,
                LocalDate.of(2000, 9, 1),
                "");

        assertThat(proposed()).contains(id);
        assertThat(ids(retirees.today(by))).doesNotContain(id);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> coming.confirm(by, id, today.plusDays(1), ""));

        coming.confirm(by, id, today, "某校人 1 号");

        assertThat(proposed()).doesNotContain(id);
        assertThat(ids(retirees.today(by))).contains(id);
    }

    @Test
    void aDeathWaitsUntilSomebodyEntersIt() {
        var entry = asking.entries(by, check()).getLast();
        asking.answer(by, entry.id(), Outcome.DECEASED, "家属来电", "", "");

        assertThat(ids(retirees.today(by))).contains(entry.member());
        assertThat(waitingAt("/members/" + entry.member())).isOne();

        register.record(by, entry.member(), FactKind.DIED, today, "");

        assertThat(ids(retirees.today(by))).doesNotContain(entry.member());
        assertThat(waitingAt("/members/" + entry.member())).isZero();
    }

    @Test
    void ofTwoWhoOpenTheCheckAtOnceTheSecondIsTold() throws Exception {
        asIfThisYearHadNone();
        var together = new CyclicBarrier(2);
        Callable<Object> opening = () -> {
            together.await();
            try {
                return checks.open(by, today, null);
            } catch (Refusal refused) {
                return refused.reason();
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(opening);
            var second = threads.submit(opening);

            assertThat(List.of(first.get(), second.get()))
                    .contains(RetireeRefusal.YEAR_HAS_ONE)
                    .anyMatch(YearlyCheckId.class::isInstance);
        }
        assertThat(asking.all(by))
                .filteredOn(check -> check.year() == today.getYear())
                .hasSize(1);
    }

    @Test
    void onlyOneCheckAYearAndItsEndIsOnRecordAndMovesThePlan() {
        assertThat(reason(() -> checks.open(by, today, null))).isEqualTo(RetireeRefusal.YEAR_HAS_ONE);
        asIfThisYearHadNone();
        assertThat(reason(() -> checks.open(by, today, new PlanItemId(UUID.randomUUID()))))
                .isEqualTo(RetireeRefusal.NO_SUCH_ITEM);
        var item = planned();
        var check = checks.open(by, today, item.id());
        assertThat(reason(() -> checks.close(by, check))).isEqualTo(RetireeRefusal.NOBODY_ANSWERED);
        var entries = asking.entries(by, check);
        asking.answer(by, entries.getFirst().id(), Outcome.CONFIRMED, "", "", "");

        checks.close(by, check);

        assertThat(reason(() -> asking.answer(by, entries.getLast().id(), Outcome.CONFIRMED, "", "", "")))
                .isEqualTo(RetireeRefusal.CLOSED);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(onRecord("retiree/check/" + check + "/closed")).isOne();
            assertThat(items())
                    .filteredOn(PlannedItem::isFulfilled)
                    .extracting(PlannedItem::id)
                    .contains(item.id());
        });
    }

    private List<RetireeLine> on(LocalDate day) {
        return retirees.list(by, new RetireeFilter(null, null, null, null, day));
    }

    private static List<MemberId> ids(List<RetireeLine> lines) {
        return lines.stream().map(RetireeLine::id).toList();
    }

    private List<MemberId> proposed() {
        return coming.coming(by).stream().map(one -> one.person().id()).toList();
    }

    private YearlyCheckId check() {
        return asking.all(by).getFirst().id();
    }

    private long waitingAt(String path) {
        return waiting.waitingFor(by, today).stream()
                .filter(line -> line.path().equals(path))
                .count();
    }

    private void asIfThisYearHadNone() {
        transaction.run(by.union(), () -> {
            sql.sql("delete from retiree.check_entry").update();
            sql.sql("delete from retiree.yearly_check").update();
        });
    }

    /** One of the plan's own, as if it were about retirees. */
    private PlannedItem planned() {
        var item = transaction.within(
                by.union(),
                () -> sql.sql("""
                        update planning.plan_item set area = 'RETIREES' where id = (
                            select id from planning.plan_item where state = 'PLANNED' and type <> 'DUTY'
                                and begins between ? and ? order by begins, id limit 1)
                        returning id
                        """)
                        .params(today.withDayOfYear(1), today.withMonth(12).withDayOfMonth(31))
                        .query(UUID.class)
                        .single());
        return items().stream()
                .filter(one -> one.id().value().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedItem> items() {
        return plans.between(by, today.withDayOfYear(1), today.withMonth(12).withDayOfMonth(31));
    }

    private int onRecord(String source) {
        return transaction.within(
                by.union(),
                () -> sql.sql("select count(*) from archive.record_entry where source = ?")
                        .param(source)
                        .query(Integer.class)
                        .single());
    }

    private static Refusal.Reason reason(Runnable step) {
        try {
            step.run();
        } catch (Refusal refused) {
            return refused.reason();
        }
        throw new AssertionError("was not refused");
    }
}
