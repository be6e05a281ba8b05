package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A call that sorts its answers into five, and helps to write for it. */
class FiveClassesPagesTests extends CasePages {

    FiveClassesPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
    }

    /** Other tests look at what is open. */
    @AfterEach
    void itIsOver() {
        within(() -> sql.sql("update proposal.call set opens = ?, closes = ? where title like '五类征集%'")
                .params(today.minusDays(9), today.minusDays(1))
                .update());
    }

    @Test
    void whoWritesSeesTheChecklistAndTheExamplesWhileWritingAndBeforeSendingIn() {
        var fresh = text(get("zhaomin", "/proposals/calls/new"));
        assertThat(fresh).contains("一事一案，案由一句话说得清", "name=\"examples\"", "value=\"FOUR\" selected");
        var call = begun("核对预算来源\n写明受益人数", "范例：关于错峰用餐的提案");

        assertThat(text(get("lina", call))).contains("核对预算来源", "范例：关于错峰用餐的提案", "答复的结果分五类");
        assertThat(text(get("lina", call + "/draft"))).contains("<li>核对预算来源</li>", "<li>写明受益人数</li>", "范例：关于错峰用餐的提案");
        var one = Objects.requireNonNull(
                post("lina", call + "/draft", "subject", "", "title", "核对清单的提案", "grounds", "案据", "measures", "措施")
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(text(get("lina", one))).contains("<li>核对预算来源</li>", one + "/submission");
        assertThat(text(get("zhaomin", call + "/edit"))).contains("核对预算来源", "value=\"FIVE\" selected");
    }

    @Test
    void answersAreSortedIntoTheFiveAndCountedByThem() {
        var call = begun("", "");
        id = within(() -> docketed(
                calls.get(union, CallId.of(call.substring(call.lastIndexOf('/') + 1))),
                who("lina"),
                "关于五类结果的一件提案",
                true));
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        assertThat(text(get("wangqiang", path())))
                .contains("value=\"EXPLAINED\"", "value=\"UPWARD\"")
                .doesNotContain("<option value=\"A\"");
        refused("wangqiang", "draft", "不用这一类结果", "answer", "答复", "outcome", "A", "planned", "");
        refused("wangqiang", "draft", "计划完成时间", "answer", "答复", "outcome", "NOW", "planned", "");
        answer("wangqiang", "PLANNED");
        talk();
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "同意");

        var figures = text(get("zhaomin", "/proposals/figures?call=" + call.substring(call.lastIndexOf('/') + 1)));
        assertThat(figures).contains("列入计划（五类）", "/FIVE_PLANNED\"").doesNotContain("A 已解决或基本解决");
        assertThat(printed("/proposals/figures/" + call.substring(call.lastIndexOf('/') + 1) + ".docx"))
                .contains("已解决0件，现在可以解决0件，列入计划1件")
                .doesNotContain("A类");
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(stage()).as("somebody goes on looking").isEqualTo(Stage.FOLLOW_UP);
        assertOnRecordAs("结果：列入计划");
    }

    private void assertOnRecordAs(String result) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                within(() -> sql.sql("select result from archive.record_entry where source like ?")
                                        .param("proposal/" + id + "/%")
                                        .query(String.class)
                                        .list()))
                        .contains(result));
    }

    private String begun(String checklist, String examples) {
        return Objects.requireNonNull(post(
                        "zhaomin",
                        "/proposals/calls",
                        "title",
                        "五类征集" + UUID.randomUUID().toString().substring(0, 8),
                        "opens",
                        today.toString(),
                        "closes",
                        today.plusDays(20).toString(),
                        "circle",
                        "EVERYBODY",
                        "seconders",
                        "0",
                        "proposers",
                        "1",
                        "againPercent",
                        "50",
                        "scale",
                        "FIVE",
                        "checklist",
                        checklist,
                        "examples",
                        examples)
                .getResponse()
                .getRedirectedUrl());
    }
}
