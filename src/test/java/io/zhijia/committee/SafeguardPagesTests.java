package io.zhijia.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SafeguardPagesTests extends DemoPages {

    private static final String PATH = "/union/committees/safeguards";

    private final YearMonth lastMonth;

    SafeguardPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.lastMonth = YearMonth.now(clock).minusMonths(1);
    }

    private static final String SOMEBODY = "action=\"" + PATH + "/([0-9a-f-]{36}/\\d+/[0-9a-f-]{36})/contract\"";

    @Test
    void aRelativeOfThePrincipalIsRefusedAndADeclarationKept() {
        var member = PATH + "/" + first(text(get("zhaomin", PATH)), SOMEBODY);
        assertThat(post("lina", member + "/declaration", "relative", "false")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", member + "/declaration", "relative", "true"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("工会法第十条");
        assertThat(post("zhaomin", member + "/declaration", "relative", "false"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get("zhaomin", PATH))).contains("已声明 ");
        assertThat(post("zhaomin", member + "/contract", "full", "false", "until", "2020-01-31"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get("zhaomin", PATH))).contains("劳动合同 2020-01-31 到期，依法延长到");
        assertThat(get("lina", PATH)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void threeDaysAMonthAreCountedAndAFourthIsRefused() {
        var member = first(text(get("zhaomin", PATH)), "<option value=\"([0-9a-f-]{36})\"");
        for (int day = 1; day <= 3; day++) {
            assertThat(work(member, lastMonth.atDay(day), "2")).hasRedirectedUrl(PATH + "?month=" + lastMonth);
        }
        assertThat(work(member, lastMonth.atDay(3), "1")).hasRedirectedUrl(PATH + "?month=" + lastMonth);
        assertThat(text(get("zhaomin", PATH + "?month=" + lastMonth))).contains("已用 2.5 / 3 天");
        assertThat(work(member, lastMonth.atDay(4), "2"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("超过三个工作日");
        assertThat(work(member, lastMonth.plusMonths(3).atDay(1), "1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", PATH + "/days/" + member + "/" + lastMonth.atDay(1) + "/removal"))
                .hasRedirectedUrl(PATH + "?month=" + lastMonth);
        assertThat(text(get("zhaomin", PATH + "?month=" + lastMonth))).contains("已用 1.5 / 3 天");
    }

    private MvcTestResult work(String member, LocalDate day, String halves) {
        return post(
                "zhaomin", PATH + "/days", "member", member, "day", day.toString(), "halves", halves, "work", "筹备教代会");
    }
}
