package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhijia.InABrowser.at;

import com.microsoft.playwright.Page;
import io.zhijia.web.Welcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A school founded for one test: what happens in it nobody else looks at. Its people have accounts, and a phone each.
 *
 * @param login of the secretary
 */
record OwnSchool(Map<String, Visitor> people, String secretaryName, String login) {

    private static final String PASSWORD = "Autumn-2026-cj";

    /**
     * Founds it.
     *
     * @param welcomes with the code, as the operator reads it on the console
     * @param names of all, who keeps the office first
     */
    static OwnSchool founded(
            InABrowser browser,
            ObjectProvider<Welcome> welcomes,
            String school,
            List<String> names,
            LocalDate today) {
        var code = code(welcomes);
        var login = "desk-" + Long.toString(System.nanoTime(), 36);
        var desk = browser.opened(1280, 900, "zh-CN");
        desk.navigate(at("/start"));
        desk.fill("[name=code]", code);
        desk.fill("[name=union]", school);
        desk.fill("[name=name]", names.getFirst());
        desk.locator("[name=offices]").first().check();
        desk.fill("[name=login]", login);
        desk.fill("[name=password]", PASSWORD);
        desk.fill("[name=again]", PASSWORD);
        desk.click("main .btn-primary");
        assertThat(desk).hasURL(at("/sign-in"));
        InABrowser.signIn(desk, login, PASSWORD);
        assertThat(desk.locator("#menu .me")).isVisible();
        var secretary = new Visitor(desk, PASSWORD).known();
        var people = new LinkedHashMap<String, Visitor>();
        people.put(names.getFirst(), secretary);
        var others = names.subList(1, names.size());
        for (int i = 0; i < others.size(); i++) {
            secretary.send(
                    "/members",
                    "number",
                    login + i,
                    "name",
                    others.get(i),
                    "sex",
                    i % 2 == 0 ? "FEMALE" : "MALE",
                    "phone",
                    "",
                    "begins",
                    "JOINED",
                    "on",
                    today.minusYears(1).toString());
        }
        slips(secretary.at("/accounts/new"), others)
                .forEach((name, slip) -> people.put(
                        name,
                        new Visitor(browser.opened(360, 740, "zh-CN"), PASSWORD)
                                .signedIn(slip.getFirst(), slip.getLast())));
        return new OwnSchool(people, names.getFirst(), login);
    }

    /** As the operator reads it on the console. */
    static String code(ObjectProvider<Welcome> welcomes) {
        return welcomes.stream()
                .flatMap(welcome -> welcome.lines().stream())
                .map(Pattern.compile("一次性代码 (\\S+)")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> slips(Page desk, List<String> names) {
        desk.locator("main .btn-primary").click();
        assertThat(desk.locator(".slip")).hasCount(names.size());
        var slips = new LinkedHashMap<String, List<String>>();
        for (var name : names) {
            var strong = desk.locator(".slip", new Page.LocatorOptions().setHasText(name))
                    .locator("strong");
            slips.put(
                    name,
                    List.of(strong.first().textContent(), strong.last().textContent()));
        }
        return slips;
    }

    Visitor secretary() {
        return who(secretaryName);
    }

    Visitor who(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }
}
