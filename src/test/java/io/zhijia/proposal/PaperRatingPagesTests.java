package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.extraction.DocumentText;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Ratings on paper: two persons of the committee type the same sheet, and neither sees what the other typed. */
class PaperRatingPagesTests extends CasePages {

    PaperRatingPagesTests(
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
    void whatTwoReadTheSameIsThatPersonsRatingAndClosesTheCase() {
        assign();
        answeredAndSigned("A");
        step("zhaomin", "paper", sheet("lina", "SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
        assertThat(text(get("zhaomin", path() + "/paper"))).contains("等另一人录入").doesNotContain("录入一张评价表");
        refused("zhaomin", "paper", "另一个人", sheet("lina", "SATISFIED", ""));
        assertThat(text(get("zhuxi", path() + "/paper"))).contains("另一人已录入", "录入一张评价表");

        step("zhuxi", "paper", sheet("lina", "SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        assertThat(text(get("zhaomin", path()))).contains("态度满意，结果满意", "纸质，");
        assertThat(DocumentText.of(
                                get("zhaomin", path() + ".docx").getResponse().getContentAsByteArray())
                        .text())
                .contains("（纸质，");
        refused("lina", "rating", "", rating("NOT", "不是我写的"));
        assertOnRecord("answered/1", "closed/1");
    }

    @Test
    void whatTwoReadDifferentlyCountsForNothingUntilBothHaveLookedAgain() {
        assign();
        answeredAndSigned("A");
        step("zhaomin", "paper", sheet("lina", "NOT", "没有期限写在这里"));
        step("zhuxi", "paper", sheet("lina", "SATISFIED", "按期完成写在这里"));
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
        assertThat(text(get("zhaomin", path() + "/paper")))
                .contains("两次录入不一致", "对结果、理由")
                .doesNotContain("按期完成写在这里", "没有期限写在这里");

        step("zhuxi", "paper", sheet("lina", "NOT", "没有期限写在这里"));
        assertThat(text(get("zhaomin", path() + "/paper"))).doesNotContain("没有期限写在这里");
        step("zhaomin", "paper", sheet("lina", "NOT", "没有期限写在这里"));
        assertThat(stage()).isEqualTo(Stage.SECOND_HANDLING);
    }

    @Test
    void whoRatedOnThePhoneIsNotTypedAnyMore() {
        assign();
        answeredAndSigned("A");
        step("zhaomin", "paper", sheet("lina", "NOT", "没有期限"));
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        refused("zhuxi", "paper", "不在评价期内", sheet("lina", "NOT", "没有期限"));
    }

    @Test
    void whoeverHadAHandInItTypesNothing() {
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", assignment("wangqiang", "zhaomin")))
                .hasStatus3xxRedirection();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "A");
        talk();
        step("wangqiang", "circulation");
        step("zhaomin", "countersign", "view", "AGREES");
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "同意");

        refused("zhaomin", "paper", "其他委员", sheet("lina", "SATISFIED", ""));
        assertThat(get("zhaomin", path() + "/paper")).hasStatus(409);
        assertThat(text(get("zhaomin", path()))).doesNotContain(path() + "/paper");
        assertThat(text(get("zhuxi", path()))).contains(path() + "/paper");
        refused("wangqiang", "paper", "", sheet("lina", "SATISFIED", ""));
        refused("chenjing", "paper", "", sheet("lina", "SATISFIED", ""));
    }

    /** Whoever works in the department, too, though the case was never theirs. */
    @Test
    void whoWorksInTheDepartmentTypesNothing() {
        var department = within(() -> sql.sql("""
                        select department from membership.placement where member = ? order by since desc limit 1
                        """)
                .param(UUID.fromString(member("zhuxi")))
                .query(UUID.class)
                .single());
        var fields = assignment("wangqiang", null);
        fields[1] = department.toString();
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", fields)).hasStatus3xxRedirection();
        answeredAndSigned("A");

        refused("zhuxi", "paper", "其他委员", sheet("lina", "SATISFIED", ""));
    }

    @Test
    void onlySheetsOfProposersAreTypedAndOnlyByTheCommittee() {
        assign();
        refused("zhaomin", "paper", "不在评价期内", sheet("lina", "SATISFIED", ""));
        answeredAndSigned("A");
        refused("zhaomin", "paper", "不能由自己录入", sheet("zhaomin", "SATISFIED", ""));
        refused("zhaomin", "paper", "只有本案的提案人", sheet("zuzhang", "SATISFIED", ""));
        refused("zhaomin", "paper", "写明理由", sheet("lina", "NOT", ""));
        refused("lina", "paper", "", sheet("lina", "SATISFIED", ""));
        refused("zuzhang", "paper", "", sheet("lina", "SATISFIED", ""));
        var incomplete = post("zhaomin", path() + "/paper", "member", member("lina"), "reason", "写了一半");
        assertThat(incomplete).hasStatus(422);
        assertThat(text(incomplete)).contains("写了一半");
        assertThat(get("zhaomin", HandlingController.path(ProposalId.next()) + "/paper"))
                .hasStatus(404);
    }

    private String[] sheet(String login, String result, String reason) {
        return new String[] {"member", member(login), "attitude", "SATISFIED", "result", result, "reason", reason};
    }
}
