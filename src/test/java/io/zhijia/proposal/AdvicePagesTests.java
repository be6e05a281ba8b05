package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Wording.Text;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** An adviser's remark on a draft is for its authors: nobody else ever reads it, whatever becomes of the proposal. */
class AdvicePagesTests extends CasePages {

    private static final String REMARK = "建议把措施写得更具体";

    AdvicePagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
    }

    @BeforeEach
    void aDraft() {
        id = within(this::drafted);
    }

    @Test
    void goesFromTheAuthorToTheAdviserAndBackAndToNobodyElse() {
        assertThat(get("wangqiang", advice())).hasStatus(404);
        assertThat(text(get("lina", "/proposals/" + id))).contains(advice());
        assertThat(ask("lina", "wangqiang")).hasStatus3xxRedirection();
        assertThat(text(ask("lina", "wangqiang"))).contains("还没有回复");
        assertThat(text(get("wangqiang", "/"))).contains(advice());
        assertThat(text(get("wangqiang", advice()))).contains("建议措施", "您的意见");

        var empty = post("wangqiang", advice(), "remark", "");
        assertThat(empty).hasStatus(422);
        assertThat(post("wangqiang", advice(), "remark", REMARK)).hasStatus3xxRedirection();
        assertThat(text(post("wangqiang", advice(), "remark", REMARK))).contains("没有请您");
        assertThat(text(get("wangqiang", "/"))).doesNotContain(advice());
        assertThat(text(get("lina", advice()))).contains(REMARK);
        assertThat(ask("lina", "wangqiang")).hasStatus3xxRedirection(); // once more
    }

    @Test
    void noHeadCommitteeOrHandlerReadsItAfterwardsEither() {
        ask("lina", "wangqiang");
        post("wangqiang", advice(), "remark", REMARK);
        within(() -> {
            var hand = Hand.of(new MemberId(UUID.fromString(member("lina"))), Role.PROPOSER, now);
            proposals.save(proposals.get(union, id).submitted(false, 1, false, hand, Set.of(Need.SECONDERS)));
            return 1;
        });

        for (var login : new String[] {"zhaomin", "zhuxi", "chenjing", "zuzhang"}) {
            assertThat(get(login, advice())).hasStatus(404);
            assertThat(post(login, advice(), "remark", "偷看")).hasStatus(404);
        }
        assertThat(text(get("zhaomin", "/proposals/" + id))).doesNotContain(REMARK, advice());
        assertThat(text(get("lina", advice()))).contains(REMARK).doesNotContain("请谁看");
        assertThat(text(ask("lina", "zhuxi"))).contains("起草");
    }

    @Test
    void onlyAuthorsAskAndNotThemselves() {
        assertThat(ask("zhaomin", "wangqiang")).hasStatus(404);
        assertThat(text(ask("lina", "lina"))).contains("提案人之一");
        assertThat(post("lina", advice() + "/requests", "adviser", "")).hasStatus(422);
    }

    private MvcTestResult ask(String login, String adviser) {
        return post(login, advice() + "/requests", "adviser", member(adviser));
    }

    private String advice() {
        return "/proposals/" + id + "/advice";
    }

    private ProposalId drafted() {
        var author = new MemberId(UUID.fromString(member("lina")));
        var call = call(today.minusDays(9), today.plusDays(9));
        var one = Proposal.drafted(
                call,
                new Proposal.Origin(false, null, "", false),
                new Author(author, "", null),
                new Text("", "关于草稿的提案" + UUID.randomUUID().toString().substring(0, 8), "案据", "措施", ""),
                true,
                Hand.of(author, Role.PROPOSER, now));
        proposals.save(one);
        return one.id();
    }
}
