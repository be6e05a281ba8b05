package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhijia.document.PictureFixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The promise as a whole: last year's Word plan becomes a running year, and the year's papers come out of it. */
class WholeYearBrowserTests extends InABrowser {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String COLLECTION = """
            工会工作计划汇编

            篇一　松涛小学工会年度工作计划
            一、指导思想
            以服务教职工为中心，把学校工会办成温暖可靠的教工之家。
            二、工作目标
            1、教代会提案答复率达到100%。
            2、全年开展文体活动不少于六次。
            三、主要措施
            1、坚持校务公开，重要事项交教代会讨论。
            2、落实“五必访”，及时看望生病住院的教职工。
            四、月份安排
            二月：
            1、召开工会委员会议，讨论全年计划。
            2、走访慰问困难教职工。
            三月：
            1、庆祝“三八”妇女节，组织女教职工健步走。
            四月：
            1、召开教职工代表大会，审议学校工作报告。
            2、举行教职工羽毛球赛。
            五月：
            1、举办师德演讲比赛。
            九月：
            1、庆祝教师节，表彰优秀教师。
            十月：
            1、重阳节慰问退休教师。
            十二月：
            1、整理工会台账，总结全年工作。

            篇二　松涛小学工会女职工工作计划
            一、指导思想
            维护女教职工的合法权益和特殊利益。
            二、月份安排
            三月：
            1、开展女职工维权知识讲座。
            六月：
            1、组织亲子读书活动。
            十一月：
            1、女教职工专项体检。
            """;

    @Test
    void aTextOfLastYearBecomesARunningYearAndItsPapers() throws IOException {
        var desk = signedIn("zhaomin", 1280, 900);
        choose(desk, new FilePayload("计划汇编.txt", "text/plain", COLLECTION.getBytes(Charset.forName("GB18030"))), 2031);
        var items = standsAsPlan(desk, "社区羽毛球邀请赛");
        var photo = finishedOnAPhone(items, "社区羽毛球邀请赛");
        desk.waitForTimeout(500); // finished first, filed a moment later

        var entry = inTheRecordBook(desk, "社区羽毛球邀请赛", photo);
        ledgerOnPaper(desk);
        bundleOnPaper(desk, entry);
        planOnPaper(desk, items, "社区羽毛球邀请赛");
        summaryOnPaper(desk);
    }

    @Test
    void theSameAsAWordDocument() throws IOException {
        var desk = signedIn("zhaomin", 1280, 900);
        choose(desk, new FilePayload("计划汇编.docx", WORD, asWord(COLLECTION)), 2032);
        var items = standsAsPlan(desk, "镇区羽毛球联赛");
        planOnPaper(desk, items, "镇区羽毛球联赛");
    }

    private static void choose(Page desk, FilePayload file, int year) {
        desk.navigate(at("/plan/imports"));
        desk.getByLabel("计划文件").setInputFiles(file);
        desk.getByLabel("用作哪一年的计划").fill(String.valueOf(year));
        named(desk, AriaRole.BUTTON, "开始读").click();
        assertThat(desk.locator("main li")).hasCount(2);
        lookAt(desk, "whole-choice");
        desk.locator("main li", new Page.LocatorOptions().setHasText("年度工作计划")).getByRole(AriaRole.BUTTON).click();
        assertThat(desk.locator("h1")).containsText("松涛小学工会年度工作计划");
    }

    /**
     * Two corrections, and the year stands with them.
     *
     * @return path of the list of its items
     */
    private static String standsAsPlan(Page desk, String tournament) {
        entry(desk, "举行教职工羽毛球赛").getByText("修改").click();
        desk.getByLabel("事项", new Page.GetByLabelOptions().setExact(true)).fill(tournament);
        named(desk, AriaRole.BUTTON, "保存").click();
        entry(desk, "举办师德演讲比赛").getByText("修改").click();
        desk.getByLabel("6 月", new Page.GetByLabelOptions().setExact(true)).check();
        desk.getByLabel("5 月", new Page.GetByLabelOptions().setExact(true)).uncheck();
        named(desk, AriaRole.BUTTON, "保存").click();
        assertThat(desk.locator("h3", new Page.LocatorOptions().setHasText("6 月"))).isVisible();
        named(desk, AriaRole.BUTTON, "采用这 9 项").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("这一年的计划立起来了");
        named(desk, AriaRole.LINK, "查看计划").click();
        assertThat(desk.locator("h1")).containsText("松涛小学工会年度工作计划");
        assertThat(desk.locator(".figures")).containsText("9");
        lookAt(desk, "whole-plan");
        return desk.locator(".figures a").first().getAttribute("href");
    }

    /** @return the photo as it is kept */
    private byte[] finishedOnAPhone(String items, String item) throws IOException {
        var phone = signedIn("zhaomin", 360, 740);
        phone.navigate(at(items + "&q=" + item));
        named(phone, AriaRole.LINK, item).click();
        named(phone, AriaRole.BUTTON, "启动").click();
        assertThat(phone.locator("h1")).containsText(item);
        phone.getByText("加照片或材料").click();
        phone.getByLabel("照片或文件").setInputFiles(
                new FilePayload("IMG_0409.jpg", "image/jpeg", PictureFixtures.photo(1200, 900)));
        phone.getByLabel("说明（可不填）").fill("半决赛现场");
        named(phone, AriaRole.BUTTON, "加上").click();
        assertThat(phone.locator("img[src$='/thumbnail']")).isVisible();
        lookAt(phone, "whole-phone-photo");
        named(phone, AriaRole.LINK, "办结").click();
        finish(phone);
        lookAt(phone, "whole-phone-finished");
        return bytes(phone, "a:has(img[src$='/thumbnail'])");
    }

    private static void finish(Page phone) {
        phone.getByLabel("步没有勾选").selectOption("都做了");
        phone.getByLabel("参加人数").fill("32");
        phone.getByLabel("参加人次").fill("58");
        phone.getByLabel("支出（元）").fill("1260.50");
        phone.getByLabel("成效").fill("四支队伍参加，语文组获得第一名。");
        named(phone, AriaRole.BUTTON, "办结并记入台账").click();
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("已办结");
    }

    private static String inTheRecordBook(Page desk, String what, byte[] photo) throws IOException {
        assertThat(new String(photo, ISO_8859_1)).doesNotContain("Exif");
        desk.navigate(at("/records?words=" + what));
        named(desk, AriaRole.LINK, what).click();
        assertThat(desk.locator("main")).containsText("32 人 / 58 人次");
        assertThat(desk.locator("main")).containsText("半决赛现场");
        assertThat(bytes(desk, "a:has(img[src$='/thumbnail'])")).isEqualTo(photo);
        lookAt(desk, "whole-record");
        return desk.url();
    }

    private static void ledgerOnPaper(Page desk) throws IOException {
        desk.navigate(at("/records?words=社区羽毛球邀请赛"));
        assertThat(sheet(bytes(desk, "a:has-text('导出 Excel')")))
                .contains("社区羽毛球邀请赛")
                .contains("1,260.50");
        desk.navigate(at("/records/ledger"));
        lookAt(desk, "whole-ledger");
        assertThat(sheet(bytes(desk, "a:has-text('导出 Excel')"))).contains("文体活动").contains("合计");
        assertThat(pdf(bytes(desk, "a:has-text('导出 PDF')"))).contains("文体活动").contains("合计");
    }

    /** The plan item, its entry and its photo in one Word document. */
    private static void bundleOnPaper(Page desk, String entry) throws IOException {
        desk.navigate(entry);
        var item = desk.locator("main a[href^='/plan/items/'], main a[href^='/records/items/']").first().getAttribute("href");
        desk.navigate(at(item));
        if (item.startsWith("/plan/items/")) {
            desk.locator("a[href^='/records/items/']").first().click();
        }
        assertThat(named(desk, AriaRole.LINK, "导出成套材料（Word）")).isVisible();
        lookAt(desk, "whole-item");
        try (var bundle = new XWPFDocument(new ByteArrayInputStream(bytes(desk, "a:has-text('导出成套材料')")))) {
            assertThat(new XWPFWordExtractor(bundle).getText())
                    .contains("社区羽毛球邀请赛")
                    .contains("四支队伍参加")
                    .contains("半决赛现场")
                    .contains("1,260.50");
            assertThat(bundle.getAllPictures()).hasSize(1);
        }
    }

    private static void planOnPaper(Page desk, String items, String item) throws IOException {
        desk.navigate(at(items + "&q=" + item));
        named(desk, AriaRole.LINK, item).click();
        desk.locator("main a[href^='/plan?plan=']").first().click();
        assertThat(word(bytes(desk, "a:has-text('Word 文稿')")))
                .contains("松涛小学工会年度工作计划")
                .contains("指导思想")
                .contains("提案答复率达到100%")
                .contains(item)
                .doesNotContain("举行教职工羽毛球赛");
        assertThat(pdf(bytes(desk, "a:has-text('逐月安排 PDF')"))).contains("6月").contains(item);
    }

    private static void summaryOnPaper(Page desk) throws IOException {
        desk.navigate(at("/summaries/new"));
        named(desk, AriaRole.BUTTON, "按记录起草").click();
        assertThat(desk.locator("article")).isVisible();
        lookAt(desk, "whole-summary");
        var figure = desk.locator("article a[href^='/records?']").first();
        var counted = figure.textContent();
        assertThat(word(bytes(desk, "a:text-is('导出 Word')"))).contains(counted);
        assertThat(word(bytes(desk, "a:has-text('附出处')"))).contains("台账：");
        figure.click();
        assertThat(desk.locator("main table")).isVisible();
    }

    private static Locator entry(Page page, String title) {
        return page.locator(".entry", new Page.LocatorOptions().setHasText(title));
    }

    /** What the browser gets that follows the link. */
    private static byte[] bytes(Page page, String link) {
        var answer = page.request().get(at(page.locator(link).first().getAttribute("href")));
        assertThat(answer.status()).as(link).isEqualTo(200);
        return answer.body();
    }

    private static String sheet(byte[] bytes) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var shown = new DataFormatter();
            var text = new StringBuilder();
            for (var row : book.getSheetAt(0)) {
                row.forEach(cell -> text.append(shown.formatCellValue(cell)).append('\t'));
                text.append('\n');
            }
            return text.toString();
        }
    }

    private static String word(byte[] bytes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return new XWPFWordExtractor(document).getText();
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] asWord(String text) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }
}
