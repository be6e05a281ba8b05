package io.zhijia.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class RollPagesTests {

    private static final String LI_NA = "李娜 <small class=\"text-secondary\">1002</small>";

    private final MockMvcTester browser;
    private final JdbcClient sql;
    private final UnionTransaction transaction;

    RollPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        this.browser = browser;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    @Test
    void anObjectionIsAnsweredThenTheRollIsFrozenAndNobodyChangesIt() throws IOException {
        var roll = make("2015-03-05");
        assertThat(text(get("zhaomin", roll))).contains("公示稿", LI_NA);
        post("zhaomin", roll + "/objections", "by", "王强", "text", "小组登记错了");
        assertThat(post("zhaomin", roll + "/freezing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有 1 条异议");
        post("zhaomin", roll + "/objections/1/answer", "answer", "已经改正", "upheld", "true");
        assertThat(post("zhaomin", roll + "/objections/1/answer", "answer", "再改", "upheld", "false"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", roll + "/freezing")).hasRedirectedUrl(roll);

        assertThat(text(get("zhaomin", roll))).contains("已定稿", "与定稿时一致", LI_NA).doesNotContain("/freezing");
        for (var step : List.of("/freezing", "/removal")) {
            assertThat(post("zhaomin", roll + step))
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyText()
                    .contains("已经定稿");
        }
        assertThat(word(get("zhaomin", roll + "/roll.docx"))).contains("李娜", "校验码（SHA-256）", "年第");
        nobodyChangesItInTheDatabaseEither(roll);
        assertThat(text(get("zhaomin", roll))).contains("与定稿时一致");
    }

    private void nobodyChangesItInTheDatabaseEither(String path) {
        var ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        var roll = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        for (var statement : List.of(
                "update roll.voter set name = '别人' where roll = ?",
                "delete from roll.voter where roll = ?",
                "update roll.frozen set hash = '' where roll = ?",
                "delete from roll.frozen where roll = ?",
                "update roll.roll set title = '别的名称' where id = ?",
                "update roll.objection set answer = '别的答复' where roll = ?",
                "delete from roll.objection where roll = ?")) {
            assertThat(transaction.within(
                            ours, () -> sql.sql(statement).param(roll).update()))
                    .as(statement)
                    .isZero();
        }
        assertThat(refused(
                        ours,
                        "insert into roll.voter select union_id, roll, 9999, gen_random_uuid(), '9', '外人', '' from roll.frozen where roll = ?",
                        roll))
                .isTrue();
    }

    private boolean refused(UnionId ours, String statement, UUID roll) {
        try {
            transaction.run(ours, () -> sql.sql(statement).param(roll).update());
            return false;
        } catch (DataAccessException no) {
            return true;
        }
    }

    @Test
    void theRetiredHaveNoVoteAndWhoJoinedLaterIsNotOnIt() {
        var now = make("2026-03-05");
        assertThat(text(get("zhaomin", now))).contains(LI_NA);

        assertThat(text(get("zhaomin", make("2010-03-05")))).doesNotContain(LI_NA);
        var retired = sql(
                "select name || ' <small class=\"text-secondary\">' || number from membership.member where retired_on < date '2026-03-05' limit 1");
        assertThat(text(get("zhaomin", now))).doesNotContain(retired);
    }

    @Test
    void isNotFrozenBeforeItsDay() {
        assertThat(post("zhaomin", make("2099-01-01") + "/freezing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("要等到 2099-01-01");
    }

    @Test
    void aMistakeComesBackBesideItsFieldAndADraftMayGo() {
        assertThat(post("zhaomin", "/members/rolls", "title", "", "on", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"title-mistake\"", "id=\"on-mistake\"");
        assertThat(post("zhaomin", make("2026-03-05") + "/removal")).hasRedirectedUrl("/members/rolls");
    }

    @ParameterizedTest
    @CsvSource({"zhuxi, OK", "zuzhang, CONFLICT", "lina, CONFLICT"})
    void whoMayOpenIt(String login, HttpStatus status) {
        assertThat(get(login, "/members/rolls")).hasStatus(status);
        assertThat(get(login, make("2026-03-05") + "/roll.xlsx")).hasStatus(status);
    }

    private String make(String day) {
        var made = post("zhaomin", "/members/rolls", "title", "选民名册" + day, "on", day, "parts", "GROUPS");
        var path = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(path).matches("/members/rolls/[-0-9a-f]{36}");
        return path;
    }

    private String sql(String question) {
        var ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        return transaction.within(
                ours, () -> sql.sql(question).query(String.class).single());
    }

    private static String word(MvcTestResult answer) throws IOException {
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private MvcTestResult get(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }

    private MvcTestResult post(String login, String path, String... fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
