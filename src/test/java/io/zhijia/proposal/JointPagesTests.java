package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Several propose together: asked by name, named on every sheet, each rating for themself. */
class JointPagesTests extends CasePages {

    private final WaitingViews waiting;
    private final IdentityService people;
    private final CongressDirectory congress;
    private final JointService joint;

    JointPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            WaitingViews waiting,
            IdentityService people,
            CongressDirectory congress,
            JointService joint) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.waiting = waiting;
        this.people = people;
        this.congress = congress;
        this.joint = joint;
    }

    @Test
    void whoIsAskedJoinsAndIsAskedAgainWhenTheTextChanges() throws IOException {
        var page = written(Rules.Circle.EVERYBODY, 0);
        var other = name("zuzhang");

        assertThat(post("lina", page + "/joint-invitations", "joint", member("zuzhang")))
                .hasRedirectedUrl(page);
        assertThat(words("zuzhang")).contains("proposal.waiting.join");
        assertThat(text(get("zuzhang", "/inbox"))).contains("请您联名提出提案");
        assertThat(text(get("zuzhang", page)))
                .contains("请您联名提出", "name=\"wording\" value=\"1\"")
                .doesNotContain("退出联名");
        assertThat(post("zuzhang", page + "/joining", "joins", "true", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(text(get("zuzhang", page))).contains("已联名", "退出联名").doesNotContain("请您联名提出");
        assertThat(words("zuzhang")).doesNotContain("proposal.waiting.join", "proposal.waiting.draft");
        assertThat(text(get("lina", page))).contains(other);

        assertThat(post("lina", page + "/edit", "subject", "", "title", "一起提的提案", "grounds", "新的案据", "measures", "措施"))
                .hasRedirectedUrl(page);
        assertThat(text(get("lina", page))).contains("与上一稿相比", "<ins>新的</ins>案据");
        assertThat(read().authors()).hasSize(1);
        assertThat(words("zuzhang")).contains("proposal.waiting.join");
        assertThat(text(get("zuzhang", "/inbox"))).contains("文本改了");
        assertThat(post("zuzhang", page + "/joining", "joins", "true", "wording", "1"))
                .as("the page still shows the text before")
                .hasStatus(409)
                .bodyText()
                .contains("不是最新的一版");
        assertThat(post("zuzhang", page + "/joining", "joins", "true", "wording", "2"))
                .hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/joining", "joins", "false", "wording", "2"))
                .hasStatus(409);

        assertThat(post("lina", page + "/submission")).hasRedirectedUrl(page);
        var sheet = get("zuzhang", page + "/form.docx").getResponse().getContentAsByteArray();
        assertThat(word(sheet)).contains("提案人", name("lina"), "联名人", other);
    }

    @Test
    void whoDeclinedOrLeftBeforeItWasSentInIsNamedToNobodyButWhoAskedThem() {
        var page = written(Rules.Circle.EVERYBODY, 0);
        for (var login : List.of("zuzhang", "chenjing", "wangqiang")) {
            assertThat(post("lina", page + "/joint-invitations", "joint", member(login)))
                    .hasRedirectedUrl(page);
        }
        assertThat(post("chenjing", page + "/joining", "joins", "false", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/joining", "joins", "true", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(card("wangqiang", page)).contains(name("zuzhang")).doesNotContain(name("chenjing"));
        assertThat(post("zuzhang", page + "/leaving", "reason", "工作变动")).hasRedirectedUrl(page);

        assertThat(card("wangqiang", page))
                .contains(name("wangqiang"))
                .doesNotContain(name("chenjing"), name("zuzhang"));
        assertThat(card("lina", page)).contains(name("chenjing"), name("zuzhang"), "已谢绝", "已退出联名");
    }

    @Test
    void whoDeclinedOrLeftBeforeItWasSentInReadsTheTitleAndTheirOwnAnswerOnly() {
        var page = written(Rules.Circle.EVERYBODY, 0);
        for (var login : List.of("zuzhang", "chenjing")) {
            assertThat(post("lina", page + "/joint-invitations", "joint", member(login)))
                    .hasRedirectedUrl(page);
        }
        assertThat(post("lina", page + "/invitations", "seconders", member("wangqiang")))
                .hasRedirectedUrl(page);
        assertThat(text(get("chenjing", page))).contains("案据", "措施");
        assertThat(post("chenjing", page + "/joining", "joins", "false", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(post("wangqiang", page + "/secondment", "accepts", "false", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/joining", "joins", "true", "wording", "1"))
                .hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/leaving", "reason", "工作变动")).hasRedirectedUrl(page);

        for (var gone : List.of("chenjing", "wangqiang", "zuzhang")) {
            assertThat(text(get(gone, page)))
                    .as(gone)
                    .contains("一起提的提案", "您的答复", today.toString())
                    .doesNotContain("案据", "措施", name("lina"));
            assertThat(get(gone, page + "/form.docx")).as(gone).hasStatus(404);
        }
        assertThat(text(get("chenjing", page))).contains("已谢绝");
        assertThat(text(get("wangqiang", page))).contains("谢绝");
        assertThat(text(get("zuzhang", page))).contains("已退出联名");
        assertThat(get("zhuxi", page)).as("nobody asked them").hasStatus(404);
    }

    private String card(String login, String page) {
        return first(text(get(login, page)), "(?s)aria-labelledby=\"joint\"(.*?)</section>");
    }

    @Test
    void everyPaperNamesAllOfThem() {
        together();
        assign();
        var call = "/proposals/calls/" + read().call();

        assertThat(List.of(
                        "/proposals/" + id + "/form.docx",
                        path() + ".docx",
                        call + "/ledger.xlsx",
                        call + "/collection.docx"))
                .allSatisfy(paper -> assertThat(printed(paper)).contains(name("lina"), name("zuzhang")));
        assertThat(text(get("zhaomin", call + "/public.csv"))).contains(name("lina"), name("zuzhang"));
    }

    @Test
    void threeJointNamesAreCountedWhenItIsSentIn() {
        var page = written(Rules.Circle.EVERYBODY, 5, 3);
        var call = "/proposals/calls/" + read().call();

        assertThat(text(get("lina", call))).contains("个人提出的须有 3 人联名");
        assertThat(text(get("lina", page))).contains("需要 3 人联名提出（含您），现在有 1 人");
        assertThat(post("lina", page + "/submission"))
                .hasStatus(409)
                .bodyText()
                .contains("需要 3 人联名提出", "现在有 1 人", "再邀请 2 人联名");
        for (var login : List.of("zuzhang", "chenjing", "wangqiang")) {
            assertThat(post("lina", page + "/joint-invitations", "joint", member(login)))
                    .hasRedirectedUrl(page);
        }
        joined("zuzhang", page);
        joined("chenjing", page);
        assertThat(post("chenjing", page + "/leaving", "reason", "工作变动")).hasRedirectedUrl(page);
        assertThat(post("lina", page + "/submission"))
                .as("one fewer: asked is not joined, and who left does not count")
                .hasStatus(409)
                .bodyText()
                .contains("现在有 2 人", "再邀请 1 人联名");
        assertThat(read().stage()).isEqualTo(Stage.SECONDING);

        joined("wangqiang", page);
        assertThat(text(get("lina", page))).doesNotContain("需要 3 人联名提出");
        assertThat(post("lina", page + "/submission")).hasRedirectedUrl(page);
        assertThat(read().stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whoLeftAfterItWasSentInIsNotCountedWhenItIsSentInAgain() {
        var page = written(Rules.Circle.EVERYBODY, 5, 2);
        assertThat(post("lina", page + "/joint-invitations", "joint", member("zuzhang")))
                .hasRedirectedUrl(page);
        joined("zuzhang", page);
        assertThat(post("lina", page + "/submission")).hasRedirectedUrl(page);
        assertThat(post("zuzhang", page + "/leaving", "reason", "工作变动")).hasRedirectedUrl(page);
        within(() -> {
            var hand = Hand.of(who("zhaomin"), Role.COMMITTEE, now).saying("请补充数据");
            proposals.save(proposals.get(union, id).moved(Step.SEND_BACK, hand, EnumSet.allOf(Need.class)));
            return 1;
        });

        assertThat(read().authors()).as("the name stays").hasSize(2);
        assertThat(post("lina", page + "/submission")).hasStatus(409).bodyText().contains("需要 2 人联名提出", "现在有 1 人");
    }

    private void joined(String login, String page) {
        assertThat(post(login, page + "/joining", "joins", "true", "wording", "1"))
                .hasRedirectedUrl(page);
    }

    @Test
    void eachOfThemRatesForThemself() {
        together();
        assign();
        answeredAndSigned("D");

        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.RATING);
        assertThat(cases("zuzhang")).contains(id.toString());
        step("zuzhang", "rating", rating("BASICALLY", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        refused("zuzhang", "rating", "不在这一步", rating("NOT", "再想想"));
    }

    @Test
    void whoLeftAfterItWasSentInKeepsTheNameAndIsNotWaitedFor() {
        together();
        assign();
        var page = "/proposals/" + id;

        assertThat(post("zuzhang", page + "/leaving", "reason", " ")).hasStatus(409);
        assertThat(post("zuzhang", page + "/leaving", "reason", "工作变动")).hasRedirectedUrl(page);
        assertThat(text(get("lina", page))).contains(name("zuzhang"), "已退出联名", "工作变动");
        assertThat(text(get("lina", "/inbox"))).contains("退出了提案");
        var call = "/proposals/calls/" + read().call();
        var marked = name("zuzhang") + "（已退出联名）";
        assertThat(text(get("wangqiang", call + "/public.csv")))
                .contains(name("lina") + "、" + marked)
                .doesNotContain(name("lina") + "（");
        assertThat(printed(call + "/collection.docx")).contains(marked);
        answeredAndSigned("D");
        assertThat(cases("zuzhang")).doesNotContain(id.toString());
        refused("zuzhang", "rating", "联名|提案人", rating("SATISFIED", ""));
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void outsidersAndObserversAreNotAskedAndNobodyJoinsAfterTheLastDay() {
        var page = written(Rules.Circle.DELEGATES, -1);
        var lina = actor("lina");
        var sitting = congress.on(lina, today);
        var delegates = sitting.stream()
                .filter(DelegateOnDay::mayVote)
                .map(DelegateOnDay::member)
                .filter(one -> !one.equals(lina.member()))
                .toList();
        var outsider = people.present(lina).stream()
                .map(one -> one.id())
                .filter(one -> sitting.stream().noneMatch(seat -> seat.member().equals(one)))
                .findFirst()
                .orElseThrow();

        refused(() -> joint.invite(lina, id, List.of(outsider)), "NOT_A_DELEGATE");
        sitting.stream()
                .filter(seat -> !seat.mayVote())
                .findFirst()
                .ifPresent(seat -> refused(() -> joint.invite(lina, id, List.of(seat.member())), "OBSERVER"));
        refused(() -> joint.invite(lina, id, List.of()), "NOBODY_INVITED");
        refused(() -> joint.invite(lina, id, List.of(delegates.getFirst())), "CALL_NOT_OPEN");
        within(() -> {
            proposals.save(proposals
                    .get(union, id)
                    .invitedToJoin(
                            List.of(delegates.getFirst()),
                            Hand.of(lina.member(), Role.PROPOSER, now),
                            EnumSet.of(Need.CALL_OPEN)));
            return 1;
        });
        var asked = of(delegates.getFirst());
        refused(() -> joint.answer(asked, id, true, 1), "CALL_NOT_OPEN");
        refused(() -> joint.answer(of(delegates.get(1)), id, true, 1), "NOT_INVITED_TO_JOIN");
        assertThat(page).isNotEmpty();
    }

    private static void refused(ThrowingCallable step, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .satisfies(told -> assertThat(((Enum<?>) told.reason()).name()).isEqualTo(reason));
    }

    /** By Li Na, in a call without seconders that closes so many days from now. */
    private String written(Rules.Circle circle, int closesIn) {
        return written(circle, closesIn, 1);
    }

    private String written(Rules.Circle circle, int closesIn, int proposers) {
        var usual = Rules.usual();
        var rules = new Rules(circle, proposers, 0, false, false, true, true, false, 50, Scale.FOUR, usual.clocks());
        id = within(() -> {
            var one = drafted(
                    call(union, today.minusDays(9), today.plusDays(closesIn), rules), who("lina"), "一起提的提案", true);
            proposals.save(one);
            return one.id();
        });
        return "/proposals/" + id;
    }

    /** Docketed, proposed by Li Na and one more. */
    private void together() {
        written(Rules.Circle.EVERYBODY, 5);
        var other = who("zuzhang");
        within(() -> {
            var draft = proposals.get(union, id);
            var hand = Hand.of(draft.author().member(), Role.PROPOSER, now);
            var all = EnumSet.allOf(Need.class);
            proposals.save(draft.invitedToJoin(List.of(other), hand, all)
                    .joinAnswered(new Author(other, "", null), true, hand.as(Role.INVITED), all)
                    .submitted(false, 1, false, hand, all)
                    .docketed(new Filing.Docket(draft.call().value(), "", 1, today), false, hand.as(Role.COMMITTEE)));
            return 1;
        });
    }

    private Proposal read() {
        return within(() -> proposals.get(union, id));
    }

    private List<String> words(String login) {
        return waiting.early(actor(login), today).stream()
                .filter(line -> line.path().endsWith(id.toString()))
                .map(WaitingLine::word)
                .toList();
    }

    private String cases(String login) {
        return waiting.cases(actor(login), today).toString();
    }

    private String name(String login) {
        var actor = actor(login);
        return people.name(actor, actor.member());
    }

    private Actor actor(String login) {
        return actor(people, login);
    }

    private Actor of(MemberId member) {
        return actor(people, member);
    }

    private static String word(byte[] docx) throws IOException {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(paper)) {
            return text.getText();
        }
    }
}
