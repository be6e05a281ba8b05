package io.zhijia.calendarfeed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class FeedPagesTests {

    private final MockMvcTester browser;

    FeedPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void aCalendarProgramReadsTheFeedWithoutSigningInAndFindsNobodysName() {
        var calendar = text(browser.get().uri(open("lina", "UNION")).exchange());

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR")
                .contains("教职工羽毛球赛", "DTSTART;VALUE=DATE:", "STATUS:CONFIRMED");
        assertThat(calendar).doesNotContain("李娜", "赵敏", "王强");
    }

    @Test
    void myFeedShowsOnlyWhatIHaveInCharge() {
        var calendar = text(browser.get().uri(open("wangqiang", "MINE")).exchange());

        assertThat(calendar).contains("秋季教工篮球赛").doesNotContain("工会委员会例会");
    }

    @Test
    void aRevokedOrReplacedOrInventedAddressIsNotFound() {
        var first = open("lina", "MINE");
        var second = open("lina", "MINE");
        assertThat(browser.get().uri(first).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri(second).exchange()).hasStatusOk();

        browser.post()
                .uri("/plan/feeds/revocation")
                .with(user("lina"))
                .with(csrf())
                .param("scope", "MINE")
                .exchange();

        assertThat(browser.get().uri(second).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/calendar/invented.ics").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String open(String login, String scope) {
        var made = browser.post()
                .uri("/plan/feeds")
                .with(user(login))
                .with(csrf())
                .param("scope", scope)
                .exchange();
        var address = String.valueOf(made.getMvcResult().getFlashMap().get("address"));
        return URI.create(address).getPath();
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
