package io.zhijia.schoolcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
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
class SchoolCalendarPagesTests {

    private static final String PATH = "/plan/school-calendar";

    private final MockMvcTester browser;

    SchoolCalendarPagesTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void everyoneReadsItAndKeepersAddAndRemove() {
        var id = UUID.randomUUID().toString();
        assertThat(add("zhaomin", id, "WORKDAYS", "元旦调休上班", "2031-01-05", "")).hasStatus3xxRedirection();
        assertThat(get("lina")).bodyText().contains("元旦调休上班", "2031-01-05").doesNotContain("添加一段日子");

        assertThat(browser.post()
                        .uri(PATH + "/" + id + "/removal")
                        .with(user("zhaomin"))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(get("zhaomin")).bodyText().doesNotContain("元旦调休上班").contains("添加一段日子");
    }

    @Test
    void twoTermsCannotShareADay() {
        assertThat(add("zhaomin", UUID.randomUUID().toString(), "TERM", "甲学期", "2032-03-01", "2032-07-01"))
                .hasStatus3xxRedirection();
        assertThat(add("zhaomin", UUID.randomUUID().toString(), "TERM", "乙学期", "2032-07-01", "2032-12-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("甲学期", "两个学期不能共用日子");
    }

    @Test
    void aDayThatDoesNotExistIsToldBesideItsField() {
        assertThat(add("zhaomin", UUID.randomUUID().toString(), "BREAK", "寒假", "2026-02-30", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("begins-mistake", "寒假");
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, true", "zhuxi, true", "zuzhang, false", "lina, false"})
    void onlyChairAndSecretaryKeepIt(String login, boolean may) {
        var id = UUID.randomUUID().toString();
        var answer = add(login, id, "BREAK", "防汛停课", "2033-06-01", "2033-06-02");

        if (may) {
            assertThat(answer).hasStatus3xxRedirection();
        } else {
            assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        }
    }

    private MvcTestResult get(String login) {
        return browser.get().uri(PATH).with(user(login)).exchange();
    }

    private MvcTestResult add(String login, String id, String kind, String name, String begins, String ends) {
        return browser.post()
                .uri(PATH)
                .with(user(login))
                .with(csrf())
                .param("id", id)
                .param("kind", kind)
                .param("name", name)
                .param("begins", begins)
                .param("ends", ends)
                .exchange();
    }
}
