package io.zhijia.transfer;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.Details;
import io.zhijia.membership.FactKind;
import io.zhijia.membership.MembershipFact;
import io.zhijia.membership.Placement;
import io.zhijia.membership.RegisterIntake;
import io.zhijia.membership.RegisterReading;
import io.zhijia.membership.RegisterService;
import io.zhijia.membership.Sex;
import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.transfer.Transfer.Stated;
import io.zhijia.transfer.TransferRule.Silence;
import io.zhijia.transfer.TransferState.Asked;
import io.zhijia.transfer.TransferState.Completed;
import io.zhijia.transfer.TransferState.Refused;
import io.zhijia.transfer.TransferState.Released;
import io.zhijia.transfer.TransferState.Withdrawn;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionOperations;

/** Two unions of one installation: 青山 loses, 城南 gains. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TransferModuleTests {

    private static final LocalDate JOINED = LocalDate.of(2019, 9, 1);
    private static final String IDENTITY = "11010519491231002X";

    private final TransferService service;
    private final Deadlines deadlines;
    private final RegisterService members;
    private final RegisterReading register;
    private final RegisterIntake intake;
    private final FileIntake files;
    private final PeoplePicker people;
    private final UnionService unions;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;

    private Actor qingshan = DemoUnion.found().secretary();
    private Actor chengnan = qingshan;
    private String qingshanName = "";
    private String chengnanName = "";
    private MemberId wang = MemberId.next();

    TransferModuleTests(
            TransferService service,
            Deadlines deadlines,
            RegisterService members,
            RegisterReading register,
            RegisterIntake intake,
            FileIntake files,
            PeoplePicker people,
            UnionService unions,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        this.service = service;
        this.deadlines = deadlines;
        this.members = members;
        this.register = register;
        this.intake = intake;
        this.files = files;
        this.people = people;
        this.unions = unions;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void twoUnions() {
        qingshan = DemoUnion.found().secretary();
        chengnan = DemoUnion.found().secretary();
        var mark = UUID.randomUUID().toString().substring(0, 8);
        qingshanName = "青山中学工会" + mark;
        chengnanName = "城南小学工会" + mark;
        unions.found(qingshan, qingshanName, UnitKind.SCHOOL);
        unions.found(chengnan, chengnanName, UnitKind.SCHOOL);
        wang = members.add(
                qingshan,
                new Details("1003", "王强", Sex.MALE, LocalDate.of(1949, 12, 31), "13800001234"),
                Placement.NOWHERE,
                FactKind.JOINED,
                JOINED,
                "");
        files.receive(
                qingshan,
                wang,
                Map.of(Particular.EDUCATION, "硕士", Particular.POST, "教研组长"),
                IdentityNumber.of(IDENTITY));
    }

    @Test
    void aMemberPassesFromOneUnionToTheOtherOnOneDay() {
        var id = release();
        eventually(chengnan, id, state -> state instanceof Released);

        var received = service.receive(chengnan, id, "C7", Placement.NOWHERE);
        eventually(qingshan, id, state -> state.equals(new Completed(today)));

        var there = register.member(chengnan, received);
        assertThat(there.details())
                .isEqualTo(new Details("C7", "王强", Sex.MALE, LocalDate.of(1949, 12, 31), "13800001234"));
        assertThat(there.joinedOn()).isEqualTo(today);
        assertThat(kinds(chengnan, received)).containsExactly(FactKind.TRANSFERRED_IN);
        assertThat(files.of(chengnan, received).fact(Particular.EDUCATION)).isEqualTo("硕士");
        assertThat(files.of(chengnan, received).fact(Particular.POST)).isEmpty();
        assertThat(files.withIdentity(chengnan, IdentityNumber.of(IDENTITY))).contains(received);

        assertThat(kinds(qingshan, wang)).containsExactly(FactKind.JOINED, FactKind.TRANSFERRED_OUT);
        assertThat(register.member(qingshan, wang).endedOn()).isEqualTo(today);
        assertThat(people.isHere(qingshan, wang)).isFalse();
    }

    @Test
    void whoIsAskedForIsSeenOnlyOnceTheOtherUnionAgrees() {
        var id = ask();
        eventually(qingshan, id, state -> state instanceof Asked);

        assertThat(service.file(chengnan, id)).isEmpty();
        assertThat(service.get(chengnan, id).member()).isNull();
        assertThat(service.get(qingshan, id).member())
                .as("found by name and birth")
                .isEqualTo(wang);

        service.agree(qingshan, id, wang, today);
        eventually(chengnan, id, state -> state instanceof Released);
        assertThat(service.file(chengnan, id))
                .get()
                .extracting(TravelFile::identity)
                .isEqualTo(IDENTITY);
    }

    @Test
    void whatTravelsIsSealedOnBothWays() {
        var id = release();
        eventually(chengnan, id, state -> state instanceof Released);

        assertThat(transaction.within(
                        chengnan.union(),
                        () -> sql.sql("select file from transfer.transfer")
                                .query(String.class)
                                .single()))
                .doesNotContain(IDENTITY, "王强");
    }

    @Test
    void noUnionSeesTheRowOfTheOther() {
        var id = release();
        eventually(chengnan, id, state -> state instanceof Released);
        var third = DemoUnion.found().secretary();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.get(third, id));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> register.member(chengnan, wang));
        assertThat(transaction.within(
                        chengnan.union(),
                        () -> sql.sql("select count(*) from transfer.transfer")
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    @Test
    void anObjectionEndsTheCaseOnBothSides() {
        var id = ask();
        eventually(qingshan, id, state -> state instanceof Asked);

        refused(() -> service.refuse(qingshan, id, " "), TransferRefusal.REASON_MISSING);
        service.refuse(qingshan, id, "尚未办理离职");
        eventually(chengnan, id, state -> state.equals(new Refused("尚未办理离职", today)));
        assertThat(register.member(qingshan, wang).isMember()).isTrue();
    }

    @Test
    void whoBeganACaseMayTakeItBack() {
        var id = release();
        eventually(chengnan, id, state -> state instanceof Released);

        refused(() -> service.withdraw(chengnan, id), TransferRefusal.NOT_OURS_TO_WITHDRAW);
        service.withdraw(qingshan, id);
        eventually(chengnan, id, state -> state instanceof Withdrawn);
        refused(() -> service.receive(chengnan, id, "C7", Placement.NOWHERE), TransferRefusal.CASE_CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Silence.class)
    void silenceMeansWhatTheUnionHasDecided(Silence silence) {
        service.keep(qingshan, new TransferRule(qingshan.union(), 10, silence));
        var id = ask();
        eventually(qingshan, id, state -> state instanceof Asked);

        assertThat(pass(today.plusDays(10))).as("on the last day").isZero();
        pass(today.plusDays(11));

        var state = service.get(qingshan, id).state();
        switch (silence) {
            case AGREE -> assertThat(state).isInstanceOf(Released.class);
            case REFUSE -> assertThat(state).isInstanceOf(Refused.class);
            case WAIT -> assertThat(state).isInstanceOf(Asked.class);
        }
    }

    @Test
    void nobodyIsLetGoBySilenceUnlessItIsCertainWhoIsMeant() {
        var id = service.ask(chengnan, qingshanName, new Stated("王强", LocalDate.of(1990, 1, 1), ""), "");
        eventually(qingshan, id, state -> state instanceof Asked);

        assertThat(pass(today.plusDays(40))).isZero();
    }

    @Test
    void aUnionElsewhereGetsALetterAndSendsBackItsSlip() {
        var id = service.release(qingshan, wang, "山外小学工会", today, "工作调动");

        assertThat(service.get(qingshan, id).awaitsSlip()).isTrue();
        assertThat(register.member(qingshan, wang).isMember()).isTrue();
        service.slipReturned(qingshan, id);
        assertThat(register.member(qingshan, wang).endedOn()).isEqualTo(today);
    }

    @Test
    void whatTheRulesForbidIsRefused() {
        refused(() -> service.release(qingshan, wang, qingshanName, today, ""), TransferRefusal.OWN_UNION);
        refused(
                () -> service.release(qingshan, wang, chengnanName, today.plusDays(1), ""),
                TransferRefusal.LEAVES_LATER);
        refused(
                () -> service.release(qingshan, wang, chengnanName, JOINED.minusDays(1), ""),
                TransferRefusal.LEAVES_TOO_EARLY);
        refused(() -> service.ask(chengnan, "没有的工会", new Stated("王强", null, "1"), ""), TransferRefusal.NO_SUCH_UNION);
        release();
        refused(this::release, TransferRefusal.CASE_UNDER_WAY);
    }

    @Test
    void whoComesBackHasTheOldRegisterEntryAgain() {
        var out = release();
        eventually(chengnan, out, state -> state instanceof Released);
        var there = service.receive(chengnan, out, "C7", Placement.NOWHERE);
        eventually(qingshan, out, state -> state instanceof Completed);

        var back = service.release(chengnan, there, qingshanName, today, "调回");
        eventually(qingshan, back, state -> state instanceof Released);
        assertThat(service.receive(qingshan, back, "1003", Placement.NOWHERE)).isEqualTo(wang);

        assertThat(register.member(qingshan, wang).isMember()).isTrue();
        assertThat(intake.all(qingshan)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void onlyChairAndSecretaryTakePart(Office office) {
        var holder = new Actor(
                qingshan.union(), MemberId.next(), "周红", Map.of(qingshan.union().value(), Set.of(office)));
        var allowed = Set.of(CHAIR, SECRETARY).contains(office);
        for (var step : List.<Runnable>of(
                () -> service.all(holder, 0), () -> service.release(holder, wang, "山外小学工会", today, ""))) {
            if (allowed) {
                step.run();
            } else {
                assertThatExceptionOfType(Refusal.class).isThrownBy(step::run);
            }
        }
    }

    private TransferId release() {
        return service.release(qingshan, wang, chengnanName, today, "工作调动");
    }

    private TransferId ask() {
        return service.ask(chengnan, qingshanName, new Stated("王强", LocalDate.of(1949, 12, 31), ""), "工作调动");
    }

    private int pass(LocalDate day) {
        var morning = new TransferDay(qingshan.union(), day);
        var late = deadlines.unanswered(morning);
        late.forEach(transfer ->
                deadlines.pass(new TransferDay(qingshan.union(), today), transfer, deadlines.silence(morning)));
        return late.size();
    }

    private List<FactKind> kinds(Actor actor, MemberId member) {
        return register.facts(actor, member).stream().map(MembershipFact::kind).toList();
    }

    /** The other union hears of it a moment later. */
    private void eventually(Actor actor, TransferId id, Predicate<TransferState> expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .ignoreException(NoSuchElementException.class)
                .untilAsserted(() -> assertThat(service.get(actor, id).state()).matches(expected));
    }

    private static void refused(Runnable step, TransferRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
