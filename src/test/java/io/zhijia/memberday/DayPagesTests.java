package io.zhijia.memberday;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DayPagesTests extends DemoPages {

    DayPagesTests(MockMvcTester browser) {
        super(browser);
    }

    /** Li Na was born on 4 May, Wang Qiang on the 5th; the leader zuzhang leads neither's group. */
    @Test
    void eachSeesTheBirthdaysOfThoseTheRegisterShowsThem() {
        assertThat(text(get("zhaomin", "/members/days?month=2027-05")))
                .contains("李娜", "2027-05-04", "王强", "2027-05-05");
        assertThat(text(get("lina", "/members/days?month=2027-05")))
                .contains("李娜", "这里是您自己的日子")
                .doesNotContain("王强", "members/days.xlsx", "members/days/rules");
        assertThat(text(get("zhaomin", "/members/days?month=2027-06"))).doesNotContain("李娜");
    }

    @Test
    void theMonthCalendarShowsThemByTheSameRule() {
        assertThat(text(get("zhaomin", "/plan/calendar?month=2027-05"))).contains("生日：", "王强");
        assertThat(text(get("lina", "/plan/calendar?month=2027-05")))
                .contains("生日：李娜")
                .doesNotContain("王强");
    }

    /** Whoever works there since thirty years back is told under 今天, to officers only. */
    @Test
    void thirtyYearsAtWorkAreRemembered() {
        assertThat(text(get("zhaomin", "/"))).contains("参加工作满 30 年：");
        assertThat(text(get("lina", "/"))).doesNotContain("参加工作满 30 年");
    }

    /** Li Na, born on 4 May 1986, reaches 55 in May 2041 and works three years longer. */
    @Test
    void retirementIsWorkedOutByRulesTheUnionKeeps() {
        assertThat(text(get("zhaomin", "/members/days?month=2044-05"))).contains("58 周岁", "2044-05-04");

        assertThat(post("zhaomin", "/members/days/rules", rules("54")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最终年龄不能小于原退休年龄");
        assertThat(post("zhaomin", "/members/days/rules", rules("five"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", "/members/days/rules", rules("55"))).hasRedirectedUrl("/members/days");
        try {
            assertThat(text(get("zhaomin", "/members/days?month=2041-05"))).contains("55 周岁", "2041-05-04");
        } finally {
            assertThat(post("zhaomin", "/members/days/rules", rules("58"))).hasRedirectedUrl("/members/days");
        }
    }

    private static String[] rules(String lastAgeOfWomen) {
        return new String[] {
            "years",
            "10、20、30、40",
            "women",
            "WOMAN_OFFICER",
            "workerWords",
            "工勤",
            "steps[MAN-age]",
            "60",
            "steps[MAN-lastAge]",
            "63",
            "steps[MAN-every]",
            "4",
            "steps[MAN-since]",
            "2025-01",
            "steps[WOMAN_OFFICER-age]",
            "55",
            "steps[WOMAN_OFFICER-lastAge]",
            lastAgeOfWomen,
            "steps[WOMAN_OFFICER-every]",
            "4",
            "steps[WOMAN_OFFICER-since]",
            "2025-01",
            "steps[WOMAN_WORKER-age]",
            "50",
            "steps[WOMAN_WORKER-lastAge]",
            "55",
            "steps[WOMAN_WORKER-every]",
            "2",
            "steps[WOMAN_WORKER-since]",
            "2025-01"
        };
    }
}
