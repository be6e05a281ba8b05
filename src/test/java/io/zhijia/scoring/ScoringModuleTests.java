package io.zhijia.scoring;

import static io.zhijia.scoring.Schemed.refused;
import static io.zhijia.scoring.ScoringRefusal.FOUND_TODAY;
import static io.zhijia.scoring.ScoringRefusal.IS_EXEMPT;
import static io.zhijia.scoring.ScoringRefusal.NOT_ASKED;
import static io.zhijia.scoring.ScoringRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.scoring.ScoringRefusal.OBJECTED_ALREADY;
import static io.zhijia.scoring.ScoringRefusal.OBJECTIONS_WAIT;
import static io.zhijia.scoring.ScoringRefusal.OPINIONS_WAIT;
import static io.zhijia.scoring.ScoringRefusal.OWN_BREACH;
import static io.zhijia.scoring.ScoringRefusal.OWN_OBJECTION;
import static io.zhijia.scoring.ScoringRefusal.OWN_SCORE;
import static io.zhijia.scoring.ScoringRefusal.SCORES_MISSING;
import static io.zhijia.scoring.ScoringRefusal.STILL_POSTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.StandIn;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import io.zhijia.scoring.Breach.Account;
import io.zhijia.scoring.RunState.Posted;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An assessment from the scheme to the record book, and who reads what of it. */
@SpringBootTest(properties = "demo=true")
class ScoringModuleTests {

    private static final UUID GROUP = UUID.randomUUID();
    private static final Map<Side, Integer> WEIGHTS = Map.of(Side.SELF, 10, Side.GROUP, 30, Side.LEADERSHIP, 60);

    private final SchemeService schemes;
    private final RunService service;
    private final ScoringViews views;
    private final ConductService conduct;
    private final WaitingScores waiting;
    private final OfficeService offices;
    private final Schemes keptSchemes;
    private final Runs runs;
    private final RecordFigures records;
    private final ApplicationContext context;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final Clock clock;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private Scheme scheme = Schemed.inForce(by.union(), "勤 60\n绩 40", WEIGHTS);
    private RunId run = RunId.next();

    ScoringModuleTests(
            SchemeService schemes,
            RunService service,
            ScoringViews views,
            ConductService conduct,
            WaitingScores waiting,
            OfficeService offices,
            Schemes keptSchemes,
            Runs runs,
            RecordFigures records,
            ApplicationContext context,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        this.schemes = schemes;
        this.service = service;
        this.views = views;
        this.conduct = conduct;
        this.waiting = waiting;
        this.offices = offices;
        this.keptSchemes = keptSchemes;
        this.runs = runs;
        this.records = records;
        this.context = context;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.clock = clock;
    }

    /** Li Na and Wang Qiang of one group, Chen Jing of none. */
    @BeforeEach
    void anAssessmentInAUnionOfItsOwn() {
        demo = DemoUnion.found();
        context.publishEvent(demo);
        by = demo.secretary();
        scheme = Schemed.inForce(by.union(), "勤 60\n绩 40", WEIGHTS);
        var begun = Run.begun(scheme, RunId.next(), "春季学期师德考核", today().minusMonths(4), today());
        run = begun.id();
        within(() -> {
            keptSchemes.save(scheme);
            runs.begin(begun, List.of(person(demo.liNa(), GROUP), person(demo.wangQiang(), GROUP)));
            return begun;
        });
    }

    private static Person person(Actor actor, UUID group) {
        return new Person(actor.member(), "1", actor.name(), group, "", 0);
    }

    @Test
    void eachSideGivesItsPointsAndNobodyReadsThoseOfSomebodyElse() {
        var leader = leading(demo.wangQiang(), GROUP);
        assertThat(lines(demo.liNa())).contains("scoring.waiting.own");
        score(demo.liNa(), demo.liNa(), Side.SELF, 60, 40);
        assertThat(lines(demo.liNa())).doesNotContain("scoring.waiting.own");
        refused(() -> score(leading(demo.liNa(), GROUP), demo.liNa(), Side.GROUP, 60, 40), OWN_SCORE);
        refused(() -> score(by, demo.liNa(), Side.SELF, 60, 40), OWN_SCORE);
        assertThatExceptionOfType(Refusal.class)
                .as("of another group")
                .isThrownBy(() -> score(leading(demo.chenJing(), UUID.randomUUID()), demo.liNa(), Side.GROUP, 60, 40));
        assertThatExceptionOfType(Refusal.class)
                .as("of the leadership")
                .isThrownBy(() -> score(leader, demo.liNa(), Side.LEADERSHIP, 60, 40));
        refused(() -> score(by, demo.liNa(), Side.DEPARTMENT, 60, 40), NOT_ASKED);
        assertThat(lines(leader)).contains("scoring.waiting.group");
        score(leader, demo.liNa(), Side.GROUP, 55, 40);
        assertThat(lines(leader)).doesNotContain("scoring.waiting.group");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("a second tab")
                .isThrownBy(() -> score(leader, demo.liNa(), Side.GROUP, 1, 1));
        score(by, demo.liNa(), Side.LEADERSHIP, 60, 40);

        assertThat(read(demo.liNa(), demo.liNa()))
                .as("the own one until it is posted")
                .containsExactly(Side.SELF);
        assertThat(read(leader, demo.liNa())).containsExactly(Side.GROUP);
        assertThat(read(by, demo.liNa())).containsExactlyInAnyOrder(Side.SELF, Side.GROUP, Side.LEADERSHIP);
        for (var stranger : List.of(demo.wangQiang(), demo.chenJing())) {
            assertThat(views.one(stranger, run).lines()).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> views.sheet(stranger, run, demo.liNa().member()));
        }
        assertThatExceptionOfType(NoSuchElementException.class)
                .as("another union")
                .isThrownBy(() -> views.one(DemoUnion.found().secretary(), run));
    }

    @Test
    void whatIsPostedMayBeObjectedToIsCorrectedAnsweredAndThenGoesOnRecord() throws IOException {
        refused(() -> service.post(by, run, today().plusDays(30)), SCORES_MISSING);
        service.exempt(by, run, demo.wangQiang().member(), 1, "产假");
        refused(() -> score(by, demo.wangQiang(), Side.LEADERSHIP, 60, 40), IS_EXEMPT);
        score(demo.liNa(), demo.liNa(), Side.SELF, 60, 40);
        score(by, demo.liNa(), Side.GROUP, 50, 40);
        score(by, demo.liNa(), Side.LEADERSHIP, 50, 40);
        service.post(by, run, today().plusDays(30));
        refused(() -> score(demo.liNa(), demo.liNa(), Side.SELF, 60, 40), NOT_AT_THIS_STAGE);

        var own = views.one(demo.liNa(), run);
        assertThat(own.grades()).as("of one person no number is told").isEmpty();
        assertThat(own.own().orElseThrow().score().grade()).contains(Grade.EXCELLENT);
        assertThat(read(demo.liNa(), demo.liNa())).hasSize(3);
        service.object(demo.liNa(), run, "班主任工作没有算进去");
        refused(() -> service.object(demo.liNa(), run, "再说一次"), OBJECTED_ALREADY);
        assertThatExceptionOfType(NoSuchElementException.class)
                .as("who is not assessed")
                .isThrownBy(() -> service.object(demo.chenJing(), run, "我也有意见"));
        assertThat(lines(by)).contains("scoring.waiting.keeper");
        var keeper = keeping(demo.liNa());
        refused(() -> service.score(keeper, run, keeper.member(), Side.SELF, List.of(60, 40), "", 1), OWN_SCORE);
        assertThat(views.sheet(keeper, run, keeper.member()).sides())
                .as("nobody corrects their own")
                .isEmpty();
        assertThat(views.one(demo.wangQiang(), run).objections()).isEmpty();
        refused(() -> service.answer(keeping(demo.liNa()), run, demo.liNa().member(), "好"), OWN_OBJECTION);
        service.score(by, run, demo.liNa().member(), Side.LEADERSHIP, List.of(58, 40), "迟到两次", 1);
        refused(() -> service.conclude(by, run), STILL_POSTED);
        overYesterday();
        refused(() -> service.conclude(by, run), OBJECTIONS_WAIT);
        service.answer(by, run, demo.liNa().member(), "已补上班主任工作");
        refused(
                () -> service.score(by, run, demo.liNa().member(), Side.LEADERSHIP, List.of(60, 40), "", 2),
                NOT_AT_THIS_STAGE);
        service.conclude(by, run);

        var view = views.one(by, run);
        var sheet = new ByteArrayOutputStream();
        ScoringPaper.scores(view, "赵敏", sheet);
        assertThat(sheet.size()).isPositive();
        assertThat(ScoringPaper.posting(view, "某校工会", today())).isNotEmpty();
        var filter = RecordFilter.ALL.in(WorkArea.APPRAISAL).between(today(), today());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> records.titles(by, filter, 20).contains("考核：春季学期师德考核"));
        schemes.review(by, scheme.id(), 1, "可行，下学期调整权重");
        assertThat(schemes.get(by, scheme.id()).state()).isInstanceOf(SchemeState.Reviewed.class);
    }

    private void overYesterday() {
        within(() -> {
            var posted = runs.get(by.union(), run);
            runs.save(new Run(
                    posted.union(),
                    posted.id(),
                    posted.scheme(),
                    posted.title(),
                    posted.from(),
                    posted.to(),
                    new Posted(today().minusDays(9), today().minusDays(1)),
                    posted.version()));
            return posted;
        });
    }

    @Test
    void whatIsReportedIsReadByWhoKeepsItAloneAndCountsOnceItIsFoundTrue() {
        var id = new BreachId(UUID.randomUUID());
        var account = new Account("在家里补课", "收费记录，存纪检处", "");
        conduct.report(demo.chenJing(), id, scheme.id(), demo.liNa().member(), "体罚学生", today(), account);
        conduct.report(demo.chenJing(), id, scheme.id(), demo.liNa().member(), "体罚学生", today(), account);
        assertThat(conduct.own(demo.chenJing())).as("two taps").hasSize(1);
        assertThat(within(() -> sql.sql("select count(*) from privacy.audit_entry where union_id = ? and actor = ?")
                        .params(by.union().value(), demo.chenJing().member().value())
                        .query(Integer.class)
                        .single()))
                .as("the log does not tell who reported")
                .isZero();
        assertThat(conduct.waiting(by))
                .extracting(Breaches.Waiting::id)
                .as("for who may hear it")
                .contains(id);
        assertThat(conduct.own(demo.liNa()))
                .as("who is meant")
                .noneMatch(line -> line.breach().id().equals(id));
        assertThat(within(() -> sql.sql("select account from scoring.breach where union_id = ? and id = ?")
                        .params(by.union().value(), id.value())
                        .query(String.class)
                        .single()))
                .as("sealed")
                .doesNotContain("补课", "收费");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> conduct.read(demo.wangQiang(), id));
        assertThatExceptionOfType(NoSuchElementException.class)
                .as("about whoever looks")
                .isThrownBy(() -> conduct.read(keeping(demo.liNa()), id));
        assertThat(conduct.all(keeping(demo.liNa())))
                .noneMatch(line -> line.breach().id().equals(id));
        assertThat(conduct.read(by, id).account()).isEqualTo(account);
        refused(() -> conduct.hear(keeping(demo.chenJing()), id, 1, true, 0, "已谈话"), OWN_BREACH);
        assertThat(conduct.waiting(keeping(demo.chenJing())))
                .noneMatch(one -> one.id().equals(id));
        assertThat(own().breaches()).as("before it is heard").isEmpty();
        conduct.hear(by, id, 1, true, 0, "本人承认");

        assertThat(own().grade()).contains(Grade.FAILED);
        assertThat(conduct.read(by, id).account().hearing()).isEqualTo("本人承认");
        assertThat(views.one(leading(demo.wangQiang(), GROUP), run)
                        .lines()
                        .getFirst()
                        .score()
                        .breaches())
                .as("not for the group")
                .isEmpty();
    }

    @Test
    void whatChairAndSecretaryHaveAPartInIsHeardByAnAuditorAndNothingElseIs() {
        var chair = offices.all(by).stream()
                .filter(held -> held.office() == Office.CHAIR)
                .findFirst()
                .orElseThrow()
                .member();
        var auditor = new Actor(
                by.union(),
                demo.chenJing().member(),
                demo.chenJing().name(),
                Map.of(by.union().value(), Set.of(Office.AUDITOR)));
        var account = new Account("推了学生", "监控", "");
        var id = new BreachId(UUID.randomUUID());
        conduct.report(by, id, scheme.id(), chair, "体罚学生", today(), account);
        var usual = new BreachId(UUID.randomUUID());
        conduct.report(demo.wangQiang(), usual, scheme.id(), chair, "体罚学生", today(), account);

        assertThat(conduct.waiting(by))
                .extracting(Breaches.Waiting::id)
                .contains(usual)
                .doesNotContain(id);
        assertThat(conduct.waiting(auditor)).extracting(Breaches.Waiting::id).containsExactly(id);
        assertThat(conduct.all(auditor)).hasSize(1);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> conduct.read(auditor, usual));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> conduct.hear(auditor, usual, 1, true, 0, "已谈话"));
        assertThat(conduct.read(auditor, id).mayHear()).isTrue();
        conduct.hear(auditor, id, 1, false, 0, "已谈话");
        assertThat(conduct.read(by, id).line().breach().word()).isEqualTo("scoring.breach.DISMISSED");
    }

    /** Whoever acts for the chair hears nothing about the chair, and decides nothing that the chair reported. */
    @Test
    void whoStandsInForSomebodyHearsNothingAboutThem() {
        var chair = offices.all(by).stream()
                .filter(held -> held.office() == Office.CHAIR)
                .findFirst()
                .orElseThrow()
                .member();
        var account = new Account("推了学生", "监控", "");
        var about = new BreachId(UUID.randomUUID());
        var from = new BreachId(UUID.randomUUID());
        var theChair = new Actor(by.union(), chair, "主席", Map.of());
        conduct.report(demo.wangQiang(), about, scheme.id(), chair, "体罚学生", today(), account);
        conduct.report(theChair, from, scheme.id(), demo.liNa().member(), "体罚学生", today(), account);
        var deputy = standsInFor(chair, demo.chenJing(), Set.of(Office.CHAIR));

        assertThat(conduct.waiting(deputy)).extracting(Breaches.Waiting::id).doesNotContain(about, from);
        assertThat(conduct.all(deputy))
                .extracting(line -> line.breach().id())
                .contains(from)
                .doesNotContain(about);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> conduct.read(deputy, about));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> conduct.hear(deputy, about, 1, false, 0, "已谈话"));
        assertThat(conduct.read(deputy, from).mayHear()).isFalse();
        refused(() -> conduct.hear(deputy, from, 1, true, 0, "已谈话"), OWN_BREACH);
        assertThat(conduct.waiting(standsInFor(chair, demo.chenJing(), Set.of(Office.CHAIR, Office.SECRETARY))))
                .as("secretary in an office of their own")
                .extracting(Breaches.Waiting::id)
                .contains(about, from);
    }

    private Actor standsInFor(MemberId holder, Actor who, Set<Office> offices) {
        return new Actor(
                by.union(),
                who.member(),
                who.name(),
                Map.of(by.union().value(), offices),
                List.of(new StandIn(holder, "主席", Office.CHAIR, by.union().value())));
    }

    @Test
    void whatIsFoundOnTheDayOfPostingChangesNothingThatEverybodyHasRead() {
        for (var whom : List.of(demo.liNa(), demo.wangQiang())) {
            score(whom, whom, Side.SELF, 60, 40);
            score(by, whom, Side.GROUP, 60, 40);
            score(by, whom, Side.LEADERSHIP, 60, 40);
        }
        found(demo.chenJing());
        var id = found(demo.liNa());
        assertThat(own().grade()).as("as long as it is open").contains(Grade.FAILED);
        refused(() -> service.post(by, run, today().plusDays(30)), FOUND_TODAY);
        foundOn(id, today().minusDays(1));
        service.post(by, run, today().plusDays(30));
        assertThat(own().grade()).as("found the day before").contains(Grade.FAILED);
        foundOn(id, today());
        assertThat(own().grade()).as("found on the day").contains(Grade.EXCELLENT);
    }

    private BreachId found(Actor about) {
        var id = new BreachId(UUID.randomUUID());
        conduct.report(
                demo.wangQiang(), id, scheme.id(), about.member(), "体罚学生", today(), new Account("推了学生", "监控", ""));
        conduct.hear(by, id, 1, true, 0, "本人承认");
        return id;
    }

    private void foundOn(BreachId id, LocalDate day) {
        within(() -> sql.sql("update scoring.breach set heard_on = ? where union_id = ? and id = ?")
                .params(day, by.union().value(), id.value())
                .update());
    }

    private Score own() {
        return views.one(demo.liNa(), run).own().orElseThrow().score();
    }

    @Test
    void aDraftIsRewrittenAsAnotherKind() {
        var draft = schemes.draft(by, SchemeId.next(), scheme.content());
        var old = scheme.content();
        schemes.rewrite(
                by,
                draft,
                1,
                new Scheme.Content(
                        SchemeKind.STAR,
                        old.title(),
                        old.role(),
                        old.text(),
                        old.items(),
                        old.vetoes(),
                        old.weights(),
                        old.bounds()));
        assertThat(schemes.get(by, draft).content().kind()).isEqualTo(SchemeKind.STAR);
    }

    @Test
    void aDraftIsForWhoKeepsItUntilEverybodyIsAskedAndEachOpinionIsAnswered() {
        var draft = schemes.draft(by, SchemeId.next(), scheme.content());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> schemes.get(demo.liNa(), draft));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> schemes.draft(demo.liNa(), SchemeId.next(), scheme.content()));
        schemes.consult(by, draft, 1, today().plusDays(7));
        var opinion = UUID.randomUUID();
        schemes.say(demo.liNa(), draft, opinion, "权重太高");
        schemes.say(demo.liNa(), draft, opinion, "权重太高");
        assertThat(schemes.opinions(by, draft)).hasSize(1);
        within(() -> {
            var asked = keptSchemes.get(by.union(), draft);
            keptSchemes.save(new Scheme(
                    asked.union(),
                    asked.id(),
                    asked.edition(),
                    asked.content(),
                    new SchemeState.Consultation(today().minusDays(1)),
                    asked.version()));
            return asked;
        });
        refused(() -> schemes.pass(by, draft, 3, "教代会", today()), OPINIONS_WAIT);
        schemes.answer(by, draft, opinion, Opinion.Outcome.PARTLY, "降到三成");
        schemes.pass(by, draft, 3, "教代会", today());
        conduct.acknowledge(demo.liNa(), draft);
        conduct.acknowledge(demo.liNa(), draft);
        assertThat(conduct.acknowledged(demo.liNa(), draft))
                .isEqualTo(new ConductService.Acknowledged(true, 1, List.of()));
        assertThat(conduct.acknowledged(by, draft).missing()).isNotEmpty().doesNotContain("李娜");
        var next = schemes.revise(by, draft, SchemeId.next());
        assertThat(schemes.get(by, next).edition()).isEqualTo(2);
        assertThat(conduct.acknowledged(demo.liNa(), next).mine())
                .as("another edition")
                .isFalse();
    }

    private void score(Actor actor, Actor whom, Side side, int first, int second) {
        service.score(actor, run, whom.member(), side, List.of(first, second), first + second < 100 ? "迟到" : "", 0);
    }

    private List<Side> read(Actor reader, Actor whom) {
        return views.sheet(reader, run, whom.member()).line().score().sheets().stream()
                .map(Sheet::side)
                .toList();
    }

    private List<String> lines(Actor actor) {
        return waiting.waitingFor(actor, today()).stream()
                .map(WaitingLine::word)
                .toList();
    }

    private Actor leading(Actor who, UUID group) {
        return new Actor(by.union(), who.member(), who.name(), Map.of(group, Set.of(Office.GROUP_LEADER)));
    }

    private Actor keeping(Actor who) {
        return new Actor(by.union(), who.member(), who.name(), Map.of(by.union().value(), Set.of(Office.SECRETARY)));
    }

    private <T> T within(Supplier<T> step) {
        return transaction.within(by.union(), step);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
