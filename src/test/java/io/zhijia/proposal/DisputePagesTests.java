package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever does not agree to be merged says so, the presidium decides, and until then the lead is given to nobody. */
class DisputePagesTests extends CasePages {

    private static final Set<Need> ALL = EnumSet.allOf(Need.class);

    private final Arbiters arbiters;
    private final Committee committee;
    private final WaitingViews waiting;
    private final ClockService early;
    private final IdentityService people;
    private final Presidium presidium;
    private ProposalId merged = ProposalId.next();

    DisputePagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Arbiters arbiters,
            Committee committee,
            WaitingViews waiting,
            ClockService early,
            IdentityService people,
            Presidium presidium,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.arbiters = arbiters;
        this.committee = committee;
        this.waiting = waiting;
        this.early = early;
        this.people = people;
        this.presidium = presidium;
    }

    @BeforeEach
    void oneMergedIntoAnother() {
        var call = within(() -> call(today.minusDays(9), today.minusDays(1)));
        var lead = within(() -> sentIn(call, "zuzhang", 1));
        var other = within(() -> sentIn(call, "lina", 2));
        var hand = Hand.of(MemberId.next(), Role.COMMITTEE, now).saying("同一件事");
        within(() -> {
            proposals.save(lead.takenIn(other, null, hand)
                    .docketed(new Filing.Docket(call.id().value(), "", 1, today), false, hand));
            proposals.save(other.mergedInto(lead, hand, ALL));
            return true;
        });
        id = lead.id();
        merged = other.id();
    }

    @Test
    void whatIsDisputedHoldsTheLeadUntilItIsUpheldOnceAndForAll() {
        assertThat(text(get("lina", page()))).contains("对并案提出异议");
        dispute("lina", "两件事只是题目相像");
        assertThat(stageOf(merged)).isEqualTo(Stage.DISPUTED);
        assertThat(text(get("zuzhang", "/proposals/" + id))).contains("并案有异议");
        assertThat(text(post("zhaomin", "/proposals/" + id + "/assignment", assignment("wangqiang", null))))
                .contains("等裁定之后再交办");
        assertThat(stage()).isEqualTo(Stage.DOCKETED);

        decide(true, "两件都要求同一处改造");
        assertThat(stageOf(merged)).isEqualTo(Stage.MERGED);
        assertThat(text(get("lina", page()))).contains("裁定维持并案", "两件都要求同一处改造").doesNotContain(page() + "/dispute");
        assertThat(post("lina", page() + "/dispute", "reason", "还是不同意")).hasStatus(409);
        assign();
        assertThat(stage()).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void whatIsTakenApartIsScreenedByItselfAndMayBeDisputedAgainOnceMergedAgain() {
        dispute("lina", "两件事只是题目相像");
        decide(false, "确是两件事");
        assertThat(stageOf(merged)).isEqualTo(Stage.SCREENING);
        assertThat(within(() -> proposals.get(union, id).isAuthor(who("lina")))).isFalse();

        var hand = Hand.of(MemberId.next(), Role.COMMITTEE, now).saying("重新研究");
        within(() -> {
            proposals.save(proposals.get(union, id).takenIn(proposals.get(union, merged), null, hand));
            proposals.save(proposals.get(union, merged).mergedInto(proposals.get(union, id), hand, ALL));
            return true;
        });
        dispute("lina", "仍是两件事");
        assertThat(stageOf(merged)).isEqualTo(Stage.DISPUTED);
    }

    @Test
    void theCommitteeMayTakeItApartItselfAndTheProposerMayWithdrawIt() {
        dispute("lina", "两件事只是题目相像");
        assertThat(post("zhaomin", page() + "/unmerging", "reason", "同意分开")).hasStatus3xxRedirection();
        assertThat(stageOf(merged)).isEqualTo(Stage.SCREENING);
    }

    @Test
    void whoWroteItMayStillWithdrawIt() {
        dispute("lina", "两件事只是题目相像");
        assertThat(post("lina", page() + "/withdrawal", "reason", "不提了")).hasStatus3xxRedirection();
        assertThat(stageOf(merged)).isEqualTo(Stage.WITHDRAWN);
        assign();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zuzhang", "wangqiang", "zhaomin"})
    void onlyWhoWroteItDisputesIt(String login) {
        assertThat(post(login, page() + "/dispute", "reason", "不同意")).hasStatus(404);
        assertThat(stageOf(merged)).isEqualTo(Stage.MERGED);
    }

    @Test
    void itTakesAReasonAndALeadThatIsNotAssigned() {
        assertThat(post("lina", page() + "/dispute", "reason", " ")).hasStatus(409);
        assign();
        assertThat(text(get("lina", page()))).doesNotContain("对并案提出异议");
        var late = post("lina", page() + "/dispute", "reason", "不同意");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("主案已经交办");
    }

    @Test
    void nobodyOutsideThePresidiumDecidesNorWhoProposesEither() {
        dispute("lina", "两件事只是题目相像");
        var outside = post(login(false), page() + "/dispute/decision", "stays", "true", "reason", "维持");
        assertThat(outside).hasStatus(409);
        assertThat(text(outside)).contains("由主席团裁定");
        for (var login : List.of("lina", "zuzhang")) {
            var own = post(login, page() + "/dispute/decision", "stays", "true", "reason", "维持");
            assertThat(own).hasStatus(409);
            assertThat(text(own)).contains("自己");
        }
        assertThat(stageOf(merged)).isEqualTo(Stage.DISPUTED);
    }

    @Test
    void itWaitsForThePresidiumWithItsLastDayAndWhoIsLateIsReminded() {
        dispute("lina", "两件事只是题目相像");
        var arbiter = actor(people, login(true));
        assertThat(waiting.early(arbiter, today))
                .filteredOn(line -> line.path().equals(page()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.word()).isEqualTo("proposal.waiting.dispute");
                    assertThat(line.due()).isAfter(today);
                });
        assertThat(waiting.early(actor(people, login(false)), today))
                .noneMatch(line -> line.word().equals("proposal.waiting.dispute"));

        early.tick(new UnionDay(union, today.plusDays(30)), merged);
        assertThat(within(() -> sql.sql("select count(*) from messaging.message where word = ? and facts::text like ?")
                        .params("proposal.told.disputeOver", "%" + titleOf(merged) + "%")
                        .query(Integer.class)
                        .single()))
                .isPositive();
    }

    @Test
    void whereNobodyPresidesTheCommitteeDecides() {
        var before = today.minusDays(60);
        var by = (WithinUnion) () -> union;
        assertThat(presidium.on(by, before)).isEmpty();
        var other = within(() -> proposals.get(union, merged));
        var free = committee
                .members(by, before)
                .filter(one -> !within(() -> proposals.get(union, id)).isAuthor(one))
                .collect(Collectors.toSet());
        assertThat(over(by, other, before)).isEqualTo(free).isNotEmpty();
        assertThat(over(by, other, today)).isEqualTo(presidium.on(by, today));
    }

    @Test
    void whereAllWhoPresideAreBehindItTheCommitteeDecides() {
        var by = (WithinUnion) () -> union;
        var sitting = presidium.on(by, today);
        var other = within(() -> proposals.get(union, merged));
        var theirs = other.of(Stream.concat(
                        other.authors().stream(), sitting.stream().map(one -> new Author(one, "", null)))
                .distinct()
                .toList());
        assertThat(over(by, theirs, today))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(sitting)
                .isSubsetOf(committee.members(by, today).toList());
    }

    /** One of the two has not seen the other. */
    @Test
    void whoGivesTheLeadToADepartmentWhileItIsDisputedIsToldToLookAgain() {
        var seen = within(() -> proposals.get(union, id));
        dispute("lina", "两件事只是题目相像");
        var given = seen.moved(Step.ASSIGN, Hand.of(who("zhaomin"), Role.COMMITTEE, now), EnumSet.allOf(Need.class));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> within(() -> {
                    proposals.save(given);
                    return given;
                }));
    }

    private Set<MemberId> over(WithinUnion by, Proposal disputed, LocalDate day) {
        return within(() -> arbiters.over(by, disputed, day));
    }

    private void dispute(String login, String why) {
        assertThat(post(login, page() + "/dispute", "reason", why)).hasStatus3xxRedirection();
    }

    private void decide(boolean stays, String why) {
        assertThat(text(get(login(true), page()))).contains("裁定并案异议", "两件事只是题目相像");
        assertThat(post(login(true), page() + "/dispute/decision", "stays", "" + stays, "reason", why))
                .hasStatus3xxRedirection();
    }

    /** Of those who have no part in either. */
    private String login(boolean presides) {
        var presidium = over((WithinUnion) () -> union, within(() -> proposals.get(union, merged)), today);
        return Stream.of("zhaomin", "wangqiang", "zhuxi", "chenjing")
                .filter(one -> presidium.contains(who(one)) == presides)
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return "/proposals/" + merged;
    }

    private Stage stageOf(ProposalId one) {
        return within(() -> proposals.get(union, one).stage());
    }

    private String titleOf(ProposalId one) {
        return Objects.requireNonNull(within(() -> proposals.get(union, one).title()));
    }

    private Proposal sentIn(Call call, String login, int number) {
        var author = who(login);
        var hand = Hand.of(author, Role.PROPOSER, now);
        var title = "并案测试" + UUID.randomUUID().toString().substring(0, 12);
        var one = Proposal.drafted(
                        call,
                        new Proposal.Origin(false, null, "", false),
                        new Author(author, "", null),
                        new Text("", title, "案据", "措施", ""),
                        true,
                        hand)
                .submitted(false, number, false, hand, ALL);
        proposals.save(one);
        return proposals.get(union, one.id());
    }
}
