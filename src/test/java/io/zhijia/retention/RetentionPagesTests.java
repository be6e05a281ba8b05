package io.zhijia.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class RetentionPagesTests {

    private final MockMvcTester browser;
    private final int year;

    RetentionPagesTests(MockMvcTester browser, Clock clock) {
        this.browser = browser;
        this.year = LocalDate.now(clock).getYear();
    }

    @Test
    void theYearsPackageIsVerifiedByAStrangerAndFiledByRetention() throws IOException {
        var zip = page("zhaomin", "/archive/packages/" + year + ".zip")
                .getResponse()
                .getContentAsByteArray();

        var bag = BagReader.unzipped(zip);
        assertThat(BagReader.problems(bag)).isEmpty();
        assertThat(new String(bag.getOrDefault("data/permanent/0001/record.txt", new byte[0]), UTF_8))
                .contains("工会委员会会议：商定全年工作分工");
        assertThat(new String(bag.getOrDefault("data/catalogue.csv", new byte[0]), UTF_8))
                .contains("WS·" + year + "-Y-GH-0001", year + "0108");
    }

    @Test
    void whatTheUnionDecidesIsWhereThingsAreFiled() throws IOException {
        browser.post()
                .uri("/archive/retention")
                .with(user("zhaomin"))
                .with(csrf())
                .param("ACTIVITY", "YEARS_30")
                .exchange();

        assertThat(page("zhaomin", "/archive/retention")).bodyText().contains("value=\"YEARS_30\" selected");
        var bag = BagReader.unzipped(page("zhaomin", "/archive/packages/" + year + ".zip")
                .getResponse()
                .getContentAsByteArray());
        assertThat(new String(bag.getOrDefault("data/catalogue.csv", new byte[0]), UTF_8))
                .containsPattern("迎新春教职工联欢会[^\\n]*30-years");
    }

    @Test
    void membersGetNoPackageAndDecideNothing() {
        assertThat(page("lina", "/archive/packages")).hasStatus(HttpStatus.CONFLICT);
        assertThat(page("lina", "/archive/packages/" + year + ".zip")).hasStatus(HttpStatus.CONFLICT);
        assertThat(browser.post()
                        .uri("/archive/retention")
                        .with(user("lina"))
                        .with(csrf())
                        .param("ACTIVITY", "PERMANENT")
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theRunningYearIsNotClosed() {
        assertThat(browser.post()
                        .uri("/archive/packages/" + year + "/closing")
                        .with(user("zhaomin"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有结束");
    }

    private MvcTestResult page(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }
}
