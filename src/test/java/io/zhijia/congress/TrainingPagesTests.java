package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The trainings of the demo's delegates, as the secretary keeps them. */
class TrainingPagesTests extends DemoPages {

    TrainingPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theSecretaryEntersATrainingAndWhoCame() {
        var term = first(text(get("zhaomin", "/congress")), "href=\"(/congress/terms/[0-9a-f-]{36})\">第六届");
        var training = term + "/training";
        assertThat(get("lina", training)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("lina", training + ".xlsx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", training, "on", "2020-03-01", "subject", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"subject-mistake\"");
        assertThat(post("zhaomin", training, "on", "2020-03-01", "subject", "怎样行使职权", "material", "代表手册第二章"))
                .hasRedirectedUrl(training);

        var page = text(get("zhaomin", training));
        assertThat(page).contains("怎样行使职权", "代表手册第二章", "还没有培训过的代表");
        var one = first(page, "id=\"t-([0-9a-f-]{36})\">怎样行使职权");
        var delegate = first(page, "name=\"came\" value=\"([0-9a-f-]{36})\"");
        assertThat(post("zhaomin", "/congress/trainings/" + one, "came", delegate))
                .hasRedirectedUrl(training);
        assertThat(post("zhaomin", "/congress/trainings/" + one + "/removal"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已有 1 人参加");
        assertThat(get("zhaomin", training + ".xlsx")).hasStatusOk();
        post("zhaomin", "/congress/trainings/" + one);
        assertThat(post("zhaomin", "/congress/trainings/" + one + "/removal")).hasRedirectedUrl(training);
    }
}
