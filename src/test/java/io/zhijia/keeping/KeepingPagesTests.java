package io.zhijia.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.privacy.KeptForAWhile;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** In a union of its own, whose rows it makes old. */
class KeepingPagesTests extends DemoPages {

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final List<KeptForAWhile> kinds;
    private final LocalDate first;
    private final UnionId union = UnionId.next();
    private String secretary = "";
    private String chair = "";

    KeepingPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            List<KeptForAWhile> kinds,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.kinds = kinds;
        this.first = LocalDate.now(clock).withDayOfMonth(1);
    }

    @BeforeEach
    void whatIsOverAndWhatIsNot() {
        secretary = join("SECRETARY", "周红", null);
        chair = join("CHAIR", "吴刚", null);
        var gone = member(join("", "郑洁", first.minusMonths(25)));
        var lately = member(join("", "冯涛", first.minusMonths(23)));
        transaction.run(union, () -> {
            for (var person : List.of(gone, lately)) {
                sql.sql("insert into memberfile.member_file (union_id, member, facts, version) values (?, ?, '{}', 1)")
                        .params(union.value(), person)
                        .update();
                sql.sql("insert into retiree.card values (?, gen_random_uuid(), ?, '', null, null, '1:x', ?, ?, 1)")
                        .params(union.value(), person, person, first.minusYears(3))
                        .update();
            }
            for (var months : List.of(13, 11)) {
                sql.sql("insert into account.sign_in values (?, gen_random_uuid(), ?, ?, '127.0.0.1', '', true)")
                        .params(
                                union.value(),
                                gone,
                                first.minusMonths(months).atStartOfDay().atOffset(ZoneOffset.ofHours(8)))
                        .update();
            }
            for (var months : List.of(13, 11)) {
                var survey = UUID.randomUUID();
                var day = first.minusMonths(months);
                sql.sql(
                                "insert into survey.survey values (?, ?, '旧问卷', '', 'BLANK', 'ANONYMOUS', 'EVERYBODY', ?, ?, '',"
                                        + " '[]', 'CLOSED', ?, ?, null, null, '{}', 1)")
                        .params(union.value(), survey, day, day, gone, day)
                        .update();
                sql.sql("insert into survey.answer (union_id, survey, said) values (?, ?, '[]')")
                        .params(union.value(), survey)
                        .update();
            }
            for (var day : List.of(first.minusDays(1), first)) {
                sql.sql(
                                "insert into outsider.outsider values (?, gen_random_uuid(), 'PUPIL', '帮教 07', '', '', '助学', ?, ?, 1)")
                        .params(union.value(), day, gone)
                        .update();
            }
            for (var months : List.of(37, 35)) {
                var day = first.minusMonths(months);
                sql.sql("insert into datadesk.data_request values (?, gen_random_uuid(), 'SEE', null, '某人', '想看登记的内容',"
                                + " ?, ?, ?, 'ANSWERED', ?, ?, '已经看过', 1)")
                        .params(union.value(), day, day, gone, gone, day)
                        .update();
                sql.sql("insert into compliance.form values (?, gen_random_uuid(), 'ASSESSMENT', '报送名单', ?, '{}', ?,"
                                + " '周红', 1)")
                        .params(union.value(), day, day)
                        .update();
                sql.sql("insert into selfservice.change_request values (?, gen_random_uuid(), ?, '1:x', ?, 'WITHDRAWN',"
                                + " ?, ?, '', 1)")
                        .params(union.value(), gone, day, gone, day.plusMonths(months == 37 ? 0 : 34))
                        .update();
                sql.sql(
                                "insert into consent.purpose_text values (?, 'BANK', 1, repeat('同意', 20), ?, false) on conflict do nothing")
                        .params(union.value(), day)
                        .update();
                sql.sql(
                                "insert into consent.consent values (?, gen_random_uuid(), ?, 'BANK', 1, 'TICKED', null, ?, ?, now(),"
                                        + " ?, now(), ?)")
                        .params(union.value(), gone, day, gone, gone, day)
                        .update();
            }
        });
    }

    @Test
    void twoPersonsClearOutWhatIsOverAndNothingElse() {
        var page = Jsoup.parse(text(get(secretary, "/privacy/keeping")));
        assertThat(page.select(".badge:contains(到期 1)")).hasSize(kinds.size());
        assertThat(page.text()).contains("郑洁 " + first.minusMonths(25)).doesNotContain("冯涛");
        assertThat(post(secretary, "/privacy/keeping/clearings", "x", "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(rows()).containsOnly(2);

        assertThat(browser.post()
                        .uri("/two-person")
                        .with(user(secretary))
                        .with(csrf())
                        .param("step", "keeping.clear")
                        .param("subject", first.toString())
                        .param("reason", "年度清理")
                        .exchange())
                .hasRedirectedUrl("/two-person");
        var waiting = Jsoup.parse(text(get(chair, "/two-person")));
        assertThat(waiting.text()).contains("登录记录 1", "离会人员的档案");
        post(chair, waiting.select("form[action$=/approval]").attr("action"), "x", "");
        assertThat(post(secretary, "/privacy/keeping/clearings", "x", "")).hasRedirectedUrl("/privacy/keeping");

        assertThat(rows()).containsOnly(1);
        var after = Jsoup.parse(text(get(secretary, "/privacy/keeping")));
        assertThat(after.select(".badge:contains(到期 0)")).hasSize(kinds.size());
        assertThat(after.text()).contains("登录记录 1");
        assertThat(get(secretary, after.select("a[href$=.docx]").attr("href"))).hasStatusOk();
        assertThat(post(secretary, "/privacy/keeping/clearings", "x", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("现在没有到期的");
    }

    @ParameterizedTest
    @CsvSource({"sign_in, 5, 至少要保存 6 个月", "data_request, 35, 至少要保存 36 个月", "sign_in, 1201, 最多填 1200"})
    void noUnionKeepsItShorterThanTheLawOrForGood(String kind, int months, String why) {
        assertThat(post(secretary, "/privacy/keeping/" + kind, "months", String.valueOf(months)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(why);
    }

    @Test
    void whatHasItsOwnDayNeedsNoMonths() {
        assertThat(post(secretary, "/privacy/keeping/outsider", "months", "0")).hasRedirectedUrl("/privacy/keeping");
    }

    @Test
    void longerIsKept() {
        assertThat(post(secretary, "/privacy/keeping/sign_in", "months", "14")).hasRedirectedUrl("/privacy/keeping");
        var card = Jsoup.parse(text(get(secretary, "/privacy/keeping"))).select(".card:has(#months-sign_in)");

        assertThat(card.text()).contains("到期 0");
        assertThat(card.select("#months-sign_in").val()).isEqualTo("14");
    }

    private List<Integer> rows() {
        return transaction.within(
                union,
                () -> List.of(
                                "memberfile.member_file",
                                "retiree.card",
                                "account.sign_in",
                                "datadesk.data_request",
                                "compliance.form",
                                "selfservice.change_request",
                                "consent.consent",
                                "outsider.outsider",
                                "survey.answer")
                        .stream()
                        .map(table -> sql.sql("select count(*) from " + table + " where union_id = ?"
                                        + (table.endsWith("sign_in") ? " and at < now() - interval '2 days'" : ""))
                                .param(union.value())
                                .query(Integer.class)
                                .single())
                        .toList());
    }

    private UUID member(String login) {
        return sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single();
    }

    private String join(String office, String name, @Nullable LocalDate gone) {
        var person = UUID.randomUUID();
        var login = "keep" + person.toString().substring(0, 12);
        transaction.run(union, () -> {
            sql.sql("insert into identity.person (union_id, id, name, gone_on) values (?, ?, ?, nullif(?, '')::date)")
                    .params(union.value(), person, name, gone == null ? "" : gone.toString())
                    .update();
            if (!office.isEmpty()) {
                sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                                + " values (?, gen_random_uuid(), ?, ?, ?, date '2020-01-01')")
                        .params(union.value(), person, office, union.value())
                        .update();
            }
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, '-', ?, ?, 'ACTIVE', 0)")
                    .params(login, union.value(), person)
                    .update();
        });
        return login;
    }

    private MvcTestResult post(String login, String path, String name, String value) {
        return browser.post()
                .uri(path)
                .with(user(login))
                .with(csrf())
                .param(name, value)
                .exchange();
    }
}
