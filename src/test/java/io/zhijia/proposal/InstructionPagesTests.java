package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.extraction.DocumentText;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A leader's instruction before a case is given to a department, where a union wants it. */
class InstructionPagesTests extends CasePages {

    InstructionPagesTests(
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
    void theLeaderWhoWasAskedInstructsAndThenItIsAssigned() {
        alwaysInstructed();
        var refused = post("zhaomin", assignment(), assignment("wangqiang", null));
        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("请先请领导批示");

        assertThat(text(get("chenjing", "/"))).doesNotContain(path());
        assertThat(get("chenjing", path())).hasStatus(404);
        assertThat(ask("zhaomin", "chenjing", "")).hasStatus3xxRedirection();
        assertThat(post("zhaomin", assignment(), assignment("wangqiang", null))).hasStatus(409);
        assertThat(text(get("chenjing", "/"))).contains(path(), "请批示提案");
        assertThat(text(get("chenjing", path()))).contains("您的批示", "还没有批示");

        refused("zhaomin", "instruction", "没有请您批示", "instruction", "同意");
        refused("wangqiang", "instruction", "没有请您批示", "instruction", "同意");
        assertThat(post("chenjing", path() + "/instruction", "instruction", "")).hasStatus(422);
        step("chenjing", "instruction", "instruction", "请总务处主办，年内解决。");
        refused("chenjing", "instruction", "已有校领导批示", "instruction", "再想想");
        assertThat(ask("zhaomin", "wangqiang", "")).hasStatus(409);
        assertThat(text(get("chenjing", "/"))).doesNotContain(path());

        assign();
        assertThat(stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(text(get("wangqiang", path()))).contains("请总务处主办，年内解决。");
        assertThat(text(get("lina", "/proposals/" + id))).contains("校领导批示", "请总务处主办，年内解决。");
        assertThat(DocumentText.of(
                                get("zhaomin", path() + ".docx").getResponse().getContentAsByteArray())
                        .text())
                .contains("校领导批示", "请总务处主办，年内解决。");
    }

    @Test
    void whatWasWrittenOnPaperIsTyped() {
        alwaysInstructed();
        assertThat(ask("lina", "chenjing", "同意办理")).hasStatus(409);
        assertThat(ask("zhaomin", "lina", "同意办理")).hasStatus(409); // the proposer
        assertThat(ask("zhaomin", "chenjing", "同意办理")).hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", path()))).contains("同意办理", "按纸面录入");
        assign();
        assertThat(stage()).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void withoutTheRuleItIsAssignedAtOnce() {
        assign();
        assertThat(stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(ask("zhaomin", "chenjing", "")).hasStatus(409);
        assertThat(text(get("wangqiang", path()))).doesNotContain("校领导批示");
    }

    /** Five working days, then again and again a reminder of the day that is over, once. */
    @Test
    void theClockRemindsTheLeaderOnceOfEachDay() {
        alwaysInstructed();
        assertThat(ask("zhaomin", "chenjing", "")).hasStatus3xxRedirection();
        tickIn(0);
        assertThat(told()).isZero();
        tickIn(30);
        tickIn(31);
        assertThat(told()).isOne();
        step("chenjing", "instruction", "instruction", "同意");
        tickIn(60);
        assertThat(told()).isOne();
        assertThat(stage()).isEqualTo(Stage.DOCKETED);
    }

    private int told() {
        return within(() -> sql.sql(
                        "select count(*) from messaging.message where member = ? and path = ? and word like '%.due.%'")
                .params(UUID.fromString(member("chenjing")), path())
                .query(Integer.class)
                .single());
    }

    private void alwaysInstructed() {
        within(() -> sql.sql("update proposal.call set leaders_opinion = true where id = ?")
                .param(proposals.get(union, id).call().value())
                .update());
    }

    private MvcTestResult ask(String login, String leader, String words) {
        return post(login, assignment() + "/instruction", "instructor", member(leader), "instructed", words);
    }

    private String assignment() {
        return "/proposals/" + id + "/assignment";
    }
}
