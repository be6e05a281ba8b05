package io.zhijia.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.identity.Grant.Part;
import io.zhijia.identity.Permission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class AccessPagesTests {

    private final MockMvcTester browser;
    private final MessageSource words;

    AccessPagesTests(MockMvcTester browser, MessageSource words) {
        this.browser = browser;
        this.words = words;
    }

    @ParameterizedTest
    @CsvSource({"zhaomin", "zuzhang", "lina"})
    void everybodyReadsTheWholeTable(String login) {
        assertThat(browser.get().uri("/access").with(user(login)))
                .hasStatusOk()
                .bodyText()
                .contains("谁能做什么", "答复合理化建议", "经审委员", "小组组长（本组）", "负责人");
    }

    @Test
    void aGroupLeaderFindsWhatTheyMay() {
        assertThat(browser.get().uri("/access?mine=true").with(user("zuzhang")))
                .hasStatusOk()
                .bodyText()
                .contains("看名册", "手工记台账")
                .doesNotContain("任命和结束职务", "答复合理化建议");
    }

    @Test
    void aMemberWithoutOfficeIsToldWhatThatMeans() {
        assertThat(browser.get().uri("/access?mine=true").with(user("lina")))
                .hasStatusOk()
                .bodyText()
                .contains("您现在没有职务");
    }

    @Test
    void theSheetHasARowForEachStepAndAColumnForEachOffice() throws IOException {
        var answer = browser.get().uri("/access.xlsx").with(user("lina")).exchange();
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows).hasSize(2 + Math.toIntExact(steps()));
            assertThat(rows.get(1).getCellText(2)).isEqualTo("主席");
            assertThat(rows.stream().filter(row -> row.getCellText(1).equals("看名册")))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getCellText(2)).isEqualTo("全会");
                        assertThat(row.stream().map(cell -> cell.getText())).contains("本组", "本人");
                    });
        }
    }

    @Test
    void aRefusalNamesTheStepAndTheOffices() {
        assertThat(browser.get().uri("/privacy").with(user("lina")).header("Accept-Language", "zh-CN"))
                .hasStatus(409)
                .bodyText()
                .contains("“查看、导出、校验操作日志”由主席、工会干事、经审委员办理");
        assertThat(browser.get().uri("/members.xlsx").with(user("lina")))
                .bodyText()
                .contains("由工会任职人员办理");
    }

    @Test
    void everyStepHasAWord() {
        ListedSteps.ofAllModules().areas().forEach(area -> {
            assertThat(words.getMessage(area.word(), null, Locale.ENGLISH)).isNotEmpty();
            area.steps().stream().map(Permission::word).forEach(this::hasWord);
        });
        for (var part : Part.values()) {
            hasWord(part.word());
        }
    }

    private void hasWord(String key) {
        assertThat(words.getMessage(key, null, Locale.ENGLISH)).isNotEmpty();
    }

    private static long steps() {
        return ListedSteps.ofAllModules().areas().stream()
                .mapToLong(area -> area.steps().size())
                .sum();
    }
}
