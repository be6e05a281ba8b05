package io.zhijia.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class RegisterPagesTests extends DemoPages {

    RegisterPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void theRegisterIsPagedAndItsFiltersSurvivePaging() {
        var first = text(get("zhaomin", "/members?sex=FEMALE&order=NUMBER"));

        assertThat(first).contains("赵敏", "下一页", "sex=FEMALE&amp;order=NUMBER&amp;page=1");
        assertThat(text(get("zhaomin", "/members?sex=FEMALE&order=NUMBER&page=1")))
                .contains("上一页")
                .doesNotContain("赵敏</a>");
    }

    @Test
    void aNameIsFoundByItsInitials() {
        assertThat(text(get("zhaomin", "/members?q=zm"))).contains("赵敏").doesNotContain("李娜");
        assertThat(text(get("zhaomin", "/members?q=不存在"))).contains("没有符合条件的会员");
    }

    @ParameterizedTest
    @CsvSource({
        "zhaomin, /members, OK",
        "zhuxi, /members, OK",
        "zuzhang, /members, OK",
        "lina, /members, CONFLICT",
        "zuzhang, /members.xlsx, CONFLICT",
        "lina, /members.xlsx, CONFLICT",
        "zuzhang, /members/new, CONFLICT",
        "lina, /members/new, CONFLICT",
        "zhuxi, /members/new, OK",
        "lina, /union/profile, CONFLICT",
        "zhuxi, /union/profile, OK",
        "lina, /union/offices, OK",
        "zhaomin, /members?standing=NONSENSE, OK"
    })
    void whoMayOpenWhat(String login, String path, HttpStatus status) {
        assertThat(get(login, path)).hasStatus(status);
    }

    @Test
    void aDayThatIsNoneComesBackWithTheFormAndEveryOtherMistake() {
        assertThat(post("zhaomin", "/members", "number", "x1", "name", "欧阳晓梅", "on", "2026-02-31", "version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("欧阳晓梅", "请按格式填写", "请填写");
    }

    @Test
    void aMemberIsAddedChangedAndLeaves() {
        var number = "x" + UUID.randomUUID().toString().substring(0, 8);
        var page = add(number, "欧阳晓梅");
        assertThat(text(get("zhaomin", page))).contains("欧阳晓梅", number, "入会");

        assertThat(post(
                        "zhaomin",
                        page,
                        "name",
                        "欧阳梅",
                        "number",
                        number,
                        "sex",
                        "FEMALE",
                        "on",
                        "2021-03-01",
                        "version",
                        "1",
                        "phone",
                        ""))
                .hasRedirectedUrl(page);
        assertThat(post(
                        "zhaomin",
                        page,
                        "name",
                        "欧阳红",
                        "number",
                        number,
                        "sex",
                        "FEMALE",
                        "on",
                        "2021-03-01",
                        "version",
                        "1",
                        "phone",
                        ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("另一位同事改动了");
        assertThat(post("zhaomin", page + "/facts", "kind", "LEFT", "on", "2022-01-01", "note", "本人申请"))
                .hasRedirectedUrl(page);

        assertThat(text(get("zhaomin", page))).contains("欧阳梅", "退会", "本人申请");
        assertThat(text(get("zhaomin", "/members?q=" + number))).doesNotContain("欧阳梅");
        assertThat(text(get("zhaomin", "/members?standing=ENDED&q=" + number))).contains("欧阳梅");
        assertThat(text(get("zhaomin", "/members?day=2021-06-01&q=" + number))).contains("欧阳梅", "2021-06-01 当天的名册");
    }

    @Test
    void mistakesComeBackBesideTheirFields() {
        assertThat(post(
                        "zhaomin",
                        "/members",
                        "name",
                        " ",
                        "number",
                        "",
                        "sex",
                        "",
                        "on",
                        "",
                        "phone",
                        "abc",
                        "version",
                        "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"", "id=\"sex-mistake\"", "id=\"on-mistake\"", "id=\"phone-mistake\"");
        assertThat(post(
                        "zhaomin",
                        "/members",
                        "name",
                        "甲",
                        "number",
                        "z1",
                        "sex",
                        "MALE",
                        "on",
                        "2021-01-01",
                        "born",
                        "2090-01-01",
                        "phone",
                        "",
                        "version",
                        "0"))
                .bodyText()
                .contains("请核对出生日期");
    }

    @Test
    void theSheetHasEveryLineOfTheSelection() throws IOException {
        var answer = get("zhaomin", "/members.xlsx?q=" + "赵敏").getResponse();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).contains("青山中学工会 会员名册");
            assertThat(rows).anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("赵敏"));
            assertThat(rows).noneSatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("李娜"));
        }
        assertThat(answer.getHeader("Content-Disposition")).contains("%E4%BC%9A%E5%91%98%E5%90%8D%E5%86%8C.xlsx");
    }

    @Test
    void officesAreGivenOnThePageAndTheAuditRuleIsNamed() {
        assertThat(text(get("lina", "/union/offices"))).contains("主席", "经审委员").doesNotContain("结束任职");
        var chair = post(
                "zhaomin",
                "/union/offices",
                "member",
                "1002",
                "office",
                "TREASURER",
                "from",
                "2026-01-01",
                "group",
                "");
        assertThat(chair).hasStatus(HttpStatus.CONFLICT).bodyText().contains("只能由一人担任");
        assertThat(post(
                        "lina",
                        "/union/offices",
                        "member",
                        "1002",
                        "office",
                        "AUDITOR",
                        "from",
                        "2026-01-01",
                        "group",
                        ""))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        "zhaomin",
                        "/union/offices",
                        "member",
                        "查无此人",
                        "office",
                        "AUDITOR",
                        "from",
                        "2026-01-01",
                        "group",
                        ""))
                .bodyText()
                .contains("没有找到“查无此人”");
    }

    @Test
    void ourOwnPageShowsWhatIsOnTheRegister() {
        assertThat(text(get("lina", "/me"))).contains("我的资料", "1002", "工会小组");
    }

    @Test
    void aMemberOfNoUnionOfOursIsNotFound() {
        assertThat(get("zhaomin", "/members/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String add(String number, String name) {
        var added = post(
                "zhaomin",
                "/members",
                "name",
                name,
                "number",
                number,
                "sex",
                "FEMALE",
                "on",
                "2020-09-01",
                "phone",
                "138 0000 1111",
                "group",
                "",
                "department",
                "",
                "version",
                "0",
                "begins",
                "JOINED");
        var next = String.valueOf(added.getResponse().getRedirectedUrl());
        assertThat(Pattern.matches("/members/[-0-9a-f]{36}", next)).as(next).isTrue();
        return next;
    }
}
