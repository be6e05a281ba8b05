package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionRefusal.NO_SEAT_FREE;
import static io.zhijia.delegateelection.DelegateElectionRefusal.ONE_UNDER_WAY;
import static io.zhijia.delegateelection.DelegateElectionRefusal.POSTING_RUNS;
import static io.zhijia.delegateelection.DelegateElectionRefusal.SITS_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.congress.FreeSeats;
import io.zhijia.decision.Region;
import io.zhijia.delegateelection.DelegateElectionService.Counting;
import io.zhijia.delegateelection.ElectionState.Counted;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.ElectionState.Listed;
import io.zhijia.delegateelection.ElectionState.Posted;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.Office;
import io.zhijia.refusal.Refusal;
import io.zhijia.refusal.Refusal.Reason;
import io.zhijia.schoolcalendar.SchoolYear;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = "demo=true")
class DelegateElectionModuleTests {

    private static final Set<Office> KEEPERS = Set.of(Office.CHAIR, Office.VICE_CHAIR, Office.SECRETARY);

    private final DelegateElectionService service;
    private final WaitingDelegateElections waiting;
    private final ApplicationContext beans;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private final DemoUnion demo = DemoUnion.found();
    private final Actor by = demo.secretary();
    private final Actor teller = holding(demo.liNa(), Office.TELLER);

    DelegateElectionModuleTests(
            DelegateElectionService service,
            WaitingDelegateElections waiting,
            ApplicationContext beans,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        this.service = service;
        this.waiting = waiting;
        this.beans = beans;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aUnionOfItsOwn() {
        beans.publishEvent(demo);
    }

    @Test
    void whoeverIsElectedEntersTheRegisterAfterThePosting() {
        var seats = new FreeSeats(beans, by, Region.NATIONAL, 20, 1);
        var id = announced(seats, 1);
        stand(id);
        service.list(by, id);
        assertThat(service.count(by, id, papers(18, 11, 7))).isEqualTo(Counting.FIRST);
        assertThat(service.count(teller, id, papers(18, 11, 6))).isEqualTo(Counting.DIFFERED);
        assertThat(state(id)).isInstanceOf(Listed.class);
        assertThat(service.count(teller, id, papers(18, 11, 7))).isEqualTo(Counting.FIRST);
        assertThat(service.count(teller, id, papers(18, 11, 7)))
                .as("a second tap")
                .isEqualTo(Counting.FIRST);
        assertThat(service.count(by, id, papers(18, 11, 7))).isEqualTo(Counting.AGREED);
        assertThat(service.count(by, id, papers(18, 11, 7))).as("a second tap").isEqualTo(Counting.AGREED);
        service.review(by, id, demo.wangQiang().member(), true, "");
        service.post(by, id);

        var posted = (Posted) state(id);
        assertThat(posted.from()).isEqualTo(today);
        assertThat(today.plusDays(1).datesUntil(posted.until().plusDays(1)).filter(SchoolYear.UNSAID::isWorked))
                .as("working days, the first day not counted")
                .hasSize(5);
        refused(POSTING_RUNS, () -> service.file(by, id));
        assertThat(seats.sitting()).isEmpty();

        weeksGoBy(id);
        service.file(by, id);
        service.file(by, id);
        assertThat(state(id)).isInstanceOf(Filed.class);
        assertThat(seats.sitting())
                .containsExactly("王强 " + service.get(by, id).notice().on() + " 11/18");
        await().untilAsserted(() ->
                assertThat(onRecord(id)).containsExactly("第三十届代表选举：数学组选区选出代表1名 18 选区职工20人，参加选举18人。王强 11 票。"));
    }

    @Test
    void aFreeSeatIsElectedForOnceAtATime() {
        var seats = new FreeSeats(beans, by, Region.NATIONAL, 20, 1);
        refused(NO_SEAT_FREE, () -> announced(seats, 2));
        var id = announced(seats, 1);
        assertThat(announced(seats, 1)).as("a second tap").isEqualTo(id);
        refused(
                ONE_UNDER_WAY,
                () -> service.announce(by, seats.place().constituency(), new Notice(today, "别处", "全体", 1, 1, 5)));
        service.giveUp(by, id, "改期");
        assertThat(announced(seats, 1)).isNotEqualTo(id);
    }

    @Test
    void whoeverSitsAlreadyDoesNotStand() {
        var seats = new FreeSeats(beans, by, Region.NATIONAL, 20, 2);
        seats.seat(demo.chenJing().member());
        var id = announced(seats, 1);
        refused(SITS_ALREADY, () -> service.recommend(by, id, candidate(demo.chenJing())));
    }

    /** What was written by hand meanwhile stands in nobody's way. */
    @Test
    void whoeverWasSeatedByHandMeanwhileIsNotSeatedTwice() {
        var seats = new FreeSeats(beans, by, Region.NATIONAL, 20, 1);
        var id = posted(seats);
        seats.seat(demo.wangQiang().member());
        weeksGoBy(id);
        service.file(by, id);
        assertThat(seats.sitting()).hasSize(1);
    }

    @Test
    void eachStepWaitsForWhoeverTakesIt() {
        var seats = new FreeSeats(beans, by, Region.SHANGHAI, 20, 1);
        var id = announced(seats, 1);
        assertThat(waits(by)).containsExactly("delegateelection.waiting.list");
        assertThat(waits(teller)).isEmpty();
        stand(id);
        service.list(by, id);
        assertThat(waits(teller)).containsExactly("delegateelection.waiting.count");
        service.count(teller, id, papers(18, 11, 7));
        assertThat(waits(teller)).isEmpty();
        assertThat(waits(by)).containsExactly("delegateelection.waiting.count");
        service.count(by, id, papers(18, 11, 7));
        assertThat(waits(by)).containsExactly("delegateelection.waiting.review");
        service.review(by, id, demo.wangQiang().member(), true, "");
        assertThat(waits(by)).containsExactly("delegateelection.waiting.post");
        service.post(by, id);
        assertThat(waits(by)).isEmpty();
        service.object(demo.liNa(), id, demo.wangQiang().member(), "不在本选区工作");
        assertThat(waits(by)).containsExactly("delegateelection.waiting.answer");
        service.answer(by, id, service.get(by, id).objections().getFirst().id(), false, "已核实，在本选区工作");
        weeksGoBy(id);
        assertThat(waits(by)).containsExactly("delegateelection.waiting.file");
        assertThat(waits(demo.liNa())).isEmpty();
    }

    /** Office, in the own union or another body, and step; nobody of another union finds anything. */
    @Test
    void everyStepIsForItsOffices() {
        var seats = new FreeSeats(beans, by, Region.NATIONAL, 20, 1);
        var id = announced(seats, 1);
        stand(id);
        service.list(by, id);
        for (var office : Office.values()) {
            everyStepIsFor(office, seats, id);
        }
    }

    private void everyStepIsFor(Office office, FreeSeats seats, DelegateElectionId id) {
        var here = holding(demo.liNa(), office);
        var elsewhere = new Actor(by.union(), demo.liNa().member(), "李娜", Map.of(UUID.randomUUID(), Set.of(office)));
        var stranger = DemoUnion.found().liNa();
        var foreign = holding(stranger, office);
        for (var step : steps(seats, id).entrySet()) {
            var mayHere = step.getKey().equals("count")
                    ? KEEPERS.contains(office) || office == Office.TELLER
                    : step.getKey().equals("object") || KEEPERS.contains(office);
            assertThat(isLetIn(here, step.getValue()))
                    .as(office + " " + step.getKey())
                    .isEqualTo(mayHere);
            assertThat(isLetIn(elsewhere, step.getValue()))
                    .as(step.getKey() + " elsewhere")
                    .isEqualTo(step.getKey().equals("object"));
            if (mayHere) {
                assertThatExceptionOfType(NoSuchElementException.class)
                        .as(step.getKey() + " of another union")
                        .isThrownBy(() -> step.getValue().accept(foreign));
            }
        }
    }

    private Map<String, Consumer<Actor>> steps(FreeSeats seats, DelegateElectionId id) {
        var member = demo.wangQiang().member();
        var notice = new Notice(today, "别处", "全体", 1, 1, 5);
        var constituency = seats.place().constituency();
        var steps = new LinkedHashMap<String, Consumer<Actor>>();
        steps.put("announce", actor -> service.announce(actor, constituency, notice));
        steps.put("correct", actor -> service.correct(actor, id, notice));
        steps.put("recommend", actor -> service.recommend(actor, id, candidate(demo.chenJing())));
        steps.put("withdraw", actor -> service.withdraw(actor, id, member));
        steps.put("list", actor -> service.list(actor, id));
        steps.put("count", actor -> service.count(actor, id, papers(18, 11, 7)));
        steps.put("review", actor -> service.review(actor, id, member, true, ""));
        steps.put("post", actor -> service.post(actor, id));
        steps.put("object", actor -> service.object(actor, id, member, "异议"));
        steps.put("answer", actor -> service.answer(actor, id, ObjectionId.next(), false, "答复"));
        steps.put("file", actor -> service.file(actor, id));
        steps.put("reopen", actor -> service.reopen(actor, id));
        steps.put("giveUp", actor -> service.giveUp(actor, id, "不办了"));
        return steps;
    }

    /** Whether it came to the rules of this module: whatever these say then. */
    private static boolean isLetIn(Actor actor, Consumer<Actor> step) {
        try {
            step.accept(actor);
            return true;
        } catch (Refusal refused) {
            return refused.reason() instanceof DelegateElectionRefusal;
        }
    }

    private DelegateElectionId posted(FreeSeats seats) {
        var id = announced(seats, 1);
        stand(id);
        service.list(by, id);
        service.count(teller, id, papers(18, 11, 7));
        service.count(by, id, papers(18, 11, 7));
        assertThat(state(id)).isInstanceOf(Counted.class);
        service.review(by, id, demo.wangQiang().member(), true, "");
        service.post(by, id);
        return id;
    }

    private DelegateElectionId announced(FreeSeats seats, int number) {
        return service.announce(by, seats.place().constituency(), new Notice(today, "三楼会议室", "全体教职工", number, 1, 5));
    }

    private void stand(DelegateElectionId id) {
        service.recommend(by, id, candidate(demo.wangQiang()));
        service.recommend(by, id, candidate(demo.chenJing()));
    }

    private static Candidate candidate(Actor one) {
        return Candidate.recommended(one.member(), "数学组", true, false);
    }

    private static Papers papers(int tookPart, int wang, int chen) {
        return new Papers(tookPart, tookPart, 0, List.of(wang, chen));
    }

    private void weeksGoBy(DelegateElectionId id) {
        transaction.within(by.union(), () -> sql.sql("""
                                update delegateelection.election
                                set posted_from = posted_from - 60, posted_until = posted_until - 60 where id = ?
                                """).param(id.value()).update());
    }

    private List<String> onRecord(DelegateElectionId id) {
        return transaction.within(
                by.union(),
                () -> sql.sql(
                                "select what || ' ' || persons || ' ' || result from archive.record_entry where source = ?")
                        .param("delegateelection/" + id + "/filed")
                        .query(String.class)
                        .list());
    }

    private List<String> waits(Actor actor) {
        return waiting.waitingFor(actor, today).stream()
                .map(line -> line.word())
                .toList();
    }

    private ElectionState state(DelegateElectionId id) {
        return service.get(by, id).state();
    }

    private static Actor holding(Actor one, Office office) {
        return new Actor(
                one.union(), one.member(), one.name(), Map.of(one.union().value(), Set.of(office)));
    }

    private static void refused(Reason why, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
