package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.OneDay;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Presidium and committees of a term, as who keeps the congress and who reads it see them. */
class BodyPagesTests extends DemoPages {

    private String bodies = "";

    private final OfficeService offices;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final UnionId union;

    BodyPagesTests(MockMvcTester browser, OfficeService offices, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.offices = offices;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.union = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    @BeforeEach
    void theTermOfTheDemo() {
        bodies = first(text(get("zhaomin", "/congress")), "href=\"(/congress/terms/[0-9a-f-]{36})\">第六届") + "/bodies";
    }

    @Test
    void aPresidiumIsChosenLookedAtAndPrinted() {
        assertThat(text(get("lina", bodies)))
                .contains("提案工作委员会", "主席团", "应有 5 至 9 人", "学校教职工代表大会规定第二十二条")
                .doesNotContain("登记一名成员");
        assertThat(post("lina", bodies, "kind", "FINANCE")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", bodies, "kind", "OTHER", "name", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"");
        assertThat(post("zhaomin", bodies, "kind", "OTHER", "name", "劳动争议小组")).hasRedirectedUrl(bodies);
        assertThat(post("zhaomin", bodies, "kind", "OTHER", "name", "劳动争议小组"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有“劳动争议小组”");

        var one = "/congress/bodies/" + first(text(get("zhaomin", bodies)), "id=\"b-([0-9a-f-]{36})-h\">劳动争议小组");
        seat(one, "李娜", "HEAD");
        assertThat(post("zhaomin", one + "/seats", "member", "王强", "role", "HEAD", "since", "2026-01-05"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有负责人");
        assertThat(post("zhaomin", one + "/seats", "member", "李娜", "role", "MEMBER", "since", "2026-01-05"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经在里面");
        seat(one, "王强", "MEMBER");
        assertThat(post("zhaomin", one + "/removal"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("登记过成员");
        assertThat(post("zhaomin", one, "name", "劳动争议小组", "least", "9", "most", "3", "source", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("先后反了");
        post("zhaomin", one, "name", "劳动争议小组", "least", "2", "most", "2", "source", "本校章程第九条");
        assertThat(post("zhaomin", one + "/seats/2/leaving", "lastDay", "2026-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", bodies))).contains("现有 2 人，应有 2 至 2 人", "本校章程第九条");
        post("zhaomin", one + "/seats/2/leaving", "lastDay", "2026-01-20");
        assertThat(text(get("lina", bodies))).contains("以前的成员");

        var paper = Objects.requireNonNull(get("lina", bodies + ".docx").getResponse());
        assertThat(DocumentText.of(paper.getContentAsByteArray()).text())
                .contains("主席团和专门委员会名单", "劳动争议小组", "李娜", "还没有选出成员");
    }

    /** What the committee may do is a matter of an office: who sits in it holds that. */
    @Test
    void whoIsChosenIntoTheProposalCommitteeHoldsItsOfficeUntilTheyLeaveIt() {
        assertThat(post("zhaomin", bodies, "kind", "PROPOSALS", "name", "提案审查小组"))
                .hasRedirectedUrl(bodies);
        var page = text(get("zhaomin", bodies));
        assertThat(page).contains("选入的人同时担任“提案工作委员”");
        var one = "/congress/bodies/" + first(page, "id=\"b-([0-9a-f-]{36})-h\">提案审查小组");
        var chosen = withoutAnyLogin();
        seat(one, chosen.toString(), "MEMBER");
        assertThat(heldSince(chosen)).singleElement().satisfies(held -> {
            assertThat(held.from()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(held.until()).as("to the end of the term").isAfter(OneDay.today());
        });

        var number = first(text(get("zhaomin", bodies)), one + "/seats/(\\d+)/leaving");
        assertThat(post("zhaomin", one + "/seats/" + number + "/leaving", "lastDay", "2026-01-20"))
                .hasRedirectedUrl(bodies);
        assertThat(heldSince(chosen)).containsExactly(new Held(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20)));
    }

    record Held(LocalDate from, @Nullable LocalDate until) {}

    private List<Held> heldSince(UUID member) {
        return within(() -> offices.all((WithinUnion) () -> union).stream()
                .filter(held -> held.member().value().equals(member) && held.office() == Office.PROPOSAL_COMMITTEE)
                .map(held -> new Held(held.from(), held.until()))
                .toList());
    }

    private UUID withoutAnyLogin() {
        return within(() -> sql.sql("""
                        select m.id from membership.member m
                        where m.ended_on is null and m.merged_into is null
                            and not exists (select from account.login l where l.member = m.id)
                            and not exists (select from identity.office o where o.member = m.id)
                        order by m.id limit 1
                        """).query(UUID.class).single());
    }

    private <T> T within(Supplier<T> work) {
        return transaction.within(union, work);
    }

    private void seat(String body, String who, String role) {
        assertThat(post("zhaomin", body + "/seats", "member", who, "role", role, "since", "2026-01-05"))
                .hasRedirectedUrl(bodies);
    }
}
