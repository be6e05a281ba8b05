package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.extraction.DocumentText;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** From closed cases to the best of a year: every test has a year of its own, long ago. */
class BestProposalsPagesTests extends CasePages {

    private static final String MERIT = "/merit";

    BestProposalsPagesTests(
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
    void theCommitteeVotesTheSecretaryClosesAndEverybodySees() {
        closedIn(2001);
        var selection = begin(2001);
        var key = "PROPOSAL/" + id;
        assertThat(text(get("zhuxi", selection))).contains(title(), key);
        assertThat(get("lina", selection)).hasStatus(404);
        assertThat(text(get("lina", MERIT))).doesNotContain(selection);
        assertThat(text(get("zhuxi", "/"))).contains(selection);

        vote("zhuxi", selection, key);
        vote("zhuxi", selection, key); // once more, one vote
        assertThat(text(get("zhuxi", selection))).contains("您已投票", "1 人已投票", "1 票");
        assertThat(text(get("zhuxi", "/"))).doesNotContain(selection);

        assertThat(post("zhaomin", selection + "/closing", "chosen", key)).hasStatus3xxRedirection();
        assertThat(text(get("lina", selection))).contains(title(), "已评定", "优秀提案");
        assertThat(DocumentText.of(get("zhaomin", selection + "/certificates.docx")
                                .getResponse()
                                .getContentAsByteArray())
                        .text())
                .contains("荣誉证书", title(), "2001年度优秀提案");
        assertThat(get("zhaomin", selection + ".xlsx")).hasStatusOk();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                within(() -> sql.sql("select what from archive.record_entry where source = ?")
                                        .param(selection.substring(1) + "/closed")
                                        .query(String.class)
                                        .list()))
                        .containsExactly("评选2001年度优秀提案1件"));
        assertThat(within(() -> sql.sql("select count(*) from messaging.message where path = ?")
                        .param(selection)
                        .query(Integer.class)
                        .single()))
                .isOne();
        assertThat(post("zhuxi", selection + "/vote", "chosen", key)).hasStatus(409);
        assertThat(post("zhaomin", selection + "/closing", "chosen", key)).hasStatus(409);
    }

    @Test
    void isHeldOnceAYearAndOnlyByWhoMay() {
        closedIn(2002);
        assertThat(beginning("lina", 2002)).hasStatus(409);
        var selection = begin(2002);
        var again = beginning("zhaomin", 2002);
        assertThat(again).hasStatus(409);
        assertThat(text(again)).contains("2002 年度已有评选");
        assertThat(text(beginning("zhaomin", 2003))).contains("还没有符合规则");
        var mistaken = post("zhaomin", MERIT, "year", "1999", "proposals", "7", "departments", "1", "until", "");
        assertThat(mistaken).hasStatus(422);
        assertThat(text(mistaken)).contains("value=\"7\"");

        assertThat(post("lina", selection + "/vote", "chosen", "PROPOSAL/" + id))
                .hasStatus(409);
        assertThat(post("zuzhang", selection + "/closing", "chosen", "PROPOSAL/" + id))
                .hasStatus(409);
        assertThat(text(post("zhaomin", selection + "/closing", "chosen", "PROPOSAL/" + id)))
                .contains("还没有人投票");
        assertThat(get("zhaomin", selection + "/certificates.docx")).hasStatus(409);
        assertThat(post("zhuxi", selection + "/vote")).hasStatus(409);
        assertThat(post("zhuxi", selection + "/vote", "chosen", "PROPOSAL/" + ProposalId.next()))
                .hasStatus(404);
    }

    @Test
    void nobodyVotesForWhatTheyHandledOrProposedThemselves() {
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", assignment("zhaomin", null)))
                .hasStatus3xxRedirection();
        handledBy("zhaomin");
        step("lina", "rating", rating("SATISFIED", ""));
        moveTo(2004);
        var selection = begin(2004);
        var department = "DEPARTMENT/" + first(text(get("zhaomin", selection)), "DEPARTMENT/([0-9a-f-]{36})");

        assertThat(text(post("zhaomin", selection + "/vote", "chosen", department)))
                .contains("您自己提出或承办的");
        vote("zhuxi", selection, department);
    }

    private void closedIn(int year) {
        assign();
        answeredAndSigned("A");
        step("lina", "rating", rating("SATISFIED", ""));
        moveTo(year);
    }

    private void moveTo(int year) {
        within(() -> sql.sql(
                        "update proposal.taken set at = make_timestamp(?, 6, 1, 9, 0, 0) where proposal = ? and step = 'CLOSE'")
                .params(year, id.value())
                .update());
    }

    private void handledBy(String login) {
        step(login, "receipt");
        step(login, "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer(login, "A");
        step(login, "talks", "talkedOn", today.toString(), "way", "PHONE", "summary", "说明了情况");
        step(login, "submission");
        step("chenjing", "sign-off", "opinion", "同意");
    }

    private String begin(int year) {
        var begun = beginning("zhaomin", year);
        assertThat(begun).hasStatus3xxRedirection();
        return String.valueOf(begun.getResponse().getRedirectedUrl());
    }

    private MvcTestResult beginning(String login, int year) {
        return post(
                login,
                MERIT,
                "year",
                String.valueOf(year),
                "proposals",
                "1",
                "departments",
                "1",
                "until",
                today.plusDays(7).toString());
    }

    private void vote(String login, String selection, String key) {
        assertThat(post(login, selection + "/vote", "chosen", key)).hasStatus3xxRedirection();
    }
}
