package io.zhijia.retiree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.retiree.AskingService.Contact;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** About the retirees of the demonstration, of whom Wang Qiang is contact person of some; answers are taken away again. */
class RetireePagesTests extends DemoPages {

    private static final String LIST = "/members/retirees";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private UnionId union = UnionId.next();
    private String his = "";
    private String nobodys = "";
    private String member = "";

    RetireePagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @BeforeEach
    void whoIsAsked() {
        union = new UnionId(sql.sql("select home_union from account.login where name = 'wangqiang'")
                .query(UUID.class)
                .single());
        his = LIST + "/checks/people/"
                + one("select id from retiree.check_entry where keeper is not null order by number limit 1");
        nobodys = LIST + "/checks/people/"
                + one(
                        "select id from retiree.check_entry where keeper is null and outcome is null order by number limit 1");
        member = one("select member from retiree.check_entry where keeper is not null order by number limit 1");
    }

    @AfterEach
    void asBefore() {
        transaction.run(union, () -> {
            sql.sql("""
                    update retiree.check_entry set outcome = null, note = '', answered_by = null, answered_on = null
                    where keeper is not null
                    """).update();
        });
    }

    private String one(String question) {
        return transaction
                .within(union, () -> sql.sql(question).query(UUID.class).single())
                .toString();
    }

    @Test
    void officersAndLeadersSeeTheListAndNobodyElse() {
        assertThat(text(get("zhaomin", LIST))).contains("退休教师组", "members/retirees.xlsx", "快退休的");
        assertThat(text(get("zuzhang", LIST)))
                .contains("您看得到的会员里还没有退休的")
                .doesNotContain("members/retirees.xlsx", "快退休的");
        refused(get("lina", LIST), "给工会干部和小组组长看");
        assertThat(get("zuzhang", LIST + "/" + member)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isFilteredByHowTheyLive() {
        assertThat(text(get("zhaomin", LIST + "?living=ALONE"))).contains("共 1 人", "独居");
        assertThat(text(get("zhaomin", LIST + "?q=没有这个人"))).contains("没有符合条件的人");
        assertThat(text(get("zhaomin", LIST + "?day=1950-01-01"))).contains("共 0 人");
    }

    @Test
    void whatIsSealedIsReadWithAReasonAndNeverExported() throws IOException {
        var card = LIST + "/" + member;
        assertThat(text(get("zhaomin", card))).doesNotContain("松涛路");
        assertThat(transaction.within(
                        union,
                        () -> sql.sql("select count(*) from retiree.card where sealed like '%松涛%'")
                                .query(Integer.class)
                                .single()))
                .isZero();
        refused(post("zhaomin", card + "/reading", "purpose", ""), "写明用途");
        var facts = Objects.requireNonNull(post("zhaomin", card + "/reading", "purpose", "重阳节走访")
                .getMvcResult()
                .getFlashMap()
                .get("clear"));
        assertThat(browser.get().uri(card).with(user("zhaomin")).flashAttr("clear", facts))
                .hasStatusOk()
                .bodyText()
                .contains("松涛路", "name=\"address\"");
        assertThat(sheet(get("zhaomin", LIST + ".xlsx"))).contains("退休教师组").doesNotContain("松涛路", "0100-");
        refused(get("lina", LIST + ".xlsx"), "没有办理这一步的职务");
    }

    @Test
    void aCardIsKeptWithoutLongNumbersAndOfTwoTheSecondIsTold() {
        var card = LIST + "/" + member;
        refused(post("zhaomin", card, "version", "1", "address", "11010519491231002X"), "像是有身份证号");
        refused(post("lina", card, "version", "1", "address", "别处"), "没有办理这一步的职务");
        assertThat(post("zhaomin", card, "version", "0", "address", "别处")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", card, "version", "1", "address", "长".repeat(101)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theContactPersonAsksTheOwnPeopleOnly() {
        assertThat(text(get("wangqiang", "/"))).contains("离退休人员信息待核对");
        assertThat(text(get("lina", "/"))).doesNotContain("离退休人员信息待核对");
        assertThat(get("wangqiang", nobodys)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("lina", his)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get("wangqiang", his))).contains("查看住址和电话").doesNotContain("松涛路");

        var contact = Objects.requireNonNull(
                post("wangqiang", his + "/reading").getMvcResult().getFlashMap().get("contact"));
        assertThat(((Contact) contact).facts().address()).contains("松涛路");
        assertThat(browser.get().uri(his).with(user("wangqiang")).flashAttr("contact", contact))
                .hasStatusOk()
                .bodyText()
                .contains("松涛路", "tel:");
    }

    @Test
    void answersAreChecked() {
        assertThat(post("wangqiang", his)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        refused(post("wangqiang", his, "outcome", "MOVED"), "请填新住址或新电话");
        refused(post("wangqiang", his, "outcome", "UNREACHABLE", "note", " "), "怎么找过");
        assertThat(post("lina", his, "outcome", "CONFIRMED")).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(post("wangqiang", his, "outcome", "UNREACHABLE", "note", "电话停机"))
                .hasStatus3xxRedirection();

        assertThat(text(get("wangqiang", his))).contains("王强", "电话停机");
        assertThat(text(get("zhaomin", "/"))).contains("核对时联系不上");
    }

    @Test
    void theSecretarySeesHowFarItIsAndTakesItToExcel() throws IOException {
        var check = first(text(get("zhaomin", LIST + "/checks")), "(/members/retirees/checks/[0-9a-f-]{36})");

        assertThat(text(get("zhaomin", check))).contains("已核对", "按名册更新名单", "结束核对");
        assertThat(text(get("wangqiang", check))).doesNotContain("结束核对", "list.xlsx");
        assertThat(text(get("zhaomin", check + "?shown=UNREACHABLE"))).contains("打了两次电话没有人接");
        assertThat(sheet(get("zhaomin", check + "/list.xlsx"))).contains("打了两次电话没有人接", "各组情况");
        refused(get("wangqiang", check + "/list.xlsx"), "没有办理这一步的职务");
        refused(post("wangqiang", check + "/closing"), "没有办理这一步的职务");
        refused(post("zhaomin", LIST + "/checks", "due", "2099-01-01"), "已经发起过了");
    }

    private static String sheet(MvcTestResult answer) throws IOException {
        try (var text = new XSSFExcelExtractor(
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray())))) {
            return text.getText();
        }
    }

    private static void refused(MvcTestResult answer, String why) {
        assertThat(answer).hasStatus(HttpStatus.CONFLICT).bodyText().contains(why);
    }
}
