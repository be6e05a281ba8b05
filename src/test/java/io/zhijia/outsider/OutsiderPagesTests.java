package io.zhijia.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OutsiderPagesTests extends DemoPages {

    private final LocalDate today;

    OutsiderPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void onePersonIsEnteredFoundChangedAndDeleted() {
        assertThat(enter("小明妈妈", "13812345678", today.plusMonths(6))).hasRedirectedUrl("/members/outsiders");

        var found = text(get("zhaomin", "/members/outsiders?q=小明妈&kind=PARENT"));
        assertThat(found).contains("小明妈妈", "138****5678").doesNotContain("13812345678");
        assertThat(text(get("zhaomin", "/members/outsiders?q=小明妈&kind=PUPIL"))).contains("没有符合条件的");
        var path = first(found, "(/members/outsiders/[0-9a-f-]{36})/edit");
        assertThat(text(get("zhaomin", path + "/edit"))).contains("13812345678");
        assertThat(post(
                        "zhaomin",
                        path,
                        "version",
                        "0",
                        "kind",
                        "PARENT",
                        "name",
                        "旧",
                        "purpose",
                        "家长课堂",
                        "purgeOn",
                        "" + today.plusDays(3)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", path + "/removal")).hasRedirectedUrl("/members/outsiders");
        assertThat(get("zhaomin", path + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void mistakesAndRefusalsSayWhatToDo() {
        assertThat(enter("", "", today.plusMonths(1))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(enter("王芳", "", today.plusMonths(13)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("最晚到 " + today.plusMonths(12));
    }

    @Test
    void whoLeadsAGroupSeesNothingOfThem() {
        assertThat(get("zuzhang", "/members/outsiders")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("lina", "/members/outsiders/list.xlsx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", "/members/outsiders/list.xlsx")).hasStatusOk();
    }

    private MvcTestResult enter(String name, String contact, LocalDate purgeOn) {
        return post(
                "zhaomin",
                "/members/outsiders",
                "version",
                "0",
                "kind",
                "PARENT",
                "name",
                name,
                "organisation",
                "",
                "contact",
                contact,
                "purpose",
                "家长课堂",
                "purgeOn",
                purgeOn.toString());
    }
}
