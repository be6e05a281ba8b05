package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.ASSESSMENTS_MISSING;
import static io.zhijia.appraisal.AppraisalRefusal.CHECKED_ALREADY;
import static io.zhijia.appraisal.AppraisalRefusal.FIXED;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_COMBINED;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_DECIDED;
import static io.zhijia.appraisal.AppraisalRefusal.OBJECT_TELLS;
import static io.zhijia.appraisal.AppraisalRefusal.OWN_ASSESSMENT;
import static io.zhijia.appraisal.AppraisalRefusal.OWN_MEASURE;
import static io.zhijia.appraisal.AppraisalRefusal.REPORTED_ALREADY;
import static io.zhijia.appraisal.AppraisalRefusal.REPORTS_ARE_CLOSED;
import static io.zhijia.appraisal.AppraisalRefusal.USE_NOT_NAMED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldVote;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.Person;
import io.zhijia.refusal.Refusal;
import io.zhijia.review.FactSource;
import io.zhijia.review.Period;
import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A round in which delegates rate two leaders and the union's work, from the first name to the file. */
@SpringBootTest(properties = "demo=true")
class AppraisalModuleTests {

    private final AppraisalService service;
    private final AppraisalViews views;
    private final Rounds rounds;
    private final ReportService reports;
    private final CitationService citations;
    private final MeasureService measures;
    private final PersonnelService personnel;
    private final WaitingRound reminder;
    private final CongressDirectory congress;
    private final IdentityService people;
    private final RecordFigures records;
    private final FactsOfAppraisals facts;
    private final ApplicationContext context;
    private final TransactionOperations transaction;
    private final Clock clock;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private RoundId round = RoundId.next();

    AppraisalModuleTests(
            AppraisalService service,
            AppraisalViews views,
            Rounds rounds,
            ReportService reports,
            CitationService citations,
            MeasureService measures,
            PersonnelService personnel,
            WaitingRound reminder,
            CongressDirectory congress,
            IdentityService people,
            RecordFigures records,
            FactsOfAppraisals facts,
            ApplicationContext context,
            TransactionOperations transaction,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.rounds = rounds;
        this.reports = reports;
        this.citations = citations;
        this.measures = measures;
        this.personnel = personnel;
        this.reminder = reminder;
        this.congress = congress;
        this.people = people;
        this.records = records;
        this.facts = facts;
        this.context = context;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void aRoundInAUnionOfItsOwn() {
        demo = DemoUnion.found();
        context.publishEvent(demo);
        by = demo.secretary();
        round = service.begin(by, RoundId.next(), "年度述职测评", Region.NATIONAL, null, Set.of(Use.SELECTION));
        service.rate(by, round, ObjectKind.LEADER, List.of("李娜", "校外来的校长"));
        service.rate(by, round, ObjectKind.UNION, List.of("工会工作"));
    }

    @Test
    void delegatesRateAndOnlyWhoMayReadsWhatSomebodyWasGiven(@TempDir Path folder) throws IOException {
        ratedByDelegates();
        vote();
        var held = HeldVote.open(context, by, ballot());
        assertThat(views.one(by, round).standings())
                .as("nothing before the end")
                .isEmpty();
        held.count(papers(held, i -> i < 6 ? "称职" : "优秀"));
        held.announce();
        decided();

        var all = views.one(by, round);
        assertThat(all.standings()).hasSize(3);
        var lina = all.standings().getFirst().all();
        assertThat(lina.papers()).isEqualTo(held.voters());
        assertThat(lina.overall().shares().getFirst()).as("优秀").isPresent();
        assertThat(lina.overall().shares().getLast())
                .as("nobody gave it, and fewer than five are not told")
                .isEmpty();
        assertThat(names(demo.liNa())).containsExactly("李娜", "工会工作");
        assertThat(names(demo.wangQiang())).as("only what is everybody's").containsExactly("工会工作");
        assertThat(names(holding(Office.CHAIR))).hasSize(3);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> views.whole(demo.liNa(), round));
        var file = Files.writeString(folder.resolve("board.json"), held.board());
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
        assertThat(AppraisalPaper.word(
                        views.whole(by, round),
                        new WordsService.View(List.of(), List.of(), 0, Map.of(1, List.of("待人和气"))),
                        "某校工会",
                        LocalDate.now(clock)))
                .isNotEmpty();
    }

    @Test
    void goesOnRecordOnceAndTellsNobodysGrades() {
        ratedByDelegates();
        vote();
        var held = HeldVote.open(context, by, ballot());
        held.count(papers(held, i -> "优秀"));
        held.announce();
        decided();
        service.decide(by, round);

        var today = LocalDate.now(clock);
        var filter = RecordFilter.ALL.in(WorkArea.APPRAISAL).between(today, today);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> records.titles(by, filter, 10).contains("民主评议：年度述职测评"));
        assertThat(records.titles(by, filter, 10))
                .filteredOn(title -> title.contains("年度述职测评"))
                .as("once, and not once more for its ballot")
                .hasSize(1);
        assertThat(records.totals(by, filter).persons()).isGreaterThanOrEqualTo(held.voters());
        var told = ((FactSource) facts).facts(by, new Period(today, today));
        assertThat(told).extracting(fact -> fact.code()).containsExactly("S21", "S23");
        assertThat(told.getFirst().clauses())
                .as("of two people no mean is told")
                .extracting(clause -> clause.figures().getFirst().value())
                .containsExactly("2", String.valueOf(held.voters()));
    }

    @Test
    void aReportIsReadByWhomeverItIsForAndByNobodyElse() {
        ratedByDelegates();
        reports.add(demo.liNa(), round, 1, "述职报告.txt", text());
        assertThatExceptionOfType(Refusal.class)
                .as("of somebody else")
                .isThrownBy(() -> reports.add(demo.liNa(), round, 2, "述职报告.txt", text()));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> reports.add(by, round, 9, "述职报告.txt", text()));
        var delegate = onTheRoll();
        var file = reported(demo.liNa()).getFirst().file().id();
        assertThat(reported(delegate)).as("before there is a ballot").isEmpty();
        vote();
        assertThat(reported(onTheRoll())).hasSize(1);
        assertThat(reports.maySee(onTheRoll(), file)).isTrue();
        assertThat(reports.maySee(outside(), file)).isFalse();
        assertThat(reported(outside())).isEmpty();
        reports.remove(demo.liNa(), round, file);
        assertThat(reported(by)).isEmpty();
    }

    @Test
    void whoeverIsRatedNoLongerLeavesNoReportBehind() {
        reports.add(by, round, 3, "工会工作总结.txt", text());
        service.leaveOut(by, round, 3);
        service.rate(by, round, ObjectKind.DISCLOSURE, List.of("公开工作"));
        assertThat(service.get(by, round).object(3).name()).isEqualTo("公开工作");
        assertThat(reported(by)).isEmpty();
    }

    @Test
    void aResultIsUsedOnlyForWhatWasNamedBeforehandAndWhoeverWasRatedSeesIt() {
        ratedByDelegates();
        refused(() -> citations.cite(by, round, 1, Use.SELECTION, "先进评选"), NOT_DECIDED);
        vote();
        var held = HeldVote.open(context, by, ballot());
        held.count(papers(held, i -> "优秀"));
        held.announce();
        decided();

        refused(() -> citations.cite(by, round, 1, Use.WAGE, "工资方案"), USE_NOT_NAMED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> citations.cite(demo.wangQiang(), round, 1, Use.SELECTION, "先进评选"));
        citations.cite(by, round, 1, Use.SELECTION, "先进评选");
        citations.cite(by, round, 1, Use.SELECTION, "先进评选");
        citations.cite(by, round, 2, Use.SELECTION, "先进评选");
        citations.cite(by, round, 0, Use.SELECTION, "年度考核");
        assertThat(cited(demo.liNa())).containsExactly("年度考核", "先进评选");
        assertThat(cited(demo.wangQiang())).isEmpty();
        assertThat(cited(by)).hasSize(3);
        refused(() -> reports.add(by, round, 1, "述职报告.txt", text()), REPORTS_ARE_CLOSED);
    }

    @Test
    void whatThePersonnelFoundCountsByTheWeightSettledBeforeTheVoteAndOnlyWhoMayReadsIt() throws IOException {
        ratedByDelegates();
        personnel.weigh(by, round, 30);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> personnel.weigh(demo.liNa(), round, 20));
        vote();
        refused(() -> personnel.weigh(by, round, 50), FIXED);
        refused(() -> personnel.assess(by, round, 1, 88, "人事处年度考核", 0), NOT_DECIDED);
        var held = HeldVote.open(context, by, ballot());
        held.count(papers(held, i -> i < 6 ? "基本称职" : i < 17 ? "称职" : "优秀"));
        held.announce();
        decided();

        refused(() -> personnel.assess(by, round, 3, 88, "人事处年度考核", 0), NOT_COMBINED);
        refused(() -> personnel.assess(itself(), round, 1, 100, "自己写的", 0), OWN_ASSESSMENT);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> personnel.assess(demo.wangQiang(), round, 1, 1, "随手", 0));
        personnel.assess(by, round, 1, 87, "人事处年度考核", 0);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .as("a second tab")
                .isThrownBy(() -> personnel.assess(by, round, 1, 60, "人事处年度考核", 0));
        personnel.assess(by, round, 1, 88, "人事处年度考核", 1);
        refused(() -> service.report(by, round, "党委"), ASSESSMENTS_MISSING);
        personnel.assess(by, round, 2, 70, "人事处年度考核", 0);

        var satisfied = BigDecimal.valueOf(held.voters() - 6)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(held.voters()), 1, RoundingMode.HALF_UP);
        var own = views.one(demo.liNa(), round).standings();
        assertThat(own.getFirst().combined())
                .contains(new Combined(satisfied, 30, new Assessment(1, 88, "人事处年度考核", LocalDate.now(clock), 2)));
        assertThat(own.getLast().combined()).as("of the union's work").isEmpty();
        assertThat(views.one(demo.wangQiang(), round).standings())
                .as("somebody else")
                .allMatch(one -> one.object().kind().isEverybodys());
        assertThat(AppraisalPaper.steps(own.getFirst().combined().orElseThrow()))
                .contains("民主测评满意率 " + satisfied, "人事处年度考核 88 分 × 30% = 26.40");
        service.report(by, round, "党委");
        refused(() -> personnel.assess(by, round, 1, 99, "人事处年度考核", 2), REPORTED_ALREADY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> personnel.year(demo.liNa(), LocalDate.now(clock).getYear()));
        var sheet = new ByteArrayOutputStream();
        var year = LocalDate.now(clock).getYear();
        assertThat(personnel.year(by, year)).hasSize(1);
        assertThat(personnel.year(by, year).getFirst().standings()).hasSize(2);
        AppraisalPaper.year(year, personnel.year(by, year), "赵敏", sheet);
        assertThat(sheet.size()).isPositive();
        assertThat(personnel.unfiled(by, LocalDate.now(clock)))
                .as("within its year")
                .isEmpty();
        var next = LocalDate.now(clock).plusYears(1);
        assertThat(personnel.unfiled(by, next)).extracting(Rounds.Unfiled::id).containsExactly(round);
        service.file(by, round);
        assertThat(personnel.unfiled(by, next)).isEmpty();
    }

    @Test
    void fromNovemberOnItWaitsUntilLeadersWereRatedThatYear() {
        var year = LocalDate.now(clock).getYear();
        var november = LocalDate.of(year, Month.NOVEMBER, 1);
        assertThat(reminder.waitingFor(by, november)).hasSize(1);
        assertThat(reminder.waitingFor(by, november.minusDays(1))).isEmpty();
        assertThat(reminder.waitingFor(demo.liNa(), november)).as("no keeper").isEmpty();
        ratedByDelegates();
        vote();
        var held = HeldVote.open(context, by, ballot());
        held.count(papers(held, i -> "优秀"));
        assertThat(reminder.waitingFor(by, november))
                .as("before it is announced")
                .hasSize(1);
        held.announce();
        decided();
        assertThat(reminder.waitingFor(by, november)).isEmpty();
        assertThat(reminder.waitingFor(by, november.plusYears(1)))
                .as("every year")
                .hasSize(1);
    }

    @Test
    void whoWasRatedBeforeSeesEveryEarlierYearTheLastOneFirst() {
        for (int i = 0; i < 3; i++) {
            if (i > 0) {
                round = service.begin(by, RoundId.next(), "第 " + i + " 轮", Region.NATIONAL, null, Set.of());
                service.rate(by, round, ObjectKind.LEADER, List.of("李娜", "校外来的校长"));
                service.rate(by, round, ObjectKind.UNION, List.of("工会工作"));
            }
            ratedByDelegates();
            vote();
            var held = HeldVote.open(context, by, ballot());
            held.count(papers(held, paper -> "优秀"));
            held.announce();
            decided();
        }

        assertThat(views.one(by, round).standings().getFirst().earlier())
                .extracting(earlier -> earlier.round().title())
                .containsExactly("第 1 轮", "年度述职测评");
        assertThat(views.one(by, round).standings().get(1).earlier())
                .as("of somebody who is not on the register nobody knows")
                .isEmpty();
    }

    /** Li Na, if she kept the round. */
    private Actor itself() {
        return new Actor(
                by.union(), demo.liNa().member(), "李娜", Map.of(by.union().value(), Set.of(Office.SECRETARY)));
    }

    @Test
    void whatARoundBroughtUpIsDoneCheckedBySomebodyElseAndShownOnTheNextOneWhileOpen() {
        ratedByDelegates();
        var today = LocalDate.now(clock);
        refused(() -> noted("会议太多", demo.liNa().member()), NOT_DECIDED);
        vote();
        var held = HeldVote.open(context, by, ballot());
        held.count(papers(held, i -> "优秀"));
        held.announce();
        decided();
        var next = service.begin(by, RoundId.next(), "下一轮", Region.NATIONAL, null, Set.of());

        noted("会议太多", demo.liNa().member());
        noted("食堂太小", by.member());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.check(demo.liNa(), round, task("会议太多"), "好了", true));
        refused(() -> measures.check(by, round, task("食堂太小"), "好了", true), OWN_MEASURE);
        measures.check(by, round, task("会议太多"), "还有三个", false);
        assertThat(leftOpen(next)).containsExactly("会议太多", "食堂太小");
        measures.check(by, round, task("会议太多"), "减了一半", true);
        refused(() -> measures.check(by, round, task("会议太多"), "减了一半", true), CHECKED_ALREADY);
        assertThat(leftOpen(next)).containsExactly("食堂太小");
        assertThat(leftOpen(round)).as("its own are no earlier ones").isEmpty();
        assertThat(measures.of(by, service.get(by, round)).own())
                .extracting(MeasureService.Line::owner)
                .containsExactly("李娜", "赵敏");
        var all = service.get(by, round);
        assertThat(all.objects())
                .as("persons were rated")
                .anyMatch(one -> one.kind().isPerson());
        assertThat(measures.of(demo.wangQiang(), all).own())
                .as("what came of rating persons is not everybody's to read")
                .isEmpty();
        assertThat(measures.of(demo.liNa(), all).own())
                .as("what is hers to do, and all where she was rated herself")
                .extracting(line -> line.measure().problem())
                .contains("会议太多");
        assertThat(measures.between(by, today, today)).isEqualTo(new MeasureService.Count(2, 1));
        assertThat(measures.between(by, today.minusDays(9), today.minusDays(1)))
                .isEqualTo(new MeasureService.Count(0, 0));
    }

    @Test
    void ofNamesakesTheStaffNumberSaysWhoIsRated() {
        var next = service.begin(by, RoundId.next(), "同名的一轮", Region.NATIONAL, null, Set.of());
        var sql = context.getBean(JdbcClient.class);
        new UnionTransaction(context.getBean(TransactionOperations.class))
                .within(
                        by.union(),
                        () -> sql.sql("update identity.person set name = '李娜' where id = ?")
                                .param(demo.wangQiang().member().value())
                                .update());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.rate(by, next, ObjectKind.LEADER, List.of("李娜")));
        assertThat(service.get(by, next).objects()).isEmpty();
        var number = new UnionTransaction(context.getBean(TransactionOperations.class))
                .within(
                        by.union(),
                        () -> sql.sql("select number from identity.person where id = ?")
                                .param(demo.wangQiang().member().value())
                                .query(String.class)
                                .single());
        service.rate(by, next, ObjectKind.LEADER, List.of(number));
        assertThat(service.get(by, next).objects()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("李娜");
            assertThat(one.member()).isEqualTo(demo.wangQiang().member());
        });
    }

    private void noted(String problem, MemberId owner) {
        measures.note(
                by, round, problem, "办法：" + problem, owner, LocalDate.now(clock).plusDays(30));
    }

    private TaskId task(String problem) {
        return measures.of(by, service.get(by, round)).own().stream()
                .map(MeasureService.Line::measure)
                .filter(one -> one.problem().equals(problem))
                .findFirst()
                .orElseThrow()
                .task();
    }

    private List<String> leftOpen(RoundId id) {
        return measures.of(by, service.get(by, id)).leftOpen().stream()
                .map(line -> line.measure().problem())
                .toList();
    }

    private List<ReportService.Line> reported(Actor reader) {
        return reports.readable(reader, service.get(reader, round));
    }

    private List<String> cited(Actor reader) {
        return citations.readable(reader, service.get(reader, round)).stream()
                .map(Citation::where)
                .toList();
    }

    private Actor onTheRoll() {
        return delegates().stream().findFirst().orElseThrow();
    }

    /** Neither rated nor a delegate. */
    private Actor outside() {
        return new Actor(by.union(), MemberId.next(), "局外人", Map.of());
    }

    private List<Actor> delegates() {
        return congress.on(by, LocalDate.now(clock)).stream()
                .filter(one -> one.mayVote()
                        && !one.member().equals(by.member())
                        && !one.member().equals(demo.liNa().member()))
                .map(one -> new Actor(by.union(), one.member(), "代表", Map.of()))
                .toList();
    }

    private static ByteArrayInputStream text() {
        return new ByteArrayInputStream("一年来的工作".getBytes(UTF_8));
    }

    @Test
    void nobodyWhoIsRatedIsATeller() {
        ratedByDelegates();
        var tellers = new ArrayList<>(tellers());
        tellers.set(0, demo.liNa().member());
        var now = clock.instant();
        refused(() -> service.vote(by, round, false, now, now.plusSeconds(3600), tellers, false), OBJECT_TELLS);
    }

    @Test
    void noOtherUnionFindsIt() {
        var elsewhere = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.get(elsewhere, round));
        assertThat(service.all(elsewhere)).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        var before = service.get(by, round);
        ratedByDelegates();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> new UnionTransaction(transaction).within(by.union(), () -> {
                    rounds.save(before);
                    return before;
                }));
    }

    @Test
    void eachRoundOfAYearHasItsOwnNumber() {
        var next = service.begin(by, RoundId.next(), "又一轮", Region.NATIONAL, null, Set.of());
        assertThat(service.get(by, next).number())
                .isEqualTo(service.get(by, round).number() + 1);
        assertThat(service.get(by, round).uses()).containsExactly(Use.SELECTION);
    }

    private void ratedByDelegates() {
        service.addGroup(by, round, "代表", Raters.DELEGATES, null, 100, Set.of(ObjectKind.LEADER, ObjectKind.UNION));
    }

    private void vote() {
        var now = clock.instant();
        service.vote(by, round, false, now, now.plusSeconds(3600), tellers(), false);
    }

    private void decided() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(by, round).stage().isDecided());
    }

    private BallotId ballot() {
        return Objects.requireNonNull(service.get(by, round).groups().getFirst().ballot());
    }

    private List<String> names(Actor reader) {
        return views.one(reader, round).standings().stream()
                .map(standing -> standing.object().name())
                .toList();
    }

    private Actor holding(Office office) {
        return new Actor(by.union(), MemberId.next(), "某人", Map.of(by.union().value(), Set.of(office)));
    }

    /** Everything but the whole of the first leader is left blank. */
    private static List<Map<String, List<String>>> papers(HeldVote held, IntFunction<String> overall) {
        var papers = new ArrayList<Map<String, List<String>>>();
        var marks = held.marks("q6");
        for (int i = 0; i < held.voters(); i++) {
            var paper = new HashMap<String, List<String>>();
            for (int question = 1; question <= 17; question++) {
                paper.put("q" + question, List.of());
            }
            paper.put("q6", List.of(Objects.requireNonNull(marks.get(overall.apply(i)))));
            papers.add(paper);
        }
        return papers;
    }

    /** Three who are not rated. */
    private List<MemberId> tellers() {
        return people.present(by).stream()
                .map(Person::id)
                .filter(one -> !one.equals(demo.liNa().member()))
                .limit(3)
                .toList();
    }

    private static void refused(ThrowingCallable step, AppraisalRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
