package io.zhijia.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class MeetingPagesTests {

    private final MockMvcTester browser;
    private final LocalDate today;

    MeetingPagesTests(MockMvcTester browser, Clock clock) {
        this.browser = browser;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aMeetingIsNoticedHeldWrittenAndFiled() {
        var meeting = plan("ROUTINE", "期中例会");
        post("zhaomin", meeting + "/notice");
        assertThat(read("lina", "/")).contains("请参加“期中例会”");
        assertThat(read("lina", meeting)).contains("已通知", "我要请假").doesNotContain("保存签到");

        post("zhaomin", meeting + "/attendance", attendance(meeting));
        assertThat(attempt("zhaomin", meeting + "/filing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有记录");
        post("zhaomin", meeting + "/items/1/minutes", "before", "", "text", "各组都说了。");
        post("zhaomin", meeting + "/items/2/minutes", "before", "", "text", "定了两件事。");
        post(
                "zhaomin",
                meeting + "/items/2/decisions",
                "id",
                UUID.randomUUID().toString(),
                "decision",
                "添置跳绳",
                "manner",
                "一致同意",
                "owner",
                "王强",
                "due",
                today.plusDays(9).toString());
        assertThat(read("wangqiang", "/tasks")).contains("添置跳绳");

        assertThat(attempt("zhaomin", meeting + "/filing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有小组没有说", "语文组");
        for (var group : groups(meeting)) {
            post("zhaomin", meeting + "/care/" + group + "/none");
        }
        post("zhaomin", meeting + "/filing");
        assertThat(read("lina", meeting)).contains("已归档", "定了两件事", "添置跳绳");
        await().untilAsserted(
                        () -> assertThat(read("zhaomin", "/records?words=期中例会")).contains("期中例会</a>"));
    }

    @Test
    void whatIsDecidedBetweenSittingsIsMadeKnownToEverybody() {
        var meeting = plan("HEADS", "团长联席会");
        post("zhaomin", meeting + "/notice");
        post("zhaomin", meeting + "/attendance", attendance(meeting));
        var id = UUID.randomUUID().toString();
        post(
                "zhaomin",
                meeting + "/items/1/decisions",
                "id",
                id,
                "decision",
                "暂停使用东操场",
                "manner",
                "一致同意",
                "owner",
                "",
                "due",
                today.toString());
        var posting = "/meetings/decisions/" + id + "/posting";
        assertThat(read("chenjing", "/meetings/decisions")).doesNotContain("暂停使用东操场");
        assertThat(attempt("zhaomin", posting, "postedOn", today.toString(), "place", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"place-mistake\"");
        assertThat(attempt("lina", posting, "postedOn", today.toString(), "place", "公开栏"))
                .hasStatus(HttpStatus.CONFLICT);
        post("zhaomin", posting, "postedOn", today.toString(), "place", "校门口公开栏", "seen", "0");
        assertThat(read("chenjing", "/meetings/decisions")).contains("暂停使用东操场", "校门口公开栏");
        assertThat(browser.get().uri(posting + ".docx").with(user("zhaomin"))).hasStatusOk();
    }

    @Test
    void whatGroupsSayIsInNoPaperAndNotShownToMembers() throws java.io.IOException {
        var meeting = plan("ROUTINE", "关爱例会");
        post("zhaomin", meeting + "/care/" + groups(meeting).getFirst(), "person", "孙老师", "kind", "ILL", "help", "送饭");

        assertThat(read("zhaomin", meeting + "/care")).contains("孙老师");
        assertThat(read("lina", meeting + "/care")).doesNotContain("孙老师");
        post("zhaomin", meeting + "/attendance", attendance(meeting));
        var word = browser.get()
                .uri(meeting + "/minutes.docx")
                .with(user("zhaomin"))
                .exchange();
        try (var opened = new org.apache.poi.xwpf.usermodel.XWPFDocument(
                new java.io.ByteArrayInputStream(word.getResponse().getContentAsByteArray()))) {
            var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(opened).getText();
            assertThat(text).contains("关爱例会纪要", "出席：", "二、本月工作").doesNotContain("孙老师");
        }
        for (var paper : List.of("", "/notice", "/sheet")) {
            assertThat(read("lina", meeting + paper)).contains("关爱例会").doesNotContain("孙老师");
        }
    }

    @Test
    void aNoticeWithoutAnybodyInvitedIsRefusedInPlainWords() {
        var meeting = post("zhaomin", "/meetings", form("FORUM", "空会"));

        assertThat(attempt("zhaomin", meeting + "/notice"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有邀请参加人");
    }

    @Test
    void changingANoticedMeetingTellsThoseInvitedAgain() {
        var meeting = plan("COMMITTEE", "临时会议");
        post("zhaomin", meeting + "/notice");
        var changed = new ArrayList<>(Arrays.asList(form("COMMITTEE", "临时会议")));
        changed.addAll(List.of("invited", "李娜"));
        changed.set(changed.indexOf("version") + 1, version(meeting));
        changed.set(changed.indexOf("教工之家"), "图书馆");
        post("zhaomin", meeting, changed.toArray(String[]::new));

        assertThat(read("lina", "/inbox")).contains("“临时会议”有变动", "图书馆");
        assertThat(attempt("zhaomin", meeting, changed.toArray(String[]::new)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("另一位同事改动了");
    }

    @Test
    void aChangeWithoutTheVersionThatWasShownIsRefusedInWords() {
        var meeting = plan("COMMITTEE", "版本会议");
        var fields = new ArrayList<>(Arrays.asList(form("COMMITTEE", "改了题目")));
        fields.subList(fields.indexOf("version"), fields.indexOf("version") + 2).clear();

        assertThat(attempt("zhaomin", meeting, fields.toArray(String[]::new)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("另一位同事改动了");
        assertThat(read("zhaomin", meeting)).contains("版本会议").doesNotContain("改了题目");
    }

    @Test
    void papersOfAnItemAreReadByThoseInvitedAndByNobodyElse() {
        var meeting = plan("COMMITTEE", "材料会议");
        assertThat(paper("zhaomin", meeting, "第一条　慰问标准。\n")).hasRedirectedUrl(meeting + "/items/1");
        paper("zhaomin", meeting, "第一条　慰问标准。\n");
        var page = read("lina", meeting);
        var files =
                Pattern.compile("/files/[0-9a-f-]{36}").matcher(page).results().toList();

        assertThat(files).hasSize(1);
        var file = files.getFirst().group();
        assertThat(browser.get().uri(file).with(user("lina")).exchange()).hasStatusOk();
        assertThat(browser.get().uri(file).with(user("chenjing")).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(paper("lina", meeting, "我的材料\n")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aDecisionIsFoundInTheRegisterUntilItIsDoneAndAfterwards() {
        var meeting = plan("COMMITTEE", "登记会议");
        post("zhaomin", meeting + "/attendance", attendance(meeting));
        var fields = new String[] {
            "id",
            UUID.randomUUID().toString(),
            "decision",
            "修缮活动室",
            "manner",
            "一致同意",
            "owner",
            "王强",
            "due",
            today.plusDays(9).toString()
        };
        post("zhaomin", meeting + "/items/1/decisions", fields);

        assertThat(read("zhaomin", "/meetings/decisions?open=true")).contains("修缮活动室", "登记会议", "王强", "办理中");
        assertThat(read("lina", "/meetings/decisions")).contains("修缮活动室");
        assertThat(read("chenjing", "/meetings/decisions")).doesNotContain("修缮活动室");
        var task = found("/meetings/decisions", "href=\"(/tasks/[-0-9a-f]+)\"").getFirst();
        post("zhaomin", task + "/cancellation", "reason", "已另行安排");
        assertThat(read("zhaomin", "/meetings/decisions?open=true")).doesNotContain("修缮活动室");
        assertThat(read("zhaomin", "/meetings/decisions")).contains("修缮活动室", "已取消");
    }

    @Test
    void howOftenAMeetingIsHeldIsDecidedByThoseWhoKeepThem() {
        assertThat(attempt("lina", "/meetings/cadence", "FORUM", "6")).hasStatus(HttpStatus.CONFLICT);
        assertThat(read("zhaomin", "/meetings")).doesNotContain("座谈会 <small class=\"text-secondary\">每半年一次");
        post("zhaomin", "/meetings/cadence", "FORUM", "6");

        assertThat(read("zhaomin", "/meetings")).contains("座谈会 <small class=\"text-secondary\">每半年一次");
    }

    private MvcTestResult paper(String login, String meeting, String text) {
        return browser.post()
                .uri(meeting + "/items/1/papers")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile(
                        "file", "标准.txt", "text/plain", text.getBytes(UTF_8)))
                .with(user(login))
                .with(csrf())
                .exchange();
    }

    @Test
    void aMemberWhoIsNotInvitedFindsNothingAndMayNotPrepareOne() {
        var meeting = plan("COMMITTEE", "闭门会议");

        assertThat(browser.get().uri(meeting).with(user("chenjing")).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/meetings/new").with(user("chenjing")).exchange())
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(attempt("lina", meeting + "/notice")).hasStatus(HttpStatus.CONFLICT);
    }

    private String plan(String type, String title) {
        var fields = new ArrayList<>(Arrays.asList(form(type, title)));
        fields.addAll(List.of("invited", "李娜", "invited", "王强"));
        return post("zhaomin", "/meetings", fields.toArray(String[]::new));
    }

    private String[] form(String type, String title) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "version",
            "0",
            "type",
            type,
            "title",
            title,
            "area",
            "ORGANISATION",
            "day",
            today.toString(),
            "time",
            "16:20",
            "venue",
            "教工之家",
            "agenda",
            "谁病了、谁有困难\n本月工作"
        };
    }

    private String version(String meeting) {
        return found(meeting + "/edit", "name=\"version\" value=\"(\\d+)\"").getFirst();
    }

    private String[] attendance(String meeting) {
        return found(meeting + "/attendance", "name=\"(presence-[-0-9a-f]+)\" value=\"PRESENT\"").stream()
                .flatMap(name -> List.of(name, "PRESENT").stream())
                .toArray(String[]::new);
    }

    private List<String> groups(String meeting) {
        return found(meeting + "/care", "id=\"group-([-0-9a-f]+)\"");
    }

    private List<String> found(String path, String pattern) {
        return Pattern.compile(pattern)
                .matcher(read("zhaomin", path))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String read(String login, String path) {
        var page = browser.get().uri(path).with(user(login)).exchange();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String post(String login, String path, String... fields) {
        var next = attempt(login, path, fields).getResponse().getRedirectedUrl();
        assertThat(next).as("where %s leads", path).isNotNull();
        return String.valueOf(next);
    }

    private MvcTestResult attempt(String login, String path, String... fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
