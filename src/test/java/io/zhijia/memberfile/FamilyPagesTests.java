package io.zhijia.memberfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** About Li Na of the demonstration; what it leaves behind is taken away again. */
class FamilyPagesTests extends DemoPages {

    private static final String MINE = "select count(*) from memberfile.family_profile where member = ?";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private UnionId union = UnionId.next();
    private UUID liNa = UUID.randomUUID();
    private String path = "";

    FamilyPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction, Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void liNaAllowsIt() {
        union = new UnionId(sql.sql("select home_union from account.login where name = 'lina'")
                .query(UUID.class)
                .single());
        liNa = sql.sql("select member from account.login where name = 'lina'")
                .query(UUID.class)
                .single();
        path = "/members/" + liNa + "/family";
    }

    @AfterEach
    void asBefore() {
        transaction.run(union, () -> {
            sql.sql("delete from memberfile.family_profile where member = ?")
                    .param(liNa)
                    .update();
            sql.sql("delete from consent.consent where member = ? and purpose in ('FAMILY', 'CHILD')")
                    .param(liNa)
                    .update();
        });
    }

    @Test
    void nothingIsEnteredBeforeTheSeparateConsents() {
        assertThat(text(get("zhaomin", path))).contains("不能登记").doesNotContain("name=\"household\"");
        refused(keep("两口人", "", "2026-01-10"), "没有本人对“家庭情况”的单独同意");

        allow("FAMILY");

        refused(keep("两口人", "小明 " + today.getYear() + "-01 幼儿园", "2026-01-10"), "未满十四周岁");
        refused(keep("爱人身份证 11010519491231002X", "", "2026-01-10"), "像是有身份证号");
        refused(keep("", "", "2026-01-10"), "还什么都没有写");
        refused(keep("两口人", "", today.plusDays(1).toString()), "还没有到");
        assertThat(keep("两口人", "小明", "2026-01-10")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rows(MINE)).isZero();
    }

    @Test
    void itIsSealedReadWithAReasonThePersonSeesAndGoesWithTheConsent() {
        allow("FAMILY");
        allow("CHILD");
        assertThat(keep("与公婆同住的五口之家", "小明 " + today.getYear() + "-01 幼儿园", "2026-01-10"))
                .hasRedirectedUrl(path);

        assertThat(rows(MINE + " and sealed not like '%公婆%'")).isOne();
        assertThat(text(get("zhaomin", path))).contains("2026-01-10 家访").doesNotContain("公婆");
        assertThat(text(get("zhaomin", "/"))).contains("再去看看家里的情况");
        refused(post("zhaomin", path + "/reading", "purpose", ""), "写明用途");
        var facts = facts(post("zhaomin", path + "/reading", "purpose", "春节走访前了解"));
        assertThat(facts.household()).isEqualTo("与公婆同住的五口之家");
        assertThat(browser.get().uri(path).with(user("zhaomin")).flashAttr("clear", facts))
                .hasStatusOk()
                .bodyText()
                .contains("公婆", "小明", "name=\"household\"");
        assertThat(text(get("lina", "/me/seen"))).contains("查看家庭情况", "春节走访前了解");
        assertThat(facts(post("lina", path + "/reading")).children()).hasSize(1);
        assertThat(get("zuzhang", path)).hasStatus(HttpStatus.CONFLICT);

        post("lina", "/me/consents/CHILD/withdrawal");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                facts(post("lina", path + "/reading")).children())
                        .isEmpty());
        post("lina", "/me/consents/FAMILY/withdrawal");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows(MINE)).isZero());
    }

    @Test
    void ofTwoWhoWriteTheSecondIsTold() {
        allow("FAMILY");
        keep("两口人", "", "2026-01-10");

        assertThat(keep("三口人", "", "2026-01-11")).hasStatus(HttpStatus.CONFLICT);
        assertThat(facts(post("lina", path + "/reading")).household()).isEqualTo("两口人");
    }

    private static FamilyFacts facts(MvcTestResult answer) {
        return (FamilyFacts)
                Objects.requireNonNull(answer.getMvcResult().getFlashMap().get("clear"));
    }

    private void allow(String purpose) {
        assertThat(post("lina", "/me/consents/" + purpose)).hasStatus3xxRedirection();
    }

    private MvcTestResult keep(String household, String children, String lookedOn) {
        return post(
                "zhaomin",
                path,
                "version",
                "0",
                "household",
                household,
                "children",
                children,
                "source",
                "家访",
                "lookedOn",
                lookedOn,
                "nextLook",
                today.plusDays(3).toString());
    }

    private static void refused(MvcTestResult answer, String why) {
        assertThat(answer).hasStatus(HttpStatus.CONFLICT).bodyText().contains(why);
    }

    private int rows(String question) {
        return transaction.within(
                union, () -> sql.sql(question).param(liNa).query(Integer.class).single());
    }
}
