package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A task from the plan to the record book, under a thumb and at a desk. */
class TaskBrowserTests extends InABrowser {

    @Test
    void aTaskIsTickedFinishedOnAPhoneAndFoundInTheRecordBook() {
        var phone = signedIn("zhaomin", 360, 740);
        lookAt(phone, "phone-today-tasks");
        phone.navigate(at("/tasks"));
        lookAt(phone, "phone-tasks");
        open(phone, "包含文字", "搜索", "走访慰问住院教师");
        heading(phone, "走访慰问住院教师");
        lookAt(phone, "phone-task");
        tick(phone, "采购慰问品或备好慰问金，留发票");
        phone.navigate(phone.url() + "/finish");
        lookAt(phone, "phone-task-finish");
        finish(phone);
        lookAt(phone, "phone-task-finished");

        phone.waitForTimeout(500); // finished first, filed a moment later
        phone.navigate(at("/records?words=走访慰问住院教师"));
        assertThat(phone.locator("main a", new Page.LocatorOptions().setHasText("走访慰问住院教师"))
                        .first())
                .isVisible();
    }

    @Test
    void aStepIsGivenToSomebodyAtADesk() {
        var desk = signedIn("zhaomin", 1280, 800);
        desk.navigate(at("/tasks?whose=ALL&state=ANY"));
        lookAt(desk, "desk-tasks");
        open(desk, "包含文字", "搜索", "青年教师读书会");
        heading(desk, "青年教师读书会");
        lookAt(desk, "desk-task");
        desk.getByText("发通知，收报名或结对名单").click();
        heading(desk, "发通知，收报名或结对名单");
        lookAt(desk, "desk-step");
        desk.getByLabel("办理人").selectOption("陈静");
        named(desk, AriaRole.BUTTON, "保存").click();
        assertThat(desk.locator("main")).containsText("陈静");

        desk.navigate(at("/tasks/new"));
        lookAt(desk, "desk-task-new");
        desk.navigate(at("/inbox"));
        lookAt(desk, "desk-inbox-empty");
        var helper = signedIn("chenjing", 360, 740);
        lookAt(helper, "phone-today-helper");
        helper.navigate(at("/inbox"));
        lookAt(helper, "phone-inbox");
        var english = signedIn("zhaomin", 360, 740, "en");
        lookAt(english, "phone-today-en");
        english.navigate(at("/tasks?whose=ALL&state=ANY"));
        open(english, "Containing", "Search", "教职工乒乓球赛");
        heading(english, "教职工乒乓球赛");
        lookAt(english, "phone-task-en");
    }

    /** Through the search: others may have put theirs before it. */
    private static void open(Page page, String field, String button, String task) {
        page.getByLabel(field).fill(task);
        named(page, AriaRole.BUTTON, button).click();
        named(page, AriaRole.LINK, task).click();
    }

    private static void tick(Page phone, String step) {
        named(phone, AriaRole.BUTTON, "勾选：" + step).click();
        assertThat(named(phone, AriaRole.BUTTON, "取消勾选：" + step)).isVisible();
    }

    private static void heading(Page page, String text) {
        assertThat(page.locator("h1")).containsText(text);
    }

    private static void finish(Page phone) {
        phone.getByLabel("步没有勾选").selectOption("都做了");
        phone.getByLabel("参加人数").fill("6");
        phone.getByLabel("支出（元）").fill("900");
        phone.getByLabel("成效").fill("看望两位住院教师。");
        named(phone, AriaRole.BUTTON, "办结并记入台账").click();
        assertThat(phone.getByRole(AriaRole.STATUS)).containsText("已办结");
    }
}
