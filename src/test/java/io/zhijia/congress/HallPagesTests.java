package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A sitting of two, from the agenda to the resolution, as those in the hall see it. */
class HallPagesTests extends DemoPages {

    private final LocalDate today;

    HallPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aSittingGoesFromItsAgendaToItsResolution() throws IOException {
        var term = redirected(
                "/congress/terms",
                "kind",
                "STAFF_CONGRESS",
                "number",
                "2",
                "years",
                "5",
                "begins",
                "2000-03-01",
                "region",
                "NATIONAL",
                "staff",
                "20");
        post("zhaomin", term + "/constituencies", "name", "全校", "staff", "20", "seats", "2");
        var place = first(text(get("zhaomin", term + "/delegates")), "<option value=\"([0-9a-f-]{36})\"[^>]*>全校");
        for (var name : new String[] {"李娜", "王强"}) {
            post(
                    "zhaomin",
                    term + "/delegates",
                    "member",
                    name,
                    "part",
                    "DELEGATE",
                    "constituency",
                    place,
                    "on",
                    "2000-03-01");
        }
        var sitting =
                redirected(term + "/sittings", "number", "1", "day", today.toString(), "time", "14:00", "venue", "报告厅");
        var hall = sitting + "/hall";
        post("zhaomin", hall + "/items", "title", "考核办法", "reporter", "林校长", "handling", "PASS");
        assertThat(post("zhaomin", hall + "/items", "title", " ", "handling", "PASS"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"title-mistake\"");
        arrange(hall);
        assertThat(post("zhaomin", hall + "/opening"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("工会委员会还没有开会研究");
        post("zhaomin", sitting + "/preparation/COMMITTEE_MEETS", "on", today.toString());
        assertThat(post("zhaomin", hall + "/opening"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有达到法定人数");

        checkIn(sitting);
        examine(sitting);
        assertThat(post("zhaomin", hall + "/opening")).hasRedirectedUrl(hall);
        count("zhaomin", hall);
        assertThat(text(get("zhuxi", hall))).contains("等另一个人登记");
        count("zhuxi", hall);
        assertThat(text(get("lina", hall)))
                .contains("会议进行中", "全体代表 2，按 1/2 以上（含本数） 需 1 票，得 2 票，通过", "赵敏")
                .doesNotContain("登记计票</summary>");

        var resolution = redirected(hall + "/items/1/resolution", "title", "关于考核办法的决议", "text", "通过考核办法。");
        post("zhaomin", resolution + "/wording", "text", "通过考核办法，自下学期起执行。");
        post("zhaomin", resolution + "/progress", "percent", "60", "note", "已发文");
        assertThat(text(get("lina", resolution)))
                .contains("60%", "以前的文字（1）", "已发文")
                .doesNotContain("登记进度");
        assertThat(text(get("lina", "/congress/resolutions"))).contains("关于考核办法的决议", "60%");
        post("zhaomin", hall + "/items/1/minutes", "minutes", "代表一致赞成。");
        assertThat(post("zhaomin", sitting + "/closing", "result", "通过考核办法")).hasRedirectedUrl(sitting);

        assertThat(words(hall + "/minutes.docx"))
                .contains("应到 2 人，实到 2 人", "一、考核办法（审议通过）", "代表一致赞成。", "通过（学校教职工代表大会规定", "形成决议");
        assertThat(words(sitting + "/opinions.docx")).contains("代表团意见汇总", "第三条写明时间", "修改后提交大会");
        assertThat(post("zhaomin", resolution + "/task", "owner", "李娜"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有完成期限");
        post(
                "zhaomin",
                resolution + "/handler",
                "handler",
                "教务处",
                "due",
                today.plusMonths(2).toString());
        assertThat(post("zhaomin", resolution + "/task", "owner", "李娜")).hasRedirectedUrl(resolution);
        assertThat(text(get("zhaomin", resolution)))
                .contains("落实：关于考核办法的决议", "李娜")
                .doesNotContain("交给一个人办</summary>");
        var cards = hall.replace("/hall", "/cards");
        assertThat(text(get("zhaomin", cards))).contains("出席证", "李娜", "全校代表团", "座位 1 号", "李娜的签到码");
        assertThat(get("lina", cards)).hasStatus(HttpStatus.CONFLICT);
        assertThat(words(hall + "/sign-in.docx")).contains("签到表", "李娜", "全校代表团");
        assertThat(words(resolution + ".docx")).contains("关于考核办法的决议", "自下学期起执行");
    }

    /** What is added can be put between and moved up, and taken off again. */
    private void arrange(String hall) {
        post("zhaomin", hall + "/items", "title", "学校工作报告", "handling", "HEAR", "before", "1");
        assertThat(text(get("zhaomin", hall))).contains("1. 学校工作报告", "2. 考核办法", "上移：考核办法");
        assertThat(post("zhaomin", hall + "/items", "title", "学校工作报告", "handling", "HEAR", "before", "1"))
                .as("somebody is told that nothing was added")
                .flash()
                .containsEntry("notice", "congress.item.there");
        assertThat(post("zhaomin", hall + "/items/1/place", "place", "1")).hasRedirectedUrl(hall);
        assertThat(text(get("lina", hall))).contains("1. 考核办法", "2. 学校工作报告").doesNotContain("上移：");
        assertThat(post("lina", hall + "/items/2/place", "place", "1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", hall + "/items/1/place", "place", "0")).hasStatus4xxClientError();
        post("zhaomin", hall + "/items/2/removal");
    }

    /** One by the code of the hall, one at the door; who is not on the list is told so. */
    private void checkIn(String sitting) {
        assertThat(post("lina", sitting + "/check-in", "code", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请扫会场里的二维码");
        assertThat(text(get("zhuxi", sitting + "/check-in"))).contains("不在这次会议的名单上");
        assertThat(get("lina", sitting + "/attendance")).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", sitting + "/check-in?code=x"))).contains("请签到", "签到</button>");

        var door = text(get("zhaomin", sitting + "/attendance"));
        for (var who : new String[] {"李娜", "王强"}) {
            var delegate = first(door, "id=\"d-([0-9a-f-]{36})\">\\s*<div class=\"line\"><span>" + who);
            assertThat(post("zhaomin", sitting + "/attendance/" + delegate, "presence", "PRESENT", "reason", ""))
                    .hasStatus3xxRedirection();
        }
        assertThat(text(get("lina", sitting + "/check-in"))).contains("您已经签到");
    }

    /** Every delegation has its say; what is to be voted on is passed on. */
    private void examine(String sitting) {
        var opinions = sitting + "/opinions";
        var delegation = first(text(get("zhaomin", opinions)), "name=\"delegation\" value=\"([0-9a-f-]{36})\"");
        assertThat(text(get("lina", opinions))).contains("等待预审").doesNotContain("name=\"delegation\"");
        assertThat(post("lina", opinions + "/1", "delegation", delegation, "stance", "AGREES"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("的团长和工会能登记");
        assertThat(post("zhaomin", opinions + "/1/examination", "outcome", "PASSED_ON", "text", "同意"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有 1 个代表团没有意见");
        post("zhaomin", opinions + "/1", "delegation", delegation, "stance", "WITH_CHANGES", "text", "第三条写明时间");
        post("zhaomin", opinions + "/1/examination", "outcome", "CHANGED", "text", "第三条已改");
        assertThat(text(get("lina", opinions))).contains("修改后同意", "第三条写明时间", "修改后提交大会");
    }

    private void count(String login, String hall) {
        assertThat(post(
                        login,
                        hall + "/items/1/counts",
                        "manner",
                        "HANDS",
                        "inFavor",
                        "2",
                        "against",
                        "0",
                        "abstained",
                        "0",
                        "spoiled",
                        "0"))
                .hasRedirectedUrl(hall);
    }

    private String words(String path) throws IOException {
        var paper = get("zhaomin", path).getResponse().getContentAsByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            return words.getText();
        }
    }

    private String redirected(String path, String... fields) {
        return Objects.requireNonNull(
                post("zhaomin", path, fields).getResponse().getRedirectedUrl());
    }
}
