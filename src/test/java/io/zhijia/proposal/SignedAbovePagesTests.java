package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.WaitingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The leader in charge asks the principal to sign; and what is asked of the department the second time. */
class SignedAbovePagesTests extends CasePages {

    private final CommitteeClockService committee;
    private final WaitingViews waiting;
    private final IdentityService people;

    SignedAbovePagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            CommitteeClockService committee,
            WaitingViews waiting,
            IdentityService people,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.committee = committee;
        this.waiting = waiting;
        this.people = people;
    }

    @Test
    void whoIsAskedToSignHearsOfItSeesTheCaseAndSigns() {
        toSignOff();
        assertThat(get("zuzhang", path())).hasStatus(404);
        refused("zhuxi", "referral", "", "principal", member("zuzhang"), "referral", "请校长定");
        refused("chenjing", "referral", "就是您自己", "principal", member("chenjing"), "referral", "");
        refused("chenjing", "referral", "不能审签", "principal", member("lina"), "referral", "");
        refused("chenjing", "referral", "不能审签", "principal", member("wangqiang"), "referral", "");

        step("chenjing", "referral", "principal", member("zuzhang"), "referral", "涉及经费，请校长定");
        assertThat(stage()).isEqualTo(Stage.SIGN_OFF);
        assertThat(text(get("zuzhang", "/"))).contains(path());
        assertThat(text(get("chenjing", "/"))).doesNotContain(path());
        assertThat(told("zuzhang")).contains("handling.news.toSign");
        assertThat(text(get("zuzhang", path()))).contains("涉及经费，请校长定", "审签答复");
        step("zuzhang", "sign-off", "opinion", "同意，列入预算");

        assertThat(stage()).isEqualTo(Stage.ANSWERED);
        assertThat(printed(path() + ".docx")).contains("报校长批示", "同意，列入预算");
        refused("zuzhang", "rating", "不能评价", rating("SATISFIED", ""));
    }

    @Test
    void whoWritesOnPaperIsNotAskedHereAndTheLeaderSigns() {
        toSignOff();
        step("chenjing", "referral", "principal", "", "referral", "纸面报批");
        assertThat(text(get("chenjing", "/"))).contains(path());
        step("chenjing", "sign-off", "opinion", "校长批示：同意");
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void whatTheyReturnComesBackToTheLeaderInChargeTheNextTime() {
        toSignOff();
        step("chenjing", "referral", "principal", member("zuzhang"), "referral", "");
        step("zuzhang", "answer-return", "returnReason", "没有写经费");
        assertThat(stage()).isEqualTo(Stage.HANDLING);
        step("wangqiang", "submission");
        assertThat(text(get("chenjing", "/"))).contains(path());
        assertThat(text(get("zuzhang", "/"))).doesNotContain(path());
    }

    @Test
    void whomTheDepartmentNamesDoesItsWorkUntilSomebodyElseIsNamed() {
        assign();
        assertThat(get("zuzhang", path())).hasStatus(404);
        refused("lina", "clerk", "不由您办", "clerk", member("zuzhang"));
        refused("wangqiang", "clerk", "提案人", "clerk", member("lina"));
        step("wangqiang", "clerk", "clerk", member("zuzhang"));
        assertThat(told("zuzhang")).contains("handling.news.clerk");
        assertThat(waiting.cases(actor(people, "zuzhang"), today))
                .anyMatch(line -> line.path().equals(path()));
        step("zuzhang", "receipt");
        refused("zuzhang", "clerk", "不由您办", "clerk", member("zhuxi"));
        step("zuzhang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("zuzhang", "D");
        step("wangqiang", "clerk", "clerk", "");
        refused("zuzhang", "submission", "");
        talk();
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "同意");

        refused("zuzhang", "rating", "不能评价", rating("SATISFIED", ""));
        assertThat(printed(path() + ".docx")).contains("制定办理方案");
    }

    @Test
    void eachRoundHasOneExtensionOfItsOwn() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "extension", "days", "10", "extensionReason", "等招标");
        refused("wangqiang", "extension", "", "days", "5", "extensionReason", "还要等");
        assertThat(text(get("wangqiang", path()))).doesNotContain("name=\"extensionReason\"");
        answeredAgain();
        assertThat(stage()).isEqualTo(Stage.SECOND_HANDLING);
        later();
        var before = due();

        assertThat(text(get("wangqiang", path()))).contains("name=\"extensionReason\"");
        step("wangqiang", "extension", "days", "10", "extensionReason", "等批复");
        refused("wangqiang", "extension", "", "days", "5", "extensionReason", "还要等");
        assertThat(due()).isAfterOrEqualTo(before.plusDays(10));
        assertThat(waiting.cases(actor(people, "wangqiang"), today))
                .filteredOn(line -> line.path().equals(path()))
                .as("the list and the page agree")
                .singleElement()
                .returns(due(), WaitingLine::due);
    }

    /** PROPOSALS, section 5: at expiry the presidium sees it. */
    @Test
    void whatNobodyGivesToAnotherDepartmentOrAssessesInTimeIsShownToThePresidium() {
        assign();
        step("wangqiang", "hand-back", "backReason", "不归我们管", "instead", "教务处");
        assertThat(stage()).isEqualTo(Stage.HANDED_BACK);
        committee.tick(new UnionDay(union, today.plusDays(1)));
        assertThat(told("zhaomin", "proposal.told.presidium.REASSIGNMENT")).isZero();
        within(() -> sql.sql("update proposal.proposal set stage_since = ? where id = ?")
                .params(now.minusDays(60), id.value())
                .update());
        committee.tick(new UnionDay(union, today));
        committee.tick(new UnionDay(union, today));
        assertThat(told("zhaomin", "proposal.told.presidium.REASSIGNMENT")).isOne();
        assertThat(get("zhaomin", "/proposals/" + id)).hasStatusOk();
    }

    @Test
    void whatIsNotAssessedInTimeIsShownToThePresidium() {
        assign();
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "没有期限"));
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "还是没有期限"));
        assertThat(stage()).isEqualTo(Stage.ASSESSMENT);
        tickIn(1);
        assertThat(told("zhaomin", "proposal.told.presidium.ASSESSMENT")).isZero();
        tickIn(40);
        assertThat(told("zhaomin", "proposal.told.presidium.ASSESSMENT")).isOne();
    }

    private int told(String login, String word) {
        return within(
                () -> sql.sql("select count(*) from messaging.message where member = ?::uuid and word = ? and path = ?")
                        .params(member(login), word, "/proposals/" + id)
                        .query(Integer.class)
                        .single());
    }

    private LocalDate due() {
        var page = text(get("wangqiang", path()));
        var found = Pattern.compile("（(20\\d\\d-\\d\\d-\\d\\d)截止").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return LocalDate.parse(found.group(1));
    }

    /** So that nothing of the first round happened in the same second. */
    private void later() {
        within(() -> sql.sql("update proposal.clock_change set at = at - interval '1 hour' where proposal = ?")
                .param(id.value())
                .update());
    }

    private void answeredAgain() {
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "没有期限"));
    }

    private void toSignOff() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "A");
        talk();
        step("wangqiang", "submission");
    }

    private List<String> told(String login) {
        return within(() -> sql.sql("select word from messaging.message where member = ?::uuid and path = ?")
                .params(member(login), path())
                .query(String.class)
                .list());
    }
}
