package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.tenancy.WithinUnion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

class ProposalPagesTests extends DemoPages {

    private final JdbcClient sql;
    private final CongressDirectory congress;
    private final IdentityService people;
    private final SecondingService seconding;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private UnionId union = UnionId.next();
    private List<MemberId> delegates = List.of();

    ProposalPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            CongressDirectory congress,
            IdentityService people,
            SecondingService seconding,
            TransactionOperations transaction,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.congress = congress;
        this.people = people;
        this.seconding = seconding;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    /** Delegates that are nobody with an account; of another delegation than Li Na, so that no head is in the way. */
    @BeforeEach
    void whoSits() {
        union = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        var secretary = actor(member("zhaomin"));
        var known = List.of(member("zhaomin"), member("lina"), member("zhuxi"), member("zuzhang"));
        delegates = congress.on(secretary, today).stream()
                .filter(one -> one.mayVote() && !known.contains(one.member()))
                .map(one -> one.member())
                .toList();
    }

    @Test
    void everyDelegateHearsThatProposalsAreCalledForAndByWhen() {
        call("通知代表");
        var told = transaction.within(
                union,
                () -> sql.sql("select member from messaging.message where word = ? and facts[1] = ?")
                        .params("proposal.told.called", "通知代表征集")
                        .query(UUID.class)
                        .list());

        assertThat(told).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(told).containsAll(delegates.stream().map(MemberId::value).toList());
        assertThat(text(get("lina", "/inbox")))
                .contains("通知代表征集", today.plusDays(9).toString());
    }

    @Test
    void aProposalIsWrittenSecondedSentInAndDocketed() throws IOException {
        var call = call("立案");
        var page = written(call, "增加教研活动时间");
        assertThat(text(get("zhaomin", call))).doesNotContain("增加教研活动时间");
        assertThat(get("zhaomin", page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("lina", page + "/submission"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("需要 2 人附议");
        assertThat(post(
                        "lina",
                        page + "/invitations",
                        "seconders",
                        member("lina").toString()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("自己的提案");
        seconded(page);
        assertThat(post("lina", page + "/submission")).hasRedirectedUrl(page);
        passedByHead(page);

        assertThat(screened(page)).contains("增加教研活动时间");
        var version = first(screened(page), version(page));
        assertThat(post("zhaomin", page + "/decision", "decision", "DECLINE", "version", version, "reason", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("要写明理由");
        assertThat(post("zhuxi", page + "/opinion", "view", "DOCKET", "remark", "可行"))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", page + "/decision", "decision", "DOCKET", "version", version))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("刚刚办了这件提案的另一步");
        var seen = first(screened(page), version(page));
        assertThat(post("zhaomin", page + "/decision", "decision", "DOCKET", "version", seen))
                .hasRedirectedUrl("/proposals/screening");
        assertThat(text(get("lina", page))).contains("立案号 CS001", "已立案");
        assertThat(text(get("zuzhang", page))).contains("增加教研活动时间", "建议措施").doesNotContain("办理经过");

        assertThat(post("zhaomin", page + "/undoing", "reason", "记错了")).hasRedirectedUrl(page);
        assertThat(get("zuzhang", page)).hasStatus(HttpStatus.NOT_FOUND);
        var sheet = get("zhaomin", call + "/ledger.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            var cells = new StringBuilder();
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.append(cell).append('|')));
            assertThat(cells).contains("增加教研活动时间", "李娜", "审查中");
        }
        assertThat(get("lina", call + "/ledger.xlsx")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void twoAreMergedAndTakenApart() {
        var call = call("并案");
        var lead = entered(call, "延长图书馆开放", 0);
        var other = entered(call, "图书馆周末也开放", 3);

        assertThat(post("zhaomin", other + "/decision", "decision", "MERGE", "version", "1", "lead", "", "reason", "同"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("作为主案");
        assertThat(post(
                        "zhaomin",
                        other + "/decision",
                        "decision",
                        "MERGE",
                        "version",
                        "1",
                        "lead",
                        id(lead),
                        "reason",
                        "同一件事",
                        "title",
                        "图书馆延长开放"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("征得各位提案人同意");
        assertThat(post(
                        "zhaomin",
                        other + "/decision",
                        "decision",
                        "MERGE",
                        "version",
                        "1",
                        "lead",
                        id(lead),
                        "reason",
                        "同一件事",
                        "title",
                        "图书馆延长开放",
                        "agreed",
                        "true"))
                .hasRedirectedUrl("/proposals/screening");
        assertThat(text(get("zhaomin", lead))).contains("图书馆延长开放", "并案文本", "并案而来", "图书馆周末也开放");
        assertThat(text(get("zhaomin", other))).contains("已并入", "图书馆延长开放", "已并案");

        assertThat(post("zhaomin", other + "/unmerging", "reason", "其实是两件事")).hasRedirectedUrl(other);
        assertThat(text(get("zhaomin", lead))).contains("延长图书馆开放").doesNotContain("并案而来");
    }

    @Test
    void aPasteOfFortyPagesIsCountedAndLosesNothingTyped() {
        var call = call("粘贴");
        var pages = "教师减负\uFFFC\t说明\r\n".repeat(4000);

        assertThat(post("lina", call + "/draft", "subject", "测试", "title", "减负", "grounds", pages, "measures", "少填表"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最多 5,000 字", "教师减负 说明")
                .doesNotContain("\uFFFC");
        assertThat(post("lina", call + "/draft", "subject", "没有的类", "title", "减负", "grounds", "多", "measures", "少填表"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有“没有的类”这一类");
        assertThat(post("lina", call + "/draft", "subject", "测试", "title", "", "grounds", "", "measures", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"title-mistake\"", "id=\"grounds-mistake\"", "id=\"measures-mistake\"");
    }

    @Test
    void rulesStayOnceSomethingIsSentIn() {
        var call = call("规则");
        entered(call, "第一件", 0);

        assertThat(changed(call, "3", "10"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("规则和期限不能再改");
        assertThat(changed(call, "2", "0")).hasStatus(HttpStatus.OK).bodyText().contains("天数请填 1 到 400");
        assertThat(changed(call, "2", "10")).hasRedirectedUrl(call);
    }

    @Test
    void theDemoShowsProposalsEverywhereOnTheirWay() {
        assertThat(everyPage("zuzhang", "/proposals"))
                .contains("压减重复填报的表格", "已立案", "已并案", "意见建议", "不予立案")
                .doesNotContain("增设教工自行车棚", "改进学校的各项工作");
        assertThat(everyPage("zhaomin", "/proposals/screening")).contains("更换高三办公室的灯具", "一事一案，建议可行");
        assertThat(get("lina", "/proposals/screening")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void howManyProposeItJointlyIsARuleOfTheCall() {
        var call = call("联名");
        assertThat(text(get("lina", call))).doesNotContain("人联名");

        assertThat(jointly(call, "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"proposers-mistake\"");
        assertThat(jointly(call, "3")).hasRedirectedUrl(call);
        assertThat(text(get("lina", call))).contains("须有 3 人联名", "须有 2 位代表附议");
        assertThat(text(get("zhaomin", call + "/edit")))
                .containsPattern("name=\"proposers\"[^>]*value=\"3\"|value=\"3\"[^>]*name=\"proposers\"");

        assertThat(jointly(call, "1")).hasRedirectedUrl(call);
        entered(call, "第一件", 0);
        assertThat(jointly(call, "3")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("规则和期限不能再改");
    }

    private MvcTestResult changed(String call, String seconders, String days) {
        return changed(call, "1", seconders, days);
    }

    private MvcTestResult jointly(String call, String proposers) {
        return changed(call, proposers, "2", "10");
    }

    private MvcTestResult changed(String call, String proposers, String seconders, String days) {
        return post(
                "zhaomin",
                call,
                "title",
                "规则征集",
                "opens",
                today.toString(),
                "closes",
                today.plusDays(9).toString(),
                "subjects",
                "CS 测试",
                "circle",
                "DELEGATES",
                "seconders",
                seconders,
                "proposers",
                proposers,
                "againPercent",
                "50",
                "headReview",
                "true",
                "countersigning",
                "true",
                "late",
                "true",
                "days-SCREENING",
                days);
    }

    private String call(String name) {
        return redirected(post(
                "zhaomin",
                "/proposals/calls",
                "title",
                name + "征集",
                "opens",
                today.minusDays(3).toString(),
                "closes",
                today.plusDays(9).toString(),
                "subjects",
                "CS 测试",
                "circle",
                "DELEGATES",
                "seconders",
                "2",
                "proposers",
                "1",
                "againPercent",
                "50",
                "headReview",
                "true",
                "countersigning",
                "true",
                "late",
                "true"));
    }

    private String written(String call, String title) {
        return redirected(post(
                "lina",
                call + "/draft",
                "subject",
                "测试",
                "title",
                title,
                "grounds",
                "现状如此。",
                "measures",
                "建议如此。",
                "open",
                "true"));
    }

    private String entered(String call, String title, int author) {
        return redirected(post(
                "zhaomin",
                call + "/paper",
                "author",
                delegates.get(author).toString(),
                "seconders",
                delegates.get(author + 1) + "、" + delegates.get(author + 2),
                "subject",
                "测试",
                "title",
                title,
                "grounds",
                "现状。",
                "measures",
                "建议。"));
    }

    private void seconded(String page) {
        var two = delegates.subList(0, 2);
        two.forEach(one -> assertThat(post("lina", page + "/invitations", "seconders", one.toString()))
                .hasRedirectedUrl(page));
        two.forEach(one -> seconding.answer(actor(one), ProposalId.of(id(page)), true, 1));
    }

    /** Where Li Na does not head her delegation herself. */
    private void passedByHead(String page) {
        congress.find(actor(member("lina")), member("lina"), today)
                .map(seat -> seat.head())
                .filter(head -> !head.equals(member("lina")))
                .ifPresent(head -> seconding.passOn(actor(head), ProposalId.of(id(page)), ""));
    }

    private String screened(String page) {
        var pages = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            pages.append(text(get("zhaomin", "/proposals/screening?page=" + i)));
        }
        return pages.substring(pages.indexOf("id=\"p-" + id(page)));
    }

    private static String version(String page) {
        return "id=\"p-" + id(page) + "\"[\\s\\S]*?name=\"version\" value=\"(\\d+)\"";
    }

    private static String id(String page) {
        return page.replaceFirst(".*/", "");
    }

    private static String redirected(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MemberId member(String login) {
        return new MemberId(sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }

    private Actor actor(MemberId member) {
        WithinUnion within = () -> union;
        return people.actor(within, member);
    }
}
