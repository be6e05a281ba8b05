package io.zhijia.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class PlanPagesTests {

    private final MockMvcTester browser;
    private final LocalDate today;

    PlanPagesTests(MockMvcTester browser, Clock clock) {
        this.browser = browser;
        this.today = LocalDate.now(clock);
    }

    @ParameterizedTest
    @CsvSource({
        "/plan, 各领域进展",
        "/plan/calendar, 工作月历",
        "/plan/wheel, 年轮",
        "/plan/items, 计划事项",
        "/plan/mine, 我的事项",
        "/plan/owners, 分工"
    })
    void everyoneMayLookAtTheYear(String path, String says) {
        assertThat(get("lina", path)).hasStatusOk().bodyText().contains(says);
        assertThat(get("zhaomin", path)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"/plan/new", "/plan/items/repetition"})
    void onlyThosePlanningStartAndRepeat(String path) {
        assertThat(get("zhaomin", path)).hasStatusOk();
        assertThat(get("lina", path)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void filtersAreInTheAddressAndFindNothingPolitely() {
        assertThat(get("lina", "/plan/items?q=羽毛球&state=POSTPONED")).bodyText().contains("教职工羽毛球赛", "已延期");
        assertThat(get("lina", "/plan/items?q=不会有的词")).bodyText().contains("没有符合条件的事项");
    }

    @Test
    void aDateThatDoesNotExistComesBackBesideTheField() {
        var result = post(
                "zhaomin",
                "/plan/items",
                "title",
                "试试",
                "area",
                "CARE",
                "kind",
                "TASK",
                "begins",
                "2026-02-30",
                "ends",
                today.toString());

        assertThat(result)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"begins-mistake\"", "试试");
    }

    @Test
    void anItemOutsideThePlanIsRefusedInBothLanguages() {
        var item = newItem("放在计划外");

        var refused = post("zhaomin", item + "/move", "day", "2999-01-01");

        assertThat(refused).hasStatus(HttpStatus.CONFLICT).bodyText().contains("请把日期放在这段时间内");
        var english = browser.post()
                .uri(item + "/move")
                .with(user("zhaomin"))
                .with(csrf())
                .locale(Locale.ENGLISH)
                .param("day", "2999-01-01")
                .exchange();
        assertThat(english).bodyText().contains("Please choose a day within it");
    }

    @Test
    void anItemLeadsToItsEvidenceAndTellsItsHistory() {
        var item = newItem("有佐证的事项");
        var revision = new RevisedIn(browser).begin();
        post("zhaomin", item + "/cancellation", "reason", "上级已统一组织");
        assertThat(get("lina", item)).bodyText().contains("次修订正在改这件事项", "未开始");
        assertThat(get("lina", revision)).bodyText().contains("有佐证的事项", "上级已统一组织", "修订中");
        new RevisedIn(browser).settle(revision);

        var evidence = "/records/items/" + item.substring(item.lastIndexOf('/') + 1);
        assertThat(get("zhaomin", item)).bodyText().contains(evidence, "已取消", "上级已统一组织", "变更记录");
        assertThat(get("lina", item)).bodyText().contains("已取消").doesNotContain(evidence);
    }

    @Test
    void aCancellationWithoutReasonIsRefused() {
        assertThat(post("zhaomin", newItem("没有原因"), "/cancellation"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请写明原因");
    }

    @Test
    void manyTickedItemsAreChangedAtOnceWithCounts() {
        var one = id(newItem("批量一"));
        var two = id(newItem("批量二"));

        var changed = post(
                "zhaomin",
                "/plan/items/changes",
                "items",
                one,
                "items",
                two,
                "what",
                "area",
                "area",
                "WOMEN",
                "back",
                "q=批量");

        assertThat(changed).hasStatus3xxRedirection();
        assertThat(get("lina", "/plan/items?area=WOMEN&q=批量")).bodyText().contains("批量一", "批量二");
    }

    @Test
    void theThemeOfTheYearIsShownAndPrintedAndThatOfTheMonthStandsAboveIt() {
        var plan = planId();
        var month = YearMonth.from(today);
        assertThat(post(
                        "zhaomin",
                        "/plan/" + plan + "/theme",
                        "year",
                        "服务提升年",
                        "motto",
                        "把家建好",
                        "month." + month,
                        "敬老月"))
                .hasStatus3xxRedirection();

        assertThat(get("lina", "/plan")).bodyText().contains("服务提升年", "把家建好");
        assertThat(get("lina", "/plan/calendar?month=" + month)).bodyText().contains("敬老月");
        assertThat(get("zhaomin", "/plan/" + plan + "/theme")).bodyText().contains("敬老月");
        assertThat(get("lina", "/plan/" + plan + "/theme")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", "/plan/" + plan + "/theme", "year", "别的")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aSubPlanIsDrawnUpFilledAndSeenInTheWhole() {
        var whole = planId();
        assertThat(get("zhaomin", "/plan/" + whole + "/sub-plans/new")).hasStatusOk();
        assertThat(get("lina", "/plan/" + whole + "/sub-plans/new")).hasStatus(HttpStatus.CONFLICT);
        var month = YearMonth.from(today).toString();
        var made = post(
                "zhaomin",
                "/plan/" + whole + "/sub-plans",
                "issuer",
                "女职工委员会",
                "title",
                "女职工工作计划",
                "from",
                month,
                "to",
                month,
                "owner",
                "陈静");
        var sub = String.valueOf(made.getResponse().getRedirectedUrl());
        var id = sub.substring(sub.indexOf('=') + 1);
        assertThat(get("zhaomin", sub)).bodyText().contains("女职工委员会", "陈静", "属于工会计划");
        assertThat(get("zhaomin", "/plan/items/new?plan=" + id)).bodyText().contains("value=\"" + id + "\"");

        var day = today.toString();
        var item = post(
                "zhaomin",
                "/plan/items",
                "plan",
                id,
                "title",
                "女工读书会",
                "area",
                "WOMEN",
                "kind",
                "EVENT",
                "begins",
                day,
                "ends",
                day);

        assertThat(item).hasStatus3xxRedirection();
        assertThat(get("lina", "/plan")).bodyText().contains("女职工工作计划");
        assertThat(get("lina", "/plan/calendar?month=" + month)).bodyText().contains("女工读书会", "女职工委员会");
        assertThat(get("lina", "/plan/items?q=女工读书会")).bodyText().contains("女工读书会", "女职工委员会");
        post("zhaomin", "/plan/" + id + "/undoing");
    }

    private String planId() {
        var found = Pattern.compile("action=\"/plan/([-0-9a-f]{36})/").matcher(text(get("zhaomin", "/plan")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aSeriesBecomesItemsThatKnowTheirRule() {
        var form = text(get("zhaomin", "/plan/items/repetition"));
        var id = value(form, "id");
        var sent = new String[] {
            "id",
            id,
            "plan",
            value(form, "plan"),
            "title",
            "工会活动时间",
            "area",
            "CULTURE_SPORT",
            "kind",
            "EVENT",
            "rule",
            "WEEKLY",
            "weeks",
            "2",
            "weekday",
            "FRIDAY",
            "day",
            "nonsense of a rule not chosen",
            "closed",
            "KEEP",
            "first",
            today.toString(),
            "last",
            value(form, "last"),
            "from",
            "16:20",
            "until",
            "17:00"
        };
        assertThat(post("zhaomin", "/plan/items/repetition", sent))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请先在计划总览点“开始修订”");
        var revision = new RevisedIn(browser).begin();
        assertThat(post("zhaomin", "/plan/items/repetition", sent)).hasStatus3xxRedirection();
        assertThat(post("zhaomin", "/plan/items/repetition", sent)).hasStatus3xxRedirection();
        new RevisedIn(browser).settle(revision);

        var list = text(get("zhaomin", "/plan/items?q=工会活动时间"));
        var link = Pattern.compile("href=\"(/plan/items/[-0-9a-f]{36})\"").matcher(list);
        assertThat(link.find()).isTrue();
        assertThat(get("zhaomin", link.group(1))).bodyText().contains("每两周的星期五", "16:20–17:00");
    }

    @Test
    void aRuleAsksForItsOwnFieldsOnly() {
        var form = text(get("zhaomin", "/plan/items/repetition"));
        var lacking = post(
                "zhaomin",
                "/plan/items/repetition",
                "id",
                value(form, "id"),
                "plan",
                value(form, "plan"),
                "title",
                "缺一项",
                "area",
                "CULTURE_SPORT",
                "kind",
                "EVENT",
                "rule",
                "MONTHLY_DAY",
                "weeks",
                "2",
                "first",
                today.toString(),
                "last",
                value(form, "last"));

        assertThat(lacking)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"day-mistake\"", "缺一项")
                .doesNotContain("weekday-mistake");
    }

    @Test
    void aYearIsChosenFromTypicalWorkAndRefusedWhileAnotherHoldsIt() {
        var preview = get("zhaomin", "/plan/new/preview?source=SCHOOL&from=2029-01&to=2029-12&title=二九年计划");
        assertThat(preview).bodyText().contains("第45个教师节庆祝表彰", "随节日推算");

        var made = post(
                "zhaomin",
                "/plan/new",
                "source",
                "SCHOOL",
                "from",
                "2029-01",
                "to",
                "2029-12",
                "title",
                "二九年计划",
                "take",
                "0",
                "take",
                "1",
                "title.0",
                "改过的名称");
        assertThat(made).hasStatus3xxRedirection();
        var plan = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(get("lina", plan)).bodyText().contains("二九年计划", "起草中", "一、指导思想");
        assertThat(get("lina", "/plan/items?plan=" + plan.substring(plan.indexOf('=') + 1)))
                .bodyText()
                .contains("改过的名称", "共 2 件");

        assertThat(post("zhaomin", "/plan/new", "source", "blank", "from", "2029-03", "to", "2029-05", "title", "又一份"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经占用这段时间");
        post("zhaomin", "/plan/" + plan.substring(plan.indexOf('=') + 1) + "/undoing");
    }

    @Test
    void theSecondOfTwoEditorsSeesWhatWasTypedBesideWhatIsKept() {
        var item = newItem("两个人改的事项");
        var version = value(text(get("zhaomin", item + "/edit")), "version");
        assertThat(edit("zhaomin", item, version, "报告厅")).hasStatus3xxRedirection();

        var second = edit("zhuxi", item, version, "图书馆");

        assertThat(second)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("赵敏", "您填写的", "<td>图书馆</td>", "<td>报告厅</td>", "value=\"图书馆\"");
        assertThat(edit("zhuxi", item, value(text(second), "version"), "图书馆")).hasStatus3xxRedirection();
        assertThat(get("lina", item)).bodyText().contains("图书馆");
    }

    @Test
    void anEditWithoutTheVersionItWasReadAtIsNotGuessed() {
        var item = newItem("没有版本的修改");

        assertThat(edit("zhaomin", item, "", "报告厅")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void wordsAreLookedForInFormerPlansTooAndThePlanIsNamed() {
        var made =
                post("zhaomin", "/plan/new", "source", "blank", "from", "2041-01", "to", "2041-12", "title", "四一年计划");
        var plan = String.valueOf(made.getResponse().getRedirectedUrl());
        var day = "2041-05-06";
        post("zhaomin", "/plan/items", "title", "久远的登山", "area", "CARE", "kind", "TASK", "begins", day, "ends", day);

        assertThat(get("lina", "/plan/items?q=久远的登山")).bodyText().contains("久远的登山", "四一年计划", "共 1 件");
        assertThat(get("lina", "/plan/items?q=久远的登山&plan=" + planId()))
                .bodyText()
                .contains("没有符合条件的事项");
        post("zhaomin", "/plan/" + plan.substring(plan.indexOf('=') + 1) + "/undoing");
    }

    private MvcTestResult edit(String login, String item, String version, String venue) {
        var day = today.toString();
        return post(
                login,
                item + "/edit",
                "id",
                id(item),
                "version",
                version,
                "title",
                "两个人改的事项",
                "area",
                "CARE",
                "kind",
                "TASK",
                "begins",
                day,
                "ends",
                day,
                "venue",
                venue);
    }

    private String newItem(String title) {
        return new RevisedIn(browser).item(title, "CARE", "TASK", today);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String value(String html, String name) {
        var found =
                Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]*)\"").matcher(html);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private MvcTestResult get(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }

    private MvcTestResult post(String login, String path, String... fields) {
        var odd = fields.length % 2;
        var request = browser.post()
                .uri(odd == 1 ? path + fields[0] : path)
                .with(user(login))
                .with(csrf());
        for (int i = odd; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
