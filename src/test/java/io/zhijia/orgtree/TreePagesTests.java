package io.zhijia.orgtree;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class TreePagesTests extends DemoPages {

    private static final String PATH = "/union/tree";

    TreePagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void everybodySeesTheTreeAndOfficersItsFigures() {
        assertThat(text(get("lina", PATH)))
                .contains("青山区总工会", "青山初中分会", "青中工〔2019〕5 号")
                .doesNotContain("登记一个组织</button>");
        assertThat(text(get("zhaomin", PATH))).contains("会员 42 人", "登记一个组织</button>");
        assertThat(text(get("zhaomin", PATH + "?day=2018-01-01"))).contains("北校区分会", "夜校部");
        assertThat(get("zhaomin", PATH + ".xlsx")).hasStatus(HttpStatus.OK);
    }

    @Test
    void aBodyIsEnteredAndMistakesAreNamed() {
        assertThat(post("lina", PATH, "kind", "BRANCH", "above", "false", "name", "分会", "opened", "2020-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", PATH, "kind", "BRANCH", "above", "false", "name", " ", "opened", "2020-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"");
        assertThat(post(
                        "zhaomin",
                        PATH,
                        "kind",
                        "GRASS_ROOTS",
                        "above",
                        "false",
                        "name",
                        "实验小学工会",
                        "opened",
                        "2020-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("批准文号");
        assertThat(post(
                        "zhaomin",
                        PATH,
                        "kind",
                        "GRASS_ROOTS",
                        "above",
                        "false",
                        "name",
                        "实验小学工会",
                        "opened",
                        "2020-01-01",
                        "approval",
                        "区教工 3 号"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get("lina", PATH))).contains("实验小学工会");
    }
}
