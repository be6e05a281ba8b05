package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Forwarding.Text;
import io.zhijia.proposal.Forwarding.Upper;
import io.zhijia.proposal.Forwarding.Word;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The demo passes a case on by paper; made-up unions of one tree pass theirs on here, count, and see no rows. */
class ForwardingPagesTests extends CasePages {

    private static final Text TEXT = new Text("校门口的交通信号灯", "上下学时拥堵", "设信号灯", "属交管部门职权");

    private static final Upper ON_PAPER = new Upper(null, "区教育工会");

    private final UnionService unions;
    private final FromBelow tree;
    private final ForwardingService service;
    private final ForwardingViews views;
    private final WaitingForwardings waiting;
    private final ProposalsBelow counts;
    private final CaseFiles files;

    ForwardingPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            UnionService unions,
            FromBelow tree,
            ForwardingService service,
            ForwardingViews views,
            WaitingForwardings waiting,
            ProposalsBelow counts,
            CaseFiles files) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.unions = unions;
        this.tree = tree;
        this.service = service;
        this.views = views;
        this.waiting = waiting;
        this.counts = counts;
        this.files = files;
    }

    @Test
    void onPaperItGoesWithTheConsentOfItsProposerAndTheAnswerIsTypedIn() {
        assign();
        var page = Forwarding.path(id);
        assertThat(text(get("zhaomin", path()))).contains(page);
        assertThat(text(get("wangqiang", path()))).doesNotContain(page);
        assertThat(get("wangqiang", page)).hasStatus(404);
        assertThat(get("lina", page)).as("not asked yet").hasStatus(404);
        assertThat(post("lina", page, typed("区教育工会", "拥堵"))).hasStatus(409);
        assertThat(post("zhaomin", page, typed("", "拥堵")))
                .hasStatus(422)
                .bodyText()
                .contains("转呈给哪个上级工会");
        assertThat(post("zhaomin", page, typed("区教育工会", " "))).hasStatus(422);
        assertThat(post("zhaomin", page, typed("区教育工会", "李娜等反映拥堵")))
                .hasStatus(409)
                .bodyText()
                .contains("李娜");

        assertThat(post("zhaomin", page, typed("区教育工会", "拥堵"))).hasRedirectedUrl(page);
        assertThat(post("zhaomin", page, typed("区教育工会", "拥堵")))
                .as("a second tap")
                .hasRedirectedUrl(page);
        assertThat(post("zhaomin", page, typed("区教育工会", "别的"))).hasStatus(409);
        assertThat(text(get("lina", "/"))).contains("请答复是否同意转呈上级");
        assertThat(post("zhaomin", page + "/dispatch"))
                .hasStatus(409)
                .bodyText()
                .contains("还有提案人没有同意");
        assertThat(post("wangqiang", page + "/consent", "agrees", "true")).hasStatus(404);
        assertThat(text(get("lina", page))).contains("区教育工会", "拥堵").doesNotContain("/dispatch");
        assertThat(post("lina", page + "/consent", "agrees", "true")).hasRedirectedUrl(page);
        assertThat(post("lina", page + "/dispatch")).hasStatus(409);
        assertThat(text(get("zhaomin", "/"))).contains("提案人都已同意，请转呈上级");
        assertThat(post("zhaomin", page + "/dispatch")).hasRedirectedUrl(page);
        assertThat(post("zhaomin", page + "/dispatch")).as("a second tap").hasRedirectedUrl(page);

        assertThat(text(get("lina", "/proposals/" + id))).contains("转呈区教育工会（" + today, "等上级答复");
        assertThat(printed(page + ".docx")).contains("关于转呈教职工代表提案的报告", "区教育工会：", "属交管部门职权");
        assertThat(get("lina", page + ".docx")).hasStatus(409);
        assertThat(post("zhaomin", page + "/outcome", outcome(today.plusDays(1).toString())))
                .hasStatus(422);
        assertThat(post("lina", page + "/outcome", outcome(today.toString()))).hasStatus(409);
        assertThat(post("zhaomin", page + "/outcome", outcome(today.toString())))
                .hasRedirectedUrl(page);
        assertThat(post("zhaomin", page + "/return")).hasStatus(409);

        assertThat(text(get("lina", "/proposals/" + id))).contains("列入上级计划", "已报市里立项");
        assertThat(text(get("wangqiang", path()))).contains("已报市里立项");
        assertThat(text(get("lina", "/inbox"))).contains("有了答复");
        var call = within(() -> proposals.get(union, id).call());
        assertThat(text(get("zhaomin", "/proposals/figures?call=" + call)))
                .contains(call + "/FORWARDED\"", call + "/ANSWERED_ABOVE\"");
        assertThat(text(get("zhaomin", "/proposals/figures/" + call + "/ANSWERED_ABOVE")))
                .contains(title());
        assertThat(printed("/proposals/figures/" + call + ".docx")).contains("转呈上级1件，上级已答复1件");
        assertThat(text(get("zhaomin", "/proposals/forwarded"))).contains(page, "上级已答复");
        assertThat(get("lina", "/proposals/forwarded")).hasStatus(409);
        assertThat(get("lina", "/proposals/below")).hasStatus(409);
        assertThat(get("zhaomin", "/proposals/below?year=1900")).hasStatusOk();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(within(() -> sql.sql(
                                        "select what from archive.record_entry where source like ? order by source")
                                .param("proposal/forwarding/" + forwarding() + "/%")
                                .query(String.class)
                                .list()))
                        .satisfiesExactly(
                                went -> assertThat(went).startsWith("提案转呈区教育工会：001"),
                                came -> assertThat(came).startsWith("区教育工会答复转呈的提案：001")));
    }

    @Test
    void whoDeclinesKeepsItHereAndItMayBeTriedAnew() {
        var page = Forwarding.path(id);
        assertThat(post("zhaomin", page, typed("区教育工会", "拥堵"))).hasRedirectedUrl(page);
        assertThat(post("lina", page + "/consent", "agrees", "false")).hasRedirectedUrl(page);
        assertThat(post("zhaomin", page + "/dispatch")).hasStatus(409);
        assertThat(post("zhaomin", page + "/return")).hasRedirectedUrl(page);
        assertThat(post("zhaomin", page + "/return")).as("a second tap").hasRedirectedUrl(page);
        assertThat(post("zhaomin", Forwarding.path(ProposalId.next()) + "/return"))
                .hasStatus(404);
        assertThat(get("lina", page)).hasStatus(404);
        assertThat(text(get("lina", "/proposals/" + id))).doesNotContain("转呈区教育工会");
        assertThat(post("zhaomin", page, typed("区教育工会", "换个说法"))).hasRedirectedUrl(page);
        assertThat(post("lina", page + "/consent", "agrees", "true")).hasRedirectedUrl(page);
    }

    @Test
    void whatIsNotScreenedOrWasDeclinedIsNotPassedOn() {
        var open = within(() -> kept("关于还没有审查的提案" + UUID.randomUUID(), (one, hand) -> one));

        assertThat(post("zhaomin", Forwarding.path(open), typed("区教育工会", "拥堵")))
                .hasStatus(409)
                .bodyText()
                .contains("还没有审查");
    }

    @Test
    void inOneTreeTheUnionAboveReadsAnswersAndCountsAndStrangersDoNot() {
        var east = union();
        var west = union();
        var pretender = union();
        names(east.secretary(), west.secretary(), true);
        names(west.secretary(), east.secretary(), false);
        names(pretender.secretary(), east.secretary(), false);
        var one = transaction.within(
                east.union(), () -> docketed(east.union(), east.liNa().member(), true));
        var secretary = east.secretary();

        assertThat(tree.above(secretary))
                .extracting(choice -> choice.value())
                .containsExactly(west.union().toString());
        service.ask(secretary, one, new Upper(west.union(), "上级"), TEXT);
        service.answer(east.liNa(), one, true);
        assertThat(tree.all(west.secretary())).as("not sent yet").isEmpty();
        tree.send(secretary, one);
        assertThat(waiting.waitingFor(west.secretary(), today)).singleElement().satisfies(line -> {
            assertThat(line.word()).isEqualTo("forwarding.waiting.ARRIVED");
            assertThat(line.due()).isEqualTo(today.plusWeeks(4));
        });
        assertThat(waiting.waitingFor(west.liNa(), today)).isEmpty();
        assertThat(waiting.waitingFor(pretender.secretary(), today)).isEmpty();

        var came = tree.all(west.secretary());
        assertThat(came).extracting(line -> line.one().text()).containsExactly(TEXT);
        assertThat(tree.all(pretender.secretary())).isEmpty();
        assertThat(tree.all(secretary)).isEmpty();
        var forwarding = came.getFirst().one().id();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> tree.get(pretender.secretary(), east.union().value(), forwarding));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        tree.settle(pretender.secretary(), east.union().value(), forwarding, Word.TAKEN_UP, "冒充"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tree.all(west.liNa()));
        refused(
                () -> tree.typeIn(secretary, one, Word.TAKEN_UP, "自己答", today),
                ForwardingRefusal.THEY_ANSWER_THEMSELVES);

        service.answer(east.liNa(), one, false);
        assertThat(tree.all(west.secretary())).as("she changed her mind").isEmpty();
        assertThat(waiting.waitingFor(west.secretary(), today)).isEmpty();
        assertThat(words(secretary)).containsExactly("forwarding.waiting.WITHHELD");
        service.answer(east.liNa(), one, true);
        assertThat(words(secretary)).isEmpty();
        assertThat(words(west.secretary())).containsExactly("forwarding.waiting.ARRIVED");
        tree.settle(west.secretary(), east.union().value(), forwarding, Word.TAKEN_UP, "下月施工");
        tree.settle(west.secretary(), east.union().value(), forwarding, Word.TAKEN_UP, "下月施工");
        assertThat(words(west.secretary())).isEmpty();
        refused(
                () -> tree.settle(west.secretary(), east.union().value(), forwarding, Word.DECLINED, "算了"),
                ForwardingRefusal.SETTLED_ALREADY);
        assertThat(views.of(secretary, one).orElseThrow().settled())
                .extracting(Forwarding.Settled::text, Forwarding.Settled::by)
                .containsExactly("下月施工", "赵敏");
        assertThat(transaction.within(
                        east.union(),
                        () -> sql.sql("select word from messaging.message where member = ?")
                                .param(east.liNa().member().value())
                                .query(String.class)
                                .list()))
                .contains("forwarding.news.asked", "forwarding.news.settled");

        assertThat(counts.of(west.secretary(), today.getYear())).singleElement().satisfies(unit -> {
            assertThat(unit.counts().of(Figure.RECEIVED)).isEqualTo(1);
            assertThat(unit.counts().of(Figure.FORWARDED)).isEqualTo(1);
        });
        assertThat(counts.of(west.secretary(), today.getYear() - 1))
                .singleElement()
                .satisfies(unit -> assertThat(unit.counts().of(Figure.RECEIVED)).isZero());
        assertThat(counts.of(pretender.secretary(), today.getYear())).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> counts.of(west.liNa(), today.getYear()));
    }

    @Test
    void whatTheUnionAboveSaidOfAClosedTextIsForThosePeopleOnlyWhoMayReadIt() {
        var closed = within(() -> docketed(union, who("lina"), false));
        sentOnPaper(closed);
        assertThat(post("zhaomin", Forwarding.path(closed) + "/outcome", outcome(today.toString())))
                .hasStatus3xxRedirection();

        assertThat(text(get("lina", "/proposals/" + closed))).contains("已报市里立项");
        assertThat(text(get("wangqiang", "/proposals/" + closed)))
                .contains("转呈区教育工会", "列入上级计划")
                .doesNotContain("已报市里立项");
    }

    @Test
    void whoChangesTheirMindAfterItWentIsHeardOfByTheCommitteeAndItCountsNoLonger() {
        assign();
        sentOnPaper(id);
        assertThat(passed()).isNotNull();
        assertThat(toldOfIt()).isZero();
        assertThat(post("lina", Forwarding.path(id) + "/consent", "agrees", "false"))
                .hasStatus3xxRedirection();

        assertThat(toldOfIt()).isPositive();
        assertThat(text(get("zhaomin", "/inbox"))).contains("有提案人改变了主意");
        assertThat(text(get("zhaomin", Forwarding.path(id))))
                .contains("提案人改变主意，上级看不到", "请与提案人沟通")
                .doesNotContain("/outcome");
        assertThat(text(get("wangqiang", "/proposals/" + id))).doesNotContain("转呈区教育工会");
        assertThat(passed()).isNull();
        post("lina", Forwarding.path(id) + "/consent", "agrees", "true");
        assertThat(passed()).isNotNull();
    }

    @Test
    void whoLeftIsNotWaitedForButStillNotNamed() {
        var page = Forwarding.path(id);
        var gone = who("chenjing");
        within(() -> sql.sql("insert into proposal.author values (?, ?, ?, 2, '', null)")
                .params(union.value(), id.value(), gone.value())
                .update());
        post("zhaomin", page, typed("区教育工会", "拥堵"));
        post("lina", page + "/consent", "agrees", "true");
        assertThat(post("zhaomin", page + "/dispatch")).hasStatus(409);

        transaction.run(
                union,
                () -> proposals.save(proposals
                        .get(union, id)
                        .left(gone, Hand.of(gone, Role.JOINT_PROPOSER, now).saying("不再参加"))));
        assertThat(get("chenjing", page)).hasStatus(404);
        assertThat(post("zhaomin", page + "/dispatch")).hasRedirectedUrl(page);
        assertThat(text(get("wangqiang", "/proposals/" + id))).contains("转呈区教育工会");
        assertThat(passed()).isNotNull();

        post("zhaomin", page + "/return");
        assertThat(post("zhaomin", page, typed("区教育工会", "陈静反映拥堵")))
                .hasStatus(409)
                .bodyText()
                .contains("陈静");
    }

    @Test
    void aUnionThatIsNoLongerAboveGetsNothingMoreAndWhatItSaidIsTypedIn() {
        var east = union();
        var west = union();
        var secretary = east.secretary();
        names(secretary, west.secretary(), true);
        names(west.secretary(), secretary, false);
        var sent = agreed(east, west);
        tree.send(secretary, sent);
        var late = agreed(east, west);
        refused(() -> service.ask(secretary, late, ON_PAPER, TEXT), ForwardingRefusal.FORWARDED_ALREADY);
        transaction.run(
                west.union(),
                () -> sql.sql("delete from orgtree.node where union_id = ?")
                        .param(west.union().value())
                        .update());

        refused(() -> tree.send(secretary, late), ForwardingRefusal.NO_LONGER_ABOVE);
        tree.send(secretary, sent);
        tree.typeIn(secretary, sent, Word.PLANNED, "纸面答复", today);
        assertThat(views.of(secretary, sent).orElseThrow().settled())
                .extracting(Forwarding.Settled::text)
                .isEqualTo("纸面答复");
    }

    @Test
    void whatWasTakenBackNoLongerWaitsAbove() {
        var east = union();
        var west = union();
        names(east.secretary(), west.secretary(), true);
        names(west.secretary(), east.secretary(), false);
        var one = agreed(east, west);
        tree.send(east.secretary(), one);
        assertThat(words(west.secretary())).containsExactly("forwarding.waiting.ARRIVED");
        tree.takeBack(east.secretary(), one);

        assertThat(words(west.secretary())).isEmpty();
        assertThat(transaction.within(
                        west.union(),
                        () -> sql.sql("select count(*) from proposal.arrival where union_id = ? and over_on is null")
                                .param(west.union().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void whoCameWithAMergedOneIsAskedTooUntilItGoesAndNoLongerOnceItIsTakenOut() {
        var page = Forwarding.path(id);
        post("zhaomin", page, typed("区教育工会", "拥堵"));
        post("lina", page + "/consent", "agrees", "true");
        var other = who("chenjing");
        var hand = Hand.of(who("zhaomin"), Role.COMMITTEE, now).saying("同一件事");
        var merged = within(() -> drafted(call(today.minusDays(9), today.minusDays(1)), other, "同一件事的提案", true)
                .submitted(false, 1, false, Hand.of(other, Role.PROPOSER, now), Set.of(Need.SECONDERS)));
        transaction.run(union, () -> proposals.save(merged));
        transaction.run(union, () -> proposals.save(proposals.get(union, id).takenIn(merged, null, hand)));

        assertThat(post("zhaomin", page + "/dispatch")).hasStatus(409);
        assertThat(text(get("chenjing", "/"))).contains("请答复是否同意转呈上级");
        assertThat(post("chenjing", page + "/consent", "agrees", "false")).hasRedirectedUrl(page);
        assertThat(text(get("zhaomin", "/"))).contains("有提案人不同意转呈");
        transaction.run(union, () -> proposals.save(proposals.get(union, id).letGo(merged.id(), List.of(), hand)));

        assertThat(get("chenjing", page)).hasStatus(404);
        assertThat(post("zhaomin", page + "/dispatch")).hasRedirectedUrl(page);
        assertThat(passed()).isNotNull();
    }

    private List<String> words(Actor actor) {
        return waiting.waitingFor(actor, today).stream()
                .map(line -> line.word())
                .toList();
    }

    private ProposalId agreed(DemoUnion made, DemoUnion above) {
        var one = transaction.within(
                made.union(), () -> docketed(made.union(), made.liNa().member(), true));
        service.ask(made.secretary(), one, new Upper(above.union(), "上级"), TEXT);
        service.answer(made.liNa(), one, true);
        return one;
    }

    private void sentOnPaper(ProposalId one) {
        var page = Forwarding.path(one);
        post("zhaomin", page, typed("区教育工会", "拥堵"));
        post("lina", page + "/consent", "agrees", "true");
        assertThat(post("zhaomin", page + "/dispatch")).hasRedirectedUrl(page);
    }

    private int toldOfIt() {
        return within(() -> sql.sql("select count(*) from messaging.message where key like ?")
                .param("proposal/forwarding/" + forwarding() + "/withheld/%")
                .query(Integer.class)
                .single());
    }

    private CaseFile.@Nullable Passed passed() {
        return within(() -> files.get(union, id)).passed();
    }

    private static void refused(Runnable step, ForwardingRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }

    private static String[] typed(String to, String grounds) {
        return new String[] {"toName", to, "title", "校门口交通", "grounds", grounds, "measures", "设信号灯", "why", "属交管部门职权"};
    }

    private static String[] outcome(String on) {
        return new String[] {"word", "PLANNED", "reply", "已报市里立项", "on", on};
    }

    private UUID forwarding() {
        return sql.sql("select id from proposal.forwarding where proposal = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
    }

    private DemoUnion union() {
        var made = DemoUnion.found();
        unions.found(made.secretary(), "工会" + made.union().toString().substring(0, 20), UnitKind.SCHOOL);
        return made;
    }

    private ProposalId docketed(UnionId of, MemberId author, boolean isOpen) {
        return docketed(call(of, today, null, Rules.usual()), author, "关于校门口信号灯的提案", isOpen);
    }

    private void names(Actor who, Actor other, boolean above) {
        transaction.run(
                who.union(),
                () -> sql.sql("""
                    insert into orgtree.node (union_id, id, kind, above, opened, approval, report, linked)
                    values (?, ?, ?, ?, date '2001-09-01', '3 号', '', ?)
                    """)
                        .params(who.union().value(), UUID.randomUUID(), above ? "DISTRICT" : "GRASS_ROOTS", above)
                        .param(other.union().value())
                        .update());
    }
}
