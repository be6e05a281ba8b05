package io.zhijia.unitsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class UnitSheetPagesTests extends DemoPages {

    private static final String CODE = "81110108MC0000012N";

    UnitSheetPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theSheetGoesOutInItsLayoutAndComesBackWithoutAChange() throws IOException {
        keep("教育", "13800001001");
        var sheet = get("zhaomin", "/union/sheet.xlsx").getResponse().getContentAsByteArray();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var page = book.getSheet("工会组织信息");
            assertThat(page.getRow(0).getCell(0)).hasToString("附件一");
            assertThat(page.getRow(1).getCell(0)).hasToString("工会组织信息采集表");
            assertThat(page.getRow(3).getCell(1)).hasToString("工会组织所在单位信息");
            assertThat(page.getRow(3).getCell(9)).hasToString("工会组织信息");
            assertThat(page.getRow(4).getCell(1)).hasToString("单位名称");
            assertThat(page.getRow(4).getCell(16)).hasToString("联系电话");
            assertThat(page.getRow(5).getCell(10)).hasToString(CODE);
        }
        assertThat(compared(sheet)).contains("与现有的完全相同");
    }

    @Test
    void oneHandedInIsComparedFieldByFieldAndTakenAsFarAsSomebodySays() {
        keep("教育", "13800001001");
        var page = compared("""
                工会名称,工会统一社会信用代码,单位所属行业,联系电话,职工人数,建会日期
                别的学校工会,81110108MC000001XX,教育,010-1111111,9,2001-01-01
                随便什么名称,%s,制造业,010-22223333,很多,1999/01/02
                """.formatted(CODE).getBytes(UTF_8));

        assertThat(page)
                .contains("单位所属行业 教育 → 制造业", "联系电话 13800001001 → 010-22223333")
                .contains("→ 很多 应为整数", "1999-01-02 取自工会资料，在那里修改", "其他工会的行：1 行", "别的学校工会");
        assertThat(post("zhaomin", "/union/sheet", "facts[PHONE]", "010-22223333"))
                .hasRedirectedUrl("/union/sheet");
        assertThat(Jsoup.parse(text(get("lina", "/union/sheet"))).text())
                .contains("联系电话 010-22223333", "单位所属行业 教育")
                .doesNotContain("随便什么名称", "下载采集表");
    }

    @Test
    void aSheetWithoutUsOrWithoutAHeaderChangesNothing() {
        keep("教育", "13800001001");
        assertThat(compared("单位名称,工会名称,工会统一社会信用代码,联系电话\n甲校,甲校工会,81110108MC000001XX,1\n".getBytes(UTF_8)))
                .contains("表里没有本会的一行");
        assertThat(handedIn("工会,电话\n甲,1\n".getBytes(UTF_8)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("前 12 行里要有一行写着“工会名称”");
        assertThat(post("zhaomin", "/union/sheet", "facts[UNION_CODE]", "123", "facts[STAFF]", "多"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("应为 18 位统一社会信用代码", "应为整数");
    }

    @Test
    void whatCertificateTreeAndOfficesSayIsNotTypedAgainAndOneMaySayOtherwise() {
        assertThat(Jsoup.parse(text(get("lina", "/union/sheet"))).text()).contains("工会负责人 姜子轩");
        post("zhaomin", "/union/sheet", "facts[PRINCIPAL]", "别的人");
        assertThat(Jsoup.parse(text(get("lina", "/union/sheet"))).text()).contains("工会负责人 别的人");
        post("zhaomin", "/union/sheet", "facts[PRINCIPAL]", "姜子轩");
        assertThat(Jsoup.parse(text(get("lina", "/union/sheet"))).text()).contains("工会负责人 姜子轩");
    }

    @Test
    void whatIsKnownAnywayIsNotKept() {
        var known = UnitFacts.NONE.with(Map.of(UnitField.PRINCIPAL, "甲", UnitField.UNION_CODE, CODE));

        var own = known.beside(Map.of(
                UnitField.PRINCIPAL, "甲", UnitField.UNION_CODE, "别的", UnitField.MEMBERS, "9", UnitField.STAFF, "8"));

        assertThat(own)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(UnitField.PRINCIPAL, "", UnitField.UNION_CODE, "别的", UnitField.STAFF, "8"));
    }

    @ParameterizedTest
    @CsvSource({
        "lina, /union/sheet, OK",
        "zuzhang, /union/sheet/edit, CONFLICT",
        "lina, /union/sheet.xlsx, CONFLICT",
        "zhuxi, /union/sheet/edit, OK"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(get(login, path)).hasStatus(status);
    }

    private void keep(String industry, String phone) {
        var fields = new String[] {
            "facts[UNION_CODE]", CODE, "facts[INDUSTRY]", industry, "facts[PHONE]", phone, "facts[STAFF]", "120"
        };
        assertThat(post("zhaomin", "/union/sheet", fields)).hasRedirectedUrl("/union/sheet");
    }

    private String compared(byte[] sheet) {
        var answer = handedIn(sheet);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer)).text();
    }

    private MvcTestResult handedIn(byte[] sheet) {
        return browser.post()
                .uri("/union/sheet/comparison")
                .multipart()
                .file(new MockMultipartFile("file", "sheet.xlsx", null, sheet))
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
    }
}
