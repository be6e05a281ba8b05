package io.zhijia.datadesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class DeskPagesTests extends DemoPages {

    private final LocalDate today;

    DeskPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aMemberAsksAndReadsTheAnswer() {
        assertThat(post("lina", "/me/requests", "kind", "DELETE", "text", "请删除我的籍贯和通讯地址"))
                .hasRedirectedUrl("/me/requests");
        assertThat(text(get("lina", "/me/requests"))).contains("待答复", "答复期限 " + today.plusDays(15));
        assertThat(text(get("zhaomin", "/"))).contains("个人信息请求，请答复");
        assertThat(text(get("lina", "/"))).contains("删除");
        assertThat(post("lina", "/me/requests", "kind", "DELETE", "text", "再请删除一次"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请先撤回");

        var path = path("zhaomin", "请删除我的籍贯和通讯地址");
        assertThat(post("zhaomin", path + "/answer", "answer", "好"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("至少四个字");
        assertThat(post("zhaomin", path + "/answer", "answer", "已从档案里删除，谢谢提醒。")).hasRedirectedUrl("/privacy/requests");
        assertThat(text(get("lina", "/me/requests"))).contains("已办理", "已从档案里删除");
        assertThat(text(get("lina", "/inbox"))).contains("个人信息请求已办理");
        assertThat(post("zhaomin", path + "/refusal", "reason", "法律要求保存"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经答复");
    }

    @Test
    void onlyWhoeverAskedWithdraws() {
        post("chenjing", "/me/requests", "kind", "COPY", "text", "想要一份纸质的");
        var path = Jsoup.parse(text(get("chenjing", "/me/requests")))
                .select("form[action$=/withdrawal]")
                .attr("action");

        assertThat(post("wangqiang", path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("chenjing", path)).hasRedirectedUrl("/me/requests");
        assertThat(text(get("chenjing", "/me/requests"))).contains("已撤回").doesNotContain("待答复");
    }

    @Test
    void whatCameByLetterIsEntered() {
        var yesterday = today.minusDays(1);
        assertThat(byHand("", "", yesterday))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("写明是谁提出的");
        assertThat(byHand("没有此人", "", yesterday)).hasStatus(HttpStatus.CONFLICT);
        assertThat(byHand("", "老会员孙桂兰之子", yesterday)).hasRedirectedUrl("/privacy/requests");
        assertThat(text(get("zhaomin", "/privacy/requests"))).contains("老会员孙桂兰之子", "答复期限 " + yesterday.plusDays(15));
        assertThat(get("zhaomin", "/privacy/requests/list.xlsx")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"zuzhang, /privacy/requests", "lina, /privacy/requests/list.xlsx"})
    void onlyThoseWhoAnswerSeeThemAll(String login, String path) {
        assertThat(get(login, path)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("没有办理这一步的职务");
    }

    @Test
    void theFormSaysWhatIsMissing() {
        assertThat(post("lina", "/me/requests", "kind", "SEE", "text", "看")).hasStatus(422);
    }

    private String path(String login, String words) {
        return Jsoup.parse(text(get(login, "/privacy/requests"))).select(".card:contains(" + words + ")").stream()
                .flatMap(card -> card.select("form[action$=/answer]").stream())
                .findFirst()
                .orElseThrow()
                .attr("action")
                .replace("/answer", "");
    }

    private MvcTestResult byHand(String person, String asker, LocalDate received) {
        return post(
                "zhaomin",
                "/privacy/requests",
                "kind",
                "SEE",
                "person",
                person,
                "asker",
                asker,
                "text",
                "想看父亲登记的内容",
                "received",
                received.toString());
    }
}
