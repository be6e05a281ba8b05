package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.regex.Pattern;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of one running demo as people who signed in get them, without a browser; all such tests share it. */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
public abstract class DemoPages {

    protected final MockMvcTester browser;

    protected DemoPages(MockMvcTester browser) {
        this.browser = browser;
    }

    protected final MvcTestResult get(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }

    /** All pages of a list, one after the other; other tests bring rows, too. */
    protected final String everyPage(String login, String list) {
        var all = new StringBuilder();
        for (int number = 0; number == 0 || all.indexOf("page=" + number) >= 0; number++) {
            all.append(text(get(login, list + "?page=" + number)));
        }
        return all.toString();
    }

    /**
     * Sends a form.
     *
     * @param fields name, value, name, value …
     */
    protected final MvcTestResult post(String login, String path, String... fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    protected static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** What the first group of the pattern finds. */
    protected static String first(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
