package io.zhijia.plansource;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SourcePagesTests extends DemoPages {

    private static final Pattern POINT = Pattern.compile("href=\"(/plan/sources/points/[-0-9a-f]{36})");

    SourcePagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void thePointNothingFollowsIsSeenByEveryone() {
        assertThat(get("lina", "/plan/sources"))
                .bodyText()
                .contains("教育工会工作要点", "1 条没有落到计划里")
                .doesNotContain("添加依据");
        assertThat(get("lina", "/plan")).bodyText().contains("依据 1 份，要点 5 条，1 条没有落到计划里");
    }

    @Test
    void aPastedSourceBecomesPointsAndAPointIsLinkedToItsItem() {
        var id = UUID.randomUUID().toString();
        assertThat(post("zhaomin", "/plan/sources", form(id, "第一条 依法建会\n第二条 办好篮球赛")))
                .hasStatus3xxRedirection();
        var page = text(get("zhaomin", "/plan/sources/" + id));
        assertThat(page).contains("依法建会", "办好篮球赛", "没有落实");
        var points = POINT.matcher(page);
        assertThat(points.find()).isTrue();
        var point = points.group(1);
        var linking = text(get("zhaomin", point));
        var item = Pattern.compile("name=\"items\" value=\"([-0-9a-f]{36})\"").matcher(linking);
        assertThat(item.find()).isTrue();

        assertThat(post("zhaomin", point + "/links", "items", item.group(1))).hasStatus3xxRedirection();

        assertThat(get("lina", "/plan/items/" + item.group(1))).bodyText().contains("《篮球章程》（2024）", "依法建会");
        assertThat(post("zhaomin", point + "/links"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有勾选");
        assertThat(post("zhaomin", "/plan/sources/" + id + "/removal")).hasStatus3xxRedirection();
        assertThat(get("zhaomin", "/plan/sources/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsLeftOutIsToldBesideItsFieldAndAnEmptyTextIsRefused() {
        var id = UUID.randomUUID().toString();
        assertThat(post(
                        "zhaomin",
                        "/plan/sources",
                        "id",
                        id,
                        "kind",
                        "LAW",
                        "issuer",
                        "",
                        "year",
                        "2024",
                        "title",
                        "无主"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("issuer-mistake", "无主");
        assertThat(post("zhaomin", "/plan/sources", form(id, " ")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("要点还是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zuzhang", "lina"})
    void othersReadOnly(String login) {
        assertThat(get(login, "/plan/sources/new")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(login, "/plan/sources", form(UUID.randomUUID().toString(), "一条")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private static String[] form(String id, String text) {
        return new String[] {
            "id", id, "kind", "LAW", "issuer", "全国人大", "year", "2024", "number", "", "title", "篮球章程", "text", text
        };
    }
}
