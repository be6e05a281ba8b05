package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhijia.CongressPeople.DELEGATES;
import static io.zhijia.CongressPeople.GUEST;
import static io.zhijia.CongressPeople.HANDLER;
import static io.zhijia.CongressPeople.LEADER;
import static io.zhijia.CongressPeople.LOWER;
import static io.zhijia.CongressPeople.UPPER;
import static io.zhijia.InABrowser.at;
import static io.zhijia.InABrowser.lookAt;
import static io.zhijia.InABrowser.pathOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Twelve proposals from the call to the answer, each kind of page seen once; whoever may not is refused. */
final class ProposalsOfATerm {

    private static final List<String> TITLES = List.of(
            "更换高年级办公室灯具",
            "规范课后服务排班",
            "延长教工食堂供应",
            "改善高年级办公室照明",
            "教学楼增设直饮水",
            "车棚增设充电位",
            "教工之家周末开放",
            "解决本人职称聘任",
            "压减重复填报表格",
            "建立带教记录",
            "青年教师外出观摩",
            "错峰安排课间活动");

    private final OwnSchool school;
    private final CaseDriver cases;
    private final LocalDate today;

    ProposalsOfATerm(OwnSchool school, LocalDate today) {
        this.school = school;
        this.cases = new CaseDriver(school, LEADER, DELEGATES, today);
        this.today = today;
    }

    /** All of it; gives where the call is. */
    String wholeWay() {
        var call = proposalsCalled(school.secretary().page());
        var proposals = twelve(call);
        screened(proposals);
        handled(proposals);
        return call;
    }

    private String proposalsCalled(Page desk) {
        desk.navigate(at("/proposals/calls/new"));
        lookAt(desk, "whole-congress-call-form");
        desk.fill("[name=title]", "征集提案");
        desk.locator("[name=sitting]").selectOption(new SelectOption().setIndex(1));
        desk.locator("form[action='/proposals/calls'] .btn-primary").click();
        assertThat(desk.locator("main h1")).containsText("征集提案");
        return pathOf(desk);
    }

    /** The first on the pages, by four people on their phones; the others by their forms. */
    private List<String> twelve(String call) {
        var proposals = new ArrayList<String>();
        proposals.add(onThePhone(call));
        for (int i = 1; i < TITLES.size(); i++) {
            var author = i % DELEGATES.size();
            var head = UPPER.contains(DELEGATES.get(author)) ? UPPER.getFirst() : LOWER.getFirst();
            proposals.add(cases.sentIn(call, author, TITLES.get(i), school.who(head)));
        }
        lookAt(school.secretary().at(call), "whole-congress-call");
        assertThat(school.secretary().page().locator("main")).containsText(TITLES.getLast());
        return proposals;
    }

    private String onThePhone(String call) {
        var author = school.who("沈晓");
        var phone = author.at(call + "/draft");
        phone.fill("[name=title]", TITLES.getFirst());
        phone.fill("[name=grounds]", "灯具老旧，频闪明显，批改作业眼睛疲劳。");
        phone.fill("[name=measures]", "暑假统一更换护眼灯具。");
        lookAt(phone, "whole-congress-draft");
        phone.locator("form[action$='/draft'] .btn-primary").click();
        assertThat(phone.locator("main h1")).containsText(TITLES.getFirst());
        var path = pathOf(phone);
        author.refused("需要 2 人附议", path + "/submission");
        author.refused("自己的提案", path + "/invitations", "seconders", "沈晓");
        author.refused("葛亮", path + "/invitations", "seconders", GUEST);

        for (var name : List.of("唐丽", "方圆")) {
            phone.locator(".people label:has([name=seconders])", new Page.LocatorOptions().setHasText(name))
                    .locator("input")
                    .check();
        }
        phone.locator("form[action$='/invitations'] .btn-primary").click();
        assertThat(phone.locator("#seconders")).isVisible();
        var seconder = school.who("唐丽");
        lookAt(seconder.at(path), "whole-congress-second");
        seconder.page().locator("button[name=accepts][value=true]").click();
        assertThat(seconder.page().locator("button[name=accepts]")).hasCount(0);
        seconder.refused("", path + "/secondment", "accepts", "true", "wording", "1");
        school.who("严华").refused("", path + "/secondment", "accepts", "true", "wording", "1");
        school.who("方圆").send(path + "/secondment", "accepts", "true", "wording", "1");
        author.at(path).locator("form[action$='/submission'] .btn-primary").click();
        assertThat(phone.locator("form[action$='/submission']")).hasCount(0);

        var head = school.who("何平");
        lookAt(head.at(path), "whole-congress-head");
        head.page().locator("button[name=passes][value=true]").click();
        assertThat(head.page().locator("button[name=passes]")).hasCount(0);
        school.who("许静").refused("", path + "/head", "passes", "true");
        return path;
    }

    /** One merged, three suggestions, one declined, the others filed. */
    private void screened(List<String> all) {
        var office = school.secretary();
        var first = all.getFirst();
        var desk = office.at("/proposals/screening");
        lookAt(desk, "whole-congress-screening");
        assertThat(school.who("唐丽").status("/proposals/screening")).isEqualTo(409);
        var seen = cases.version(first);
        office.refused("要写明理由", first + "/decision", "decision", "DECLINE", "version", seen, "reason", "");
        var card = desk.locator("#p-" + first.substring(first.lastIndexOf('/') + 1));
        card.locator("summary.btn-primary").click();
        card.locator("[name=decision]").first().selectOption("DOCKET");
        card.locator("form[action$='/decision'] .btn-primary").first().click();
        assertThat(desk.locator("#p-" + first.substring(first.lastIndexOf('/') + 1)))
                .hasCount(0);
        office.refused("", first + "/decision", "decision", "DECLINE", "version", seen, "reason", "另一位委员");

        cases.merged(all.get(3), first);
        for (int i : new int[] {4, 5, 6}) {
            cases.decided(all.get(i), "SUGGESTION", "由处室直接办理");
        }
        cases.decided(all.get(7), "DECLINE", "属于个人事项，已当面说明");
        for (int i : new int[] {1, 2, 8, 9, 10, 11}) {
            cases.decided(all.get(i), "DOCKET", "");
        }
        assertThat(office.read(first)).contains(TITLES.get(3));
        lookAt(office.at(first), "whole-congress-merged");
        lookAt(office.at(all.get(7)), "whole-congress-declined");
        lookAt(school.who("许静").at("/proposals"), "whole-congress-proposals");
    }

    private void handled(List<String> all) {
        solved(all.getFirst());
        handedBackAndFollowed(all.get(1));
        handledTwice(all.get(2));
        suggestionAnswered(all.get(4));
        countersigned(all.get(8));
    }

    /** The plain way, with every page on it; both whose proposals were merged rate. */
    private void solved(String path) {
        var office = school.secretary();
        lookAt(office.at("/proposals/assignments"), "whole-congress-assignments");
        var desk = office.at(path + "/assignment");
        desk.locator("[name=department]").selectOption(new SelectOption().setLabel("总务处"));
        desk.locator("[name=assignee]").selectOption(new SelectOption().setLabel(HANDLER));
        desk.locator("[name=leader]").selectOption(new SelectOption().setLabel(LEADER));
        desk.locator("[name=keeper]").selectOption(new SelectOption().setLabel("陆敏"));
        lookAt(desk, "whole-congress-assignment");
        desk.locator("form[action$='/assignment'] .btn-primary").click();
        assertThat(desk).hasURL(at("/proposals/assignments"));

        var handler = school.who(HANDLER);
        lookAt(handler.at("/proposals/cases"), "whole-congress-cases");
        var phone = handler.at(path + "/handling");
        lookAt(phone, "whole-congress-receive");
        phone.locator("form[action$='/receipt'] .btn-primary").click();
        assertThat(phone.locator("form[action$='/receipt']")).hasCount(0);
        handler.refused("", path + "/handling/submission");
        cases.drafted(path, HANDLER, "A");
        lookAt(handler.at(path + "/handling"), "whole-congress-drafted");
        phone.locator("form[action$='/submission'] .btn-primary").click();
        assertThat(phone.locator("form[action$='/submission']")).hasCount(0);
        handler.refused("", path + "/handling/sign-off", "opinion", "我自己签");
        var leader = school.who(LEADER).at(path + "/handling");
        lookAt(leader, "whole-congress-sign");
        leader.locator("form[action$='/sign-off'] .btn-primary").click();
        assertThat(leader.locator("form[action$='/sign-off']")).hasCount(0);

        handler.refused("不能评价", path + "/handling/rating", cases.rating(HANDLER, "SATISFIED", ""));
        var author = school.who("沈晓").at(path + "/handling");
        lookAt(author, "whole-congress-rate");
        author.locator("[name=attitude]").selectOption("SATISFIED");
        author.locator("[name=result]").selectOption("SATISFIED");
        author.fill("[name=password]", school.who("沈晓").password());
        author.locator("form[action$='/rating'] .btn-primary").click();
        assertThat(author.locator("form[action$='/rating']")).hasCount(0);
        cases.rated(path, "严华", "SATISFIED", "");
        office.send(path + "/handling/archiving");
        lookAt(office.at(path + "/handling"), "whole-congress-archived");
    }

    private void handedBackAndFollowed(String path) {
        cases.assigned(path, "总务处", HANDLER, "", "");
        school.who(HANDLER).send(path + "/handling/hand-back", "backReason", "不属于本处职责", "instead", "教导处");
        lookAt(school.secretary().at(path + "/assignment"), "whole-congress-handed-back");
        assertThat(school.secretary().page().locator("main")).containsText("不属于本处职责");
        cases.assigned(path, "教导处", GUEST, "", "");
        school.who(GUEST).send(path + "/handling/receipt");
        cases.answered(path, GUEST, "B");
        cases.rated(path, "唐丽", "BASICALLY", "");
        school.who(GUEST)
                .send(
                        path + "/handling/progress",
                        "percent",
                        "60",
                        "on",
                        today.toString(),
                        "what",
                        "排班办法已试行",
                        "next",
                        today.plusDays(30).toString());
        lookAt(school.who("唐丽").at(path + "/handling"), "whole-congress-followed");
    }

    private void handledTwice(String path) {
        cases.assigned(path, "总务处", HANDLER, "", "");
        school.who(HANDLER).send(path + "/handling/receipt");
        cases.answered(path, HANDLER, "C");
        school.who("方圆").refused("写明理由", path + "/handling/rating", cases.rating("方圆", "NOT", ""));
        cases.rated(path, "方圆", "NOT", "没有说明期限");
        cases.answered(path, HANDLER, "A");
        cases.rated(path, "方圆", "SATISFIED", "");
        lookAt(school.who(HANDLER).at(path + "/handling"), "whole-congress-twice");
        assertThat(school.who(HANDLER).page().locator("main")).containsText("没有说明期限");
    }

    private void suggestionAnswered(String path) {
        cases.assigned(path, "总务处", HANDLER, "", "");
        school.who(HANDLER).send(path + "/handling/receipt");
        cases.drafted(path, HANDLER, "A");
        school.who(HANDLER).send(path + "/handling/reply");
        cases.rated(path, "何平", "SATISFIED", "");
    }

    private void countersigned(String path) {
        cases.assigned(path, "总务处", HANDLER, "教导处", GUEST);
        var handler = school.who(HANDLER);
        handler.send(path + "/handling/receipt");
        cases.drafted(path, HANDLER, "A");
        handler.refused("会签", path + "/handling/submission");
        handler.send(path + "/handling/circulation");
        lookAt(school.who(GUEST).at(path + "/handling"), "whole-congress-countersign");
        school.who(GUEST).send(path + "/handling/countersign", "view", "AGREES", "remark", "");
        cases.signed(path, HANDLER);
    }
}
