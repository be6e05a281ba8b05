package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhijia.CongressPeople.GUEST;
import static io.zhijia.CongressPeople.HANDLER;
import static io.zhijia.CongressPeople.LOWER;
import static io.zhijia.CongressPeople.NAMES;
import static io.zhijia.CongressPeople.UPPER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.zhijia.extraction.DocumentText;
import io.zhijia.web.Welcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** A term of the congress as a whole: election, proposals and their handling, a sitting with its votes, and its papers. */
class WholeCongressBrowserTests extends InABrowser {

    private static final Path PAPERS = Path.of("target", "congress-papers");
    private final ObjectProvider<Welcome> welcomes;
    private final LocalDate today;

    WholeCongressBrowserTests(ObjectProvider<Welcome> welcomes, Clock clock) {
        this.welcomes = welcomes;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aTermRunsFromTheElectionToTheMinutes() throws IOException {
        var school = OwnSchool.founded(this, welcomes, "春江小学工会", NAMES, today);
        var office = school.secretary();
        office.send("/union/departments", "name", "总务处");
        office.send("/union/departments", "name", "教导处");
        office.send(
                "/union/offices",
                "member",
                HANDLER,
                "office",
                "TELLER",
                "group",
                "",
                "from",
                today.toString(),
                "until",
                today.plusDays(30).toString());
        var term = elected(school);
        var sitting = called(office, term);
        var call = new ProposalsOfATerm(school, today).wholeWay();
        new SittingOfATerm(this, school, sitting).held();
        closedWithItsPapers(school, term, sitting, call);
    }

    /** Delegates elected by constituency; what is wrong with an election is said. */
    private String elected(OwnSchool school) {
        var office = school.secretary();
        var desk = office.at("/congress");
        lookAt(desk, "whole-congress-empty");
        desk.locator("[name=kind]").selectOption("STAFF_CONGRESS");
        desk.fill("[name=number]", "1");
        desk.fill("[name=years]", "5");
        desk.fill("[name=begins]", today.minusDays(30).toString());
        desk.fill("[name=staff]", "40");
        desk.locator("form[action='/congress/terms'] .btn-primary").click();
        assertThat(desk.locator("#places")).isVisible();
        var term = pathOf(desk);
        office.send(term + "/constituencies", "name", "高年级组", "staff", "20", "seats", "3");
        office.send(term + "/constituencies", "name", "低年级组", "staff", "20", "seats", "3");

        office.at(term + "/delegates");
        elect(desk, UPPER.getFirst(), "21");
        assertThat(desk.locator("body")).containsText("得票 21 多于选区人数 20");
        expectRefusal();
        office.at(term + "/delegates");
        elect(desk, UPPER.getFirst(), "18");
        assertThat(desk.locator("#voting")).isVisible();
        var places = office.read(term + "/delegates");
        for (var name : UPPER.subList(1, UPPER.size())) {
            office.send(term + "/delegates", delegate(places, "高年级组", name));
        }
        office.refused("的 3 个名额已满", term + "/delegates", delegate(places, "高年级组", HANDLER));
        for (var name : LOWER) {
            office.send(term + "/delegates", delegate(places, "低年级组", name));
        }
        office.send(
                term + "/delegates",
                "member",
                GUEST,
                "part",
                "OBSERVER",
                "on",
                today.minusDays(20).toString());
        headed(office, term, UPPER.getFirst());
        headed(office, term, LOWER.getFirst());
        lookAt(office.at(term), "whole-congress-term");
        lookAt(office.at(term + "/delegates"), "whole-congress-delegates");
        assertThat(desk.locator("main")).containsText(GUEST);
        return term;
    }

    private void elect(Page desk, String name, String votes) {
        var form = desk.locator("form[action$='/delegates']");
        if (!form.isVisible()) {
            desk.locator("details.card summary").last().click();
        }
        form.locator("[name=member]").selectOption(new SelectOption().setLabel(name));
        form.locator("[name=constituency]").selectOption(new SelectOption().setLabel("高年级组"));
        form.locator("[name=votes]").fill(votes);
        form.locator("[name=on]").fill(today.minusDays(20).toString());
        form.locator(".btn-primary").click();
    }

    private String[] delegate(String page, String place, String name) {
        var id = Visitor.first(page, "<option value=\"([0-9a-f-]{36})\"[^>]*>" + place);
        var on = today.minusDays(20).toString();
        return new String[] {
            "member", name, "part", "DELEGATE", "constituency", id, "frontline", "true", "on", on, "votes", "16"
        };
    }

    private void headed(Visitor office, String term, String name) {
        var found = Pattern.compile("/delegations/([0-9a-f-]{36})/head\"(?:(?!/head\")[\\s\\S])*?<option value=\""
                        + "([0-9a-f-]{36})\"[^>]*>" + name)
                .matcher(office.read(term));
        assertThat(found.find()).as(name).isTrue();
        office.send(
                term + "/delegations/" + found.group(1) + "/head",
                "member",
                found.group(2),
                "since",
                today.minusDays(15).toString());
    }

    private String called(Visitor office, String term) {
        var sitting = office.send(
                term + "/sittings",
                "number",
                "1",
                "day",
                today.toString(),
                "time",
                "14:00",
                "venue",
                "报告厅",
                "topic",
                "教师减负");
        office.refused(
                "1", term + "/sittings", "number", "1", "day", today.toString(), "time", "15:00", "venue", "报告厅");
        office.send(sitting + "/preparation/LEADING_GROUP", "on", today.toString(), "note", "支部会议确定");
        office.send(sitting + "/preparation/COMMITTEE_MEETS", "on", today.toString(), "note", "委员会研究了草案和提案");
        lookAt(office.at(sitting), "whole-congress-sitting");
        presided(office, term, sitting.substring(sitting.lastIndexOf('/') + 1));
        return sitting;
    }

    private void presided(Visitor office, String term, String sitting) {
        var bodies = term + "/bodies";
        lookAt(office.at(bodies), "whole-congress-bodies-none");
        office.send(bodies, "kind", "PRESIDIUM", "name", "", "sitting", sitting);
        var one = "/congress/bodies/" + Visitor.first(office.read(bodies), "id=\"b-([0-9a-f-]{36})-h\">主席团");
        for (var name : List.of("何平", "许静", "沈晓", "方圆")) {
            var role = name.equals("何平") ? "HEAD" : "MEMBER";
            office.send(one + "/seats", "member", name, "role", role, "since", today.toString());
        }
        office.refused("已经在里面", one + "/seats", "member", "沈晓", "role", "MEMBER", "since", today.toString());
        assertThat(office.read(bodies)).contains("现有 4 人，应有 5 至 9 人");
        office.send(one + "/seats", "member", "唐丽", "role", "MEMBER", "since", today.toString());
        lookAt(office.at(bodies), "whole-congress-bodies");
    }

    private void closedWithItsPapers(OwnSchool school, String term, String sitting, String call) throws IOException {
        var office = school.secretary();
        for (var number : List.of("2", "3")) {
            var name = number.equals("2") ? "考核办法" : "绩效工资分配方案";
            var one = office.send(
                    sitting + "/hall/items/" + number + "/resolution",
                    "title",
                    "关于通过" + name + "的决议",
                    "text",
                    "会议审议通过" + name + "，自下学期起执行。");
            office.send(one + "/progress", "percent", "40", "note", "已印发");
            keep("resolution-" + number, office.file(one + ".docx"), "关于通过" + name + "的决议");
            lookAt(office.at(one), "whole-congress-resolution-" + number);
        }
        office.send(sitting + "/hall/items/1/minutes", "minutes", "代表分组讨论，提出意见六条。");
        var desk = office.at(sitting);
        desk.fill("[name=result]", "通过两项决议");
        desk.locator("form[action$='/closing'] .btn-primary").click();
        assertThat(desk.locator("main")).containsText("应到 6 人");
        office.refused("", sitting + "/hall/opening");
        lookAt(desk, "whole-congress-closed");

        keep("minutes", office.file(sitting + "/hall/minutes.docx"), "应到 6 人，实到 5 人", "形成决议", "提出意见六条");
        keep("sign-in", office.file(sitting + "/hall/sign-in.docx"), "签到表", "葛亮");
        keep("opinions", office.file(sitting + "/opinions.docx"), "低年级组代表团");
        keep("delegates", office.file(term + "/delegates.docx"), "何平", "严华");
        var id = call.substring(call.lastIndexOf('/') + 1);
        lookAt(office.at("/proposals/figures?call=" + id), "whole-congress-figures");
        keep("report", office.file("/proposals/figures/" + id + ".docx"), "共收到提案12件", "未评价1件", "下列7件转入下一年度");
        Files.write(PAPERS.resolve("ledger.xlsx"), office.file(call + "/ledger.xlsx"));
        lookAt(school.who("严华").at("/congress/resolutions"), "whole-congress-resolutions");
        filed(office, sitting);
    }

    /** Opened, and laid aside for somebody to look at. */
    private static void keep(String name, byte[] paper, String... words) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name + ".docx"), paper);
        assertThat(DocumentText.of(paper).text()).as(name).contains(words);
    }

    /** What is missing is said, laid in or explained; then nothing changes any more. */
    private void filed(Visitor office, String sitting) {
        var to = sitting + "/dossier";
        var desk = office.at(to);
        lookAt(desk, "whole-congress-dossier");
        desk.locator("form[action$='/filing'] .btn-primary").click();
        assertThat(desk.locator("body")).containsText("请放进来，或逐项写明");
        expectRefusal();
        office.at(to);
        desk.locator("#PAPERS summary").click();
        desk.locator("#PAPERS-file").setInputFiles(new FilePayload("报告.txt", "text/plain", "工作报告".getBytes(UTF_8)));
        desk.locator("#PAPERS form .btn").first().click();
        assertThat(desk.locator("#PAPERS")).containsText("报告.txt");
        for (var part : List.of("SPEECHES", "BALLOTS", "PRESIDIUM_MINUTES", "BULLETIN", "PHOTOS")) {
            office.send(to + "/" + part + "/gap", "reason", "本次会议没有");
        }
        office.send(to + "/filing");
        office.refused("第 1 版已于", to + "/PHOTOS/gap", "reason", "又想起来");
        lookAt(office.at(to), "whole-congress-filed");
        var zip = office.file(to + "/1.zip");
        assertThat(zip).startsWith('P', 'K');
        office.send(to + "/versions", "reason", "补照片");
        assertThat(office.read(to)).contains("第 2 版，整理中", "补照片");
    }
}
