package io.zhijia.audience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class AudiencePagesTests {

    private final MockMvcTester browser;

    AudiencePagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void theActivistsOfAYearAreAnAudienceAndPeopleOutsideAreCountedBeside() {
        var activists = "/members/audiences/people?list=activist&serving=&sex=";

        assertThat(text(get("zhaomin", activists + "&day=1990-03-05"))).contains("工会积极分子", "符合条件的有 0 人");
        assertThat(text(get("zhaomin", activists))).doesNotContain("符合条件的有 0 人");
        assertThat(text(get("zhaomin", "/members/audiences"))).contains("会外人员", "/members/outsiders?kind=");
    }

    @Test
    void whoIsMeantDependsOnTheDay() {
        var filter = "/members/audiences/people?serving=IN_SERVICE&sex=FEMALE&fromAge=39&toAge=39";

        assertThat(text(get("zhaomin", filter + "&day=2026-03-05")))
                .contains("李娜")
                .contains("2026-03-05，符合条件的有");
        assertThat(text(get("zhaomin", filter + "&day=2011-03-05"))).doesNotContain("李娜");
        assertThat(text(get("zhaomin", "/members/audiences/people?newThisYear=true&day=2012-12-31")))
                .contains("李娜");
    }

    @Test
    void isKeptAsAFilterAndRemoved() {
        assertThat(post("zhaomin", "/members/audiences", "name", "四十上下的女会员", "sex", "FEMALE", "fromAge", "38"))
                .hasRedirectedUrl("/members/audiences");
        assertThat(post("zhaomin", "/members/audiences", "name", "四十上下的女会员", "sex", "MALE"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有一个人群叫");
        assertThat(post("zhaomin", "/members/audiences", "name", " ", "sex", "MALE"))
                .hasRedirectedUrl("/members/audiences/people?sex=MALE");
        var list = text(get("zhaomin", "/members/audiences"));
        assertThat(list).contains("四十上下的女会员", "fromAge=38");

        var removal = Pattern.compile(
                        "四十上下的女会员</a> <small(?:(?!/removal)[\\s\\S])*(/members/audiences/[-0-9a-f]{36}/removal)")
                .matcher(list);
        assertThat(removal.find()).isTrue();
        assertThat(post("zhaomin", removal.group(1))).hasRedirectedUrl("/members/audiences");
        assertThat(text(get("zhaomin", "/members/audiences"))).doesNotContain("四十上下的女会员");
    }

    @ParameterizedTest
    @CsvSource({
        "zhuxi, /members/audiences, OK",
        "zuzhang, /members/audiences, CONFLICT",
        "lina, /members/audiences/people, CONFLICT",
        "lina, /members/audiences/people.xlsx, CONFLICT",
        "zhaomin, /members/audiences/people.xlsx?sex=FEMALE, OK"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(get(login, path)).hasStatus(status);
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
