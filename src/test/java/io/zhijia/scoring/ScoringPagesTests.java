package io.zhijia.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ScoringPagesTests extends DemoPages {

    ScoringPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aSchemeIsDraftedOnItsPageAndEverybodyIsAsked() {
        assertThat(get("lina", "/scoring/schemes/new")).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("zhaomin", "/scoring/schemes/new"))).contains("爱国守法 20", "体罚或变相体罚学生");
        var mistaken = drafted("教师月考核办法", "没有分值的一行");
        assertThat(mistaken).hasStatus(422);
        assertThat(text(mistaken)).contains("有一行写得不对", "没有分值的一行");
        var long201 = form("教师月考核办法", "出勤 60 考勤表\n教案 30", "0");
        long201[11] = "一".repeat(201);
        var tooLong = post("zhaomin", "/scoring/schemes", long201);
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("每行不超过 200 个字", long201[11]);
        var answer = drafted("教师月考核办法", "出勤 60 考勤表\n教案 30");
        assertThat(answer).hasStatus3xxRedirection();
        var page = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(get("lina", page)).as("a draft").hasStatus(HttpStatus.NOT_FOUND);
        var uneven = post("zhaomin", page + "/consultation", "version", "1", "until", "2099-01-01");
        assertThat(uneven).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(uneven)).contains("合计 90 分");
        assertThat(post("zhaomin", page + "/text", form("教师月考核办法", "出勤 60 考勤表\n教案 40", "1")))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", page + "/text", form("另一个页面", "出勤 100", "1")))
                .as("a second tab")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/consultation", "version", "2", "until", "2099-01-01"))
                .hasStatus3xxRedirection();
        assertThat(said(page, " \r\n ")).as("blank").hasStatus(422);
        var longest = "一".repeat(250) + "\r\n" + "二".repeat(249);
        var longer = said(page, longest + "三");
        assertThat(longer).hasStatus(422);
        assertThat(text(longer)).as("what was typed").contains("二三</textarea>");
        assertThat(said(page, longest)).as("500 signs and one end of a line").hasStatus3xxRedirection();
        var opinion = first(text(get("zhaomin", page)), "opinions/([-0-9a-f]{36})/answer");
        var outcome = page + "/opinions/" + opinion + "/answer";
        assertThat(post("zhaomin", outcome, "outcome", "TAKEN", "answer", " ")).hasStatus(422);
        var unanswered = post("zhaomin", outcome, "outcome", "TAKEN", "answer", "四".repeat(501));
        assertThat(unanswered).hasStatus(422);
        assertThat(text(unanswered)).contains("四".repeat(501));
        assertThat(post("lina", outcome, "outcome", "TAKEN", "answer", " ")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", page + "/opinions", "opinion", "00000000-0000-4000-8000-000000000001", "text", "太严"))
                .hasStatus3xxRedirection();
        assertThat(text(get("wangqiang", page))).contains("太严", "征求意见", "考勤表").doesNotContain("李娜", "/answer\"");
        assertThat(post("zhaomin", page + "/decision", "version", "3", "decision", "教代会", "on", "2026-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/decision", "version", "3", "decision", "", "on", ""))
                .hasStatus(422);
    }

    private MvcTestResult said(String page, String text) {
        return post("lina", page + "/opinions", "opinion", "00000000-0000-4000-8000-000000000003", "text", text);
    }

    private MvcTestResult drafted(String title, String items) {
        return post("zhaomin", "/scoring/schemes", form(title, items, "0"));
    }

    private static String[] form(String title, String items, String version) {
        return new String[] {
            "title",
            title,
            "kind",
            "MONTHLY",
            "role",
            "HELPS",
            "text",
            "",
            "items",
            items,
            "vetoes",
            "",
            "self",
            "0",
            "group",
            "40",
            "department",
            "60",
            "leadership",
            "0",
            "excellent",
            "90",
            "good",
            "75",
            "basic",
            "60",
            "version",
            version
        };
    }

    @Test
    void whoWasScoredReadsTheOwnResultAndTheOthersReadNumbersOnly() {
        var run = first(text(get("lina", "/scoring")), "href=\"(/scoring/runs/[-0-9a-f]+)\"[^>]*><span>上学期师德考核");
        assertThat(text(get("lina", run))).contains("我的考核", "优秀", "公示期").doesNotContain("王强", "scores.xlsx");
        assertThat(text(get("chenjing", run))).contains("各等次人数").doesNotContain("李娜", "王强", "我的考核");
        assertThat(text(get("zhaomin", run))).contains("李娜", "王强", "scores.xlsx");
        assertThat(get("lina", run + "/scores.xlsx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", run + "/scores.xlsx")).hasStatusOk();
        assertThat(get("lina", run + "/posting.docx")).hasStatusOk();
        var own = first(text(get("lina", run)), "href=\"(/scoring/runs/[^\"]*/people/[-0-9a-f]+)\"");
        assertThat(text(get("lina", own))).contains("教学常规检查扣分", "对我的结果提异议");
        assertThat(get("wangqiang", own)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("chenjing", own)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get("zhaomin", own))).contains("教学常规检查扣分").doesNotContain("对我的结果提异议");
        assertThat(post("zhaomin", own + "/LEADERSHIP", "points", "20,20,20,20,20", "reason", "", "version", "1"))
                .as("posted, and nobody objects")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", own + "/answer", "answer", "已复核")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("zhaomin", own + "/answer", "answer", " ")).hasStatus(422);
        assertThat(post("lina", run + "/objection", "text", " ")).hasStatus(422);
        var objection = post("lina", run + "/objection", "text", "异".repeat(501));
        assertThat(objection).hasStatus(422);
        assertThat(text(objection)).contains("异".repeat(501), "<details class=\"card card-body mb-3\" open>");
    }

    @Test
    void aBreachIsReportedInConfidence() {
        var list = text(get("lina", "/scoring"));
        var scheme = first(list, "href=\"(/scoring/schemes/[-0-9a-f]+)\"[^>]*><span>师德量化考核办法");
        assertThat(post("lina", scheme + "/report", "about", "", "rule", "", "what", "", "evidence", ""))
                .hasStatus(422);
        assertThat(post(
                        "wangqiang",
                        scheme + "/report",
                        "report",
                        "00000000-0000-4000-8000-000000000002",
                        "about",
                        "陈静",
                        "rule",
                        "关爱学生",
                        "day",
                        "2026-01-05",
                        "what",
                        "上课训斥学生",
                        "evidence",
                        "家长来信"))
                .hasRedirectedUrl("/scoring/breaches");
        var breach = "/scoring/breaches/00000000-0000-4000-8000-000000000002";
        assertThat(text(get("wangqiang", "/scoring/breaches"))).contains("关爱学生").doesNotContain(breach);
        assertThat(get("wangqiang", breach)).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("zhaomin", breach))).contains("上课训斥学生", "家长来信", "王强");
        assertThat(post(
                        "zhaomin",
                        breach + "/hearing",
                        "version",
                        "1",
                        "found",
                        "true",
                        "deduction",
                        "5",
                        "hearing",
                        ""))
                .hasStatus(422);
        assertThat(post(
                        "lina",
                        breach + "/hearing",
                        "version",
                        "1",
                        "found",
                        "true",
                        "deduction",
                        "5",
                        "hearing",
                        "听了"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        "zhaomin",
                        breach + "/hearing",
                        "version",
                        "1",
                        "found",
                        "true",
                        "deduction",
                        "21",
                        "hearing",
                        "听了"))
                .as("more than it can bring")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        "zhaomin",
                        breach + "/hearing",
                        "version",
                        "1",
                        "found",
                        "true",
                        "deduction",
                        "5",
                        "hearing",
                        "听了"))
                .hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", breach))).contains("扣 5 分", "属实");
        assertThat(post("lina", scheme + "/acknowledgement")).hasStatus3xxRedirection();
        assertThat(text(get("lina", scheme))).contains("您已承诺遵守这一版").doesNotContain("没有承诺");
    }
}
