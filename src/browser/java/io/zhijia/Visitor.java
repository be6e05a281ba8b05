package io.zhijia;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody with a window of their own, who looks at pages there and also sends forms without the page in between. */
final class Visitor {

    static final int WENT_WELL = 302;
    private static final int REFUSED = 409;

    private final Page page;
    private final String password;
    private String token = "";

    Visitor(Page page, String password) {
        this.page = page;
        this.password = password;
    }

    /** Signs in for the first time with what stands on the slip, and chooses a password. */
    Visitor signedIn(String login, String secret) {
        token = first(read("/sign-in"), "name=\"_csrf\" value=\"([^\"]+)\"");
        send("/sign-in", "username", login, "password", secret);
        token = first(read("/me/password"), "name=\"_csrf\" value=\"([^\"]+)\"");
        send("/me/password", "present", secret, "fresh", password, "again", password);
        return known();
    }

    /** Has signed in on the page. */
    Visitor known() {
        token = first(read("/me"), "name=\"_csrf\" value=\"([^\"]+)\"");
        return this;
    }

    Page page() {
        return page;
    }

    String password() {
        return password;
    }

    /** Opens a page in the window. */
    Page at(String path) {
        page.navigate(InABrowser.at(path));
        return page;
    }

    String read(String path) {
        var answer = page.request().get(InABrowser.at(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    byte[] file(String path) {
        var answer = page.request().get(InABrowser.at(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    int status(String path) {
        return page.request().get(InABrowser.at(path)).status();
    }

    /**
     * Sends a form that goes through.
     *
     * @param fields name, value, name, value …
     * @return where it leads
     */
    String send(String path, String... fields) {
        var answer = post(path, fields);
        assertThat(answer.status())
                .as(() -> path + " " + String.join(" ", fields) + "\n" + said(answer))
                .isEqualTo(WENT_WELL);
        return URI.create(Objects.requireNonNull(answer.headers().get("location"))).getPath();
    }

    /** Sends a form that is refused, and for that reason. */
    void refused(String why, String path, String... fields) {
        var answer = post(path, fields);
        assertThat(answer.status()).as(path).isEqualTo(REFUSED);
        assertThat(answer.text()).contains(why);
    }

    private APIResponse post(String path, String... fields) {
        var form = FormData.create().set("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.set(fields[i], fields[i + 1]);
        }
        return page.request()
                .post(
                        InABrowser.at(path),
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    private static String said(APIResponse answer) {
        return answer.text().replaceAll("(?s)^.*?</nav>|<[^>]*>|\\s+", " ");
    }

    /** What the first group of the pattern finds. */
    static String first(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
