package io.zhijia.fileset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.OneDay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BooksPagesTests extends DemoPages {

    private final int year = OneDay.today().getYear();

    BooksPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theYearsBooksFillFromTheRecordBook() {
        var books = theYears();
        var page = text(get("zhaomin", books));

        assertThat(page).contains("组织建设", "会议记录", "送温暖、困难帮扶", "涉及个人", "上级文件", "项变成任务");
        var minutes = text(get("zhaomin", found(page, "href=\"(/books/[-0-9a-f]+/books/[-0-9a-f]+)\">会议记录")));
        assertThat(minutes).contains("工会委员会会议记录", "/records/", "已有", "自动归集", "永久");
        var organisation = text(get("zhuxi", found(page, "href=\"(/books/[-0-9a-f]+/books/[-0-9a-f]+)\">组织建设")));
        assertThat(organisation).contains("二号柜第三层", "不适用：本年不换届", "/union/offices");
    }

    @Test
    void aYearIsOpenedOnceAndTheNextOneLikeIt() {
        var like = theYears().substring("/books/".length());
        assertThat(open(like, year + "-06-01", year + 1 + "-05-31"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经打开了一套（" + year);

        var next = redirect(open(like, year + 1 + "-01-01", year + 1 + "-12-31"));
        var page = text(get("zhaomin", next));
        assertThat(page).contains((year + 1) + "年簿册", "组织建设", "上级文件");
        var organisation = found(page, "href=\"(/books/[-0-9a-f]+/books/[-0-9a-f]+)\">组织建设");
        assertThat(get("zhaomin", organisation)).bodyText().doesNotContain("二号柜", "本年不换届");
        assertThat(get("zhaomin", "/books/new")).bodyText().contains("上一套：" + (year + 1) + "年", "七簿三档三册");

        assertThat(post("zhaomin", next + "/removal")).hasRedirectedUrl("/books");
        assertThat(post("zhaomin", theYears() + "/removal"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请先取出");
    }

    @Test
    void whatIsMissingBecomesOneTaskWhoseFilesComeBack() {
        var set = redirect(post(
                "zhaomin",
                "/books?line=INSPECTION",
                "like",
                "USUAL:INSPECTION",
                "name",
                "区级验收" + UUID.randomUUID(),
                "from",
                year + "-01-01",
                "to",
                year + "-12-31"));
        redirect(post("zhaomin", set + "/books", "name", "补充材料", "form", "FILE", "keeper", ""));
        var book = found(text(get("zhaomin", set)), "href=\"(/books/[-0-9a-f]+/books/[-0-9a-f]+)\">补充材料");
        redirect(post("zhaomin", book + "/parts", "name", "验收申请", "kept", "YEARS_10"));
        var part = found(text(get("zhaomin", book)), "id=\"part-([-0-9a-f]{36})\"");

        assertThat(post("zhaomin", "/books/parts/" + part + "/task", "due", "2020-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经过去");
        redirect(post("zhaomin", "/books/parts/" + part + "/task", "due", year + 1 + "-01-31"));
        assertThat(get("zhaomin", book)).bodyText().contains("/tasks/" + part, "补齐的任务");
        redirect(post("zhaomin", set + "/tasks", "due", year + 1 + "-01-31"));
        assertThat(post("zhaomin", set + "/tasks", "due", year + 1 + "-01-31"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有还要办的缺项");
        assertThat(get("zhaomin", "/tasks/" + part)).bodyText().contains("补齐簿册“补充材料”：验收申请", book);

        redirect(post(
                "zhaomin",
                "/tasks/" + part + "/finish",
                "on",
                OneDay.today().toString(),
                "kind",
                "WORK",
                "persons",
                "1",
                "result",
                "申请已盖章，交区总工会",
                "rest",
                "DONE"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(text(get("zhaomin", book))).contains("申请已盖章，交区总工会", "已有"));
    }

    @Test
    void aFileIsPutInTakenOutAndAPartWaived() {
        var women = found(text(get("zhaomin", "/books")), "href=\"(/books/[-0-9a-f]{36})\">" + year + "年女职工");
        var book = found(text(get("zhaomin", women)), "href=\"(/books/[-0-9a-f]+/books/[-0-9a-f]+)\">组织与制度");
        var part = found(text(get("zhaomin", book)), "id=\"part-([-0-9a-f]{36})\"");

        assertThat(post("zhaomin", "/books/parts/" + part + "/files", "text", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("至少有一样");
        assertThat(upload(part, "名单.txt", "女职工委员会名单")).hasRedirectedUrl(book);
        var page = text(get("zhaomin", book));
        assertThat(page).contains("名单.txt");
        redirect(post("zhaomin", found(page, "action=\"(/books/parts/filings/[-0-9a-f]+/removal)\"")));
        assertThat(get("zhaomin", book)).bodyText().doesNotContain("名单.txt");

        redirect(post("zhaomin", "/books/parts/" + part + "/waiver", "reason", "与校工会合署"));
        assertThat(get("zhaomin", book)).bodyText().contains("不适用：与校工会合署");
        redirect(post("zhaomin", "/books/parts/" + part + "/waiver/removal"));
        assertThat(get("zhaomin", book)).bodyText().doesNotContain("与校工会合署");
    }

    @Test
    void aTemplateIsChangedWithoutTouchingWhatIsOpen() {
        var name = "七簿" + UUID.randomUUID().toString().substring(0, 8);
        var template = redirect(post("zhuxi", "/books/templates", "like", "USUAL:SEVEN", "name", name));
        assertThat(post("zhuxi", "/books/templates", "like", "USUAL:SEVEN", "name", name))
                .hasStatus(HttpStatus.CONFLICT);
        var page = text(get("zhuxi", template));
        assertThat(page).contains("这是样板", "教代会记录簿", "工会积极分子名册").doesNotContain("项变成任务");
        var activists = found(page, "href=\"(/books/[-0-9a-f]+/books/[-0-9a-f]+)\">工会积极分子名册");
        redirect(post("zhuxi", activists + "/up"));
        var moved = text(get("zhuxi", template));
        assertThat(moved.indexOf("工会积极分子名册")).isLessThan(moved.indexOf("职工代表名册"));
        redirect(post("zhuxi", activists + "/edit", "name", "积极分子册", "form", "ROLL", "keeper", "", "shut", "true"));
        redirect(post(
                "zhuxi",
                activists + "/parts",
                "name",
                "评选通知",
                "areas",
                "HONOUR",
                "words",
                "评选、通知",
                "slot",
                "NOTICE",
                "kept",
                "YEARS_10"));
        assertThat(get("zhuxi", activists)).bodyText().contains("评选通知", "附有通知", "评优表彰", "涉及个人");
        var part = found(text(get("zhuxi", activists)), "id=\"part-([-0-9a-f]{36})\"");
        assertThat(post("zhuxi", "/books/parts/" + part + "/files", "text", "放在柜里"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("这是样板");
        assertThat(post("zhuxi", activists + "/parts", "name", "", "kept", "YEARS_10"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        redirect(post("zhuxi", "/books/parts/" + part + "/removal"));
        redirect(post("zhuxi", activists + "/removal"));
        assertThat(get("zhuxi", template)).bodyText().doesNotContain("积极分子册");
        redirect(post("zhuxi", template + "/removal"));
    }

    @Test
    void aSetIsPrintedListedAndPacked() throws IOException {
        var books = theYears();
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(get("zhaomin", books + "/word"))));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("青山中学工会", "目录", "组织建设", "二号柜第三层", "不适用：本年不换届");
        }
        try (var dividers = new XWPFDocument(new ByteArrayInputStream(bytes(get("zhaomin", books + "/dividers"))));
                var text = new XWPFWordExtractor(dividers)) {
            assertThat(text.getText()).contains("第 17 册", "上级文件");
        }
        try (var excel = new XSSFWorkbook(new ByteArrayInputStream(bytes(get("zhaomin", books + "/list.xlsx"))))) {
            assertThat(excel.getNumberOfSheets()).isEqualTo(2);
            assertThat(excel.getSheetAt(0).getLastRowNum()).isGreaterThan(35);
        }
        var names = entries(bytes(get("zhaomin", books + "/all.zip")));
        assertThat(names).contains("目录.docx", "目录.xlsx").anyMatch(name -> name.startsWith("15 信息宣传/01 "));
    }

    @Test
    void aFreePageIsWrittenAndPrinted() throws IOException {
        var women = found(text(get("zhaomin", "/books")), "href=\"(/books/[-0-9a-f]{36})\">" + year + "年女职工");
        var page = UUID.randomUUID().toString();
        redirect(post("zhaomin", women + "/pages", "page", page, "title", "大事记", "text", "三月八日\n健步走"));
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(get("zhaomin", women + "/word"))));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("大事记", "三月八日");
        }
        redirect(post("zhaomin", women + "/pages/" + page + "/removal"));
        assertThat(get("zhaomin", women)).bodyText().doesNotContain("大事记");
    }

    @Test
    void theWomensHandbookIsWrittenFromTheYear() throws IOException {
        var women = found(text(get("zhaomin", "/books")), "href=\"(/books/[-0-9a-f]{36})\">" + year + "年女职工");
        assertThat(get("zhaomin", women)).bodyText().contains("女职工委员会工作手册");
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(get("zhaomin", women + "/handbook"))));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("女职工委员会工作手册", "其中女会员", "女职工委员会组成", "年度工作安排", "一年回顾", "健康与成长");
        }
        assertThat(get("zhaomin", theYears() + "/handbook")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aBookIsKeptByAnOfficer() {
        var template =
                redirect(post("zhaomin", "/books/templates", "like", "USUAL:CARE", "name", "关爱" + UUID.randomUUID()));
        var liNa = found(text(get("zhaomin", "/members?q=李娜")), "/members/([-0-9a-f]{36})");
        assertThat(post("zhaomin", template + "/books", "name", "新册", "form", "BOOK", "keeper", liNa))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("在任的工会干部");
        post("zhaomin", template + "/removal");
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, 200", "zhuxi, 200", "zuzhang, 409", "lina, 409"})
    void onlyOfficersReadBooks(String login, int status) {
        var books = theYears();
        assertThat(get(login, books)).hasStatus(status);
        assertThat(get(login, books + "/all.zip")).hasStatus(status);
    }

    private String theYears() {
        return found(text(get("zhaomin", "/books")), "href=\"(/books/[-0-9a-f]{36})\">" + year + "年簿册");
    }

    private MvcTestResult open(String like, String from, String to) {
        return post("zhaomin", "/books?line=BOOKS", "like", like, "name", "", "from", from, "to", to);
    }

    private MvcTestResult upload(String part, String name, String content) {
        return browser.post()
                .uri("/books/parts/" + part + "/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content.getBytes(UTF_8)))
                .param("text", "")
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
    }

    private static List<String> entries(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String found(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static byte[] bytes(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
