package io.zhijia.proposalexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.proposal.ProposalId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The demo shares a closed proposal of Li Na's; other unions see each other's only within one tree. */
class ExchangePagesTests extends DemoPages {

    private static final String PATH = "/proposals/exchange";

    private final Shares shares;
    private final TreeShelves shelves;
    private final UnionService unions;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;

    ExchangePagesTests(
            MockMvcTester browser,
            Shares shares,
            TreeShelves shelves,
            UnionService unions,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        super(browser);
        this.shares = shares;
        this.shelves = shelves;
        this.unions = unions;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aClosedProposalIsSharedWithoutNamesOnceItsProposerAgreesAndBorrowedAsAnIdea() {
        assertThat(text(get("zhaomin", "/proposals"))).contains(PATH);
        var link = Jsoup.parse(text(get("zhaomin", "/proposals?q=延长食堂晚餐")))
                .select("a:contains(延长食堂晚餐)")
                .attr("href");
        var id = first(link, "/proposals/([0-9a-f-]{36})");
        assertThat(get("zhaomin", PATH + "/choose/" + id))
                .as("its answer is not published yet")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("zhaomin", "/proposals/" + id + "/handling/publication"))
                .hasStatus3xxRedirection();
        var choice = PATH + "/choose/" + id;
        assertThat(text(get("zhaomin", PATH + "/choose"))).contains(choice);
        assertThat(text(get("zhaomin", choice))).contains("晚餐供应延长到十九点半");

        assertThat(post("zhaomin", choice, typed("李娜反映晚餐太早。")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("李娜");
        assertThat(post("zhaomin", choice, typed(" "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("lina", choice, typed("晚餐太早。"))).hasStatus(HttpStatus.CONFLICT);
        var share = Objects.requireNonNull(
                post("zhaomin", choice, typed("晚自习值班的人常错过晚餐。")).getResponse().getRedirectedUrl());
        assertThat(post("zhaomin", choice, typed("再选一次。"))).hasStatus(HttpStatus.CONFLICT);

        assertThat(text(get("wangqiang", PATH))).doesNotContain("晚餐供应晚一点");
        assertThat(get("wangqiang", share)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("wangqiang", share + "/answer", "agrees", "true")).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", share))).contains("您同意吗");
        assertThat(post("lina", share + "/answer", "agrees", "true")).hasRedirectedUrl(share);

        assertThat(text(get("wangqiang", PATH + "?q=值班 食堂"))).contains("晚餐供应晚一点");
        assertThat(text(get("wangqiang", PATH + "?q=值班 游泳"))).doesNotContain("晚餐供应晚一点");
        var read =
                first(text(get("wangqiang", PATH + "?q=值班 食堂")), "(/proposals/exchange/shared/[0-9a-f-]+/[0-9a-f-]+)");
        var page = text(get("wangqiang", read));
        assertThat(page).contains("晚自习值班的人常错过晚餐", "已经延长").doesNotContain("李娜");
        var form = Jsoup.parse(page).select("form[action$=/draft/similar]").first();
        if (form != null) {
            assertThat(text(post(
                            "lina",
                            form.attr("action"),
                            "title",
                            form.select("[name=title]").val(),
                            "grounds",
                            form.select("[name=grounds]").val(),
                            "measures",
                            form.select("[name=measures]").val())))
                    .contains("晚自习值班的人常错过晚餐");
        }

        assertThat(post("lina", share + "/withdrawal")).hasRedirectedUrl(share);
        assertThat(get("wangqiang", read)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("lina", share + "/answer", "agrees", "true")).hasRedirectedUrl(share);
        assertThat(get("wangqiang", read)).hasStatusOk();
        assertThat(post("lina", share + "/return")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", share + "/return")).hasRedirectedUrl(share);
        assertThat(get("wangqiang", read)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("lina", share + "/answer", "agrees", "true")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void otherUnionsOfTheTreeReadItAndStrangersDoNot() {
        var east = union();
        var west = union();
        var pretender = union();
        names(east, west, false);
        names(west, east, true);
        names(pretender, east, true);
        var text = new Share.Text("后勤", "充电位", "没有充电位", "增设", "已经增设");
        var share = Share.asked(east.union(), new ProposalId(UUID.randomUUID()), text, List.of(east.member()), today)
                .answered(east.member(), true, today);
        transaction.run(east.union(), () -> shares.save(share));

        assertThat(shelves.find(west, "充电"))
                .extracting(one -> one.text().title())
                .containsExactly("充电位");
        assertThat(shelves.find(east, "")).hasSize(1);
        assertThat(shelves.find(pretender, "")).isEmpty();
        assertThat(shelves.read(west, east.union().value(), share.id()).text()).isEqualTo(text);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> shelves.read(pretender, east.union().value(), share.id()));
        transaction.run(
                east.union(),
                () -> shares.save(shares.get(east.union(), share.id()).withdrawn(east.member(), today)));
        assertThat(shelves.find(west, "")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> shelves.read(west, east.union().value(), share.id()));
    }

    @Test
    void anExchangeMeetingGoesOnRecordOnce() {
        var page = PATH + "/meetings";
        assertThat(text(get("wangqiang", page))).doesNotContain("登记交流会");
        assertThat(post("zhaomin", page, meeting(UUID.randomUUID(), today, "", "实验小学工会")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", page, meeting(UUID.randomUUID(), today.plusDays(1), "9", "实验小学工会")))
                .hasStatus(HttpStatus.CONFLICT);
        var id = UUID.randomUUID();
        assertThat(post("wangqiang", page, meeting(id, today, "9", "实验小学工会"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page, meeting(id, today, "9", "实验小学工会"))).hasRedirectedUrl(page);
        assertThat(post("zhaomin", page, meeting(id, today, "9", "实验小学工会"))).hasRedirectedUrl(page);
        assertThat(Jsoup.parse(text(get("wangqiang", page))).select(".list-group-item:contains(实验小学工会)"))
                .hasSize(1);
        await().untilAsserted(() ->
                assertThat(text(get("zhaomin", "/records?words=提案交流会"))).contains("提案交流会：实验小学工会"));
    }

    private static String[] meeting(UUID id, LocalDate on, String persons, String with) {
        return new String[] {
            "id",
            id.toString(),
            "on",
            on.toString(),
            "venue",
            "会议室",
            "with",
            with,
            "persons",
            persons,
            "summary",
            "交流了八件提案。"
        };
    }

    private static String[] typed(String grounds) {
        return new String[] {
            "topic", "食堂", "title", "晚餐供应晚一点", "grounds", grounds, "measures", "延长一小时", "answer", "已经延长"
        };
    }

    private Actor union() {
        var secretary = DemoUnion.found().secretary();
        unions.found(secretary, "工会" + secretary.union().toString().substring(0, 20), UnitKind.SCHOOL);
        return secretary;
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
