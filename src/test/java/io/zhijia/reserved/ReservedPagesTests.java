package io.zhijia.reserved;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReservedPagesTests extends DemoPages {

    private static final String LIST = "/congress/matters";

    private final LocalDate today;

    ReservedPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void everybodyReadsWhatWentPastTheCongress() {
        assertThat(text(get("lina", LIST)))
                .contains("调整教职工体检标准", "未经会议", "收入分配方案", "学校教职工代表大会规定第七条")
                .doesNotContain("登记一项决定");
        assertThat(text(get("lina", "/congress"))).contains(LIST);
    }

    @Test
    void aDecisionIsRecordedTiedAndTakenBack() throws IOException {
        var title = "修订奖惩办法第三条";
        assertThat(decide(title, today, "REWARDS", "")).hasStatus3xxRedirection();
        var row = Jsoup.parse(text(get("zhaomin", LIST))).select("li:contains(" + title + ")");
        assertThat(row.text()).contains("未经会议");

        var place = row.select("option:contains(考核办法)").attr("value");
        var form = row.select("form[action$=/place]").attr("action");
        assertThat(post("zhaomin", form, "place", place)).hasStatus3xxRedirection();
        assertThat(Jsoup.parse(text(get("zhaomin", LIST)))
                        .select("li:contains(" + title + ")")
                        .text())
                .contains("已列入议程", "教职工考核办法");
        assertThat(sheet()).contains(title, "已列入议程");

        assertThat(post("zhaomin", form, "place", place.substring(0, 36) + ".77"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有这一项");
        assertThat(post("zhaomin", form, "place", "1.1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("zhaomin", row.select("form[action$=/removal]").attr("action")))
                .hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", LIST))).doesNotContain(title);
    }

    @Test
    void anItemIsCalledByThePlaceItWasMovedTo() {
        var point = Jsoup.parse(text(get("zhaomin", LIST)))
                .select("#place option:contains(2. 教职工考核办法)")
                .attr("value");
        var item = "/congress/sittings/" + point.substring(0, 36) + "/hall/items/2";
        assertThat(point).endsWith(".2");
        assertThat(post("zhaomin", item + "/place", "place", "1")).hasStatus3xxRedirection();
        assertThat(Jsoup.parse(text(get("zhaomin", LIST)))
                        .select("#place option[value=" + point + "]")
                        .text())
                .contains("1. 教职工考核办法");
        assertThat(post("zhaomin", item + "/place", "place", "2")).hasStatus3xxRedirection();
    }

    @Test
    void whatIsNotOnTheListOrLiesAheadIsRefused() {
        assertThat(decide("明天的决定", today.plusDays(1), "PAY", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(get("zhaomin", LIST))).doesNotContain("明天的决定");
        assertThat(decide("没有的事项", today, "NOTHING", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有这个事项");
        assertThat(decide("成员来登记", "lina", today, "PAY", "")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aMatterIsAddedLeftOutAndTakenIn() {
        assertThat(post("zhaomin", LIST + "/own", "matter", "校车管理办法", "handling", "REVIEW"))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", LIST + "/own", "matter", "校车管理办法", "handling", "HEAR"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("同名");
        var remove = Jsoup.parse(text(get("zhaomin", LIST)))
                .select("li:contains(校车管理办法) form[action$=/removal]")
                .eachAttr("action")
                .getLast();
        var key = remove.replaceAll(".*/own/(.*)/removal", "$1");
        decide("校车停运", today, key, "");
        assertThat(post("zhaomin", remove))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不能去掉");

        post("zhaomin", LIST + "/RESETTLEMENT/left-out", "reason", "没有改制");
        assertThat(text(get("zhaomin", LIST))).contains("本单位不适用：没有改制");
        post("zhaomin", LIST + "/RESETTLEMENT/taken-in");
        assertThat(text(get("zhaomin", LIST))).doesNotContain("没有改制");
    }

    @Test
    void missingStandingReportsWaitUntilTheyAreOnTheAgenda() {
        assertThat(text(get("zhaomin", "/"))).contains("议程里缺例行报告");
        var path = Jsoup.parse(text(get("zhaomin", LIST)))
                .select("a[href^=" + LIST + "/sittings/]")
                .attr("href");
        var page = Jsoup.parse(text(get("zhaomin", path)));
        assertThat(page.select("li:contains(财务工作报告) .badge").text()).isEqualTo("缺");

        assertThat(post("zhaomin", path, "item-FINANCE_REPORT", "1")).hasRedirectedUrl(path);
        var saved = Jsoup.parse(text(get("zhaomin", path)));
        assertThat(saved.select("li:contains(财务工作报告) .badge").text()).isEqualTo("已列入");
        assertThat(post("zhaomin", path, "item-FINANCE_REPORT", "66"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有这一项");
        assertThat(text(get("lina", path))).contains("财务工作报告").doesNotContain("<select");
        post("zhaomin", path, "item-FINANCE_REPORT", "0");
    }

    @Test
    void aMissingReportIsOfferedForTheAgendaOnce() {
        var id = Jsoup.parse(text(get("zhaomin", LIST)))
                .select("a[href^=" + LIST + "/sittings/]")
                .attr("href")
                .replaceFirst(".*/", "");
        var hall = "/congress/sittings/" + id + "/hall";
        var offer = "form:has(input[type=hidden][name=title][value=财务工作报告])";
        assertThat(Jsoup.parse(text(get("zhaomin", hall))).select(offer)).hasSize(1);
        assertThat(text(get("lina", hall))).doesNotContain("最近十二个月的会议也没有报告过");

        for (var title : List.of("财务工作报告", "民主评议领导干部", "财务工作报告")) {
            assertThat(post("zhaomin", hall + "/items", "title", title, "reporter", "", "handling", "HEAR"))
                    .hasStatus3xxRedirection();
        }
        var page = Jsoup.parse(text(get("zhaomin", hall)));
        assertThat(page.select(offer)).isEmpty();
        var items = page.select("form:has(input[value=财务工作报告]), form:has(input[value=民主评议领导干部])")
                .select("button[formaction$=/removal]")
                .eachAttr("formaction");
        assertThat(items).as("the second tap put no second one there").hasSize(2);

        items.forEach(item -> post("zhaomin", item));
        assertThat(Jsoup.parse(text(get("zhaomin", hall))).select(offer)).hasSize(1);
    }

    private MvcTestResult decide(String title, LocalDate on, String matter, String place) {
        return decide(title, "zhaomin", on, matter, place);
    }

    private MvcTestResult decide(String title, String login, LocalDate on, String matter, String place) {
        return post(
                login,
                LIST + "/decisions",
                "matter",
                matter,
                "title",
                title,
                "on",
                on.toString(),
                "by",
                "校长办公会",
                "place",
                place);
    }

    private String sheet() throws IOException {
        var bytes = get("zhaomin", LIST + "/list.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var text = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            return text.toString();
        }
    }
}
