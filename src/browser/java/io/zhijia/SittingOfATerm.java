package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhijia.CongressPeople.GUEST;
import static io.zhijia.CongressPeople.HANDLER;
import static io.zhijia.CongressPeople.LOWER;
import static io.zhijia.CongressPeople.UPPER;
import static io.zhijia.InABrowser.at;
import static io.zhijia.InABrowser.lookAt;
import static io.zhijia.InABrowser.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.imageio.ImageIO;

/** A sitting from the agenda to the votes, in the hall, on the phones and on the wall. */
final class SittingOfATerm {

    private final InABrowser browser;
    private final OwnSchool school;
    private final String sitting;

    SittingOfATerm(InABrowser browser, OwnSchool school, String sitting) {
        this.browser = browser;
        this.school = school;
        this.sitting = sitting;
    }

    void held() throws IOException {
        agendaExamined();
        opened();
        votedOnTheWall();
    }

    /** The agenda, and what both delegations say of what is to be voted on. */
    private void agendaExamined() {
        var office = school.secretary();
        var desk = office.at(sitting + "/hall");
        desk.fill("#title", "学校工作报告");
        desk.fill("#reporter", "周校长");
        desk.locator("#handling").selectOption("HEAR");
        desk.locator("form[action$='/hall/items'] .btn-primary").click();
        assertThat(desk.locator("ol.agenda")).containsText("学校工作报告");
        office.send(sitting + "/hall/items", "title", "教职工考核办法", "reporter", "孟瑶", "handling", "PASS");
        office.send(sitting + "/hall/items", "title", "绩效工资分配方案", "reporter", "孟瑶", "handling", "PASS");
        var opinions = sitting + "/opinions";
        office.refused("还有 2 个代表团没有意见", opinions + "/2/examination", "outcome", "PASSED_ON", "text", "同意");
        var page = office.read(opinions);
        for (var team : List.of("高年级组代表团", "低年级组代表团")) {
            var id = Visitor.first(
                    page, "<span>" + team + "</span>[\\s\\S]*?name=\"delegation\" value=\"([0-9a-f-]{36})\"");
            var head = school.who(team.startsWith("高") ? UPPER.getFirst() : LOWER.getFirst());
            for (var item : List.of("2", "3")) {
                head.send(opinions + "/" + item, "delegation", id, "stance", "AGREES", "text", "");
            }
        }
        for (var item : List.of("2", "3")) {
            office.send(opinions + "/" + item + "/examination", "outcome", "PASSED_ON", "text", "两团一致同意");
        }
        lookAt(school.who("何平").at(opinions), "whole-congress-opinions");
        lookAt(office.at(sitting + "/hall"), "whole-congress-hall");
    }

    /** Without a quorum nothing; then each scans the code on the wall with the phone. */
    private void opened() throws IOException {
        var office = school.secretary();
        var desk = office.page();
        named(desk, AriaRole.BUTTON, "宣布开会").click();
        assertThat(desk.locator("body")).containsText("没有达到法定人数");
        browser.expectRefusal();
        lookAt(office.at(sitting + "/attendance"), "whole-congress-attendance");
        var code = scanned(desk.locator("svg.qr"));
        assertThat(code).startsWith(at(sitting + "/check-in?code="));
        var phone = school.who("何平").page();
        phone.navigate(code);
        lookAt(phone, "whole-congress-check-in");
        named(phone, AriaRole.BUTTON, "签到").click();
        assertThat(phone.locator("main")).containsText("您已经签到");
        var word = URI.create(code).getQuery().substring("code=".length());
        school.who("唐丽").refused("请扫会场里的二维码", sitting + "/check-in", "code", "0");
        school.who(HANDLER).refused("名单", sitting + "/check-in", "code", word);
        for (var name : List.of("沈晓", "唐丽", "许静", GUEST)) {
            school.who(name).send(sitting + "/check-in", "code", word);
        }
        school.who("严华").send(sitting + "/leave", "reason", "外出培训");
        office.at(sitting + "/hall");
        named(desk, AriaRole.BUTTON, "宣布开会").click();
        assertThat(desk.locator("main h1")).containsText("会议进行中");
        school.who("方圆").send(sitting + "/check-in", "code", word);
        assertThat(office.read(sitting + "/attendance")).contains("迟到", "外出培训");
    }

    private static String scanned(Locator code) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        var width = picture.getWidth();
        var height = picture.getHeight();
        var light = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("No phone reads this code", unreadable);
        }
    }

    /** Two count, each alone; the wall shows what is dealt with, who speaks and what was decided. */
    private void votedOnTheWall() {
        var office = school.secretary();
        var desk = office.at(sitting + "/projector");
        desk.locator("form[action$='/link'] button").click();
        var wall = browser.opened(1280, 720, "zh-CN");
        wall.navigate(desk.locator("input[readonly]").inputValue());
        office.send(sitting + "/projector/items/2");
        assertThat(wall.locator("#slide.shows-ITEM h1")).hasText("教职工考核办法");
        school.who("唐丽").send(sitting + "/speaking", "item", "2");
        office.at(sitting + "/projector");
        desk.locator("form[action*='/speakers/'] .btn-primary").first().click();
        assertThat(wall.locator(".speaks")).containsText("唐丽");
        assertThat(wall.locator(".speaks .clock")).containsText(":");
        lookAt(wall, "whole-congress-wall-speech");
        lookAt(school.who("唐丽").at(sitting + "/check-in"), "whole-congress-speaking");
        office.send(sitting + "/speakers/end");

        var item = sitting + "/hall/items/2";
        office.refused("", sitting + "/hall/items/1/counts", count("5", "0"));
        school.who("沈晓").refused("", item + "/counts", count("5", "0"));
        var door = office.read(sitting + "/attendance");
        var gone = List.of(seat(door, "沈晓"), seat(door, "唐丽"));
        gone.forEach(one -> office.send(sitting + "/attendance/" + one, "presence", "LEFT", "reason", ""));
        office.refused("没有达到法定人数，不能表决", item + "/counts", count("3", "0"));
        gone.forEach(one -> office.send(sitting + "/attendance/" + one, "presence", "PRESENT", "reason", ""));
        office.send(item + "/counts", count("5", "0"));
        school.who(HANDLER).send(item + "/counts", count("4", "1"));
        assertThat(office.read(sitting + "/hall")).doesNotContain("等另一个人登记");
        for (var number : List.of("2", "3")) {
            office.send(sitting + "/hall/items/" + number + "/counts", count("4", "1"));
            school.who(HANDLER).send(sitting + "/hall/items/" + number + "/counts", count("4", "1"));
        }
        lookAt(school.who(HANDLER).at(sitting + "/hall"), "whole-congress-counted");
        desk.locator("button[name=shows][value=RESULT]").click();
        assertThat(wall.locator("#slide.shows-RESULT .yes")).isVisible();
        lookAt(wall, "whole-congress-wall-result");
    }

    private static String[] count(String yes, String no) {
        return new String[] {
            "manner", "PAPER", "inFavor", yes, "against", no, "abstained", "0", "spoiled", "0", "issued", "5"
        };
    }

    private static String seat(String door, String name) {
        return Visitor.first(door, "id=\"d-([0-9a-f-]{36})\">\\s*<div class=\"line\"><span>" + name);
    }
}
