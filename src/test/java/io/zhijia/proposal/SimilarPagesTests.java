package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.DraftService.Signed;
import io.zhijia.proposal.Rules.Circle;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What was proposed before about the same thing, to whom it is shown, and how much of it. */
class SimilarPagesTests extends DemoPages {

    private static final String TITLE = "关于在校门口增设快递智能柜的提案";
    private static final String MATTER = "快递堆放在门卫室，取件拥挤。";

    private final JdbcClient sql;
    private final IdentityService people;
    private final DraftService drafts;
    private final ScreeningService screening;
    private final SimilarService similar;
    private final Calls calls;
    private final Proposals proposals;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private UnionId union = UnionId.next();
    private CallId call = CallId.next();

    SimilarPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            IdentityService people,
            DraftService drafts,
            ScreeningService screening,
            SimilarService similar,
            Calls calls,
            Proposals proposals,
            TransactionOperations transaction,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.people = people;
        this.drafts = drafts;
        this.screening = screening;
        this.similar = similar;
        this.calls = calls;
        this.proposals = proposals;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aCallForEverybody() {
        union = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        var usual = Rules.usual();
        var rules = new Rules(Circle.EVERYBODY, 1, 0, false, false, true, false, false, 50, Scale.FOUR, usual.clocks());
        var over = today.minusDays(1); // nobody finds it on the first page
        call = CallId.next();
        transaction.run(
                union,
                () -> calls.save(new Call(
                        union,
                        call,
                        "征集",
                        null,
                        "",
                        WorkArea.CONGRESS,
                        null,
                        over.minusDays(9),
                        over,
                        "",
                        "",
                        rules,
                        0)));
    }

    @Test
    void theCommitteeSeesThemAtOnceEverybodyOnceTheyAreScreenedAndTheAnswerOnceItIsOpen() {
        lookedUpBy("zhaomin"); // from now on it is known, and kept current
        var known = drafts.enter(
                actor("zhaomin"), call, new Signed(member("zuzhang"), List.of(), List.of()), text(TITLE), false);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lookedUpBy("zhaomin")).contains(TITLE, "相似 "));
        assertThat(lookedUpBy("lina")).doesNotContain(TITLE + "</a>").contains("没有找到类似的提案");
        screening.docket(actor("zhuxi"), known, version(known), "");
        assertThat(lookedUpBy("lina")).contains(TITLE + "</a>").doesNotContain("答复：", MATTER + "</p>");
        answered(known);
        assertThat(lookedUpBy("zhaomin")).contains("已与快递公司签约");
        assertThat(lookedUpBy("lina")).doesNotContain("已与快递公司签约");
        published(known);
        assertThat(lookedUpBy("lina")).contains("已与快递公司签约", "答复：");
        assertThat(text(get("zuzhang", "/proposals/" + known))).contains("已与快递公司签约");
    }

    @Test
    void whatIsTypedIsStillThereAfterLookingAndNothingIsKept() {
        var before = mine();

        assertThat(lookedUpBy("lina")).contains("value=\"关于增设快递智能柜\"", MATTER);
        assertThat(mine()).isEqualTo(before);
    }

    @Test
    void anotherUnionsTextsAreNeverFound() {
        var elsewhere = new Actor(UnionId.next(), MemberId.next(), "", Map.of());

        assertThat(similar.to(elsewhere, text(TITLE))).isEmpty();
    }

    @Test
    void theTableOfTheCommitteeShowsThemBesideEachOther() {
        var one = drafts.enter(
                actor("zhaomin"),
                call,
                new Signed(member("zuzhang"), List.of(), List.of()),
                text("关于篮球场铺设塑胶地面的提案"),
                true);
        drafts.enter(
                actor("zhaomin"),
                call,
                new Signed(member("lina"), List.of(), List.of()),
                text("关于给篮球场铺设塑胶地面的建议"),
                true);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(text(get("zhaomin", "/proposals/" + one))).contains("类似提案（", "关于给篮球场铺设塑胶地面的建议"));
        assertThat(first(text(get("zhaomin", "/proposals/screening")), "(?s)aria-labelledby=\"groups\"(.*?)</section>"))
                .contains("关于篮球场铺设塑胶地面的提案", "关于给篮球场铺设塑胶地面的建议");
        assertThat(get("lina", "/proposals/screening")).hasStatus(409);
    }

    private String lookedUpBy(String login) {
        var answer = post(
                login,
                "/proposals/calls/" + call + "/draft/similar",
                "title",
                "关于增设快递智能柜",
                "grounds",
                MATTER,
                "measures",
                "");
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static Text text(String title) {
        return new Text("", title, MATTER, "请总务处联系快递公司设柜。", "");
    }

    private void answered(ProposalId id) {
        transaction.within(
                union,
                () -> sql.sql("insert into proposal.answer values (?, ?, 1, 1, '已与快递公司签约', 'A', null, null, '', ?,"
                                + " now()::timestamp, ?)")
                        .params(union.value(), id.value(), member("zhaomin").value(), today)
                        .update());
    }

    private void published(ProposalId id) {
        transaction.within(
                union,
                () -> sql.sql("insert into proposal.publication values (?, ?, ?, ?)")
                        .params(
                                union.value(),
                                id.value(),
                                today,
                                member("zhaomin").value())
                        .update());
    }

    private int version(ProposalId id) {
        return transaction.within(union, () -> proposals.get(union, id).version());
    }

    private int mine() {
        return transaction.within(
                union,
                () -> sql.sql("select count(*) from proposal.author where member = ?")
                        .param(member("lina").value())
                        .query(Integer.class)
                        .single());
    }

    private MemberId member(String login) {
        return new MemberId(sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }

    private Actor actor(String login) {
        WithinUnion within = () -> union;
        return people.actor(within, member(login));
    }
}
