package io.zhijia.membercase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MemberCasePagesTests extends DemoPages {

    MemberCasePagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theGroupIsHeardTheCommitteeApprovesAndTheRegisterFollows() {
        var number = number();
        var page = apply(number, "仇小满", group());
        assertThat(post("zhaomin", page + "/approval", "on", "2026-03-05", "decision", "第三次委员会会议"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有小组意见");
        assertThat(post("zhaomin", page + "/opinion", "agrees", "true", "text", "表现积极"))
                .hasRedirectedUrl(page);

        assertThat(post("zhuxi", page + "/approval", "on", "2026-03-05", "decision", "第三次委员会会议"))
                .hasRedirectedUrl(page);

        assertThat(text(get("zhaomin", page))).contains("已批准", "表现积极", "第三次委员会会议");
        assertThat(text(get("zhaomin", "/members?q=" + number))).contains("仇小满");
        assertThat(text(get("zhaomin", "/members?day=2026-03-04&q=" + number))).doesNotContain("仇小满");
        assertThat(text(get("zhaomin", "/members?day=2026-03-05&q=" + number))).contains("仇小满");
        assertThat(post("zhuxi", page + "/approval", "on", "2026-03-05", "decision", "又一次"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void membersAndWhoHasAppliedDoNotApplyAgain() {
        assertThat(post(
                        "zhaomin",
                        "/members/cases/joining",
                        "name",
                        "李娜",
                        "number",
                        "1002",
                        "sex",
                        "FEMALE",
                        "phone",
                        ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("李娜 1002 已经是会员");
        var number = number();
        apply(number, "单小雨", "");
        assertThat(post("zhaomin", "/members/cases/joining", "name", "单小雨", "number", number, "sex", "FEMALE"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已在办理");
    }

    @Test
    void manyAreApprovedTogetherOrNone() {
        var one = number();
        var other = number();
        var first = apply(one, "查小禾", "").replaceFirst(".*/", "");
        var second = apply(other, "解小谷", "").replaceFirst(".*/", "");
        assertThat(post("zhaomin", "/members/cases/approval", "on", "2026-03-05", "decision", "会议"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有勾选任何人");
        assertThat(browser.post()
                        .uri("/members/cases/approval")
                        .with(user("zhaomin"))
                        .with(csrf())
                        .param("chosen", first, second)
                        .param("on", "2026-03-05")
                        .param("decision", "第三次委员会会议")
                        .exchange())
                .hasRedirectedUrl("/members/cases");

        assertThat(text(get("zhaomin", "/members?q=" + one))).contains("查小禾");
        assertThat(text(get("zhaomin", "/members?q=" + other))).contains("解小谷");
    }

    @Test
    void aMemberLeavesByACaseAndComesBackByAnother() {
        var number = number();
        var joined = apply(number, "任小川", "");
        post("zhaomin", joined + "/approval", "on", "2026-01-05", "decision", "会议");
        var exit = post(
                "zhaomin", "/members/cases/new", "kind", "EXIT", "member", number, "reason", "本人申请", "document", "申请书");
        var page = String.valueOf(exit.getResponse().getRedirectedUrl());
        assertThat(post("zhaomin", page + "/approval", "on", "2026-02-01", "decision", "会议"))
                .hasRedirectedUrl(page);
        assertThat(text(get("zhaomin", "/members?standing=ENDED&q=" + number))).contains("任小川");

        var again = apply(number, "任小川", "");
        post("zhaomin", again + "/approval", "on", "2026-03-01", "decision", "会议");
        var register = text(get("zhaomin", "/members?q=" + number));
        assertThat(register).contains("任小川");
        assertThat(Pattern.compile(">任小川</a>").matcher(register).results().count())
                .as("one and the same entry")
                .isOne();
    }

    @Test
    void theFormsArePrinted() throws IOException {
        assertThat(word(get("zhaomin", "/members/cases/blank.docx"))).contains("工会会员入会申请书", "自愿加入中华全国总工会");
        var page = apply(number(), "朴小英", "");
        assertThat(word(get("zhaomin", page + "/form.docx"))).contains("朴小英", "工会委员会意见");
    }

    @Test
    void theIdleAreListedAndNothingElseHappens() {
        assertThat(text(get("zhaomin", "/members/cases/idle"))).contains("程序不会自动处理", "办退会");
    }

    @Test
    void aMistakeComesBackBesideItsField() {
        assertThat(post("zhaomin", "/members/cases/joining", "name", "", "number", "", "born", "2025-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"", "id=\"number-mistake\"", "id=\"born-mistake\"");
        assertThat(post("zhaomin", "/members/cases/new", "kind", "EXIT", "member", "1002", "reason", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"reason-mistake\"");
    }

    @ParameterizedTest
    @CsvSource({
        "zhaomin, /members/cases, OK",
        "zhuxi, /members/cases, OK",
        "zuzhang, /members/cases, OK",
        "lina, /members/cases, CONFLICT",
        "zuzhang, /members/cases/joining, CONFLICT",
        "zuzhang, /members/cases/idle, CONFLICT",
        "zuzhang, /members/cases/blank.docx, CONFLICT",
        "lina, /members/cases/new, CONFLICT",
        "zhuxi, /members/cases/new, OK"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(get(login, path)).hasStatus(status);
    }

    @Test
    void aGroupLeaderSeesOnlyCasesOfTheOwnGroup() {
        var page = apply(number(), "区小林", "");

        assertThat(get("zuzhang", page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("lina", page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("zuzhang", page + "/opinion", "agrees", "true", "text", "好"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String apply(String number, String name, String group) {
        var applied = post(
                "zhaomin",
                "/members/cases/joining",
                "name",
                name,
                "number",
                number,
                "sex",
                "FEMALE",
                "phone",
                "13900002222",
                "group",
                group,
                "document",
                "入会申请书");
        var next = String.valueOf(applied.getResponse().getRedirectedUrl());
        assertThat(next).matches("/members/cases/[-0-9a-f]{36}");
        return next;
    }

    private String group() {
        var found = Pattern.compile("<option value=\"([-0-9a-f]{36})\"").matcher(text(get("zhaomin", "/members/new")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String number() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String word(MvcTestResult answer) throws IOException {
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
