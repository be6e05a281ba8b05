package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.DEFINED_PORT;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** A real browser in front of one running demo, which all such tests share. */
@SpringBootTest(
        webEnvironment = DEFINED_PORT,
        properties = {"demo=true", "zhijia.founding.another=true", "zhijia.sign-in.per-login=1000"})
public abstract class InABrowser {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    private final List<String> complaints = new ArrayList<>();

    static {
        setDefaultAssertionTimeout(30_000); // a machine that builds something else at the same time is slow, not wrong
    }

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT); // known beforehand, because passkeys belong to one address
    }

    @AfterEach
    void nothingWasRefusedAndNoScriptFailed() {
        playwright.close();
        assertThat(complaints).isEmpty();
    }

    protected Page signedIn(String login, int width, int height) {
        return signedIn(login, width, height, "zh-CN");
    }

    /** Signed in as one of the demo's people, at the page everybody starts from. */
    protected Page signedIn(String login, int width, int height, String language) {
        var page = opened(width, height, language);
        signIn(page, login, "zhijia-demo");
        assertThat(page.locator("#menu .me")).isVisible();
        return page;
    }

    protected static void signIn(Page page, String login, String password) {
        page.navigate(at("/sign-in"));
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(password);
        page.locator("form[action='/sign-in'] .btn-primary").click();
    }

    /** A window of its own, in which nobody has signed in. */
    protected Page opened(int width, int height, String language) {
        var page = chromium.newContext(
                        new Browser.NewContextOptions().setLocale(language).setViewportSize(width, height))
                .newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(said.text() + " at " + URI.create(page.url()).getPath());
            }
        });
        return page;
    }

    protected static String at(String path) {
        return "http://localhost:" + PORT + path;
    }

    /** A refusal answers 409, a mistyped form 422, which the browser reports as if a script had failed. */
    protected void expectRefusal() {
        complaints.removeIf(said -> said.contains("409") || said.contains("422"));
    }

    /** Nothing sticks out sideways, and nothing bars people who see or move differently. */
    protected static void lookAt(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
        assertThat(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + " at "
                        + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList())
                .isEmpty();
    }

    protected static Locator named(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected static String pathOf(Page page) {
        return URI.create(page.url()).getPath();
    }
}
