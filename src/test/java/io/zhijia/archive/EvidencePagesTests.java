package io.zhijia.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class EvidencePagesTests extends DemoPages {

    private final LocalDate today;

    EvidencePagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aPhotoClosesTheGap() throws IOException {
        var entry = enter("陶艺体验", "");
        assertThat(page("zhaomin", entry)).bodyText().contains("还没有佐证材料");

        upload("zhaomin", entry + "/evidence", "PHOTO", "现场照片");

        assertThat(page("zhaomin", entry))
                .bodyText()
                .contains("现场照片", "/thumbnail")
                .doesNotContain("还没有佐证材料");
        assertThat(page("zhaomin", "/records?words=陶艺&gaps=true")).bodyText().doesNotContain("陶艺体验");
    }

    @Test
    void aNewerVersionTakesThePlaceOfAnOlderOneThatStays() throws IOException {
        var entry = enter("制度修订", "");
        upload("zhaomin", entry + "/evidence", "RULE", "慰问办法");
        var version = found(entry, "action=\"(/records/evidence/[-0-9a-f]{36}/version)\"");

        assertThat(upload("lina", version, "RULE", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(upload("zhaomin", version, "RULE", "")).hasRedirectedUrl(entry);
        assertThat(page("zhaomin", entry)).bodyText().contains("以前的版本（1）", "慰问办法");
        assertThat(page("zhaomin", "/records?words=制度修订"))
                .bodyText()
                .contains("佐证 1")
                .doesNotContain("佐证 2");
        assertThat(upload("zhaomin", version, "RULE", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经换过新版");
    }

    private String found(String path, String pattern) {
        var text = new String(
                page("zhaomin", path).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        var found = java.util.regex.Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void nobodyElseAddsEvidence() throws IOException {
        var entry = enter("插花活动二", "");

        assertThat(upload("lina", entry + "/evidence", "PHOTO", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(upload("lina", item() + "/evidence", "PLAN", "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(page("lina", "/records/items")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theSlotsOfAnItemAreFilledByFilesAndRecordsOrDoNotApplyForAReason() throws IOException {
        var item = item();
        enter("羽毛球训练", item.substring(item.lastIndexOf('/') + 1));
        upload("zhaomin", item + "/evidence", "PLAN", "活动方案");
        asSecretary(item + "/waiver", "slot", "RULE", "reason", "");
        assertThat(page("zhaomin", item)).bodyText().doesNotContain("不适用：");
        asSecretary(item + "/waiver", "slot", "RULE", "reason", "一次性活动，没有专门制度");

        assertThat(page("zhaomin", item)).bodyText().contains("活动方案", "羽毛球训练", "不适用：一次性活动，没有专门制度（赵敏）");
        assertThat(page("zhaomin", "/records/items")).bodyText().contains("已有", "不适用", "缺");
    }

    @Test
    void anItemsBundleIsAWordDocumentWithItsPhotos() throws IOException {
        var item = item();
        upload("zhaomin", item + "/evidence", "PHOTO", "决赛合影");

        var word = page("zhaomin", item + "/word").getResponse().getContentAsByteArray();

        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getAllPictures()).isNotEmpty();
            assertThat(document.getParagraphs()).anyMatch(line -> line.getText().contains("决赛合影"));
        }
    }

    @Test
    void theLedgerAddsUpAndEachFigureOpensItsRecords() {
        var ledger = text(page("zhaomin", "/records/ledger?by=MONTH&kind=COMMITTEE_MEETING"));

        assertThat(ledger).contains(today.getYear() + "-01", "from=" + today.getYear() + "-01-01", "合计");
        assertThat(page("lina", "/records/ledger")).hasStatusOk().bodyText().doesNotContain("href=\"/records?from");
        assertThat(page("zhaomin", "/records/ledger.pdf").getResponse().getContentType())
                .isEqualTo("application/pdf");
    }

    /** Path of the evidence of some item of this year's plan. */
    private String item() {
        var link = Pattern.compile("/records/items/[-0-9a-f]{36}").matcher(text(page("zhaomin", "/records/items")));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String enter(String what, String item) {
        var id = UUID.randomUUID().toString();
        return String.valueOf(asSecretary(
                        "/records",
                        "id",
                        id,
                        "version",
                        "0",
                        "what",
                        what,
                        "on",
                        today.toString(),
                        "area",
                        "CULTURE_SPORT",
                        "kind",
                        "ACTIVITY",
                        "persons",
                        "12",
                        "item",
                        item)
                .getResponse()
                .getRedirectedUrl());
    }

    private MvcTestResult upload(String login, String path, String slot, String caption) throws IOException {
        return browser.post()
                .uri(path)
                .with(user(login))
                .with(csrf())
                .multipart()
                .file(new MockMultipartFile("file", "photo.png", "image/png", picture()))
                .param("slot", slot)
                .param("caption", caption)
                .exchange();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private MvcTestResult asSecretary(String path, String... fields) {
        var request = browser.post().uri(path).with(user("zhaomin")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult page(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }
}
