package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class RulePagesTests extends DemoPages {

    private static final String PATH = "/congress/rules";

    RulePagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void everybodyReadsTheRulesWithTheirSourcesAndKeepersSettleThem() {
        assertThat(text(get("wangqiang", "/congress"))).contains(PATH);
        assertThat(text(get("wangqiang", PATH)))
                .contains("学校教职工代表大会规定第十九条", "2/3 以上（含本数）", "通行做法，原文待核")
                .doesNotContain("定本会的标准");
        assertThat(post("wangqiang", PATH + "/AGENDA", "value", "20", "reason", "决议", "number", "0"))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", PATH + "/AGENDA", "value", "", "reason", " ", "number", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", PATH + "/AGENDA", "value", "0", "reason", "决议", "number", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("1 到 120");
        assertThat(post("zhaomin", PATH + "/AGENDA", "value", "21", "reason", "第三次会议决议", "number", "0"))
                .hasRedirectedUrl(PATH);
        assertThat(agenda()).contains("会前 21 天", "本会规定", "第三次会议决议", "通常： 会前 30 天");
        assertThat(post("zhaomin", PATH + "/AGENDA", "value", "25", "reason", "旧页面", "number", "0"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", PATH + "/AGENDA/back", "reason", "决议到期", "number", "1"))
                .hasRedirectedUrl(PATH);
        assertThat(agenda()).contains("回到通常规定", "决议到期").doesNotContain("本会规定");
    }

    private String agenda() {
        return Jsoup.parse(text(get("zhaomin", PATH)))
                .select("section[aria-labelledby=AGENDA]")
                .text();
    }
}
