package io.zhijia.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class FrameworkPagesTests extends DemoPages {

    private static final String PATH = "/plan/frameworks";

    FrameworkPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void thePlanIsSeenByTheFourFunctions() {
        var list = text(get("lina", PATH));
        assertThat(list).contains("四大职能", "维护、参与、教育、建设").doesNotContain("常用框架");
        var functions = found(list, "href=\"(/plan/frameworks/[-0-9a-f]{36})\"");

        assertThat(get("zhaomin", functions)).bodyText().contains("师徒结对签约", "民主评议学校领导干部", "还没有归类", "第 1 版");
        assertThat(get("lina", functions)).bodyText().contains("师徒结对签约").doesNotContain("name=\"items\"");
    }

    @Test
    void goalsItemsAndRecordsAreSortedAndAStrandIsDroppedWithoutLosingThem() {
        var id = UUID.randomUUID().toString();
        assertThat(post("zhaomin", PATH, "id", id, "name", "三项工程", "strands", "暖心工程\n素质工程、\n民主工程"))
                .hasStatus3xxRedirection();
        var page = text(get("zhaomin", PATH + "/" + id));
        var strand = found(page, "<option value=\"([-0-9a-f]{36})\">暖心工程");
        var item = found(page, "name=\"items\" value=\"([-0-9a-f]{36})\"");
        var goal = found(page, "name=\"goals\" value=\"([-0-9a-f]{36})\"");
        var entry = found(page, "name=\"records\" value=\"([-0-9a-f]{36})\"");

        assertThat(post(
                        "zhaomin",
                        PATH + "/" + id + "/tags",
                        "strand",
                        strand,
                        "items",
                        item,
                        "goals",
                        goal,
                        "records",
                        entry))
                .hasStatus3xxRedirection();
        assertThat(get("zhaomin", PATH + "/" + id)).bodyText().contains("/plan/goals/" + goal, "/records/" + entry);
        assertThat(get("lina", "/plan/items/" + item)).bodyText().contains("三项工程：暖心工程");
        assertThat(get("lina", PATH + "/" + id)).bodyText().doesNotContain("/records/" + entry);

        post("zhaomin", PATH + "/" + id + "/edit", "id", id, "name", "三项工程", "strands", "素质工程\n民主工程");
        assertThat(get("zhaomin", PATH + "/" + id)).bodyText().contains("已停用", "第 2 版", "/plan/goals/" + goal);
        assertThat(post("zhaomin", PATH + "/" + id + "/tags", "strand", strand, "items", item))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已停用，不能再归类");
        post("zhaomin", PATH + "/" + id + "/removal");
        assertThat(get("lina", "/plan/items/" + item)).bodyText().doesNotContain("三项工程");
    }

    @Test
    void theYearsPaperTellsTheNumbers() {
        var made = post(
                "zhaomin", "/summaries", "form", "THEMES", "from", "2000-01-01", "to", "2100-01-01", "title", "按框架的总结");
        assertThat(get("zhaomin", String.valueOf(made.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("按四大职能归类");
    }

    @Test
    void refusalsSayWhatToDo() {
        var id = UUID.randomUUID().toString();
        assertThat(post("zhaomin", PATH, "id", id, "name", "四大职能", "strands", "一项"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有“四大职能”了");
        assertThat(post("zhaomin", PATH, "id", id, "name", "五种氛围", "strands", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("原文只提了名称");
        assertThat(post("zhaomin", PATH, "id", id, "name", "", "strands", "一项"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, true", "zhuxi, true", "zuzhang, false", "lina, false"})
    void onlyThosePlanningKeepThem(String login, boolean may) {
        var id = UUID.randomUUID().toString();
        var answer = post(login, PATH, "id", id, "name", "试" + id.substring(0, 8), "strands", "一项");

        if (may) {
            assertThat(answer).hasStatus3xxRedirection();
            post(login, PATH + "/" + id + "/removal");
        } else {
            assertThat(answer).hasStatus(HttpStatus.CONFLICT);
            assertThat(get(login, PATH + "/new")).hasStatus(HttpStatus.CONFLICT);
        }
    }

    private static String found(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
