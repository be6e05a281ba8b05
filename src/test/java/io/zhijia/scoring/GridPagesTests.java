package io.zhijia.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GridPagesTests extends DemoPages {

    private final LocalDate today;

    GridPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aWholeGroupIsScoredOnOnePage() {
        var grid = run("集中打分测试") + "/grid/LEADERSHIP";
        assertThat(get("lina", grid)).hasStatus(HttpStatus.CONFLICT);
        var page = Jsoup.parse(text(get("zhaomin", grid)));
        var people = page.select("input[name=member]").size();
        assertThat(people).isPositive();
        assertThat(page.select("input[name=points]")).hasSize(5 * people);

        var wrong = sent(grid, page, "20", "21", "二十");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var kept = Jsoup.parse(text(wrong));
        assertThat(kept.select("input.is-invalid")).hasSize(2);
        assertThat(kept.select("input.is-invalid").eachAttr("value")).containsExactly("21", "二十");
        assertThat(kept.select(".invalid-feedback").eachText()).containsExactly("最多 20 分", "要填 0 到 20 的整数");
        assertThat(Jsoup.parse(text(get("zhaomin", grid)))
                        .select("input[name=points]")
                        .eachAttr("value"))
                .containsOnly("");

        assertThat(sent(grid, kept, "20", "20", "20")).hasStatus3xxRedirection();
        var saved = Jsoup.parse(text(get("zhaomin", grid)));
        assertThat(saved.select("input[name=points]").eachAttr("value").subList(0, 5))
                .containsOnly("20");
        assertThat(saved.select("input[name=version]").attr("value")).isEqualTo("1");
        assertThat(post("zhaomin", grid, "member", "x", "version", "0", "reason", "", "points", "1"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("zhaomin", grid, "member", "x", "version", "0")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aFilledSheetIsLookedAtThenKeptAndKeptOnlyOnce() throws IOException {
        var run = run("导入打分测试");
        var grid = run + "/grid/DEPARTMENT";
        var template = get("zhaomin", grid + "/template.xlsx").getResponse().getContentAsByteArray();

        var wrong = Jsoup.parse(text(imported(grid, filled(template, "20", "25", "99999"))));
        assertThat(wrong.select("#wrong li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("25") && line.contains("最多 20 分"))
                .anyMatch(line -> line.contains("99999") && line.contains("没有这个人"));
        assertThat(wrong.select("form[action$=/confirmation]")).isEmpty();

        var right = filled(template, "20", "20", null);
        var preview = Jsoup.parse(text(imported(grid, right)));
        assertThat(preview.select("#changes tbody tr")).hasSize(1);
        assertThat(Jsoup.parse(text(get("zhaomin", grid)))
                        .select("input[name=version]")
                        .eachAttr("value"))
                .as("nothing is kept yet")
                .containsOnly("0");
        assertThat(post(
                        "zhaomin",
                        grid + "/import/confirmation",
                        "rows",
                        preview.select("textarea[name=rows]").getFirst().wholeText()))
                .hasStatus3xxRedirection();
        assertThat(text(imported(grid, right))).contains("和已经保存的一样").doesNotContain("/confirmation");
        assertThat(post("zhaomin", grid + "/import/confirmation", "rows", "x")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(imported(grid, "没有表头".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .contains("没有找到“工号”一列");
    }

    /** The first person of the sheet gets these points; a stranger is added below. */
    private static byte[] filled(byte[] template, String first, String second, @Nullable String stranger)
            throws IOException {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(template))) {
            var sheet = book.getSheetAt(0);
            var header = 0;
            while (sheet.getRow(header) == null || !"工号".equals(text(sheet.getRow(header), 0))) {
                header++;
            }
            var row = sheet.getRow(header + 1);
            var points = Arrays.asList(first, second, "20", "20", "20");
            for (int i = 0; i < points.size(); i++) {
                cell(row, 3 + i, points.get(i));
            }
            if (stranger != null) {
                cell(sheet.createRow(sheet.getLastRowNum() + 1), 0, stranger);
            }
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String text(Row row, int column) {
        return row.getCell(column) == null ? "" : row.getCell(column).toString();
    }

    private static void cell(Row row, int column, String value) {
        row.createCell(column).setCellValue(value);
    }

    private MvcTestResult imported(String grid, byte[] file) {
        return browser.post()
                .uri(grid + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "打分.xlsx", "application/octet-stream", file))
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
    }

    /** The first person's points are 20 each, but for the second and the third. */
    private MvcTestResult sent(String grid, Document page, String first, String second, String third) {
        var fields = new ArrayList<String>();
        var points = Arrays.asList(first, second, third, "20", "20");
        var cells = page.select("input[name=points]");
        for (int i = 0; i < cells.size(); i++) {
            fields.add("points");
            fields.add(i < points.size() ? points.get(i) : "");
        }
        page.select("input[name=member], input[name=version], input[name=reason]")
                .forEach(field -> {
                    fields.add(field.attr("name"));
                    fields.add(field.attr("value"));
                });
        return post("zhaomin", grid, fields.toArray(String[]::new));
    }

    private String run(String title) {
        var scheme =
                first(text(get("zhaomin", "/scoring")), "href=\"/scoring/schemes/([-0-9a-f]+)\"[^>]*><span>师德量化考核办法");
        var answer = post(
                "zhaomin",
                "/scoring/runs",
                "scheme",
                scheme,
                "title",
                title,
                "from",
                today.minusMonths(1).toString(),
                "to",
                today.toString());
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
