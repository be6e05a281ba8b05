package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.IdentityService;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.proposal.Assignment.View;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A department is dissolved or a person leaves in the middle: the committee sees it, and somebody else goes on. */
class ReplacementPagesTests extends CasePages {

    private final WaitingOrphans orphans;
    private final WaitingViews lists;
    private final IdentityService people;
    private UUID leading = UUID.randomUUID();
    private UUID helping = UUID.randomUUID();
    private UUID successor = UUID.randomUUID();

    ReplacementPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            WaitingOrphans orphans,
            WaitingViews lists,
            IdentityService people) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.orphans = orphans;
        this.lists = lists;
        this.people = people;
    }

    /** With departments of their own, which no other test dissolves. */
    @BeforeEach
    void givenToADepartment() {
        leading = department("主办处");
        helping = department("协办处");
        successor = department("接手处");
        var fields = assignment("wangqiang", "zuzhang");
        fields[1] = leading.toString();
        fields[5] = helping.toString();
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", fields)).hasStatus3xxRedirection();
    }

    /** Other tests choose among the departments, and look at what waits. */
    @AfterEach
    void leaveNothingOpen() {
        within(() -> sql.sql("delete from \"union\".department where id in (?, ?, ?)")
                .params(leading, helping, successor)
                .update());
        standAt(Stage.ARCHIVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {
                "ASSIGNED",
                "RECEIVED",
                "HANDLING",
                "COUNTERSIGNING",
                "SIGN_OFF",
                "ANSWERED",
                "RATING",
                "SECOND_HANDLING",
                "ASSESSMENT",
                "FOLLOW_UP"
            })
    void aDissolvedDepartmentIsReplacedWhateverStageTheCaseIsIn(Stage stage) {
        standAt(stage);
        assertThat(waiting("zhaomin")).isEmpty();
        dissolve(leading);

        assertThat(waiting("zhaomin"))
                .hasSize(1)
                .allMatch(line -> line.due() != null && line.due().isBefore(today));
        assertThat(waiting("wangqiang")).isEmpty();
        assertThat(text(get("zhaomin", "/proposals/assignments"))).contains("/proposals/" + id + "/replacement");
        assertThat(text(get("zhaomin", replacement()))).contains("主办处", "已不在名单中");
        var before = within(() -> proposals.get(union, id).since());
        assertThat(replace("HANDLER/" + leading, successor.toString(), "chenjing", "机构调整"))
                .isEqualTo(302);

        assertThat(stage()).isEqualTo(stage);
        assertThat(within(() -> proposals.get(union, id).since())).isEqualTo(before);
        assertThat(waiting("zhaomin")).isEmpty();
        assertThat(text(get("chenjing", "/inbox"))).contains("换由您主办");
        assertThat(text(get("zhaomin", path()))).contains("接手处");
        assertThat(text(get("lina", "/proposals/" + id))).contains("换人接办", "机构调整（主办处", "→ 接手处");
    }

    @Test
    void whoTakesOverActsAndWhoWasReplacedActsNoLonger() {
        standAt(Stage.RECEIVED);
        assertThat(replace("HANDLER/" + leading, leading.toString(), "zhuxi", "换人"))
                .as("the same department, another person")
                .isEqualTo(302);

        refused(
                "wangqiang",
                "plan",
                "不由您办",
                "plan",
                "先勘查",
                "expected",
                today.plusDays(9).toString());
        step("zhuxi", "plan", "plan", "先勘查", "expected", today.plusDays(9).toString());
        assertThat(stage()).isEqualTo(Stage.HANDLING);
        assertThat(get("wangqiang", path()))
                .as("they still see what they handled")
                .hasStatusOk();
    }

    @Test
    void aHelperALeaderAndAKeeperAreReplacedAndTheirWordsStay() {
        standAt(Stage.COUNTERSIGNING);
        dissolve(helping);
        assertThat(waiting("zhaomin")).hasSize(1);
        assertThat(replace("CO_HANDLER/" + helping, successor.toString(), "zhuxi", "撤销"))
                .isEqualTo(302);
        step("zhuxi", "countersign", "view", View.ADDS.name(), "remark", "补充一点");
        assertThat(replace("CO_HANDLER/" + successor, helping.toString(), "zhuxi", "已撤销"))
                .as("a dissolved department cannot take over")
                .isEqualTo(409);

        standAt(Stage.SIGN_OFF);
        assertThat(replace("LEADER", "", "zhuxi", "退休")).isEqualTo(302);
        assertThat(text(get("zhuxi", path()))).contains("/sign-off");
        assertThat(replace("KEEPER", "", "wangqiang", "换届")).isEqualTo(302);
        assertThat(text(get("zhaomin", path()))).contains("补充一点");
        assertThat(DocumentText.of(
                                get("zhaomin", path() + ".docx").getResponse().getContentAsByteArray())
                        .text())
                .contains("换人接办", "督办委员", "换届");
    }

    @Test
    void whoWasReplacedAndSecondedItIsNotAskedToRate() {
        within(() -> sql.sql("update proposal.call set seconders_rate = true"
                        + " where id = (select call from proposal.proposal where id = ?)")
                .param(id.value())
                .update());
        for (var login : List.of("wangqiang", "zhaomin")) {
            within(() -> sql.sql("insert into proposal.secondment (union_id, proposal, member, wording, answer,"
                            + " invited_at, answered_at) values (?, ?, ?::uuid, 1, 'ACCEPTED', ?, ?)")
                    .params(union.value(), id.value(), member(login), now, now)
                    .update());
        }
        assertThat(replace("HANDLER/" + leading, leading.toString(), "zhuxi", "换人"))
                .isEqualTo(302);
        standAt(Stage.ANSWERED);

        assertThat(toDo("zhaomin")).hasSize(1);
        assertThat(toDo("wangqiang")).isEmpty();
    }

    @Test
    void isRefusedToOthersAndWhereNothingWouldChange() {
        assertThat(get("lina", replacement())).hasStatus(409);
        assertThat(replace("HANDLER/" + leading, successor.toString(), "lina", "机构调整"))
                .as("who proposed it does not handle it")
                .isEqualTo(409);
        assertThat(replace("HANDLER/" + leading, leading.toString(), "wangqiang", "机构调整"))
                .as("the same")
                .isEqualTo(409);
        assertThat(replace("HANDLER/" + leading, helping.toString(), "wangqiang", "机构调整"))
                .as("who helps already")
                .isEqualTo(409);
        assertThat(replace("CO_HANDLER/" + UUID.randomUUID(), successor.toString(), "zhuxi", "机构调整"))
                .as("nobody there")
                .isEqualTo(409);
        assertThat(replace("HANDLER/" + leading, successor.toString(), "zhuxi", ""))
                .isEqualTo(422);
        assertThat(within(() -> proposals.get(union, id).log())).noneMatch(taken -> taken.step() == Step.REPLACE);
    }

    private int replace(String seat, String department, String login, String reason) {
        return post(
                        "zhaomin",
                        replacement(),
                        "seat",
                        seat,
                        "department",
                        department,
                        "successor",
                        member(login),
                        "reason",
                        reason)
                .getResponse()
                .getStatus();
    }

    private String replacement() {
        return "/proposals/" + id + "/replacement";
    }

    private void standAt(Stage stage) {
        within(() -> sql.sql("update proposal.proposal set stage = ? where id = ?")
                .params(stage.name(), id.value())
                .update());
    }

    private UUID department(String name) {
        var fresh = UUID.randomUUID();
        within(() -> sql.sql("insert into \"union\".department (union_id, id, name) values (?, ?, ?)")
                .params(union.value(), fresh, name + fresh.toString().substring(0, 8))
                .update());
        return fresh;
    }

    private void dissolve(UUID department) {
        within(() -> sql.sql("update \"union\".department set dissolved_on = ? where id = ?")
                .params(today, department)
                .update());
    }

    private List<WaitingLine> waiting(String login) {
        return ofThisCase(orphans.waitingFor(actor(people, login), today));
    }

    private List<WaitingLine> toDo(String login) {
        return ofThisCase(lists.cases(actor(people, login), today));
    }

    private List<WaitingLine> ofThisCase(List<WaitingLine> lines) {
        return lines.stream()
                .filter(line -> line.path().contains(id.toString()))
                .toList();
    }
}
