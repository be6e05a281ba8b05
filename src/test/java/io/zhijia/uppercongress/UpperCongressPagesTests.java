package io.zhijia.uppercongress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class UpperCongressPagesTests extends DemoPages {

    private static final String LIST = "/congress/upper";

    private final LocalDate today;

    UpperCongressPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void everybodyReadsWhoWentAndWhatTheyBroughtBack() {
        assertThat(text(get("lina", "/congress"))).contains(LIST);
        assertThat(text(get("wangqiang", LIST)))
                .contains("青山区教育工会", "已传达", "名额未满")
                .doesNotContain("登记一次会议");
        assertThat(text(get("wangqiang", held())))
                .contains("李娜", "得 149 票", "疗休养名额")
                .doesNotContain("大会文件", "加入代表");
        assertThat(text(get("lina", held()))).contains("大会文件");
        assertThat(post("lina", LIST, invitation("成员来登记"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void fromTheInvitationToTheReport() throws IOException {
        var path = announced("第三次代表大会");
        assertThat(post("zhaomin", path + "/delegates", "member", "1002", "votes", "9"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请先登记代表怎样产生");
        assertThat(post(
                        "zhaomin",
                        path + "/choosing",
                        "way",
                        "ELECTED",
                        "on",
                        today.toString(),
                        "entitled",
                        "20",
                        "present",
                        "18"))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", path + "/delegates", "member", "1002", "votes", "10"))
                .hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", path))).contains("李娜", "得 10 票", "没有超过应到人数的半数", "代表已产生");
        assertThat(post("zhaomin", path + "/delegates", "member", "1003", "votes", "18"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("名额是 1 人");
        assertThat(paper(path)).contains("第三次代表大会代表名单", "李娜", "应到 20 人，实到 18 人");

        var removal = Jsoup.parse(text(get("zhaomin", path)))
                .select("form[action*=/delegates/][action$=/removal]")
                .attr("action");
        assertThat(post("zhaomin", removal)).hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", path))).contains("代表还没有产生");

        assertThat(post("zhaomin", path + "/report", "text", "大会开得很好")).hasStatus3xxRedirection();
        assertThat(text(get("lina", path))).contains("大会开得很好", "已传达");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        assertThat(post(
                        "zhaomin",
                        LIST,
                        "title",
                        "",
                        "host",
                        "总工会",
                        "opens",
                        "",
                        "closes",
                        today.toString(),
                        "seats",
                        "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(
                        "zhaomin",
                        LIST,
                        "title",
                        "大会",
                        "host",
                        "总工会",
                        "opens",
                        today.toString(),
                        "closes",
                        today.minusDays(1).toString(),
                        "seats",
                        "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("早于开幕日期");
        assertThat(get("zhaomin", LIST + "/" + UpperCongressId.next())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String announced(String title) {
        var answer = post("zhaomin", LIST, invitation(title));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String[] invitation(String title) {
        return new String[] {
            "title",
            title,
            "host",
            "滨江市教育工会",
            "opens",
            today.minusDays(1).toString(),
            "closes",
            today.toString(),
            "seats",
            "1"
        };
    }

    private String held() {
        return Jsoup.parse(text(get("lina", LIST)))
                .select("a:contains(青山区教育工会)")
                .attr("href");
    }

    private String paper(String path) throws IOException {
        var bytes = get("zhaomin", path + "/delegates.docx").getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
