package io.zhijia.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
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
class TaskPagesTests {

    private final MockMvcTester browser;
    private final LocalDate today;

    TaskPagesTests(MockMvcTester browser, Clock clock) {
        this.browser = browser;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aTaskOpenedByHandIsTickedFinishedAndPutOnRecord() {
        var task = open(UUID.randomUUID().toString(), "元旦文艺汇演", "陈静");
        assertThat(read("chenjing", task)).contains("元旦文艺汇演", "写方案", "陈静 负责");
        assertThat(read("chenjing", "/")).contains("请您负责“元旦文艺汇演”");

        post("chenjing", task + "/steps/1/tick");
        assertThat(read("chenjing", task)).contains("1 / 10", "取消勾选：写方案");

        assertThat(finish(task, "ASK", "60", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有 9 步没有勾选");
        assertThat(finish(task, "DONE", "60", "50"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不能少于人数");
        assertThat(finish(task, "DONE", "", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("persons-mistake");
        assertThat(finish(task, "DONE", "60", "")).hasRedirectedUrl(task);

        assertThat(read("chenjing", task)).contains("60 人 / 60 人次", "1,280.50 元", "陈静");
        await().untilAsserted(() ->
                assertThat(read("zhaomin", "/records?words=元旦文艺汇演")).contains("元旦文艺汇演</a>"));
    }

    @Test
    void theSameFormSentTwiceOpensOneTask() {
        var id = UUID.randomUUID().toString();

        assertThat(open(id, "三八节活动", "李娜")).isEqualTo(open(id, "三八节活动", "李娜"));
        assertThat(read("zhaomin", "/tasks?whose=ALL&words=三八节活动")).containsOnlyOnce(">三八节活动<");
    }

    @Test
    void onlyWhoHasAPartInItFindsIt() {
        var task = open(UUID.randomUUID().toString(), "读书月", "李娜");

        assertThat(browser.get().uri(task).with(user("wangqiang")).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read("lina", task)).contains("办结");
        assertThat(browser.get().uri("/tasks/new").with(user("lina")).exchange())
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aStepIsGivenToSomebodyWhoIsToldAndDoesIt() {
        var task = open(UUID.randomUUID().toString(), "校园歌手赛", "李娜");
        post(
                "lina",
                task + "/steps/2/assignment",
                "to",
                "王强",
                "until",
                today.plusDays(3).toString());

        assertThat(read("wangqiang", "/")).contains("请您办“报批方案和预算”（校园歌手赛）", "交给我的一步");
        post("wangqiang", task + "/steps/2/tick");
        assertThat(read("lina", task)).contains("做完：报批方案和预算");
    }

    @Test
    void cancellingAsksForAReasonAndKeepsIt() {
        var task = open(UUID.randomUUID().toString(), "春游", "李娜");

        assertThat(attempt("lina", task + "/cancellation", "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("reason-mistake");
        post("lina", task + "/cancellation", "reason", "山洪预警");
        assertThat(read("lina", task)).contains("取消：山洪预警");
        assertThat(attempt("lina", task + "/steps/1/tick"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("要继续，请先重新办理");
    }

    @Test
    void aTaskFinishedAgainPutsTheRecordRight() {
        var task = open(UUID.randomUUID().toString(), "迎新茶话会", "陈静");
        finish(task, "DONE", "60", "");
        await().untilAsserted(() ->
                assertThat(read("zhaomin", "/records?words=迎新茶话会")).contains("60 人 / 60 人次"));
        post("chenjing", task + "/reopening", "reason", "补计后勤人员");
        finish(task, "DONE", "66", "");

        await().untilAsserted(() -> assertThat(read("zhaomin", "/records?words=迎新茶话会"))
                .contains("66 人 / 66 人次")
                .doesNotContain("60 人 / 60 人次"));
        var record = Pattern.compile("/records/[0-9a-f-]{36}").matcher(read("zhaomin", "/records?words=迎新茶话会"));
        assertThat(record.find()).isTrue();
        assertThat(read("zhaomin", record.group())).contains("重新办结：补计后勤人员", "60 人 / 60 人次");
    }

    @Test
    void evidenceThatDoesNotApplyNeedsAReasonAndCanBeTakenBack() {
        var task = open(UUID.randomUUID().toString(), "谈心谈话", "李娜");

        post("lina", task + "/waivers", "slot", "RULE", "reason", " ");
        assertThat(read("lina", task)).doesNotContain("制度不适用");
        post("lina", task + "/waivers", "slot", "RULE", "reason", "没有专门的制度");
        assertThat(read("lina", task)).contains("制度 不适用", "制度不适用：没有专门的制度");
        post("lina", task + "/waivers/removal", "slot", "RULE");
        assertThat(read("lina", task)).doesNotContain("制度不适用：");
        assertThat(attempt("wangqiang", task + "/waivers", "slot", "RULE", "reason", "不想写"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theAddressHoldsTheFilters() {
        open(UUID.randomUUID().toString(), "教师节座谈", "李娜");

        assertThat(read("zhaomin", "/tasks?whose=ALL&state=OPEN&area=CULTURE_SPORT&words=教师节座谈"))
                .contains(">教师节座谈<");
        assertThat(read("zhaomin", "/tasks?whose=ALL&state=OPEN&area=FINANCE&words=教师节座谈"))
                .doesNotContain(">教师节座谈<");
        assertThat(read("zhaomin", "/tasks?whose=ALL&state=CANCELLED&words=教师节座谈"))
                .doesNotContain(">教师节座谈<");
    }

    @Test
    void aTaskIsFoundByItsWordsHoweverTheyAreSpelled() {
        open(UUID.randomUUID().toString(), "整理Ａ３台帐底稿", "李娜");

        assertThat(read("zhaomin", "/tasks?whose=ALL&words=台账 a3")).contains(">整理Ａ３台帐底稿<", "value=\"台账 a3\"");
        assertThat(read("zhaomin", "/tasks?words=台账 底稿 a3&whose=ALL&area=FINANCE"))
                .contains("没有找到任务", "/tasks?whose=ALL&amp;state=ANY&amp;words=%E5%8F%B0", "在全部任务里找");
        assertThat(read("zhaomin", "/tasks?whose=ALL&words=台账&page=1")).contains("words=%E5%8F%B0%E8%B4%A6&amp;page=0");
        assertThat(read("lina", "/tasks?words=底稿台账"))
                .as("Together they are no word of it")
                .contains("没有找到任务")
                .doesNotContain("在全部任务里找");
    }

    @Test
    void aPhotoIsFiledUnderItsEvidenceAndSentTwiceIsKeptOnce() throws java.io.IOException {
        var task = open(UUID.randomUUID().toString(), "摄影展", "李娜");
        var photo = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", photo);

        assertThat(upload("lina", task, photo.toByteArray())).hasRedirectedUrl(task + "#files");
        assertThat(upload("lina", task, photo.toByteArray())).hasRedirectedUrl(task + "#files");
        assertThat(read("lina", task)).contains("照片 1", "/thumbnail").doesNotContain("照片 2");
        assertThat(upload("wangqiang", task, photo.toByteArray())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(upload("lina", task, new byte[0])).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aFileOfATaskIsSeenByWhoSeesTheTask() {
        var task = open(UUID.randomUUID().toString(), "书法展", "李娜");
        upload("zhaomin", task, "一份说明\n".getBytes(UTF_8));
        var file = Pattern.compile("/files/[0-9a-f-]{36}").matcher(read("lina", task));
        assertThat(file.find()).isTrue();

        assertThat(browser.get().uri(file.group()).with(user("lina")).exchange())
                .hasStatusOk();
        assertThat(browser.get().uri(file.group()).with(user("wangqiang")).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult upload(String login, String task, byte[] bytes) {
        return browser.post()
                .uri(task + "/files")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", "展板.jpg", "image/jpeg", bytes))
                .with(user(login))
                .with(csrf())
                .exchange();
    }

    private String open(String id, String title, String owner) {
        return post(
                "zhaomin",
                "/tasks",
                "id",
                id,
                "title",
                title,
                "area",
                "CULTURE_SPORT",
                "kind",
                "EVENT",
                "owner",
                owner,
                "due",
                today.plusDays(40).toString());
    }

    private MvcTestResult finish(String task, String rest, String persons, String personTimes) {
        return attempt(
                "chenjing",
                task + "/finish",
                "rest",
                rest,
                "on",
                today.toString(),
                "kind",
                "ACTIVITY",
                "venue",
                "礼堂",
                "persons",
                persons,
                "personTimes",
                personTimes,
                "spent",
                "1280.50",
                "result",
                "十二个节目。");
    }

    private String read(String login, String path) {
        var page = browser.get().uri(path).with(user(login)).exchange();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }

    private String post(String login, String path, String... fields) {
        var next = attempt(login, path, fields).getResponse().getRedirectedUrl();
        assertThat(next).as("where %s leads", path).isNotNull();
        var fragment = Pattern.compile("#.*");
        return fragment.matcher(String.valueOf(next)).replaceAll("");
    }

    private MvcTestResult attempt(String login, String path, String... fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
