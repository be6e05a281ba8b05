package io.zhijia.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CheckPagesTests extends DemoPages {

    CheckPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aCheckIsFrozenOnceAndGoesOnRecord() {
        var form = text(get("zhaomin", "/plan/checks/new"));
        assertThat(form).contains("按负责人", "核对会员名册和联系方式", "逾期");
        var sent = new ArrayList<>(List.of(
                "id",
                first(form, "name=\"id\" value=\"([^\"]+)\""),
                "day",
                first(form, "name=\"day\" value=\"([^\"]+)\"")));
        sent.addAll(List.of("present", "赵敏", "present", "李娜", "findings", "会员名册月底前核完"));
        sent.addAll(List.of("lines[0].item", first(form, "核对会员名册和联系方式</legend>[\\s\\S]*?item\" value=\"([^\"]+)\"")));
        sent.addAll(List.of("lines[0].remark", "抓紧核对", "lines[0].next", "2099-01-01"));

        var made = post("zhaomin", "/plan/checks", sent);
        assertThat(post("zhaomin", "/plan/checks", sent)).hasStatus3xxRedirection();

        var place = String.valueOf(made.getResponse().getRedirectedUrl());
        assertThat(get("lina", place)).bodyText().contains("抓紧核对", "2099-01-01", "会员名册月底前核完", "李娜", "赵敏");
        assertThat(get("lina", place + "/paper.docx")).hasStatusOk();
        assertThat(text(get("lina", "/plan/checks")).split(place, -1)).hasSize(2);
        await().untilAsserted(() ->
                assertThat(get("zhaomin", "/records?words=执行情况")).bodyText().contains("》执行情况"));
        assertThat(get("zhaomin", "/inbox")).bodyText().contains("抓紧核对");
    }

    @Test
    void aCheckWithoutAnybodyPresentOrByAMemberIsRefused() {
        var form = text(get("zhaomin", "/plan/checks/new"));
        var sent = List.of(
                "id",
                first(form, "name=\"id\" value=\"([^\"]+)\""),
                "day",
                first(form, "name=\"day\" value=\"([^\"]+)\""));

        assertThat(post("zhaomin", "/plan/checks", sent))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请选参加检查的人");
        assertThat(post("lina", "/plan/checks", sent)).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", "/plan/checks/new"))).doesNotContain("定为检查记录");
    }

    @Test
    void aDateThatDoesNotExistComesBackWithWhatWasTyped() {
        var form = text(get("zhaomin", "/plan/checks/new"));
        var item = first(form, "name=\"lines\\[0\\].item\" value=\"([^\"]+)\"");
        var sent = List.of(
                "id",
                first(form, "name=\"id\" value=\"([^\"]+)\""),
                "day",
                first(form, "name=\"day\" value=\"([^\"]+)\""),
                "lines[0].item",
                item,
                "lines[0].remark",
                "写了半天的意见",
                "lines[0].next",
                "2026-02-30");

        assertThat(post("zhaomin", "/plan/checks", sent))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("写了半天的意见");
    }

    private MvcTestResult post(String login, String path, List<String> fields) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        for (int i = 0; i < fields.size(); i += 2) {
            request.param(fields.get(i), fields.get(i + 1));
        }
        return request.exchange();
    }
}
