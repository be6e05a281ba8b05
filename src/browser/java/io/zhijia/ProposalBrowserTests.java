package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.web.Welcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A proposal of two in a school of their own: written with a checklist, joined, changed, urged, given to somebody else, passed
 * on to the union above; and what is stuck with somebody who is gone.
 */
class ProposalBrowserTests extends InABrowser {

    private static final List<String> NAMES = List.of("陆敏", "沈晓", "唐丽", "范立", "孟瑶", "严华", "方圆");
    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(d => d.open = true)";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final ObjectProvider<Welcome> welcomes;
    private final LocalDate today;

    ProposalBrowserTests(
            JdbcClient sql, TransactionOperations transaction, ObjectProvider<Welcome> welcomes, Clock clock) {
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.welcomes = welcomes;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aProposalOfTwoIsJoinedChangedUrgedHandedOverAndPassedOn() {
        var school = OwnSchool.founded(this, welcomes, "秋江小学工会", NAMES, today);
        var office = school.secretary();
        office.send("/union/departments", "name", "总务处");
        var author = school.who("沈晓");
        var other = school.who("唐丽");

        var call = called(office.page());
        var path = written(call, author.page());
        joined(path, author.page(), other);
        declined(path, author, school.who("严华"));
        changed(path, author.page());
        other.send(path + "/joining", "joins", "true", "wording", "2");
        author.send(path + "/submission");
        docketed(path, office);
        assigned(path, office, school.who("范立"));
        urged(path, school);
        escalated(office.page());
        handedOver(path, office.page());
        passedOn(path, office, author, other);
        stuck(call, school);
        seen(office.page(), "/proposals/figures", "proposal-figures");
        seen(office.page(), "/proposals/below", "proposal-below");
    }

    private String called(Page desk) {
        desk.navigate(at("/proposals/calls/new"));
        desk.fill("[name=title]", "联名提案征集");
        desk.selectOption("[name=circle]", "EVERYBODY");
        desk.fill("[name=seconders]", "0");
        desk.uncheck("[name=headReview]");
        desk.selectOption("[name=scale]", "FIVE");
        desk.fill("[name=examples]", "关于错峰用餐的提案：写清了哪几个时段拥挤、每段多少人、建议分几批。");
        lookAt(desk, "proposal-call-form");
        desk.locator("form[action='/proposals/calls'] .btn-primary").click();
        assertThat(desk.locator("main h1")).containsText("联名提案征集");
        seen(desk, pathOf(desk), "proposal-call");
        return pathOf(desk);
    }

    private String written(String call, Page phone) {
        phone.navigate(at(call + "/draft"));
        assertThat(phone.locator("#checklist")).isVisible();
        phone.fill("[name=title]", "校门口增设交通信号灯");
        phone.fill("[name=grounds]", "上下学时校门口拥堵，上学期有两起剐蹭。");
        phone.waitForResponse( // earlier ones like it are looked for while one writes
                answer -> answer.url().endsWith("/similar") && answer.ok(),
                () -> phone.fill("[name=measures]", "请有关部门设信号灯。"));
        phone.check("[name=open]");
        lookAt(phone, "phone-proposal-draft");
        phone.locator("form[action$='/draft'] .btn-primary").click();
        assertThat(phone.locator("main h1")).containsText("校门口增设交通信号灯");
        return pathOf(phone);
    }

    private void joined(String path, Page phone, Visitor other) {
        phone.evaluate(UNFOLD);
        var form = phone.locator("form[action$='/joint-invitations']");
        form.locator(".people label")
                .filter(new Locator.FilterOptions().setHasText("唐丽"))
                .first()
                .locator("input")
                .check();
        form.locator(".btn-primary").click();
        assertThat(phone.locator("#joint")).isVisible();
        lookAt(phone, "phone-proposal-joint");
        var asked = other.at(path);
        assertThat(asked.locator("button[name=joins]").first()).isVisible();
        lookAt(asked, "phone-proposal-join");
        asked.locator("button[name=joins][value=true]").click();
        assertThat(asked.locator("button[name=joins]")).hasCount(0);
        lookAt(asked, "phone-proposal-joined");
    }

    /** Whoever says no reads no more than the title. */
    private void declined(String path, Visitor author, Visitor asked) {
        author.send(path + "/invitations", "seconders", "严华");
        var phone = asked.at(path);
        lookAt(phone, "phone-proposal-second");
        phone.locator("button[name=accepts][value=false]").click();
        assertThat(phone.locator("#said")).isVisible();
        assertThat(phone.locator("main")).not().containsText("剐蹭");
        seenHere(phone, "proposal-declined");
    }

    private void changed(String path, Page phone) {
        phone.navigate(at(path + "/edit"));
        phone.fill("[name=grounds]", "早晚上下学时校门口拥堵，上学期有三起剐蹭。");
        phone.locator("form[action$='/edit'] .btn-primary").click();
        assertThat(phone.locator("#versions")).isVisible();
        phone.evaluate(UNFOLD);
        assertThat(phone.locator("#versions section").first().locator("ins").first())
                .hasText("早晚");
        lookAt(phone, "phone-proposal-versions");
    }

    private void docketed(String path, Visitor office) {
        seen(office.page(), "/proposals/screening", "proposal-screening");
        office.send(path + "/decision", "decision", "DOCKET", "version", version(path, office), "reason", "");
        var page = office.at(path);
        page.evaluate(UNFOLD);
        assertThat(page.locator("#versions ins").first()).isVisible();
        lookAt(page, "proposal-versions");
    }

    private static String version(String path, Visitor office) {
        var table = IntStream.range(0, 5)
                .mapToObj(page -> office.read("/proposals/screening?page=" + page))
                .filter(page -> page.contains(path + "/decision"))
                .findFirst()
                .orElseThrow();
        return Visitor.first(
                table,
                "action=\"" + Pattern.quote(path)
                        + "/decision\"[^>]*>(?:(?!</form>)[\\s\\S])*?name=\"version\" value=\"(\\d+)\"");
    }

    private void assigned(String path, Visitor office, Visitor handler) {
        var desk = office.at(path + "/assignment");
        var departments = desk.locator("[name=department] option");
        desk.selectOption("[name=department]", departments.nth(1).getAttribute("value"));
        choose(desk, "assignee", "范立");
        choose(desk, "leader", "孟瑶");
        choose(desk, "keeper", "陆敏");
        desk.locator("form[action$='/assignment'] .btn-primary").click();
        assertThat(desk).hasURL(at("/proposals/assignments"));
        handler.send(path + "/handling/receipt");
    }

    private void urged(String path, OwnSchool school) {
        var office = school.secretary();
        transaction.run(
                union(school),
                () -> sql.sql("update proposal.assignment set due = ?, assigned_at = ? where proposal = ?::uuid")
                        .params(today.minusDays(20), today.minusDays(60).atTime(9, 0))
                        .param(path.substring(path.lastIndexOf('/') + 1))
                        .update());
        var desk = office.at("/proposals/urging");
        var section = desk.locator("main section")
                .filter(new Locator.FilterOptions().setHasText("校门口增设交通信号灯"))
                .first();
        lookAt(desk, "proposal-urging-before");
        section.locator("form button").click();
        assertThat(desk.locator("main")).containsText("今天已出催办函");
        seen(desk, "/proposals/urging", "proposal-urging");
        var handling = office.at(path + "/handling");
        assertThat(handling.locator("#pressed")).isVisible();
    }

    private void escalated(Page desk) {
        desk.navigate(at("/proposals/escalations"));
        desk.fill("[name=days]", "6");
        desk.locator("form[action$='/escalations/rule'] button").click();
        assertThat(desk.locator("#notice")).containsText("已保存");
        seen(desk, "/proposals/escalations", "proposal-escalations");
    }

    private void handedOver(String path, Page desk) {
        desk.navigate(at(path + "/replacement"));
        var keeper = desk.locator("[name=seat] option")
                .filter(new Locator.FilterOptions().setHasText("督办委员"));
        desk.selectOption("[name=seat]", keeper.first().getAttribute("value"));
        choose(desk, "successor", "方圆");
        desk.fill("[name=reason]", "工作调整");
        lookAt(desk, "proposal-replacement-form");
        desk.locator("form[action$='/replacement'] .btn-primary").click();
        assertThat(desk.locator("#before")).isVisible();
        seen(desk, path + "/replacement", "proposal-replacement");
    }

    private void passedOn(String path, Visitor office, Visitor author, Visitor other) {
        var desk = office.at(path + "/forwarding");
        desk.fill("[name=toName]", "区教育工会");
        desk.fill("[name=why]", "信号灯由交管部门决定，请区里协调。");
        seenHere(desk, "proposal-forwarding-form");
        desk.locator("form[action$='/forwarding'] .btn-primary").click();
        assertThat(desk.locator("#consents")).isVisible();
        var phone = author.at(path + "/forwarding");
        assertThat(phone.locator("#mine")).isVisible();
        lookAt(phone, "phone-proposal-forwarding");
        phone.locator("button[name=agrees][value=true]").click();
        assertThat(phone.locator("section[aria-labelledby=consents] .bg-green-lt")).hasCount(1);
        other.send(path + "/forwarding/consent", "agrees", "true");
        office.at(path + "/forwarding").locator("form[action$='/dispatch'] button").click();
        assertThat(desk.locator("form[action$='/outcome']")).isVisible();
        seen(desk, path + "/forwarding", "proposal-forwarding");
        seen(desk, "/proposals/forwarded", "proposal-forwarded");
        lookAt(author.at(path), "phone-proposal-forwarded");
    }

    /** Who has it cannot sign in any more: the committee sees it, and takes it up. */
    private void stuck(String call, OwnSchool school) {
        var office = school.secretary();
        var gone = school.who("方圆");
        var path = gone.send(
                call + "/draft", "subject", "", "title", "教工之家周末开放", "grounds", "周末不开放。", "measures", "周末开放半天。");
        gone.send(path + "/submission");
        office.send(path + "/decision", "decision", "SEND_BACK", "version", version(path, office), "reason", "请写明人数");
        transaction.run(
                union(school),
                () -> sql.sql("update account.login set state = 'CLOSED', closed_on = ? where home_union = ? and member ="
                                + " (select id from identity.person where union_id = home_union and name = '方圆')")
                        .params(today, union(school).value())
                        .update());
        var desk = office.at("/proposals/assignments");
        assertThat(desk.locator("section[aria-labelledby=stuck]")).containsText("教工之家周末开放");
        seenHere(desk, "proposal-stuck");
        seen(desk, path + "/taking-up", "proposal-taking-up");
        desk.navigate(at(path + "/taking-up"));
        desk.fill("[name=reason]", "提案人已调离");
        desk.locator("form[action$='/taking-up'] .btn-primary").click();
        assertThat(desk.locator("#notice")).isVisible();
        lookAt(desk, "proposal-taken-up");
    }

    private UnionId union(OwnSchool school) {
        return new UnionId(sql.sql("select home_union from account.login where name = ?")
                .param(school.login())
                .query(UUID.class)
                .single());
    }

    /** At a desk and as narrow as a phone. */
    private static void seen(Page page, String path, String name) {
        page.navigate(at(path));
        seenHere(page, name);
    }

    private static void seenHere(Page page, String name) {
        page.setViewportSize(1280, 900);
        lookAt(page, name + "-1280");
        page.setViewportSize(360, 740);
        lookAt(page, name + "-360");
        page.setViewportSize(1280, 900);
    }

    private static void choose(Page page, String field, String person) {
        var option = page.locator("select[name=" + field + "] option")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first();
        page.selectOption("select[name=" + field + "]", option.getAttribute("value"));
    }
}
