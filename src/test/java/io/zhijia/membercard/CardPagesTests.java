package io.zhijia.membercard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

class CardPagesTests extends DemoPages {

    private final JdbcClient sql;
    private final UnionTransaction transaction;

    CardPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @Test
    void theCodeCarriesNothingAboutThePerson() {
        assertThat(text(get("lina", "/me/card"))).contains("李娜", "1002", "/me/card.svg");
        var picture = get("lina", "/me/card.svg");
        assertThat(picture).hasStatusOk();
        assertThat(text(picture)).startsWith("<svg").doesNotContain("李娜", "1002");
    }

    @Test
    void anOfficerLearnsWhoseItIsAndThePersonSeesIt() {
        var token = token("李娜");

        assertThat(text(get("zhuxi", "/cards/" + token))).contains("李娜", "有效");
        assertThat(text(get("lina", "/me/seen"))).contains("扫会员证核对");
        assertThat(get("wangqiang", "/cards/" + token)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("zhuxi", "/cards/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLostCardLeadsNowhere() {
        get("wangqiang", "/me/card");
        var token = token("王强");
        assertThat(browser.post()
                        .uri("/me/card/renewal")
                        .with(user("wangqiang"))
                        .with(csrf()))
                .hasRedirectedUrl("/me/card");

        assertThat(get("zhuxi", "/cards/" + token)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("zhuxi", "/cards/" + token("王强"))).hasStatusOk();
    }

    private String token(String name) {
        var union = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        return transaction.within(
                union,
                () -> sql.sql(
                                "select c.token from membercard.card c join membership.member m on m.id = c.member where m.name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single()
                        .toString());
    }
}
