package io.zhijia.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

class SelfServicePagesTests extends DemoPages {

    private final JdbcClient sql;

    SelfServicePagesTests(MockMvcTester browser, JdbcClient sql) {
        super(browser);
        this.sql = sql;
    }

    @Test
    void aMemberChangesHerPhoneAndSeesItConfirmedAndWhoLooked() {
        assertThat(post("lina", "/me/data/change", "facts[PHONE]", "139 1111 2222", "facts[POLITICAL]", "中共党员"))
                .hasRedirectedUrl("/me/data");
        assertThat(text(get("lina", "/me/data"))).contains("待确认", "13911112222", "撤回申请");
        assertThat(text(get("lina", "/"))).contains("更正我的资料");
        assertThat(text(get("zhaomin", "/"))).contains("申请更正资料，请确认");

        var path = waiting("李娜");
        assertThat(post("zhuxi", path + "/acceptance")).hasRedirectedUrl("/members/changes");

        assertThat(text(get("lina", "/me/data"))).contains("已更正", "13911112222", "中共党员");
        assertThat(text(get("lina", "/inbox"))).contains("申请的资料更正已确认");
        assertThat(text(get("lina", "/me/seen"))).contains("修改资料", "138****", "139****2222");
        assertThat(post("zhuxi", path + "/acceptance"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经处理过");
    }

    @Test
    void oneRequestAtATimeWithdrawnByWhoeverAsked() {
        assertThat(post("chenjing", "/me/data/change", "facts[ADDRESS]", "青山路 2 号"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(post("chenjing", "/me/data/change", "facts[ADDRESS]", "青山路 3 号"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请先撤回");
        var id = waiting("陈静").replaceFirst(".*/", "");

        assertThat(post("wangqiang", "/me/data/changes/" + id + "/withdrawal")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("chenjing", "/me/data/changes/" + id + "/withdrawal")).hasRedirectedUrl("/me/data");
        assertThat(text(get("chenjing", "/me/data"))).contains("已撤回").doesNotContain("待确认");
    }

    @Test
    void whatIsAskedForIsSealedInTheDatabase() {
        assertThat(sql.sql("select wanted from selfservice.change_request")
                        .query(String.class)
                        .list())
                .as("seen from outside any union")
                .isEmpty();
        assertThat(text(get("zhaomin", "/members/changes"))).contains("王强", "青山路 18 号");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, 12ab, 7 到 15 位", "POLITICAL, 火星党, 请从列表里选"})
    void amistakeComesBackBesideItsField(String fact, String typed, String mistake) {
        assertThat(post("lina", "/me/data/change", "facts[" + fact + "]", typed))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("facts[" + fact + "]-mistake", mistake);
    }

    @Test
    void everythingAboutMeGoesAlongAsPdfAndForPrograms() throws IOException {
        var json = get("lina", "/me/data.json");
        assertThat(json.getResponse().getHeader("Content-Disposition")).contains("attachment");
        var data = JsonMapper.builder().build().readTree(text(json));
        assertThat(data.at("/data/姓名").asString()).isEqualTo("李娜");
        assertThat(data.at("/history").size()).isPositive();
        assertThat(data.has("seen")).isTrue();

        var pdf = get("lina", "/me/data.pdf").getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("李娜", "1002", "会籍记录");
        }
    }

    @Test
    void nothingChangedIsRefusedAndADeclineNeedsAReason() {
        assertThat(post("lina", "/me/data/change", "facts[HOUSEHOLD_PLACE]", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有改动任何一栏");
        assertThat(post("zhaomin", waiting("王强") + "/refusal", "reason", " "))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请写明原因");
    }

    @ParameterizedTest
    @CsvSource({
        "lina, /me/data, OK",
        "lina, /me/data/change, OK",
        "lina, /me/records, OK",
        "lina, /me/data.json, OK",
        "lina, /me/data.pdf, OK",
        "zhaomin, /members/changes, OK",
        "zhuxi, /members/changes, OK",
        "lina, /members/changes, CONFLICT",
        "zuzhang, /members/changes, CONFLICT"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(get(login, path)).hasStatus(status);
    }

    private String waiting(String name) {
        var page = text(get("zhaomin", "/members/changes"));
        var found = Pattern.compile("action=\"(/members/changes/[-0-9a-f]{36})/acceptance\"")
                .matcher(page.substring(page.indexOf(name + "</a>")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
