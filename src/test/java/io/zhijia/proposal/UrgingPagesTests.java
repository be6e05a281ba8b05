package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.congress.Presidium;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What is overdue is urged by letter and goes one step up; what was answered twice in vain goes to the presidium. */
class UrgingPagesTests extends CasePages {

    private static final String UP = "/proposals/escalations";

    private final EscalationService escalations;
    private final Escalations shown;
    private final Presidium presidium;

    UrgingPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            EscalationService escalations,
            Escalations shown,
            Presidium presidium,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.escalations = escalations;
        this.shown = shown;
        this.presidium = presidium;
    }

    @Test
    void aDepartmentGetsOneLetterADayWithAllThatIsOverdueThere() {
        assign();
        step("wangqiang", "receipt");
        assertThat(text(get("zhaomin", "/proposals/urging"))).doesNotContain(path());
        overdueBy(10);
        var department = within(() -> sql.sql("select department from proposal.assignment where proposal = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
        var issue = "/proposals/urging/departments/" + department + "/letter";

        assertThat(get("lina", "/proposals/urging")).hasStatus(409);
        assertThat(post("lina", issue)).hasStatus(409);
        assertThat(text(get("zhaomin", "/proposals/urging"))).contains(path(), issue);
        assertThat(post("zhaomin", issue)).hasStatus3xxRedirection();
        assertThat(post("zhaomin", issue)).as("a second tap").hasStatus3xxRedirection();
        assertThat(within(() -> sql.sql(
                                "select count(*) from proposal.urging_letter where department = ? and issued_on = ?")
                        .params(department, today)
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
        assertThat(post("zhaomin", "/proposals/urging/departments/" + UUID.randomUUID() + "/letter"))
                .hasStatus(409)
                .bodyText()
                .contains("不用催办");

        var letter = within(() -> sql.sql("select letter from proposal.urged where proposal = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
        var number = "提催〔" + today.getYear() + "〕";
        assertThat(printed("/proposals/urging/" + letter + ".docx"))
                .contains(number, "关于催办提案的函", title(), today.minusDays(10).toString());
        assertThat(text(get("wangqiang", path()))).contains("催办函 " + number);
        assertThat(printed(path() + ".docx")).contains("催办函" + number);
        assertThat(told("wangqiang", "handling.news.urged")).isNotEmpty();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                within(() -> sql.sql("select what from archive.record_entry where source = ?")
                                        .param("proposal/urging/" + letter)
                                        .query(String.class)
                                        .list()))
                        .hasSize(1)
                        .allMatch(what -> what.startsWith("催办提案（" + number)));
    }

    @Test
    void anOverdueCaseGoesToThePrincipalOnceAndWhatTheySayToTheHandler() {
        assign();
        step("wangqiang", "receipt");
        overdueBy(30);
        rule("", 5);
        tick();
        assertThat(text(get("zhaomin", UP))).contains("还没有指定行政负责人").doesNotContain(title());

        rule(member("zuzhang"), 5);
        tick();
        tick();
        assertThat(text(get("zuzhang", UP))).containsOnlyOnce(title()).contains("等待批示");
        assertThat(text(get("lina", UP))).doesNotContain(title());
        assertThat(text(get("zuzhang", "/"))).contains("超期提案，请批示");
        assertThat(told("zuzhang", "handling.news.escalated.LATE")).isNotEmpty();
        assertThat(text(get("wangqiang", path()))).contains("超期上报");

        var reply = UP + "/" + escalation() + "/reply";
        assertThat(post("lina", reply, "reply", "抓紧")).hasStatus(404);
        assertThat(post("zuzhang", reply, "reply", " ")).hasStatus(422);
        assertThat(post("zuzhang", reply, "reply", "请两周内答复")).hasStatus3xxRedirection();
        assertThat(post("zhaomin", reply, "reply", "又一次"))
                .hasStatus(409)
                .bodyText()
                .contains("已经有批示");
        assertThat(text(get("wangqiang", path()))).contains("批示：请两周内答复");
        assertThat(told("wangqiang", "handling.news.escalationReplied")).isNotEmpty();
        rule("", 5);
    }

    @Test
    void itGoesUpOnceThoughTheCalendarMovesAndWaitsOnlyWhileItIsAwaited() {
        assign();
        step("wangqiang", "receipt");
        overdueBy(30);
        rule(member("zuzhang"), 5);
        tick();
        within(() -> sql.sql("update proposal.assignment set due = due + 1 where proposal = ?")
                .param(id.value())
                .update());
        tick();
        assertThat(escalation()).as("the only one").isNotNull();
        assertThat(waiting("zuzhang")).contains(title());

        rule(member("zhuxi"), 5);
        assertThat(waiting("zhuxi")).as("named afterwards").contains(title());
        assertThat(text(get("zhuxi", UP))).contains(title());
        assertThat(waiting("zuzhang")).as("no longer the principal").doesNotContain(title());
        assertThat(text(get("zuzhang", UP))).doesNotContain(title());
        assertThat(post("zuzhang", UP + "/" + escalation() + "/reply", "reply", "我来批"))
                .hasStatus(404);

        answeredAndSigned("C");
        assertThat(waiting("zuzhang")).doesNotContain(title());
        step("lina", "rating", rating("NOT", "没有说明期限"));
        assertThat(stage()).isEqualTo(Stage.SECOND_HANDLING);
        within(() -> sql.sql("update proposal.escalation set told_on = ? where proposal = ?")
                .params(today.minusDays(3), id.value())
                .update());
        assertThat(waiting("zuzhang")).as("it is handled once more").doesNotContain(title());
        rule("", 5);
    }

    @Test
    void whileOthersCountersignTheDepartmentIsNotUrged() {
        assign();
        step("wangqiang", "receipt");
        overdueBy(30);
        assertThat(text(get("zhaomin", "/proposals/urging"))).contains(path());
        within(() -> sql.sql("update proposal.proposal set stage = 'COUNTERSIGNING', stage_since = ? where id = ?")
                .params(today.minusDays(90), id.value())
                .update());
        within(() -> sql.sql("update proposal.taken set at = ? where proposal = ?")
                .params(now.minusDays(90), id.value())
                .update());

        assertThat(text(get("zhaomin", "/proposals/urging"))).doesNotContain(path());
    }

    @Test
    void whatStandsStillDoesNotGoUp() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "pause", "pauseReason", "等待财政批复");
        overdueBy(30);
        rule(member("zuzhang"), 0);
        tick();

        assertThat(text(get("zhaomin", UP))).doesNotContain(title());
        rule("", 5);
    }

    @Test
    void onlyWhoKeepsTheProposalsNamesThePrincipalAndNotOverSomebodyElsesChange() {
        assertThat(post("lina", UP + "/rule", "principal", "", "days", "5", "version", "0"))
                .hasStatus(409);
        rule("", 5);
        var version = version();
        assertThat(post("zhaomin", UP + "/rule", "principal", "", "days", "61", "version", version))
                .hasStatus(422);
        rule("", 6);
        assertThat(post("zhaomin", UP + "/rule", "principal", "", "days", "7", "version", version))
                .hasStatus(409);
        assertThat(post("zhaomin", UP + "/rule", "days", "7", "version", version()))
                .as("nobody is named at all")
                .hasStatus3xxRedirection();
        rule("", 5);
    }

    @Test
    void whatWasAnsweredTwiceInVainGoesToThePresidiumWithTheReasonsAndWithoutTheNames() {
        assign();
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "没有说明期限"));
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "仍然没有期限"));
        var to = presidium.on((WithinUnion) () -> union, today);
        assertThat(to).isNotEmpty();
        tick();

        var line = text(get("zhaomin", UP));
        assertThat(line).contains(title(), "两次答复都不满意", "没有说明期限", "仍然没有期限");
        assertThat(within(() -> sql.sql("select count(*) from proposal.escalated_to t join proposal.escalation e"
                                + " on e.union_id = t.union_id and e.id = t.escalation where e.proposal = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(to.size());
        assertThat(within(() -> sql.sql("select count(*) from messaging.message where word = ? and facts::text like ?")
                        .params("handling.news.escalated.DISSATISFIED", "%" + title() + "%")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(to.size());
    }

    private void tick() {
        escalations.tick(new UnionDay(union, today));
    }

    private void rule(String principal, int days) {
        assertThat(post(
                        "zhaomin",
                        UP + "/rule",
                        "principal",
                        principal,
                        "days",
                        String.valueOf(days),
                        "version",
                        version()))
                .hasStatus3xxRedirection();
    }

    private String version() {
        return first(text(get("zhaomin", UP)), "name=\"version\" value=\"(\\d+)\"");
    }

    private void overdueBy(int days) {
        within(() -> sql.sql("update proposal.assignment set due = ?, assigned_at = ? where proposal = ?")
                .params(today.minusDays(days), now.minusDays(days + 30L), id.value())
                .update());
    }

    private UUID escalation() {
        return within(() -> sql.sql("select id from proposal.escalation where proposal = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    private List<String> told(String login, String word) {
        return within(() -> sql.sql("select facts::text from messaging.message where member = ?::uuid and word = ?")
                .params(member(login), word)
                .query(String.class)
                .list());
    }

    private List<String> waiting(String login) {
        return within(() -> shown.waitingFor(union, new MemberId(UUID.fromString(member(login))))).stream()
                .map(Escalations.Waiting::title)
                .toList();
    }
}
