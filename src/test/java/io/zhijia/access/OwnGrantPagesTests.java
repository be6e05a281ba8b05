package io.zhijia.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Roles, and what a union settles for itself, in a union of its own. */
class OwnGrantPagesTests extends DemoPages {

    private static final String REPLY = "permission.VoicePermission.REPLY";
    private static final String MISSING = "没有办理这一步的职务";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final UnionId union = UnionId.next();
    private String chair = "";
    private String vice = "";

    OwnGrantPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void aChairAndAViceChair() {
        chair = join("CHAIR", "吴刚");
        vice = join("VICE_CHAIR", "郑洁");
    }

    @Test
    void aStepIsGivenByDecisionOfForceAtOnceAndTakenBack() {
        assertThat(reply(vice)).hasStatus(HttpStatus.CONFLICT).bodyText().contains(MISSING);

        assertThat(change(REPLY, "VICE_CHAIR", true, "2026年第3次委员会")).hasRedirectedUrl("/access/own");

        assertThat(reply(vice)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get(vice, "/access/own")))
                .contains("副主席", "2026年第3次委员会", "吴刚")
                .doesNotContain("登记一项调整");
        assertThat(text(get(vice, "/access"))).contains("副主席：本会增加");
        assertThat(text(get("lina", "/access"))).doesNotContain("本会增加");

        assertThat(post(chair, "/access/own/undoing", "step", REPLY, "office", "VICE_CHAIR"))
                .hasRedirectedUrl("/access/own");
        assertThat(reply(vice)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aStepIsTakenFromAnOffice() {
        assertThat(get(vice, "/tasks/new")).hasStatusOk();

        change("permission.TaskPermission.OPEN_TASK", "VICE_CHAIR", false, "2026年第3次委员会");

        assertThat(get(vice, "/tasks/new"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("主席、工会干事办理");
    }

    @ParameterizedTest
    @CsvSource({
        "permission.VoicePermission.REPLY, CHAIR, false, 第3次委员会, 主席的权限不能增减",
        "permission.VoicePermission.REPLY, GROUP_LEADER, true, 第3次委员会, 小组组长只在本组办事",
        "permission.VoicePermission.REPLY, PARTY_VIEWER, true, 第3次委员会, 查看人只能查看",
        "permission.VoicePermission.REPLY, SECRETARY, true, 第3次委员会, 本来就是这样",
        "permission.VoicePermission.REPLY, VICE_CHAIR, true, '', 请写明依据哪次决定"
    })
    void whatNoUnionMaySettle(String step, String office, boolean given, String decision, String why) {
        assertThat(change(step, office, given, decision))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(why);
    }

    @Test
    void stepsAboutPersonsAccountsAndKeysAreNotEvenOffered() {
        assertThat(text(get(chair, "/access/own")))
                .contains(REPLY)
                .doesNotContain("MemberFilePermission", "AccountPermission");
        assertThat(change("permission.AccountPermission.KEEP_ACCOUNTS", "VICE_CHAIR", true, "第3次委员会"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(vice, "/access/own", "step", REPLY, "office", "SECRETARY", "given", "false", "decision", "自己定"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("由主席办理");
    }

    @Test
    void aViewerSeesFiguresAndNobodysData() {
        var viewer = join("PARTY_VIEWER", "冯涛");

        assertThat(text(get(viewer, "/access?mine=true"))).contains("看下属组织的人数");
        assertThat(get(viewer, "/members")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(viewer, "/members/statistics")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(viewer, "/meetings/new")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aRoleHasALastDayAndKeepsTheRulesOfOffices() {
        var accountant = member(join("ACCOUNTANT", "冯涛"));

        assertThat(appoint(member(vice), "TELLER", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("角色是有期限的");
        assertThat(appoint(accountant, "OUTSIDE_AUDITOR", "2026-12-31")).hasStatus(HttpStatus.CONFLICT);
        assertThat(appoint(member(vice), "TELLER", "2099-12-31")).hasRedirectedUrl("/union/offices");

        assertThat(text(get(vice, "/union/offices"))).contains("监票、计票人", "– 2099-12-31");
        assertThat(get("zhaomin", "/union/offices.docx")).hasStatusOk();
    }

    private MvcTestResult reply(String login) {
        return post(login, "/suggestions/" + UUID.randomUUID() + "/reply", "text", "谢谢您的建议");
    }

    private MvcTestResult change(String step, String office, boolean given, String decision) {
        return post(
                chair,
                "/access/own",
                "step",
                step,
                "office",
                office,
                "given",
                String.valueOf(given),
                "decision",
                decision);
    }

    private MvcTestResult appoint(UUID member, String office, String until) {
        return post(
                chair,
                "/union/offices",
                "member",
                member.toString(),
                "office",
                office,
                "group",
                "",
                "from",
                "2026-01-01",
                "until",
                until,
                "decision",
                "");
    }

    private UUID member(String login) {
        return sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private String join(String office, String name) {
        var person = UUID.randomUUID();
        var login = "own" + person.toString().substring(0, 12);
        transaction.run(union, () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, ?)")
                    .params(union.value(), person, name)
                    .update();
            sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                            + " values (?, gen_random_uuid(), ?, ?, ?, date '2020-01-01')")
                    .params(union.value(), person, office, union.value())
                    .update();
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, '-', ?, ?, 'ACTIVE', 0)")
                    .params(login, union.value(), person)
                    .update();
        });
        return login;
    }
}
