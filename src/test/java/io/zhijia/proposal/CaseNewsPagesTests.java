package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Who hears of a case what they would otherwise have to look for. */
class CaseNewsPagesTests extends CasePages {

    CaseNewsPagesTests(
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
    void theLeaderInChargeHearsWhereItWentAndTheCommitteeThatItCameBack() {
        assign();
        assertThat(told("chenjing")).containsExactly("handling.news.inCharge");

        step("wangqiang", "hand-back", "backReason", "不属于本部门", "instead", "总务处");
        assertThat(told("zhaomin")).contains("handling.news.handedBack");
        assertThat(told("lina")).as("of no office").isEmpty();
        assertThat(text(get("zhaomin", "/inbox"))).contains("退办，请重新交办");

        assign();
        step("wangqiang", "hand-back", "backReason", "仍不属于本部门", "instead", "总务处");
        assertThat(told("zhaomin").stream().filter("handling.news.handedBack"::equals))
                .as("once each time")
                .hasSize(2);
    }

    @Test
    void theProposersHearWhyTheirProposalTakesLonger() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "pause", "pauseReason", "等财政批复");
        assertThat(told("lina")).containsExactly("handling.news.paused");
        step("lina", "resumption");
        step("wangqiang", "extension", "days", "20", "extensionReason", "招标");

        assertThat(told("lina")).containsExactlyInAnyOrder("handling.news.paused", "handling.news.extended");
        assertThat(text(get("lina", "/inbox"))).contains("暂停计时：等财政批复", "延期 20 天：招标");
    }

    private List<String> told(String login) {
        return within(() -> sql.sql("select word from messaging.message where member = ? and path = ?")
                .params(UUID.fromString(member(login)), path())
                .query(String.class)
                .list());
    }
}
