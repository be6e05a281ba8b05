package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** One case of the demo, and everybody who has a part in it at their pages. */
abstract class CasePages extends DemoPages {

    final JdbcClient sql;
    final UnionTransaction transaction;
    final Proposals proposals;
    final Calls calls;
    final CaseClockService clocks;
    final UnionId union;
    final LocalDate today;
    final LocalDateTime now;
    ProposalId id = ProposalId.next();

    CasePages(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.proposals = proposals;
        this.calls = calls;
        this.clocks = clocks;
        this.today = LocalDate.now(clock);
        this.now = LocalDateTime.now(clock).withNano(0);
        this.union = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    @BeforeEach
    void aDocketedCase() {
        id = transaction.within(union, () -> docketed("关于测试的提案" + UUID.randomUUID()));
    }

    void assertOnRecord(String... milestones) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                within(() -> sql.sql("select source from archive.record_entry where source like ?")
                                        .param("proposal/" + id + "/%")
                                        .query(String.class)
                                        .list()))
                        .containsExactlyInAnyOrderElementsOf(Stream.of(milestones)
                                .map(one -> "proposal/" + id + "/" + one)
                                .toList()));
    }

    void assign() {
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", assignment("wangqiang", null)))
                .hasStatus3xxRedirection();
    }

    String[] assignment(String handler, @Nullable String helper) {
        var departments = transaction.within(
                union,
                () -> sql.sql("select id from \"union\".department where dissolved_on is null order by name limit 2")
                        .query(UUID.class)
                        .list());
        return new String[] {
            "department", departments.get(0).toString(),
            "assignee", member(handler),
            "help1", helper == null ? "" : departments.get(1).toString(),
            "helper1", helper == null ? "" : member(helper),
            "leader", member("chenjing"),
            "keeper", member("zhaomin"),
            "due", today.plusDays(45).toString()
        };
    }

    void answeredAndSigned(String outcome) {
        if (stage() == Stage.ASSIGNED) {
            step("wangqiang", "receipt");
        }
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", outcome);
        talk();
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "同意");
    }

    void answer(String login, String outcome) {
        step(
                login,
                "draft",
                "answer",
                "答复如下",
                "outcome",
                outcome,
                "planned",
                today.plusDays(90).toString());
    }

    void talk() {
        step("wangqiang", "talks", "talkedOn", today.toString(), "way", "PHONE", "summary", "说明了情况");
    }

    static String[] rating(String result, String reason) {
        return new String[] {"attitude", "SATISFIED", "result", result, "reason", reason, "password", "zhijia-demo"};
    }

    void step(String login, String step, String... fields) {
        assertThat(post(login, path() + "/" + step, fields)).as(step).hasStatus3xxRedirection();
    }

    void refused(String login, String step, String why, String... fields) {
        var before = stage();
        var answer = post(login, path() + "/" + step, fields);
        assertThat(answer).as(step).hasStatus(409);
        assertThat(text(answer)).containsPattern(why);
        assertThat(stage()).isEqualTo(before);
    }

    void tickIn(int days) {
        clocks.tick(new UnionDay(union, today.plusDays(days)), id);
    }

    Stage stage() {
        return within(() -> proposals.get(union, id).stage());
    }

    <T> T within(Supplier<T> work) {
        return transaction.within(union, work);
    }

    String title() {
        return within(() -> proposals.get(union, id).title());
    }

    /** What a document says, without the gaps in it. */
    String printed(String path) {
        return DocumentText.of(get("zhaomin", path).getResponse().getContentAsByteArray())
                .text()
                .replaceAll("\\s", "");
    }

    /** Whoever signs in under that name, as services are asked. */
    Actor actor(IdentityService people, String login) {
        return actor(people, who(login));
    }

    Actor actor(IdentityService people, MemberId member) {
        return people.actor((WithinUnion) () -> union, member);
    }

    /** Between sittings, by the usual rules; kept. */
    Call call(LocalDate opens, LocalDate closes) {
        return call("测试征集", null, "", opens, closes);
    }

    Call call(String title, @Nullable UUID sitting, String sittingTitle, LocalDate opens, LocalDate closes) {
        return call(union, title, sitting, sittingTitle, opens, closes, Rules.usual());
    }

    /** Of any union, between sittings. */
    Call call(UnionId of, LocalDate opens, @Nullable LocalDate closes, Rules rules) {
        return call(of, "测试征集", null, "", opens, closes, rules);
    }

    private Call call(
            UnionId of,
            String title,
            @Nullable UUID sitting,
            String sittingTitle,
            LocalDate opens,
            @Nullable LocalDate closes,
            Rules rules) {
        var call = new Call(
                of,
                CallId.next(),
                title,
                sitting,
                sittingTitle,
                WorkArea.CONGRESS,
                null,
                opens,
                closes,
                "",
                "",
                rules,
                0);
        calls.save(call);
        return call;
    }

    String path() {
        return HandlingController.path(id);
    }

    String member(String login) {
        return sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single()
                .toString();
    }

    MemberId who(String login) {
        return new MemberId(UUID.fromString(member(login)));
    }

    ProposalId docketed(String title) {
        return docketed(call(today.minusDays(9), today.minusDays(1)), who("lina"), title.substring(0, 20), true);
    }

    /** @param open whether the proposer agrees that everybody reads it */
    ProposalId docketed(Call call, MemberId author, String title, boolean open) {
        return kept(
                drafted(call, author, title, open),
                1,
                (one, hand) ->
                        one.docketed(new Filing.Docket(call.series(), "", 1, today), false, hand.as(Role.COMMITTEE)));
    }

    ProposalId kept(String title, BiFunction<Proposal, Hand, Proposal> decided) {
        return kept(call(today.minusDays(9), today.minusDays(1)), 1, title, decided);
    }

    ProposalId kept(Call call, int number, String title, BiFunction<Proposal, Hand, Proposal> decided) {
        return kept(drafted(call, who("lina"), title.substring(0, 20), true), number, decided);
    }

    private ProposalId kept(Proposal draft, int number, BiFunction<Proposal, Hand, Proposal> decided) {
        var hand = Hand.of(draft.author().member(), Role.PROPOSER, now);
        var next = decided.apply(draft.submitted(false, number, false, hand, Set.of(Need.SECONDERS)), hand);
        proposals.save(next);
        return next.id();
    }

    /** Not kept yet. */
    Proposal drafted(Call call, MemberId author, String title, boolean open) {
        return Proposal.drafted(
                call,
                new Proposal.Origin(false, null, "", false),
                new Author(author, "", null),
                new Text("", title, "案据", "措施", ""),
                open,
                Hand.of(author, Role.PROPOSER, now));
    }
}
