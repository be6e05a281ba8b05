package io.zhijia.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
@TestMethodOrder(OrderAnnotation.class)
class CertificatePagesTests {

    private static final String PATH = "/union/certificate";

    private final MockMvcTester browser;
    private final LocalDate today;

    CertificatePagesTests(MockMvcTester browser, Clock clock) {
        this.browser = browser;
        this.today = LocalDate.now(clock);
    }

    @Test
    @Order(1)
    void everybodyReadsItAndOnlyKeepersAreReminded() {
        assertThat(text(get("lina", PATH)))
                .contains("81110108MC0000012N", "半年内到期", "三十日内", "青山路 18 号")
                .doesNotContain("登记已办理</button>");
        assertThat(text(get("zhaomin", "/"))).contains("法人资格证书半年内到期", "住所变了");
        assertThat(text(get("lina", "/"))).doesNotContain("法人资格证书");
        assertThat(text(get("zhaomin", "/union"))).contains("青中工会", "林校长", "教工有所呼", "在职会员", "沿革", "1986-11-28");
    }

    @Test
    @Order(2)
    void aRenewalOrderedTwiceIsOneTask() {
        var task = post("zhaomin", PATH + "/task").getResponse().getRedirectedUrl();
        assertThat(post("zhuxi", PATH + "/task").getResponse().getRedirectedUrl())
                .isEqualTo(task);
        assertThat(text(get("zhaomin", Objects.requireNonNull(task))))
                .contains("工会法人资格证书到期换证", today.plusMonths(4).toString());
    }

    @Test
    @Order(3)
    void aChangeIsRegisteredAndNoLongerWaits() {
        var page = text(get("zhaomin", PATH));
        var found = Pattern.compile("changes/([0-9a-f-]{36})/registration").matcher(page);
        assertThat(found.find()).isTrue();
        var change = PATH + "/changes/" + found.group(1);
        assertThat(post("zhaomin", PATH + "/changes", "matter", "ADDRESS", "now", "别处", "happened", today.toString()))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", change + "/registration", "on", today.toString()))
                .hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", change + "/registration", "on", today.toString()))
                .hasRedirectedUrl(PATH);

        assertThat(text(get("zhaomin", PATH))).contains(today + " 已办理");
        assertThat(text(get("zhaomin", "/"))).doesNotContain("住所变了");
        assertThat(text(get("zhaomin", "/privacy"))).contains("办理证书变更");
    }

    @Test
    @Order(4)
    void aRenewedOneTakesItsPlaceAndTheOldOneStays() {
        assertThat(enter("81110108MC000001XX"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("组织机构代码");
        assertThat(enter("81110108MC0000012N")).hasRedirectedUrl(PATH);

        assertThat(text(get("zhaomin", PATH))).contains("有效</span>", "以前的证书", "青山路 8 号");
        assertThat(text(get("zhaomin", "/"))).doesNotContain("法人资格证书半年内到期");
        assertThat(enter("81110108MC0000012N"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("要更晚");
    }

    private MvcTestResult enter(String code) {
        return post(
                "zhaomin",
                PATH,
                "code",
                code,
                "name",
                "青山中学工会",
                "address",
                "青山路 18 号",
                "representative",
                "周主席",
                "issuer",
                "区教育工会",
                "issued",
                today.toString(),
                "expires",
                today.plusYears(5).toString());
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

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
