package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.RevisedIn;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A plan item 征集提案 becomes a call, what is docketed goes on record, and the item has moved by itself. */
class ProposalSpineTests extends DemoPages {

    private final JdbcClient sql;
    private final IdentityService people;
    private final CongressDirectory congress;
    private final LocalDate today;
    private final Answering answering;
    private final UnionTransaction transaction;

    ProposalSpineTests(
            MockMvcTester browser,
            JdbcClient sql,
            IdentityService people,
            CongressDirectory congress,
            Answering answering,
            TransactionOperations transaction,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.people = people;
        this.congress = congress;
        this.today = LocalDate.now(clock);
        this.answering = answering;
        this.transaction = new UnionTransaction(transaction);
    }

    @Test
    void thePlanMovesByItself() {
        var item = new RevisedIn(browser).item("课后服务专题提案征集", "CONGRESS", "PROPOSAL_CALL", today);
        var call = redirected(post("zhaomin", item + "/launching"));
        assertThat(call).startsWith("/proposals/calls/");
        var three = delegates();
        var proposal = redirected(post(
                "zhaomin",
                call + "/paper",
                "author",
                three.get(0).toString(),
                "seconders",
                three.get(1) + "、" + three.get(2),
                "subject",
                subject(text(get("zhaomin", call + "/paper"))),
                "title",
                "课后服务教师弹性下班",
                "grounds",
                "现状。",
                "measures",
                "建议。"));

        var version = first(
                text(get("zhaomin", "/proposals/screening?page=0"))
                        + text(get("zhaomin", "/proposals/screening?page=1"))
                        + text(get("zhaomin", "/proposals/screening?page=2")),
                "id=\"p-" + proposal.replaceFirst(".*/", "") + "\"[\\s\\S]*?name=\"version\" value=\"(\\d+)\"");
        assertThat(post("zhaomin", proposal + "/decision", "decision", "DOCKET", "version", version))
                .hasStatus3xxRedirection();

        await().untilAsserted(() -> {
            assertThat(text(get("zhaomin", item))).contains(">已落实<");
            assertThat(text(get("zhaomin", "/records?words=课后服务教师弹性下班"))).contains("提案立案");
        });
    }

    @Test
    void theItemForTheAnswersTakesUpWhatTheLastCallBrought() {
        var item = new RevisedIn(browser).item("教代会提案办理和答复", "CONGRESS", "PROPOSAL_HANDLING", today);
        var call = redirected(post("zhaomin", item + "/launching"));

        assertThat(call).startsWith("/proposals/calls/");
        assertThat(text(get("zhaomin", item))).contains("提案办理、答复", call).containsPattern("共收到 \\d+ 件");
    }

    @Test
    void withoutAnyProposalThereIsNothingToAnswer() {
        var fresh = DemoUnion.found();
        var order = new LaunchOrder(
                new PlanItemId(UUID.randomUUID()),
                WorkArea.CONGRESS,
                LaunchKind.PROPOSAL_HANDLING,
                "提案答复",
                today,
                today,
                null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> transaction.run(fresh.union(), () -> answering.launch(fresh.secretary(), order)))
                .satisfies(no -> assertThat(no.reason()).isEqualTo(ProposalRefusal.NOTHING_SENT_IN));
    }

    private List<MemberId> delegates() {
        WithinUnion union = () -> new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        Actor secretary = people.actor(union, member("zhaomin"));
        var withAccount = List.of(member("zhaomin"), member("zhuxi"), member("lina"), member("zuzhang"));
        return congress.on(secretary, today).stream()
                .filter(one -> one.mayVote() && !withAccount.contains(one.member()))
                .map(one -> one.member())
                .limit(3)
                .toList();
    }

    private MemberId member(String login) {
        return new MemberId(sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }

    /** Whatever the last call asked for, which this one began with. */
    private static String subject(String page) {
        var found = Pattern.compile("name=\"subject\"[\\s\\S]*?<option value=\"([^\"]+)\"")
                .matcher(page);
        return page.contains("name=\"subject\"") && found.find() ? found.group(1) : "";
    }

    private static String redirected(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
