package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.zhijia.web.Welcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** The people as a whole: from the official sheet to a member who sees who looked at her data, and one who moves on. */
class WholePeopleBrowserTests extends InABrowser {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String MEMBER = OfficialSheetOf300.name(2);
    private static final String LEADER = OfficialSheetOf300.name(4);
    private static final String LEAVER = OfficialSheetOf300.name(6);

    private static final String PASSWORD = "Spring-2026-qs";

    private final ObjectProvider<Welcome> welcomes;
    private final LocalDate today;

    WholePeopleBrowserTests(ObjectProvider<Welcome> welcomes, Clock clock) {
        this.welcomes = welcomes;
        this.today = LocalDate.now(clock);
    }

    @Test
    void threeHundredPeopleComeInAreServedAndOneMovesOn() throws IOException {
        var desk = signedIn("zhaomin", 1280, 900);
        var september = OfficialSheetOf300.september(today);
        var imports = importedWithTheFaultsMended(desk, new OfficialSheetOf300(september));
        asOf(desk, september);
        groupWithItsLeader(desk);
        openAccounts(desk);
        var memberSlip = slip(desk, MEMBER);
        var leaderSlip = slip(desk, LEADER);
        var phone = onHerPhone(desk, memberSlip);
        whatEachSees(desk, phone, firstSignIn(leaderSlip));
        transferredToASecondUnion(desk);
        undone(desk, imports);
    }

    /** Where the two imports can be undone. */
    private record Imports(String first, String mended) {}

    private static Imports importedWithTheFaultsMended(Page desk, OfficialSheetOf300 sheet) throws IOException {
        desk.navigate(at("/members/imports"));
        byte[] template = linked(desk, "a[href$='/template.xlsx']");
        handIn(desk, sheet.filledIn(template));
        assertThat(desk.locator("main nav.btn-list")).containsText("300");
        assertThat(desk.locator("main nav.btn-list")).containsText("新增 288");
        desk.locator("main nav.btn-list a", new Page.LocatorOptions().setHasText("12")).click();
        assertThat(desk.locator("main .list-group-item")).hasCount(12);
        lookAt(desk, "people-faults");
        byte[] returned = posted(desk, "/errors.xlsx");
        named(desk, AriaRole.BUTTON, "导入 288 行（12 行有问题的不导入）").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("新增 288 人，变动 0 人，无变化 0 人，未导入 12 行");
        var first = pathOf(desk);

        desk.navigate(at("/members/imports"));
        handIn(desk, sheet.mended(returned));
        assertThat(desk.locator("main nav.btn-list")).containsText("新增 12");
        named(desk, AriaRole.BUTTON, "导入 12 行").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("新增 12 人，变动 0 人，无变化 288 人，未导入 0 行");
        lookAt(desk, "people-imported");
        return new Imports(first, pathOf(desk));
    }

    private static void handIn(Page desk, byte[] workbook) {
        desk.locator("#file").setInputFiles(new FilePayload("会员信息采集表.xlsx", EXCEL, workbook));
        named(desk, AriaRole.BUTTON, "上传并核对").click();
        assertThat(desk.locator("main h1")).containsText("会员信息采集表");
    }

    /** Twenty of them joined only after that first of September. */
    private static void asOf(Page desk, LocalDate september) throws IOException {
        desk.navigate(at("/members?day=" + september));
        assertThat(desk.locator("main")).containsText(september.toString());
        lookAt(desk, "people-as-of");
        assertThat(ours(linked(desk, "a[href^='/members.xlsx']"))).isEqualTo(280);
        desk.navigate(at("/members"));
        assertThat(ours(linked(desk, "a[href^='/members.xlsx']"))).isEqualTo(300);
    }

    private static long ours(byte[] list) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(list))) {
            var names = OfficialSheetOf300.names();
            return rows(book.getSheetAt(0))
                    .filter(row -> names.stream().anyMatch(name -> row.contains("\t" + name + "\t")))
                    .count();
        }
    }

    private static Stream<String> rows(XSSFSheet sheet) {
        var shown = new DataFormatter();
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(shown::formatCellValue)
                        .collect(joining("\t", "\t", "\t")));
    }

    private void groupWithItsLeader(Page desk) {
        desk.navigate(at("/union"));
        desk.locator("form[action='/union/groups'] [name=name]").fill("信息组工会小组");
        desk.locator("form[action='/union/groups'] .btn-primary").click();
        assertThat(desk.locator("main")).containsText("信息组工会小组");
        for (var name : new String[] {MEMBER, LEADER}) {
            openMember(desk, name);
            named(desk, AriaRole.LINK, "修改资料").click();
            desk.locator("[name=group]").selectOption("信息组工会小组");
            desk.locator("main .btn-primary").click();
            assertThat(desk.locator("main dl").first()).containsText("信息组工会小组");
        }
        desk.navigate(at("/union/offices"));
        desk.locator("summary h2").last().click();
        desk.fill("[name=member]", LEADER);
        desk.locator("[name=office]").selectOption("GROUP_LEADER");
        desk.locator("[name=group]").selectOption("信息组工会小组");
        desk.locator("form[method=post] [name=from]").fill(today.toString());
        named(desk, AriaRole.BUTTON, "任命").click();
        assertThat(desk.locator("main")).containsText(LEADER);
        lookAt(desk, "people-offices");
    }

    private static void openAccounts(Page desk) {
        desk.navigate(at("/accounts/new"));
        for (var box : desk.locator(".choices li").all()) {
            if (!box.textContent().contains(MEMBER) && !box.textContent().contains(LEADER)) {
                box.locator("input").uncheck();
            }
        }
        desk.locator("main .btn-primary").click();
        assertThat(desk.locator(".slip")).hasCount(2);
        lookAt(desk, "people-slips");
    }

    /** What stands on a printed slip. */
    private record Slip(String login, String secret) {}

    private static Slip slip(Page desk, String name) {
        var strong = desk.locator(".slip", new Page.LocatorOptions().setHasText(name)).locator("strong");
        return new Slip(strong.first().textContent(), strong.last().textContent());
    }

    /** On a phone, where the one-time password has to be changed at once. */
    private Page firstSignIn(Slip slip) {
        var phone = opened(360, 740, "zh-CN");
        signIn(phone, slip.login(), slip.secret());
        assertThat(phone).hasURL(at("/me/password"));
        phone.fill("[name=present]", slip.secret());
        phone.fill("[name=fresh]", PASSWORD);
        phone.fill("[name=again]", PASSWORD);
        phone.click("main .btn-primary");
        assertThat(phone).not().hasURL(at("/me/password"));
        assertThat(phone.locator("#menu .me")).isVisible();
        return phone;
    }

    /**
     * She signs in for the first time, changes her phone number, which the secretary confirms, and sees who looked.
     *
     * @return her phone, signed in
     */
    private Page onHerPhone(Page desk, Slip slip) {
        var phone = firstSignIn(slip);
        phone.navigate(at("/"));
        lookAt(phone, "people-phone-today");

        phone.navigate(at("/me/data/change"));
        phone.locator("[name='facts[PHONE]']").fill("13700002468");
        named(phone, AriaRole.BUTTON, "提交申请").click();
        assertThat(phone).hasURL(at("/me/data"));
        assertThat(phone.locator("main")).containsText("13700002468");
        lookAt(phone, "people-phone-data");

        desk.navigate(at("/members/changes"));
        lookAt(desk, "people-changes");
        desk.locator(".card", new Page.LocatorOptions().setHasText(MEMBER))
                .getByText("确认更正")
                .click();
        assertThat(desk.locator(".card", new Page.LocatorOptions().setHasText(MEMBER))).not().containsText("确认更正");
        openMember(desk, MEMBER);
        assertThat(desk.locator("main")).containsText("2468");
        named(desk, AriaRole.LINK, "档案").click();
        desk.fill("[name=purpose]", "核对补助发放");
        named(desk, AriaRole.BUTTON, "查看全部数字").click();
        assertThat(desk.locator("main")).containsText("13700002468");

        phone.navigate(at("/me/seen"));
        assertThat(phone.locator("main")).containsText("核对补助发放");
        assertThat(phone.locator("main")).containsText("赵敏");
        lookAt(phone, "people-phone-seen");
        return phone;
    }

    /** The group leader her group, the member herself, as the page 谁能做什么 says. */
    private static void whatEachSees(Page desk, Page member, Page phone) {
        desk.navigate(at("/access"));
        assertThat(desk.locator("main")).containsText("看名册");
        openMember(desk, LEAVER);
        var leaver = pathOf(desk);
        assertThat(status(member, "/members")).isEqualTo(409);
        assertThat(status(member, leaver + "/file")).isEqualTo(404);
        assertThat(status(member, "/me/data")).isEqualTo(200);

        phone.navigate(at("/members"));
        assertThat(phone.locator(".members")).containsText(MEMBER);
        assertThat(phone.locator(".members")).not().containsText(LEAVER);
        lookAt(phone, "people-phone-leader");
        assertThat(status(phone, leaver)).isEqualTo(404);
        assertThat(status(phone, "/members.xlsx")).isEqualTo(409);
    }

    private void transferredToASecondUnion(Page desk) {
        var code = OwnSchool.code(welcomes);
        var there = opened(1280, 900, "zh-CN");
        there.navigate(at("/start"));
        there.fill("[name=code]", code);
        there.fill("[name=union]", "长河小学工会");
        there.fill("[name=name]", "周红");
        there.locator("[name=offices]").first().check();
        there.fill("[name=login]", "zhouhong-changhe");
        there.fill("[name=password]", PASSWORD);
        there.fill("[name=again]", PASSWORD);
        there.click("main .btn-primary");
        assertThat(there).hasURL(at("/sign-in"));
        signIn(there, "zhouhong-changhe", PASSWORD);
        assertThat(there.locator("#menu .me")).isVisible();

        openMember(desk, LEAVER);
        var here = pathOf(desk);
        assertThat(status(there, here)).as("a member of another union").isEqualTo(404);
        named(desk, AriaRole.LINK, "转出").click();
        desk.fill("[name=union]", "长河小学工会");
        desk.fill("[name=leaves]", today.toString());
        desk.fill("[name=reason]", "工作调动");
        named(desk, AriaRole.BUTTON, "同意转出").click();
        assertThat(desk.locator("main")).containsText("待接收");
        lookAt(desk, "people-transfer-out");

        assertThat(there.locator("main")).isVisible();
        there.navigate(at("/members/transfers"));
        await(there, LEAVER);
        there.locator("main a", new Page.LocatorOptions().setHasText(LEAVER)).click();
        lookAt(there, "people-transfer-in");
        there.fill("[name=number]", "CH-001");
        named(there, AriaRole.BUTTON, "接收").click();
        assertThat(there.locator("main dl").first()).containsText("CH-001");
        there.navigate(at("/members?q=" + LEAVER));
        assertThat(there.locator(".members")).containsText("CH-001");

        desk.navigate(at("/members/transfers"));
        await(desk, "已接转");
        desk.navigate(at(here));
        assertThat(desk.locator("main")).containsText("转出");
        lookAt(desk, "people-transferred");
    }

    /** Those who have signed in, hold an office or have moved on stay; the rest leaves the register as it came. */
    private static void undone(Page desk, Imports imports) {
        desk.navigate(at(imports.mended()));
        named(desk, AriaRole.BUTTON, "撤销这次导入").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("已撤销这次导入");
        desk.navigate(at(imports.first()));
        named(desk, AriaRole.BUTTON, "撤销这次导入").click();
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("3 位新会员已有账号、职务或改动，保留在名册里");
        lookAt(desk, "people-undone");
    }

    /** What the other side did arrives a moment later. */
    private static void await(Page page, String text) {
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            page.reload();
            assertThat(page.locator("main").textContent()).contains(text);
        });
    }

    private static void openMember(Page desk, String name) {
        desk.navigate(at("/members?q=" + name));
        named(desk, AriaRole.LINK, name).click();
        assertThat(desk.locator("main h1")).hasText(name);
    }

    private static int status(Page page, String path) {
        return page.request().get(at(path)).status();
    }

    private static byte[] linked(Page page, String link) {
        var answer = page.request().get(at(page.locator(link).first().getAttribute("href")));
        assertThat(answer.status()).as(link).isEqualTo(200);
        return answer.body();
    }

    private static byte[] posted(Page page, String ending) {
        var form = page.locator("form[action$='" + ending + "']");
        var token = form.locator("[name=_csrf]").getAttribute("value");
        var answer = page.request()
                .post(
                        at(form.getAttribute("action")),
                        RequestOptions.create().setForm(FormData.create().set("_csrf", token)));
        assertThat(answer.status()).as(ending).isEqualTo(200);
        return answer.body();
    }
}
