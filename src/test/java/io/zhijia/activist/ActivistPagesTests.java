package io.zhijia.activist;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class ActivistPagesTests extends DemoPages {

    private static final String PATH = "/union/activists";
    private final LocalDate today;

    ActivistPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        today = LocalDate.now(clock);
    }

    @Test
    void officersSeeWhomToAskAndKeepersKeepTheList() {
        assertThat(text(get("zhuxi", PATH))).contains("李娜", "摄影、写简讯", "加入名单</button>");
        assertThat(get("lina", PATH)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zuzhang", PATH)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", PATH + ".xlsx")).hasStatus(HttpStatus.OK);
    }

    @Test
    void helpIsCountedFromTheRecordBook() {
        var before = timesOfLiNa();

        helped(today, "王强、李娜");
        helped(today, "李娜（摄影）, 教务处");
        helped(today, "李娜娜");
        helped(today.minusYears(1), "李娜");

        assertThat(timesOfLiNa()).isEqualTo(before + 2);
    }

    @Test
    void activistsAndPartnersAreTickedAsHelpersAndCounted() {
        var before = timesOfLiNa();
        assertThat(text(get("zhaomin", "/records/new"))).contains("从名单里勾选", "value=\"李娜\"", "value=\"何静（心晴咨询中心）\"");
        assertThat(text(get("zuzhang", "/records/new"))).doesNotContain("何静");

        var id = UUID.randomUUID().toString();
        var entry = new String[] {
            "id",
            id,
            "on",
            today.toString(),
            "area",
            "CULTURE_SPORT",
            "kind",
            "ACTIVITY",
            "what",
            "心理讲座",
            "persons",
            "30",
            "helpers",
            "教务处",
            "helped",
            "李娜",
            "helped",
            "何静（心晴咨询中心）"
        };
        assertThat(post("zhaomin", "/records", entry)).hasRedirectedUrl("/records/" + id);

        assertThat(text(get("zhaomin", "/records/" + id))).contains("教务处、李娜、何静（心晴咨询中心）");
        assertThat(timesOfLiNa()).isEqualTo(before + 1);
        entry[1] = UUID.randomUUID().toString();
        entry[13] = "长".repeat(199);
        assertThat(post("zhaomin", "/records", entry))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("协助的人太多");
    }

    private int timesOfLiNa() {
        return Integer.parseInt(first(text(get("zhaomin", PATH)), "<strong>李娜</strong>[\\s\\S]*?帮忙 (\\d+) 次</a>"));
    }

    private void helped(LocalDate on, String helpers) {
        assertThat(post(
                        "zhaomin",
                        "/records",
                        "id",
                        UUID.randomUUID().toString(),
                        "on",
                        on.toString(),
                        "area",
                        "SUPPORT",
                        "kind",
                        "WORK",
                        "what",
                        "积极分子来帮忙",
                        "persons",
                        "1",
                        "helpers",
                        helpers))
                .hasStatus3xxRedirection();
    }

    private void add(String year, String member, String field) {
        assertThat(post("zhaomin", PATH, "year", year, "member", member, "field", field))
                .hasRedirectedUrl(PATH + "?year=" + year);
    }

    @Test
    void aYearBeginsWithTheListBefore() {
        add("2041", "王强", "裁判");
        add("2041", "陈静", "主持");
        add("2042", "陈静", "排节目");
        assertThat(text(get("zhaomin", PATH + "?year=2042"))).contains("沿用上年名单</button>");

        assertThat(post("zhaomin", PATH + "/taking-over", "year", "2042")).hasRedirectedUrl(PATH + "?year=2042");

        assertThat(text(get("zhaomin", PATH + "?year=2042")))
                .contains("裁判", "排节目")
                .doesNotContain("沿用上年名单</button>");
        assertThat(post("zhaomin", PATH + "/taking-over", "year", "2042"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请逐个加入");
        var wangQiang = first(
                text(get("zhaomin", PATH + "?year=2042")), "<strong>王强</strong>[\\s\\S]*?/2042/([-0-9a-f]{36})\"");
        post("zhaomin", PATH + "/2042/" + wangQiang, "field", "搬器材");
        assertThat(text(get("zhaomin", PATH + "?year=2042"))).contains("搬器材");
        post("zhaomin", PATH + "/2042/" + wangQiang + "/removal");
        assertThat(text(get("zhaomin", PATH + "?year=2042"))).doesNotContain("搬器材");
    }

    @Test
    void nobodyIsOnAListTwice() {
        add("2051", "王强", "裁判");
        assertThat(post("zhaomin", PATH, "year", "2051", "member", "王强", "field", "搬器材"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经在 2051 年的名单上了");
    }

    @Test
    void whoIsMissingIsNamedBesideTheField() {
        assertThat(post("zhaomin", PATH, "year", "2031", "member", "王强", "field", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"field-mistake\"");
    }
}
