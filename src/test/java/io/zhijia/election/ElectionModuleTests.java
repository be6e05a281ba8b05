package io.zhijia.election;

import static io.zhijia.election.ElectionRefusal.ADOPTED_ALREADY;
import static io.zhijia.election.ElectionRefusal.CANDIDATE_TELLS;
import static io.zhijia.election.ElectionRefusal.FIXED;
import static io.zhijia.election.ElectionRefusal.MAY_NOT_STAND;
import static io.zhijia.election.ElectionRefusal.MEMBERS_BY_THE_MEETING;
import static io.zhijia.election.ElectionRefusal.NOBODY_SITS;
import static io.zhijia.election.ElectionRefusal.NOBODY_STANDS;
import static io.zhijia.election.ElectionRefusal.NOT_ADOPTED;
import static io.zhijia.election.ElectionRefusal.NOT_DECIDED;
import static io.zhijia.election.ElectionRefusal.ONE_BODY_BY_ITSELF;
import static io.zhijia.election.ElectionRefusal.STANDS_ALREADY;
import static io.zhijia.election.ElectionRefusal.STARTED_ALREADY;
import static io.zhijia.election.ElectionRefusal.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.ballot.HeldVote;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.committee.UnionCommittee;
import io.zhijia.decision.Region;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.election.Candidate.Part;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.identity.Person;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.work.WorkArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An election of two for the committee, from the first recommendation to the new term. */
@SpringBootTest(properties = "demo=true")
class ElectionModuleTests {

    private final ElectionService service;
    private final ElectionViews views;
    private final Elections elections;
    private final UnionCommittee committee;
    private final IdentityService people;
    private final OfficeService offices;
    private final ApplicationContext context;
    private final TransactionOperations transaction;
    private final Clock clock;
    private DemoUnion demo = DemoUnion.found();
    private Actor by = demo.secretary();
    private ElectionId election = ElectionId.next();

    ElectionModuleTests(
            ElectionService service,
            ElectionViews views,
            Elections elections,
            UnionCommittee committee,
            IdentityService people,
            OfficeService offices,
            ApplicationContext context,
            TransactionOperations transaction,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.elections = elections;
        this.committee = committee;
        this.people = people;
        this.offices = offices;
        this.context = context;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void twoSeatsInAUnionOfItsOwn() {
        demo = DemoUnion.found();
        context.publishEvent(demo);
        by = demo.secretary();
        election = service.begin(by, "第七届委员会换届选举", Region.NATIONAL, 5, false, null, false, Map.of(Post.COMMITTEE, 2));
    }

    @Test
    void aListGoesThroughItsRoundsAndStaysAsItWasAdopted() {
        refused(() -> advance(), NOBODY_STANDS);
        stands(demo.liNa());
        refused(() -> stands(demo.liNa()), STANDS_ALREADY);
        stands(demo.wangQiang());
        advance();
        advance();
        assertThat(list().stage()).isEqualTo(Stage.EXAMINED);
        refused(this::advance, TOO_FEW);
        refused(() -> vote(tellers()), NOT_ADOPTED);
        stands(demo.chenJing());
        advance();

        assertThat(list().stage()).isEqualTo(Stage.ADOPTED);
        refused(() -> service.withdraw(by, election, Post.COMMITTEE, demo.liNa().member()), ADOPTED_ALREADY);
        assertThat(list().lines())
                .as("by strokes of the surname")
                .extracting(line -> line.candidate().name())
                .containsExactly("王强", "李娜", "陈静");
    }

    @Test
    void nobodyWhomTheLawKeepsOutIsAdopted() {
        stands(demo.liNa());
        stands(demo.wangQiang());
        service.recommend(by, election, Post.COMMITTEE, demo.chenJing().member(), "一组", Kinship.RELATIVE, Part.NONE);
        assertThat(list().lines().getLast().flags()).containsExactly(Flag.RELATIVE);
        advance();
        advance();
        refused(this::advance, MAY_NOT_STAND);
        service.withdraw(by, election, Post.COMMITTEE, demo.chenJing().member());
        stands(demo.chenJing());
        advance();
        assertThat(list().stage()).isEqualTo(Stage.ADOPTED);
    }

    /** ACC-04, R4.16. */
    @Test
    void acc04ACandidateIsNoTeller() {
        adopted();
        var tellers = new ArrayList<>(tellers());
        tellers.set(2, demo.liNa().member());
        refused(() -> vote(tellers), CANDIDATE_TELLS);
    }

    @Test
    void aTieIsBrokenByALotOnRecordAndTheElectedTakeTheirSeats(@TempDir Path folder) throws IOException {
        adopted();
        var held = HeldVote.open(context, by, vote(tellers()));
        refused(() -> vote(tellers()), FIXED);
        refused(() -> service.start(by, election), NOT_DECIDED);
        var marks = held.marks("q1");
        var names = List.of("王强", "李娜", "陈静");
        var papers = new ArrayList<Map<String, List<String>>>();
        for (int i = 0; i < held.voters(); i++) {
            var isOdd = i >= held.voters() / 3 * 3; // so that all three have as many votes
            papers.add(Map.of(
                    "q1",
                    isOdd
                            ? List.of("+周 全")
                            : List.of(mark(marks, names.get(i % 3)), mark(marks, names.get((i + 1) % 3)))));
        }
        held.count(papers);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(held::announce)
                .satisfies(refusal -> assertThat(refusal.reason().name()).isEqualTo("TIED"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> held.drawLot("q1", List.of(mark(marks, "陈静"))))
                .satisfies(refusal -> assertThat(refusal.reason().name()).isEqualTo("NOT_AMONG_TIED"));
        held.drawLot("q1", List.of(mark(marks, "陈静"), mark(marks, "王强")));
        held.announce();

        var file = Files.writeString(folder.resolve("board.json"), held.board());
        assertThat(VerifyBallot.run(List.of(file.toString()))).isZero();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(by, election).started() != null);
        assertThat(service.get(by, election).started()).isEqualTo(LocalDate.now(clock));
        var now = committee.now(by).orElseThrow();
        assertThat(now.number()).isEqualTo(7);
        assertThat(now.members())
                .containsExactlyInAnyOrder(
                        demo.wangQiang().member(), demo.chenJing().member());
        refused(() -> service.start(by, election), STARTED_ALREADY);
        var decided = service.decided(by, service.get(by, election)).orElseThrow();
        assertThat(ElectionPaper.report(service.get(by, election), decided, "某校工会", LocalDate.now(clock)))
                .isNotEmpty();
    }

    @Test
    void whoeverIsElectedChairTakesTheOfficeOverAndTheFormerCommitteeLeavesItsOffices() {
        election = service.begin(
                by,
                "换届选举",
                Region.NATIONAL,
                5,
                false,
                null,
                false,
                Map.of(Post.COMMITTEE, 1, Post.CHAIR, 1, Post.AUDIT, 1));
        var today = LocalDate.now(clock);
        var former = holders(Office.CHAIR, today);
        offices.appoint(
                by,
                demo.wangQiang().member(),
                Office.COMMITTEE_MEMBER,
                by.union(),
                Set.of(WorkArea.CARE),
                today.minusDays(9));
        assertThat(former).hasSize(1).doesNotContain(demo.chenJing().member());
        stands(Post.CHAIR, demo.chenJing());
        stands(Post.COMMITTEE, demo.liNa());
        stands(Post.COMMITTEE, demo.wangQiang());
        offices.appoint(by, demo.chenJing().member(), Office.AUDITOR, by.union(), Set.of(), today.minusDays(9));
        stands(Post.AUDIT, member(1));
        stands(Post.AUDIT, member(2));
        var held = HeldVote.open(context, by, vote(tellers()));
        var chosen = Map.of(
                "q1", List.of(mark(held.marks("q1"), "李娜")),
                "q2", List.of(mark(held.marks("q2"), "陈静")),
                "q3", List.of(mark(held.marks("q3"), people.name(by, member(2).member()))));
        held.count(Collections.nCopies(held.voters(), chosen));
        held.announce();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(by, election).started() != null);

        assertThat(holders(Office.CHAIR, today)).containsExactly(demo.chenJing().member());
        assertThat(holders(Office.CHAIR, today.minusDays(1))).isEqualTo(former);
        assertThat(holders(Office.AUDITOR, today)).containsExactly(member(2).member());
        assertThat(holders(Office.COMMITTEE_MEMBER, today))
                .as("who did not stay")
                .doesNotContain(demo.wangQiang().member());
        assertThat(views.one(by, election).withoutOffice()).isEmpty();
        assertThat(holders(Office.SECRETARY, today)).as("was not voted on").contains(by.member());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChairChosenForTheCommitteeThereIsLeadsItsTermAndBeginsNone(boolean isByElection) {
        var before = committee.now(by).orElseThrow();
        assertThat(before.members()).contains(demo.liNa().member());
        headLeft();
        election = service.begin(by, "选举主席", Region.NATIONAL, 5, isByElection, null, false, Map.of(Post.CHAIR, 1));
        stands(Post.CHAIR, demo.liNa());
        var held = HeldVote.open(context, by, vote(tellers()));
        held.count(Collections.nCopies(held.voters(), Map.of("q1", List.of(mark(held.marks("q1"), "李娜")))));
        held.announce();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(by, election).started() != null);

        var now = committee.now(by).orElseThrow();
        assertThat(now.number()).isEqualTo(before.number());
        assertThat(now.members().getFirst())
                .as("its head comes first")
                .isEqualTo(demo.liNa().member());
        assertThat(now.members()).hasSize(before.members().size() - 1).doesNotHaveDuplicates();
        assertThat(holders(Office.CHAIR, LocalDate.now(clock)))
                .containsExactly(demo.liNa().member());
    }

    /** Whoever headed the union's committee until yesterday. */
    private void headLeft() {
        new UnionTransaction(transaction)
                .within(
                        by.union(),
                        () -> context.getBean(JdbcClient.class)
                                .sql(
                                        "update committee.seat s set until = ? from committee.committee c where s.union_id = ?"
                                                + " and c.union_id = s.union_id and c.id = s.committee and c.kind = 'UNION'"
                                                + " and s.role = 'HEAD' and s.until is null")
                                .params(
                                        LocalDate.now(clock).minusDays(1),
                                        by.union().value())
                                .update());
    }

    @Test
    void whoeverWouldLeadTheUnionDoesNotStandForItsAuditAsWell() {
        election =
                service.begin(by, "换届选举", Region.NATIONAL, 5, false, null, false, Map.of(Post.CHAIR, 1, Post.AUDIT, 1));
        service.recommend(by, election, Post.CHAIR, member(1).member(), "第一小组", Kinship.NONE, Part.NONE);
        service.recommend(by, election, Post.AUDIT, member(1).member(), "第一小组", Kinship.NONE, Part.NONE);
        service.recommend(by, election, Post.AUDIT, member(2).member(), "第一小组", Kinship.NONE, Part.NONE);
        for (var post : List.of(Post.AUDIT, Post.CHAIR)) {
            service.advance(by, election, post);
            service.advance(by, election, post);
            refused(() -> service.advance(by, election, post), MAY_NOT_STAND);
        }
        service.withdraw(by, election, Post.AUDIT, member(1).member());
        service.advance(by, election, Post.CHAIR);
        assertThat(service.get(by, election).stage(Post.CHAIR)).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void aCommitteeChoosesItsViceChairOutOfItsMidst() {
        var sitting = committee.now(by).orElseThrow().members();
        election = service.begin(by, "选举副主席", Region.NATIONAL, 5, false, null, true, Map.of(Post.VICE_CHAIR, 1));
        recommends(Post.VICE_CHAIR, demo.chenJing());
        service.advance(by, election, Post.VICE_CHAIR);
        service.advance(by, election, Post.VICE_CHAIR);
        assertThat(list().lines().getFirst().flags()).containsExactly(Flag.NOT_IN_BODY);
        refused(() -> service.advance(by, election, Post.VICE_CHAIR), MAY_NOT_STAND);
        service.withdraw(by, election, Post.VICE_CHAIR, demo.chenJing().member());
        recommends(Post.VICE_CHAIR, demo.liNa());
        service.advance(by, election, Post.VICE_CHAIR);

        var held = HeldVote.open(context, by, vote(tellers()));
        assertThat(held.voters()).as("those who sit in it vote").isEqualTo(sitting.size());
        held.count(Collections.nCopies(held.voters(), Map.of("q1", List.of(mark(held.marks("q1"), "李娜")))));
        held.announce();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(by, election).started() != null);
        assertThat(committee.now(by).orElseThrow().members())
                .as("no term began, and deputies come before members")
                .containsExactlyInAnyOrderElementsOf(sitting)
                .endsWith(by.member());
        assertThat(roles(by, demo.liNa())).containsExactly("MEMBER until", "DEPUTY");
        assertThat(holders(Office.VICE_CHAIR, LocalDate.now(clock)))
                .containsExactly(demo.liNa().member());
        assertThat(views.one(by, election).withoutOffice()).isEmpty();
    }

    @Test
    void aNewTermKnowsItsStandingCommitteeAndWhoHeadsItsAuditAndItsWomen() {
        election = service.begin(
                by,
                "换届选举",
                Region.NATIONAL,
                5,
                false,
                null,
                false,
                Map.of(Post.COMMITTEE, 1, Post.STANDING, 1, Post.AUDIT, 1, Post.AUDIT_HEAD, 1, Post.WOMEN_HEAD, 1));
        stands(Post.COMMITTEE, demo.liNa());
        recommends(Post.STANDING, demo.liNa());
        recommends(Post.STANDING, demo.wangQiang());
        service.advance(by, election, Post.STANDING);
        service.advance(by, election, Post.STANDING);
        refused(() -> service.advance(by, election, Post.STANDING), MAY_NOT_STAND);
        stands(Post.COMMITTEE, demo.wangQiang());
        service.advance(by, election, Post.STANDING);
        stands(Post.AUDIT, member(1));
        stands(Post.AUDIT, member(2));
        recommends(Post.AUDIT_HEAD, member(2));
        recommends(Post.WOMEN_HEAD, demo.chenJing());
        for (var post : List.of(Post.AUDIT_HEAD, Post.WOMEN_HEAD)) {
            for (int round = 0; round < 3; round++) {
                service.advance(by, election, post);
            }
        }
        var held = HeldVote.open(context, by, vote(tellers()));
        var second = people.name(by, member(2).member());
        var chosen = Map.of(
                "q1", List.of(mark(held.marks("q1"), "李娜")),
                "q2", List.of(mark(held.marks("q2"), "李娜")),
                "q3", List.of(mark(held.marks("q3"), second)),
                "q4", List.of(mark(held.marks("q4"), second)),
                "q5", List.of(mark(held.marks("q5"), "陈静")));
        held.count(Collections.nCopies(held.voters(), chosen));
        held.announce();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> service.get(by, election).started() != null);

        assertThat(committee.now(by).orElseThrow().members())
                .containsExactly(demo.liNa().member());
        assertThat(roles(by, demo.liNa())).endsWith("STANDING");
        assertThat(roles(by, member(2))).containsExactly("HEAD");
        assertThat(roles(by, demo.chenJing())).endsWith("HEAD");
        var today = LocalDate.now(clock);
        assertThat(holders(Office.AUDITOR, today)).containsExactly(member(2).member());
        assertThat(holders(Office.WOMENS_OFFICER, today))
                .contains(demo.chenJing().member());
    }

    @Test
    void onlyWhoeverLeadsIsChosenByTheBodyAndOnlyByOneThatSits() {
        refused(() -> byBody(Map.of(Post.COMMITTEE, 3, Post.CHAIR, 1)), MEMBERS_BY_THE_MEETING);
        refused(() -> byBody(Map.of(Post.CHAIR, 1, Post.AUDIT_HEAD, 1)), ONE_BODY_BY_ITSELF);
        refused(() -> byBody(Map.of(Post.WOMEN_HEAD, 1)), NOBODY_SITS);
        assertThat(byBody(Map.of(Post.AUDIT_HEAD, 1))).isNotNull();
    }

    private ElectionId byBody(Map<Post, Integer> seats) {
        return service.begin(by, "委员会选举", Region.NATIONAL, 5, false, null, true, seats);
    }

    @Test
    void whereDelegatesVoteTooNobodyStandsUnseenWhoIsNoMember() {
        recommends(Post.COMMITTEE, demo.liNa());
        assertThat(list().lines().getFirst().flags()).isEmpty();
        new UnionTransaction(transaction)
                .within(
                        by.union(),
                        () -> context.getBean(JdbcClient.class)
                                .sql(
                                        "update membership.standing set standing = 'ENDED' where union_id = ? and member = ?")
                                .params(by.union().value(), demo.liNa().member().value())
                                .update());
        assertThat(list().lines().getFirst().flags()).containsExactly(Flag.NOT_A_MEMBER);
    }

    private void recommends(Post post, Actor who) {
        service.recommend(by, election, post, who.member(), "第一小组", Kinship.NONE, Part.NONE);
    }

    /** In all bodies, the earliest first. */
    private List<String> roles(Actor reader, Actor who) {
        return new UnionTransaction(transaction)
                .within(
                        reader.union(),
                        () -> context.getBean(JdbcClient.class)
                                .sql(
                                        "select role || case when until is null then '' else ' until' end from committee.seat"
                                                + " where union_id = ? and member = ? order by since, until is null")
                                .params(reader.union().value(), who.member().value())
                                .query(String.class)
                                .list());
    }

    private List<MemberId> holders(Office office, LocalDate day) {
        return offices.all(by).stream()
                .filter(held -> held.office() == office && held.isHeldOn(day))
                .map(OfficeHolding::member)
                .toList();
    }

    private void stands(Post post, Actor who) {
        service.recommend(by, election, post, who.member(), "第一小组", Kinship.NONE, Part.NONE);
        if (service.get(by, election).standing(post).size() == (post == Post.CHAIR ? 1 : 2)) {
            for (int round = 0; round < 3; round++) {
                service.advance(by, election, post);
            }
        }
    }

    /** One of those who neither stand nor hold an office, the last of the union's list first. */
    private Actor member(int fromTheEnd) {
        var all = people.present(by);
        var one = all.get(all.size() - fromTheEnd);
        return new Actor(by.union(), one.id(), one.name(), Map.of());
    }

    @Test
    void noOtherUnionFindsIt() {
        var elsewhere = DemoUnion.found().secretary();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.get(elsewhere, election));
        assertThat(service.all(elsewhere)).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        var before = service.get(by, election);
        stands(demo.liNa());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> new UnionTransaction(transaction).within(by.union(), () -> {
                    elections.save(before);
                    return before;
                }));
    }

    private void adopted() {
        stands(demo.liNa());
        stands(demo.wangQiang());
        stands(demo.chenJing());
        advance();
        advance();
        advance();
    }

    private void stands(Actor who) {
        service.recommend(by, election, Post.COMMITTEE, who.member(), "第一小组", Kinship.NONE, Part.NONE);
    }

    private void advance() {
        service.advance(by, election, Post.COMMITTEE);
    }

    private ElectionViews.PostList list() {
        return views.one(by, election).lists().getFirst();
    }

    private io.zhijia.ballot.BallotId vote(List<MemberId> tellers) {
        var now = clock.instant();
        return service.vote(by, election, false, now, now.plusSeconds(3600), tellers, null, null);
    }

    /** Three who do not stand. */
    private List<MemberId> tellers() {
        var standing = List.of(
                demo.liNa().member(), demo.wangQiang().member(), demo.chenJing().member());
        return people.present(by).stream()
                .map(Person::id)
                .filter(one -> !standing.contains(one))
                .limit(3)
                .toList();
    }

    private static String mark(Map<String, String> marks, String name) {
        return Objects.requireNonNull(marks.get(name));
    }

    private static void refused(ThrowingCallable step, ElectionRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
