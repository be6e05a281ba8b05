package io.zhijia.regrouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class RegroupingPagesTests extends DemoPages {

    private static final String PATH = "/union/regroupings";

    RegroupingPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theSecretaryMovesPeopleAndTheChairIsAsked() {
        var list = text(get("zhaomin", PATH));
        assertThat(list).contains("草案");
        var found = Pattern.compile("regroupings/([0-9a-f-]{36})").matcher(list);
        assertThat(found.find()).isTrue();
        var draft = PATH + "/" + found.group(1);
        assertThat(text(get("zhaomin", draft))).contains("草案由主席确认", "组长").doesNotContain("确认编组</button>");
        assertThat(text(get("zhuxi", draft))).contains("确认编组</button>");
        assertThat(text(get("zhuxi", "/"))).contains("编组草案等您确认");
        assertThat(get("lina", draft)).hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", draft + "/groups", "name", "合唱组")
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith(draft + "?part=");
        assertThat(post("zhaomin", draft + "/groups", "name", "合唱组"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请换一个名称");
        assertThat(post("zhaomin", draft + "/confirmation")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", draft + "/list.xlsx")).hasStatus(HttpStatus.OK);
        assertThat(post("zhaomin", PATH, "how", "AS_NOW", "begins", "2026-09-01", "least", "0", "most", "30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
