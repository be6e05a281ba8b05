package io.zhijia.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.database.EmptyDatabase;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "demo=true")
@EmptyDatabase // hears the demo being founded
@AutoConfigureMockMvc
@Import(TodayPagesTests.WhoIsWho.class)
class TodayPagesTests {

    private final MockMvcTester browser;
    private final Inbox inbox;
    private final WhoIsWho people;

    TodayPagesTests(MockMvcTester browser, Inbox inbox, WhoIsWho people) {
        this.browser = browser;
        this.inbox = inbox;
        this.people = people;
    }

    @Test
    void whatIsNewIsShownAndCountedUntilItIsOpened() {
        var key = "test/" + UUID.randomUUID();
        inbox.tell(
                people.liNa(), people.liNa().member(), Message.of(key, "/suggestions", "messaging.due", "2026-04-01"));
        var today = read("lina", "/");
        assertThat(today).contains("2026-04-01 前", "条未读");

        var form = Pattern.compile("action=\"(/inbox/[-0-9a-f]+/opening)\"((?!/opening\")[\\s\\S])*2026-04-01 前")
                .matcher(today);
        assertThat(form.find()).isTrue();
        assertThat(browser.post()
                        .uri(form.group(1))
                        .with(user("lina"))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/suggestions");
        assertThat(read("lina", "/inbox?unread=true")).doesNotContain("2026-04-01 前");
    }

    @Test
    void aMemberSeesWhereTheirOwnSuggestionIs() {
        assertThat(read("wangqiang", "/")).containsPattern("我提出的[\\s\\S]*教学楼增设母婴室[\\s\\S]*待答复");
        assertThat(read("zhaomin", "/")).doesNotContain("我提出的");
    }

    private String read(String login, String path) {
        var page = browser.get().uri(path).with(user(login)).exchange();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }

    /** Remembers the people of the demo union. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WhoIsWho {
        private DemoUnion demo = DemoUnion.found();

        @EventListener
        void on(DemoUnion founded) {
            demo = founded;
        }

        Actor liNa() {
            return demo.liNa();
        }
    }
}
