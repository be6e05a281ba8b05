package io.zhijia.twoperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A new slip for an officer, which takes two persons; in a union of its own for each test. */
class TwoPersonPagesTests extends DemoPages {

    private static final Pattern APPROVAL = Pattern.compile("/two-person/([0-9a-f-]{36})/approval");

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private UnionId union = UnionId.next();
    private String secretary = "";
    private String treasurer = "";

    TwoPersonPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void anotherUnionForEachTest() {
        union = UnionId.next();
        secretary = join("赵敏", Office.SECRETARY);
        treasurer = join("李娜", Office.TREASURER);
    }

    @Test
    void oneAsksAnotherAgreesAndTheStepIsTakenOnce() {
        var chair = join("周强", Office.CHAIR);
        assertThat(text(account())).contains("这一步要双人复核", "周强").doesNotContain("/slip\"");
        assertThat(slip()).hasStatus(409).bodyText().contains("请先在原来的页面上申请");

        assertThat(ask("忘记密码")).hasRedirectedUrl("/two-person");

        assertThat(text(account())).contains("已经申请");
        assertThat(ask("忘记密码")).hasStatus(409).bodyText().contains("已经申请过了");
        assertThat(text(get(chair, "/"))).contains("给 李娜 重新打印首次登录凭条");
        var id = asked(chair);
        assertThat(post(chair, "/two-person/" + id + "/approval")).hasRedirectedUrl("/two-person");
        assertThat(slip()).hasRedirectedUrl("/accounts/" + member(treasurer) + "/slip");
        assertThat(slip()).hasStatus(409);
        assertThat(text(get(secretary, "/two-person"))).contains("已办理", "忘记密码", "周强");
        assertThat(text(get(secretary, "/privacy"))).contains("申请双人复核", "复核同意");
    }

    @Test
    void nobodyAgreesToWhatTheyAskOrToWhatIsAboutThemselves() {
        var chair = join("周强", Office.CHAIR);
        var member = join("王强", null);
        ask("忘记密码");
        var id = asked(chair);

        assertThat(post(secretary, "/two-person/" + id + "/approval"))
                .hasStatus(409)
                .bodyText()
                .contains("不能复核自己的申请");
        assertThat(post(member, "/two-person/" + id + "/approval"))
                .hasStatus(409)
                .bodyText()
                .contains("没有办理这一步的职务");
        assertThat(get(member, "/two-person")).hasStatus(409);
        assertThat(post(join("陈静", Office.CHAIR, UnionId.next()), "/two-person/" + id + "/approval"))
                .hasStatus(404);

        var auditor = join("孙丽", Office.AUDITOR);
        assertThat(askFor(auditor)).hasRedirectedUrl("/two-person");
        assertThat(post(auditor, "/two-person/" + newest() + "/approval"))
                .hasStatus(409)
                .bodyText()
                .contains("关于您本人的");
    }

    @Test
    void whoStandsInForTheOneWhoAsksIsNoSecondPerson() {
        join("周强", Office.CHAIR);
        var member = join("王强", null);
        transaction.run(
                union,
                () -> sql.sql("insert into identity.delegation (union_id, id, holding, taker, begins, ends, reason)"
                                + " select union_id, gen_random_uuid(), id, ?, current_date - 1, current_date + 1, '出差'"
                                + " from identity.office where member = ?")
                        .params(member(member), member(secretary))
                        .update());
        ask("忘记密码");

        assertThat(text(get(member, "/two-person"))).contains("忘记密码").doesNotContain("/approval");
        assertThat(post(member, "/two-person/" + newest() + "/approval"))
                .hasStatus(409)
                .bodyText()
                .contains("您正代理申请人");
    }

    @Test
    void whatIsRefusedIsNotTakenAndMayBeAskedAgain() {
        var chair = join("周强", Office.CHAIR);
        ask("忘记密码");
        var id = asked(chair);

        assertThat(browser.post()
                        .uri("/two-person/" + id + "/refusal")
                        .with(user(chair))
                        .with(csrf())
                        .param("remark", "本人说没有忘"))
                .hasRedirectedUrl("/two-person");

        assertThat(slip()).hasStatus(409);
        assertThat(text(get(secretary, "/two-person"))).contains("不同意", "本人说没有忘");
        assertThat(post(chair, "/two-person/" + id + "/approval"))
                .hasStatus(409)
                .bodyText()
                .contains("已经有人答复了");
        assertThat(ask("再次申请")).hasRedirectedUrl("/two-person");
    }

    @Test
    void anAgreementIsGoodForADay() {
        var chair = join("周强", Office.CHAIR);
        ask("忘记密码");
        post(chair, "/two-person/" + asked(chair) + "/approval");

        aDayLater();

        assertThat(slip()).hasStatus(409);
        assertThat(text(get(secretary, "/two-person"))).contains("同意后过期未办");
        ask("忘记密码");
        var id = asked(chair);
        aDayLater();
        assertThat(post(chair, "/two-person/" + id + "/approval"))
                .hasStatus(409)
                .bodyText()
                .contains("已经过期");
    }

    @Test
    void whereThereIsNoSecondOnePersonIsEnoughAndTheLogSaysSo() {
        assertThat(ask("忘记密码")).hasStatus(409).bodyText().contains("您可以直接办理");

        assertThat(slip()).hasRedirectedUrl("/accounts/" + member(treasurer) + "/slip");

        assertThat(text(get(secretary, "/privacy"))).contains("没有第二人可以复核");
    }

    @Test
    void aSlipForAMemberWithoutOfficeNeedsNobody() {
        join("周强", Office.CHAIR);
        var member = member(join("王强", null));

        assertThat(post(secretary, "/accounts/" + member + "/slip")).hasRedirectedUrl("/accounts/" + member + "/slip");
    }

    @Test
    void withoutAReasonOrAStepNothingIsAsked() {
        join("周强", Office.CHAIR);

        assertThat(ask(" ")).hasStatus(409).bodyText().contains("请写明申请的原因");
        assertThat(ask(treasurer, "忘记密码")).hasStatus(409);
        assertThat(browser.post()
                        .uri("/two-person")
                        .with(user(secretary))
                        .with(csrf())
                        .param("step", "nothing")
                        .param("subject", "x")
                        .param("reason", "忘记密码"))
                .hasStatus(404);
    }

    private MvcTestResult account() {
        return get(secretary, "/accounts/" + member(treasurer));
    }

    private MvcTestResult slip() {
        return post(secretary, "/accounts/" + member(treasurer) + "/slip");
    }

    private MvcTestResult ask(String reason) {
        return ask(secretary, reason);
    }

    private MvcTestResult ask(String login, String reason) {
        return browser.post()
                .uri("/two-person")
                .with(user(login))
                .with(csrf())
                .param("step", "account.reset")
                .param("subject", member(treasurer).toString())
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult askFor(String login) {
        return browser.post()
                .uri("/two-person")
                .with(user(secretary))
                .with(csrf())
                .param("step", "account.reset")
                .param("subject", member(login).toString())
                .param("reason", "忘记密码")
                .exchange();
    }

    private String asked(String login) {
        var found = APPROVAL.matcher(text(get(login, "/two-person")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID newest() {
        return transaction.within(
                union,
                () -> sql.sql("select id from twoperson.request order by asked_at desc limit 1")
                        .query(UUID.class)
                        .single());
    }

    private void aDayLater() {
        transaction.run(
                union,
                () -> sql.sql("update twoperson.request set asked_at = asked_at - interval '1 day',"
                                + " until = until - interval '1 day'")
                        .update());
    }

    private UUID member(String login) {
        return sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private String join(String name, @Nullable Office office) {
        return join(name, office, union);
    }

    private String join(String name, @Nullable Office office, UnionId where) {
        var person = UUID.randomUUID();
        var login = "two" + person.toString().substring(0, 12);
        transaction.run(where, () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, ?)")
                    .params(where.value(), person, name)
                    .update();
            if (office != null) {
                sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                                + " values (?, gen_random_uuid(), ?, ?, ?, date '2020-01-01')")
                        .params(where.value(), person, office.name(), where.value())
                        .update();
            }
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, '-', ?, ?, 'ACTIVE', 0)")
                    .params(login, where.value(), person)
                    .update();
        });
        return login;
    }
}
