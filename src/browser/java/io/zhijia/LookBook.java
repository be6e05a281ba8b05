package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Pictures of every page, on both widths and in both languages, for a person to look at. Too slow for every build:
 * {@code mvn test -Dtest=LookBook}, then open {@code target/look/index.html}; {@code -Dlook=meetings} takes only pages
 * with that in their address. What is folded is opened first. Beside the pictures it says what sticks out sideways, what
 * axe finds, which words were left in Chinese and which pages no link led to.
 */
class LookBook extends InABrowser {

    private static final Path LOOK = Path.of("target", "look");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("look", ""));
    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(d => d.open = true)";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}/]+}");
    private static final String PLAN = """
            青山中学工会20xx年工作计划
            一、指导思想
            团结和服务全体教职工。
            二、月份安排
            三月：
            1、庆祝“三八”妇女节，组织女教职工健步走，由李娜负责。
            2、征集教代会提案。
            四月：
            举行教职工羽毛球赛，慰门困难教职工
            九月：
            1、庆祝第40个教师节。
            2、落实会议精神。
            """;
    private static final String SUMMARY = """
            青山中学工会2025年工作总结
            一年来，工会开展了许多工作，现总结如下：
            一、召开了教职工代表大会，收到提案12件，答复了12件。
            二、组织了文体活动8次，参加了320人次。
            """;
    private static final String MONTHS = """
            三月份工会工作安排
            1、庆祝“三八”妇女节。
            2、征集教代会提案。
            四月份工会工作安排
            1、召开教职工代表大会。
            2、举行教职工羽毛球赛（王强）。
            """;
    private static final String PEOPLE = """
            姓名,工号,性别,出生日期,手机号
            周新,2001,男,1990-05-06,13900002001
            吴芳,2002,女,1991-13-40,139
            赵敏,1001,女,1986-05-10,13800001001
            """;
    private static final String TEXTS = """
            [...document.querySelectorAll('main *, nav *, h1, [aria-label], [placeholder]')].flatMap(e =>
              [...e.childNodes].filter(n => n.nodeType == 3).map(n => n.textContent.trim())
                .concat(['aria-label', 'placeholder', 'title', 'alt'].map(a => e.getAttribute(a) || '')))
              .filter(t => t)""";

    private final RequestMappingHandlerMapping handlers;
    private final List<String> remarks = new ArrayList<>();
    private final TreeMap<String, List<String>> pictures = new TreeMap<>();

    LookBook(RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Test
    void everyPageOnBothWidthsInBothLanguages() throws IOException {
        var chinese = ChineseWords.ofOurMessages();
        var seen = new TreeSet<String>();
        var begin = new ArrayList<>(start());
        begin.addAll(giveSomethingToShow(signedIn("zhaomin", 1280, 800)));
        for (var person : List.of("zhaomin", "zuzhang", "lina")) {
            var site = new SitePages(signedIn(person, 1280, 800).context().request(), at(""));
            var paths = site.reachable(begin).stream()
                    .filter(path -> person.equals("lina") || !seen.contains(SitePages.kind(path)))
                    .filter(path -> ONLY.matcher(person + " " + path).find())
                    .toList();
            site.broken().forEach(link -> remarks.add("%s (%s)".formatted(link, person)));
            paths.stream().map(SitePages::kind).forEach(seen::add);
            for (var language : List.of("zh-CN", "en")) {
                for (int width : person.equals("zhaomin") ? new int[] {1280, 360} : new int[] {360}) {
                    photograph(signedIn(person, width, 800, language), person, paths, chinese);
                }
            }
        }
        expectRefusal(); // pages somebody may not open are begun at too
        notReached(seen).forEach(path -> remarks.add("no link led to " + path));
        Files.write(LOOK.resolve("remarks.txt"), remarks);
        Files.writeString(LOOK.resolve("index.html"), sheet(), UTF_8);
        assertThat(pictures).isNotEmpty();
    }

    /**
     * What the demo has not done yet: imports, a check, a revision, a summary, members on their way in.
     *
     * @return where it led
     */
    private static List<String> giveSomethingToShow(Page page) {
        var led = new ArrayList<String>();
        for (var text : List.of(PLAN, PLAN + "\n\n" + PLAN.replace("青山", "松涛"), SUMMARY, MONTHS)) {
            page.navigate(at("/plan/imports"));
            page.getByLabel("或者把文字粘贴在这里").fill(text);
            led.add(press(page, "开始读"));
        }
        page.navigate(at("/plan/new"));
        led.add(press(page, "下一步：挑选事项"));
        page.navigate(at("/plan/checks/new"));
        page.locator("[name=present]").first().check();
        led.add(press(page, "定为检查记录"));
        page.navigate(at("/plan"));
        page.evaluate(UNFOLD);
        var why = page.locator("form[action$='/revisions'] [name=why]");
        why.fill("下半年有变动");
        why.press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.navigate(at("/summaries/new"));
        led.add(press(page, "按记录起草"));
        page.navigate(at("/members/imports"));
        page.locator("input[type=file]").first().setInputFiles(new FilePayload("名册.csv", "text/csv", PEOPLE.getBytes(UTF_8)));
        led.add(press(page, "上传并核对"));
        return led;
    }

    private static String press(Page page, String button) {
        named(page, AriaRole.BUTTON, button).first().click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page.url().substring(at("").length()).replaceFirst("#.*", "");
    }

    /** Pages without a variable are begun at even where no link leads to them. */
    private List<String> start() {
        return patterns().stream().filter(path -> !VARIABLE.matcher(path).find()).toList();
    }

    private Set<String> patterns() {
        var paths = new TreeSet<String>(Set.of("/"));
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            var methods = mapping.getMethodsCondition().getMethods();
            if (method.getBeanType().getPackageName().startsWith("io.zhijia")
                    && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                paths.addAll(mapping.getPatternValues());
            }
        });
        return paths;
    }

    private List<String> notReached(Set<String> seen) {
        return patterns().stream()
                .filter(path -> !seen.contains(VARIABLE.matcher(path).replaceAll("*")))
                .filter(path -> !path.matches(".*(\\.\\w{3,5}|/word|/thumbnail|/files/.*)"))
                .toList();
    }

    private void photograph(Page page, String person, List<String> paths, ChineseWords chinese) {
        for (var path : paths) {
            page.navigate(at(path));
            page.evaluate(UNFOLD);
            var language = String.valueOf(page.evaluate("document.documentElement.lang"));
            var width = page.viewportSize().width;
            var name = "%s-%s-%d".formatted(person + path.replaceAll("[^\\w]+", "_"), language, width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(LOOK.resolve(name + ".png"))
                    .setFullPage(true));
            pictures.computeIfAbsent(person + " " + path, p -> new ArrayList<>()).add(name);
            var where = "%s (%s, %d, %s): ".formatted(path, language, width, person);
            if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
                remarks.add(where + "sticks out sideways");
            }
            new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                    .analyze()
                    .getViolations()
                    .forEach(rule -> remarks.add(
                            where + rule.getId() + " at " + rule.getNodes().getFirst().getHtml()));
            if (language.startsWith("en")) {
                chinese.among(texts(page)).distinct().forEach(left -> remarks.add(where + "left in Chinese: " + left));
            }
        }
        page.context().close();
    }

    @SuppressWarnings("unchecked") // a script that answers with a list of strings
    private static List<String> texts(Page page) {
        return (List<String>) page.evaluate(TEXTS);
    }

    private String sheet() {
        var sheet = new StringBuilder("<!doctype html><meta charset=utf-8><title>Zhijia</title>"
                + "<style>img{max-width:24%;max-height:60vh;vertical-align:top;border:1px solid #ccc}</style>");
        pictures.forEach((page, names) -> {
            sheet.append("<h2>").append(page).append("</h2>");
            names.forEach(
                    name -> sheet.append("<a href='%s.png'><img loading=lazy src='%1$s.png'></a> ".formatted(name)));
        });
        return sheet.toString();
    }
}
