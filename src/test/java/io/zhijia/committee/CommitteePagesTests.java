package io.zhijia.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class CommitteePagesTests extends DemoPages {

    CommitteePagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void everybodyReadsTheBodiesAndOnlyKeepersChangeThem() {
        assertThat(text(get("lina", "/union/committees")))
                .contains("青山中学工会委员会", "第 6 届", "在届", "即将届满", "女职工委员会")
                .doesNotContain("登记机构</button>");
        assertThat(text(get("zhaomin", "/union/committees"))).contains("登记机构</button>");
        assertThat(post("lina", "/union/committees", "kind", "OTHER", "name", "小组"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aBodyIsSetUpElectedApprovedAndSeated() {
        var body = Objects.requireNonNull(
                post("zhuxi", "/union/committees", "kind", "RETIREES", "name", "退管小组", "basis", "")
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(post("zhuxi", body + "/terms", "number", "1", "years", "2")).hasRedirectedUrl(body);
        assertThat(post("zhuxi", body + "/terms/1/election", "elected", "2025-09-01"))
                .hasRedirectedUrl(body);
        assertThat(post("zhuxi", body + "/terms/1/approval", "reply", "区教工 1 号", "day", "2025-09-03"))
                .hasRedirectedUrl(body);
        assertThat(post("zhuxi", body + "/terms/1/seats", "member", "王强", "role", "HEAD", "since", "2025-09-01"))
                .hasRedirectedUrl(body);

        assertThat(text(get("lina", body))).contains("退管小组", "区教工 1 号", "王强", "2027-08-31");
        assertThat(text(get("zhuxi", "/privacy"))).contains("登记选举结果");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(post("zhaomin", "/union/committees", "kind", "OTHER", "name", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"");
        assertThat(post("zhaomin", "/union/committees", "kind", "UNION", "name", "青山中学工会委员会"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有");
    }

    @Test
    void theSheetHasARowForEachSeat() throws IOException {
        var sheet = get("lina", "/union/committees.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getRow(1).getCell(0).getStringCellValue()).isEqualTo("名称");
            assertThat(rows.getRow(2).getCell(6).getStringCellValue()).isEqualTo("主席");
            assertThat(rows.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(6);
        }
    }
}
