package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The committee's paperwork: a subject set right, several answers opened at once. */
class PublishingPagesTests extends CasePages {

    private static final String PAGE = "/proposals/publishing";

    PublishingPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
    }

    @Test
    void severalAnswersAreOpenedAtOnceAndEachSaysWhyNot() {
        var first = answered();
        var second = answered();
        assertThat(text(get("zhaomin", PAGE))).contains(first.toString(), second.toString());
        var unanswered = within(() -> docketed("关于还没有答复的提案" + UUID.randomUUID()));

        var done = post(
                "zhaomin",
                PAGE,
                "chosen",
                first.toString(),
                "chosen",
                second.toString(),
                "chosen",
                unanswered.toString());

        assertThat(text(done)).contains("选了 3 件，公开了 2 件", "还没有答复");
        assertThat(text(get("zhaomin", PAGE))).doesNotContain(first.toString(), second.toString());
        assertThat(text(get("zuzhang", "/proposals/" + first))).contains("答复如下");
        assertThat(text(get("zuzhang", "/proposals/" + second))).contains("答复如下");
        assertThat(text(post("zhaomin", PAGE, "chosen", first.toString()))).contains("已经公开");
        assertThat(within(() -> proposals.get(union, first).log()))
                .filteredOn(taken -> taken.step() == Step.PUBLISH)
                .hasSize(1);
    }

    @Test
    void nothingChosenAndOtherPeopleAreRefused() {
        var one = answered();

        assertThat(post("zhaomin", PAGE)).hasStatus(409).bodyText().contains("还没有选");
        assertThat(get("lina", PAGE)).hasStatus(409);
        assertThat(post("lina", PAGE, "chosen", one.toString())).hasStatus(409);
        assertThat(post("zhaomin", PAGE, "chosen", UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(text(get("zuzhang", "/proposals/" + one))).doesNotContain("答复如下");
    }

    @Test
    void aSubjectIsSetRightWithAReasonAndTheNumberStays() {
        var call = new Call(
                union,
                CallId.next(),
                "分类征集",
                null,
                "",
                WorkArea.CONGRESS,
                null,
                today.minusDays(9),
                today.minusDays(1),
                "",
                "JX 教育教学\nHQ 后勤保障",
                Rules.usual(),
                0);
        id = within(() -> {
            calls.save(call);
            return kept(
                    call,
                    1,
                    "关于归错了类的一件提案" + UUID.randomUUID(),
                    (one, hand) -> one.docketed(
                            new Filing.Docket(call.id().value(), "JX", 1, today), false, hand.as(Role.COMMITTEE)));
        });
        var page = "/proposals/" + id;
        assertThat(text(get("zhaomin", page))).contains("调整类别");
        assertThat(text(get("lina", page))).doesNotContain("调整类别");

        assertThat(post("zhaomin", page + "/reclassification", "subject", "后勤保障", "reason", " "))
                .hasStatus(409);
        assertThat(post("zhaomin", page + "/reclassification", "subject", "长".repeat(41), "reason", "归错了"))
                .hasStatus(400);
        assertThat(post("zhaomin", page + "/reclassification", "subject", "没有的类", "reason", "归错了"))
                .hasStatus(409)
                .bodyText()
                .contains("没有“没有的类”这一类");
        assertThat(post("lina", page + "/reclassification", "subject", "后勤保障", "reason", "归错了"))
                .hasStatus(409);
        assertThat(post("zhaomin", page + "/reclassification", "subject", "后勤保障", "reason", "归错了"))
                .hasRedirectedUrl(page);
        assertThat(post("zhaomin", page + "/reclassification", "subject", "后勤保障", "reason", "归错了"))
                .as("twice")
                .hasStatus(409);

        assertThat(text(get("lina", page))).contains("立案号 JX001", "归错了（", "→ 后勤保障）");
        var kept = within(() -> proposals.get(union, id));
        assertThat(kept.stage()).isEqualTo(Stage.DOCKETED);
        assertThat(kept.wordings())
                .hasSize(2)
                .extracting(Wording::sha256)
                .containsOnly(kept.wording().sha256());
        assertThat(text(get("lina", "/inbox"))).contains("调整为“后勤保障”");
    }

    private ProposalId answered() {
        id = within(() -> docketed("关于可以公开的提案" + UUID.randomUUID()));
        assign();
        answeredAndSigned("A");
        return id;
    }
}
