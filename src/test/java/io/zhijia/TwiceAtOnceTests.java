package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A finger that taps twice, and two tabs on one thing: nothing is doubled, nothing is lost, and it is said in words. */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class TwiceAtOnceTests {

    private final MockMvcTester browser;
    private final LocalDate today;

    TwiceAtOnceTests(MockMvcTester browser, Clock clock) {
        this.browser = browser;
        this.today = LocalDate.now(clock);
    }

    @Test
    void anEntryTappedTwiceIsFiledOnce() throws Exception {
        var id = UUID.randomUUID().toString();
        var day = today.toString();

        var answers =
                twice("/records", "id", id, "on", day, "area", "CARE", "kind", "WORK", "what", "双击记一条", "persons", "3");

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasRedirectedUrl("/records/" + id));
        assertThat(found("/records?words=双击记一条", "href=\"(/records/" + id + ")\""))
                .hasSize(1);
    }

    @Test
    void aTaskTappedTwiceIsOpenedOnceAndItsOwnerToldOnce() throws Exception {
        var id = UUID.randomUUID().toString();
        var due = today.plusDays(9).toString();

        var answers =
                twice("/tasks", "id", id, "title", "双击建任务", "area", "CARE", "kind", "TASK", "owner", "李娜", "due", due);

        assertThat(answers).allSatisfy(TwiceAtOnceTests::isDoneOrSaidInWords);
        assertThat(found("/tasks?whose=ALL&words=双击建任务", "href=\"(/tasks/" + id + ")\""))
                .hasSize(1);
        assertThat(read("lina", "/inbox").split("请您负责“双击建任务”", -1)).hasSize(2);
    }

    @Test
    void anItemLaunchedTwiceHasOneTask() throws Exception {
        var item = item("核对会员名册和联系方式");

        var answers = twice(item + "/launching");

        assertThat(answers).allSatisfy(TwiceAtOnceTests::isDoneOrSaidInWords);
        assertThat(found("/tasks?whose=ALL&words=核对会员名册", "href=\"/tasks/[-0-9a-f]+\">(核对会员名册和联系方式)<"))
                .hasSize(1);
    }

    @Test
    void theSecondOfTwoTabsOnOneItemIsToldAndChangesNothing() {
        var item = item("工会委员会例会");
        var version = found(item, "name=\"version\" value=\"(\\d+)\"").getFirst();
        var first = postpone(item, version, 6, "会议室停电");
        var second = postpone(item, version, 8, "主席出差");

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second).hasStatus(409).bodyText().contains("刚刚被赵敏改过");
        assertThat(read("zhaomin", item)).contains("会议室停电").doesNotContain("主席出差");
    }

    private MvcTestResult postpone(String item, String version, int days, String reason) {
        var day = today.plusDays(days).toString();
        return post(item + "/postponement", "version", version, "day", day, "reason", reason);
    }

    private static void isDoneOrSaidInWords(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isIn(302, 409);
    }

    private String item(String title) {
        return found("/plan/items?q=" + title, "href=\"(/plan/items/[-0-9a-f]{36})\"")
                .getFirst();
    }

    /** At the same moment, from two threads. */
    private List<MvcTestResult> twice(String path, String... fields) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var taps = new ArrayList<Future<MvcTestResult>>();
            for (int tap = 0; tap < 2; tap++) {
                taps.add(threads.submit(() -> {
                    together.await();
                    return post(path, fields);
                }));
            }
            return List.of(taps.getFirst().get(), taps.getLast().get());
        }
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(user("zhaomin")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private List<String> found(String path, String pattern) {
        return Pattern.compile(pattern)
                .matcher(read("zhaomin", path))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String read(String login, String path) {
        var page = browser.get().uri(path).with(user(login)).exchange();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
