package io.zhijia.memberstat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
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
class StatisticsPagesTests {

    private final MockMvcTester browser;

    StatisticsPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void everyFigureLeadsToAsManyPeople() {
        var page = text(get("zhaomin", "/members/statistics?day=2026-03-05"));
        var figures = Pattern.compile("href=\"(/members/audiences/people[^\"]+)\"><span>[^<]*</span><span>(\\d+)")
                .matcher(page);
        var seen = 0;
        while (figures.find()) {
            assertThat(text(get("zhaomin", figures.group(1).replace("&amp;", "&"))))
                    .as(figures.group(1))
                    .contains("符合条件的有 " + figures.group(2) + " 人");
            seen++;
        }
        assertThat(seen).isGreaterThan(8);
    }

    @Test
    void whoComesIsCountedOnThatDayAndListed() {
        var before = members("2001-05-02");
        var number = "s" + UUID.randomUUID().toString().substring(0, 8);
        post(
                "zhaomin",
                "/members",
                "name",
                "统小计",
                "number",
                number,
                "sex",
                "FEMALE",
                "on",
                "2001-05-02",
                "begins",
                "TRANSFERRED_IN",
                "phone",
                "");

        assertThat(members("2001-05-02")).isEqualTo(before + 1);
        assertThat(text(get("zhaomin", "/members/statistics?day=2001-05-02&scale=DAY")))
                .contains("净增", "期初 " + before);
        assertThat(text(get(
                        "zhaomin",
                        "/members/statistics/movements?first=2001-05-01&last=2001-05-02&kind=TRANSFERRED_IN")))
                .contains(number);
        assertThat(text(get("zhaomin", "/members/statistics/movements?first=2001-05-03&last=2001-05-04")))
                .doesNotContain(number);
    }

    private int members(String day) {
        var total = Pattern.compile("<span>会员总数</span><span>(\\d+)")
                .matcher(text(get("zhaomin", "/members/statistics?day=" + day)));
        assertThat(total.find()).isTrue();
        return Integer.parseInt(total.group(1));
    }

    @Test
    void theJoinRateAndTheTargetAreThoseLastSaid() {
        post("zhaomin", "/members/statistics", "staff", "5000", "growth", "77", "since", "1998-01-01");
        post("zhaomin", "/members/statistics", "staff", "6000", "since", "1998-06-01");

        assertThat(text(get("zhaomin", "/members/statistics?day=1998-05-31"))).contains("/5000)", "+77", "还没有达到");
        assertThat(text(get("zhaomin", "/members/statistics?day=1998-06-01"))).contains("/6000)");
        assertThat(text(get("zhaomin", "/members/statistics?day=1997-12-31"))).contains("没有填");
        assertThat(post("zhaomin", "/members/statistics", "staff", "0", "since", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"staff-mistake\"", "id=\"since-mistake\"");
        assertThat(get("zhaomin", "/members/statistics?day=2199-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有到");
    }

    @ParameterizedTest
    @CsvSource({
        "zhuxi, /members/statistics.xlsx, OK",
        "zuzhang, /members/statistics, CONFLICT",
        "lina, /members/statistics/movements, CONFLICT",
        "lina, /members/statistics.xlsx, CONFLICT"
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
