package io.zhijia.memberimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class MemberImportPagesTests extends DemoPages {

    @TempDir
    Path folder;

    MemberImportPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aSheetIsPreviewedTakenWithoutItsFaultsAndUndone() throws IOException {
        var batch = handedIn(
                List.of("工号", "姓名", "性别", "入会日期"),
                List.of("P9001", "欧阳试", "女", "2020-09-01"),
                List.of("P9002", "慕容试", "男", "2020-13-01"));

        assertThat(text(get("zhaomin", batch))).contains("欧阳试", "慕容试", "2020-13-01");
        assertThat(post("zhaomin", batch + "/taking", "extent", "WHOLE")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", batch + "/taking", "extent", "VALID_ONLY")).hasRedirectedUrl(batch);
        assertThat(text(get("zhaomin", "/members?q=欧阳试"))).contains("P9001");
        assertThat(text(get("zhaomin", "/members?q=慕容试"))).doesNotContain("P9002");

        var faults = post("zhaomin", batch + "/errors.xlsx");
        assertThat(faults).hasStatusOk();
        assertThat(faults.getResponse().getContentType()).contains("spreadsheetml");

        assertThat(post("zhaomin", batch + "/undoing")).hasRedirectedUrl(batch);
        assertThat(text(get("zhaomin", "/members?q=欧阳试"))).doesNotContain("P9001");
    }

    @Test
    void aSpellingOfTheUnionsOwnIsUnderstoodFromThenOn() throws IOException {
        var written = "铁饭碗" + UUID.randomUUID().toString().substring(0, 4);
        var sheet = List.<List<?>>of(
                List.of("工号", "姓名", "性别", "入会日期", "就业状况"), List.of("P9301", "司徒试", "女", "2020-09-01", written + "（编）"));
        assertThat(text(get("zhaomin", handedIn(sheet.get(0), sheet.get(1))))).contains("不在选项里");

        var list = "/members/value-lists/EMPLOYMENT";
        assertThat(post("zhaomin", list + "/spellings", "spelling", written + " 编", "value", "在岗"))
                .hasRedirectedUrl(list);
        assertThat(text(get("zhaomin", list))).contains("“" + written + " 编”读作“在岗”", "省级工会会员数据代码");
        assertThat(text(get("zhaomin", handedIn(sheet.get(0), sheet.get(1))))).doesNotContain("不在选项里");

        assertThat(post("zhaomin", list + "/spellings", "spelling", "在 岗", "value", "失业"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经认得");
        assertThat(post("zhaomin", list + "/spellings", "spelling", "新写法", "value", "宇航"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", list + "/spellings/removal", "spelling", written + "编"))
                .hasRedirectedUrl(list);
        assertThat(text(get("zhaomin", list))).doesNotContain(written);
        assertThat(get("zhaomin", "/members/value-lists/NONE")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("lina", "/members/value-lists")).hasStatus(HttpStatus.CONFLICT);
    }

    /** A field the union has added is known by its name, sealed where it is sensitive, and gone again when the batch is undone. */
    @Test
    void fieldsOfTheUnionsOwnAreReadByTheirNames() throws IOException {
        var name = "工龄" + UUID.randomUUID().toString().substring(0, 6);
        for (var field : List.of(name, name + "密")) {
            post("zhaomin", "/members/own-fields", "name", field, "kind", "DAY", "sealed", "" + field.endsWith("密"));
        }
        var header = List.of("工号", "姓名", "性别", "入会日期", name + "（选填）", name + "密");
        var batch = handedIn(
                header,
                List.of("P9101", "上官试", "女", "2020-09-01", "2019年3月5日", "2018.1.2"),
                List.of("P9102", "诸葛试", "男", "2020-09-01", "去年", ""));
        assertThat(text(get("zhaomin", batch))).contains(name + "：“去年”不是日期", "自设项目“" + name + "”");
        assertThat(post("zhaomin", batch + "/taking", "extent", "VALID_ONLY")).hasRedirectedUrl(batch);

        var member = first(text(get("zhaomin", "/members?q=P9101")), "href=\"(/members/[-0-9a-f]{36})\">上官试");
        assertThat(text(get("zhaomin", member + "/file")))
                .contains("2019-03-05", "••••••")
                .doesNotContain("2018-01-02");
        var again = handedIn(header, List.of("P9101", "上官试", "女", "2020-09-01", "2019-03-06", "2018-01-02"));
        assertThat(text(get("zhaomin", again)))
                .contains("2019-03-05 → <strong>2019-03-06")
                .doesNotContain("••••••");
        assertThat(post("zhaomin", again + "/taking", "extent", "WHOLE")).hasRedirectedUrl(again);
        assertThat(post("zhaomin", again + "/undoing")).hasRedirectedUrl(again);
        assertThat(text(get("zhaomin", member + "/file"))).contains("2019-03-05", "••••••");
        assertThat(post("zhaomin", batch + "/undoing")).hasRedirectedUrl(batch);
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, OK", "zhuxi, OK", "zuzhang, CONFLICT", "lina, CONFLICT"})
    void onlySecretaryAndChairSeeAnImport(String login, HttpStatus status) throws IOException {
        var batch = handedIn(List.of("姓名", "性别", "入会日期"), List.of("令狐试", "男", "2012-09-01"));

        assertThat(get(login, batch)).hasStatus(status);
        assertThat(get(login, "/members/imports")).hasStatus(status);
    }

    private String handedIn(List<?>... rows) throws IOException {
        var sheet = new MockMultipartFile(
                "file", "members.xlsx", null, Files.readAllBytes(Sheets.xlsx(folder, List.of(rows))));
        var answer = browser.post()
                .uri("/members/imports")
                .multipart()
                .file(sheet)
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
