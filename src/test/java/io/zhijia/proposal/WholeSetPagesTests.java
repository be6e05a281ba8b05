package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.DelegationService;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What a case went through is printed as one set, whole (PROPOSALS 11.4); and who acts for somebody rates nothing (11.5). */
class WholeSetPagesTests extends CasePages {

    private final OfficeService offices;
    private final DelegationService delegations;
    private final IdentityService people;

    WholeSetPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            OfficeService offices,
            DelegationService delegations,
            IdentityService people,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.offices = offices;
        this.delegations = delegations;
        this.people = people;
    }

    @Test
    void ofTwoWhoHelpOneIsSilentAndOneObjectsAndBothStandOnTheSheet() {
        var departments = departments();
        assign();
        step("wangqiang", "hand-back", "backReason", "不属于本部门", "instead", departments.get(1));
        assertThat(post(
                        "zhaomin",
                        "/proposals/" + id + "/assignment",
                        "department",
                        department(0),
                        "assignee",
                        member("wangqiang"),
                        "help1",
                        department(1),
                        "helper1",
                        member("zuzhang"),
                        "help2",
                        department(2),
                        "helper2",
                        member("zhuxi"),
                        "leader",
                        member("chenjing"),
                        "keeper",
                        member("zhaomin"),
                        "due",
                        today.plusDays(45).toString()))
                .hasStatus3xxRedirection();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "C");
        talk();
        step("wangqiang", "circulation");
        step("zhuxi", "countersign", "view", "OBJECTS", "remark", "经费没有来源");
        refused("wangqiang", "submission", "会签");
        within(() -> sql.sql("update proposal.taken set at = at - interval '90 days' where proposal = ?")
                .param(id.value())
                .update());
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "同意暂缓");
        step("lina", "rating", rating("NOT", "没有期限"));
        assertThat(stage()).isEqualTo(Stage.SECOND_HANDLING);
        step("wangqiang", "plan", "plan", "再勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "C");
        talk();
        step("wangqiang", "circulation");
        step("zhuxi", "countersign", "view", "AGREES", "remark", "");
        step("zuzhang", "countersign", "view", "ADDS", "remark", "可以错峰");
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "同意");
        step("lina", "rating", rating("NOT", "还是没有期限"));
        step("zhaomin", "assessment", "assessment", "条件确不具备", "presidium", today.toString());

        assertThat(printed(path() + ".docx"))
                .contains("不属于本部门")
                .contains(departments.get(1).replaceAll("\\s", ""))
                .contains("未会签")
                .contains("经费没有来源")
                .contains("同意暂缓")
                .contains("没有期限")
                .contains("再次办理的答复")
                .contains("可以错峰")
                .contains("还是没有期限")
                .contains("条件确不具备");
    }

    /** An office can be handed on for a time; what one proposed cannot. */
    @Test
    void whoStandsInForAProposerDoesNotRateForThem() {
        assign();
        answeredAndSigned("D");
        var of = actor(people, "zhaomin");
        var held = within(() -> offices.of(of, who("zhaomin"))).stream()
                .filter(one -> one.office() == Office.SECRETARY)
                .map(OfficeHolding::id)
                .findFirst()
                .orElseThrow();
        within(() -> sql.sql("update proposal.author set member = ?::uuid where proposal = ?")
                .params(member("zhaomin"), id.value())
                .update());
        var handedOn = delegations.delegate(of, held, who("zuzhang"), today, today.plusDays(3), "出差");
        try {
            assertThat(text(get("zuzhang", path())))
                    .as("sees the case by the office")
                    .contains("答复如下");
            assertThat(text(get("zuzhang", path()))).doesNotContain("name=\"attitude\"");
            refused("zuzhang", "rating", "只有本案的提案人", rating("SATISFIED", ""));
        } finally {
            delegations.recall(of, handedOn);
        }
        step("zhaomin", "rating", rating("SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    private String department(int nth) {
        return within(() -> sql.sql(
                                "select id from \"union\".department where dissolved_on is null order by name limit 3")
                        .query(UUID.class)
                        .list())
                .get(nth)
                .toString();
    }

    private List<String> departments() {
        return within(
                () -> sql.sql("select name from \"union\".department where dissolved_on is null order by name limit 3")
                        .query(String.class)
                        .list());
    }
}
