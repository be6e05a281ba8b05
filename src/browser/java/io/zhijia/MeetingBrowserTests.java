package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Meetings as they look on a phone and at a desk. */
class MeetingBrowserTests extends InABrowser {

    @Test
    void aMeetingIsPreparedAtADeskAndReadOnAPhone() {
        var desk = signedIn("zhaomin", 1280, 800);
        desk.navigate(at("/meetings"));
        lookAt(desk, "desk-meetings");
        named(desk, AriaRole.LINK, "十月工会例会").click();
        assertThat(desk.locator("h1")).containsText("十月工会例会");
        lookAt(desk, "desk-meeting-filed");
        desk.navigate(desk.url() + "/care");
        lookAt(desk, "desk-meeting-care");
        desk.navigate(at("/meetings/new"));
        lookAt(desk, "desk-meeting-new");

        desk.navigate(at("/meetings/decisions"));
        lookAt(desk, "desk-decisions");
        desk.navigate(at("/meetings/cadence"));
        lookAt(desk, "desk-cadence");
        desk.navigate(at("/summaries/items?from=2026-01-01&to=2026-12-31"));
        lookAt(desk, "desk-summary-items");

        var phone = signedIn("lina", 360, 740);
        phone.navigate(at("/meetings/decisions"));
        lookAt(phone, "phone-decisions");
        phone.navigate(at("/summaries/items?from=2026-01-01&to=2026-12-31&done=true"));
        lookAt(phone, "phone-summary-items");
        phone.navigate(at("/meetings"));
        lookAt(phone, "phone-meetings");
        named(phone, AriaRole.LINK, "工会委员会议").click();
        assertThat(phone.locator("h1")).containsText("工会委员会议");
        lookAt(phone, "phone-meeting");
        phone.navigate(phone.url() + "/notice");
        lookAt(phone, "phone-meeting-notice");
    }

    @Test
    void peopleAreSignedInWithAThumb() {
        var phone = signedIn("zhaomin", 360, 740);
        phone.navigate(at("/meetings"));
        named(phone, AriaRole.LINK, "工会委员会议").click();
        assertThat(phone.locator("h1")).containsText("工会委员会议");
        lookAt(phone, "phone-meeting-keeper");
        var meeting = phone.url();
        phone.navigate(meeting + "/attendance");
        lookAt(phone, "phone-meeting-attendance");
        phone.navigate(meeting + "/items/1");
        lookAt(phone, "phone-meeting-item");
        phone.navigate(meeting + "/sheet");
        lookAt(phone, "phone-meeting-sheet");
    }
}
