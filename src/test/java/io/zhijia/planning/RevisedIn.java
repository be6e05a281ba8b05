package io.zhijia.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.OneDay;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Adds an item to the demo's plan, which is in force, as its secretary would: by a revision, begun and settled. */
public record RevisedIn(MockMvcTester browser) {

    private static final Pattern PLAN = Pattern.compile("action=\"(/plan/[-0-9a-f]{36}/revisions)\"");

    /** The path of the new item. */
    public String item(String title, String area, String kind, LocalDate day) {
        var revision = begin();
        var id = UUID.randomUUID().toString();
        post(
                "/plan/items",
                "id",
                id,
                "title",
                title,
                "area",
                area,
                "kind",
                kind,
                "begins",
                day.toString(),
                "ends",
                day.toString(),
                "reason",
                "新任务");
        settle(revision);
        return "/plan/items/" + id;
    }

    /** The path of the new revision. */
    public String begin() {
        var form = PLAN.matcher(
                text(browser.get().uri("/plan").with(user("zhaomin")).exchange()));
        if (!form.find()) {
            throw new AssertionError("no revision can be begun");
        }
        return String.valueOf(post(form.group(1), "why", "新任务").getResponse().getRedirectedUrl());
    }

    public void settle(String revision) {
        post(revision + "/settling", "meeting", "工会委员会", "on", OneDay.today().toString());
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(user("zhaomin")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
