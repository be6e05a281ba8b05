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
