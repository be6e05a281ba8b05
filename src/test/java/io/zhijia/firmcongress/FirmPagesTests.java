package io.zhijia.firmcongress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A township union below a county, beside the demo's school. */
class FirmPagesTests extends DemoPages {

    private static final String PATH = "/union/firms";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private final UnionId township = UnionId.next();
    private final UnionId county = UnionId.next();
    private final String officer = "t" + township.toString().substring(0, 8);
    private final String member = "m" + township.toString().substring(0, 8);
    private final String upper = "c" + county.toString().substring(0, 8);

    FirmPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction, Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aTownshipBelowACounty() {
        found(township, "TOWNSHIP", "柳林镇总工会" + officer);
        found(county, "COUNTY", "青山县总工会" + upper);
        join(township, officer, "SECRETARY");
        join(township, member, null);
        join(county, upper, "SECRETARY");
        names(county, township, false);
        names(township, county, true);
    }

    @Test
    void aFirmGetsACongressThatMeetsAndAsksItsStaff() {
        assertThat(said(officer, "/union")).contains(PATH);
        var firm = listed("长河服装厂", today.minusYears(2));
        assertThat(said(officer, PATH)).contains("已建会，未建职代会", "0%");
        assertThat(post(officer, firm + "/sessions", "on", today.toString()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有职代会");
        step(firm, "matters", "subject", "RULES", "asked", "true", "on", today.toString(), "note", "考勤办法");
        step(firm, "congress", "form", "SINGLE", "since", today.minusDays(9).toString());
        assertThat(said(officer, PATH)).contains("100%", "看今年没开会的");
        assertThat(said(officer, PATH + "?idle=true")).contains("长河服装厂");
        step(firm, "sessions", "on", today.toString(), "note", "审议通过集体合同");
        assertThat(said(officer, firm)).contains("征求职工意见：规章制度", "考勤办法", "召开职代会", "审议通过集体合同");
        assertThat(said(officer, PATH + "?idle=true")).doesNotContain("长河服装厂");
        await().untilAsserted(() -> assertThat(
                        ask("select coalesce(string_agg(what || result, ''), '') from archive.record_entry"))
                .contains("长河服装厂建立职代会", "覆盖职工 48 人"));

        var removal = Jsoup.parse(said(officer, firm))
                .select("form[action$=/removal]")
                .attr("action");
        assertThat(post(officer, removal)).hasRedirectedUrl(firm);
        assertThat(said(officer, firm)).doesNotContain("审议通过集体合同");
        assertThat(post(officer, firm + "/congress/ending", "reason", " ")).hasStatus(HttpStatus.CONFLICT);
        step(firm, "congress/ending", "reason", "企业注销");
        assertThat(said(officer, PATH + "?stage=NO_CONGRESS")).contains("长河服装厂");
    }

    @Test
    void onlyFirmsWithAUnionCount() {
        step(listed("甲厂", null), "congress", "form", "JOINT", "since", today.toString());
        listed("乙厂", today);
        step(listed("丙厂", today), "congress", "form", "JOINT", "since", today.toString());
        assertThat(said(officer, PATH)).contains("已建会企业 2 家，其中建立职代会 1 家：单独 0 家，联合 1 家", "50%", "另有 1 家没有建会");
    }

    @Test
    void theUnionAboveSeesTheTotalsAndNoFirm() {
        var firm = listed("长河服装厂", today);
        assertThat(said(upper, PATH)).contains("下级工会合计", "柳林镇总工会").doesNotContain("长河服装厂");
        assertThat(get(upper, firm)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(said(officer, PATH)).doesNotContain("下级工会合计");
    }

    @Test
    void aSheetIsShownBeforeItIsTakenIn() throws IOException {
        listed("长河服装厂", today.minusYears(1));
        var sheet = get(officer, PATH + "/list.xlsx").getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getFirstSheet().read().stream()
                            .map(Object::toString)
                            .toList())
                    .anySatisfy(row -> assertThat(row).contains("长河服装厂"));
        }
        assertThat(text(hand(sheet))).contains("列入 0 家，更新 0 家，没有变化 1 家");

        var good = hand("职代会形式,企业名称,职工人数,建会日期,职代会建立日期\n单独职代会,\"甲,厂\",30,2020-01-02,2021-03-04\n,长河服装厂,50,2020年1月2日,\n"
                .getBytes(UTF_8));
        assertThat(good).hasStatusOk();
        assertThat(text(good)).contains("列入 1 家，更新 1 家，没有变化 0 家", "全部导入");
        assertThat(ask("select count(*) from firmcongress.firm")).isEqualTo("1");
        var rows = Jsoup.parse(text(good)).select("textarea[name=rows]").val();
        assertThat(post(officer, PATH + "/sheet/taking", "rows", rows)).hasRedirectedUrl(PATH);
        assertThat(
                        ask(
                                "select string_agg(name || staff || coalesce(form, '-'), ' ' order by staff) from firmcongress.firm"))
                .isEqualTo("甲,厂30SINGLE 长河服装厂50-");
        assertThat(post(officer, PATH + "/sheet/taking", "rows", rows)).hasRedirectedUrl(PATH);
        assertThat(ask("select count(*) from firmcongress.firm")).isEqualTo("2");

        var wrong = hand(
                ("企业名称,职代会形式,职工人数,职代会建立日期\n乙厂,星际大会,很多,2020-01-01\n丙厂,单独职代会,3,\n丁厂,联合职代会,3," + today.plusDays(1) + "\n")
                        .getBytes(UTF_8));
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(wrong)).text())
                .contains("第 2 行： 职工人数“很多”不是人数", "职代会形式“星际大会”认不出", "第 3 行： 职代会形式和建立日期要么都填", "第 4 行", "还没有到")
                .doesNotContain("全部导入");
        assertThat(hand("姓名,性别\n张三,男\n".getBytes(UTF_8))).hasStatus(HttpStatus.CONFLICT);
        assertThat(browser.post()
                        .uri(PATH + "/sheet")
                        .with(user(officer))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aSchoolIsToldForWhomThisIsAndMembersWhoMay() {
        assertThat(get("zhaomin", PATH))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("乡镇街道");
        assertThat(said("zhaomin", "/union")).doesNotContain("href=\"" + PATH + "\"");
        assertThat(get(member, PATH)).hasStatus(HttpStatus.CONFLICT).bodyText().doesNotContain("乡镇街道");
        assertThat(post(officer, PATH, "name", " ", "staff", "-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"", "id=\"staff-mistake\"");
        var firm = listed("长河服装厂", today);
        assertThat(post(officer, PATH, "name", "长河服装厂", "staff", "1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(officer, firm, "name", "长河制衣厂", "staff", "60")).hasRedirectedUrl(firm);
        assertThat(said(officer, firm)).contains("长河制衣厂", "职工 60 人", "未建会");
    }

    private String listed(String name, @Nullable LocalDate unionSince) {
        var answer = post(
                officer,
                PATH,
                "name",
                name,
                "staff",
                "48",
                "unionSince",
                unionSince == null ? "" : unionSince.toString());
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private void step(String firm, String step, String... fields) {
        assertThat(post(officer, firm + "/" + step, fields)).as(step).hasRedirectedUrl(firm);
    }

    private String said(String login, String path) {
        return text(get(login, path));
    }

    private MvcTestResult hand(byte[] sheet) {
        return browser.post()
                .uri(PATH + "/sheet")
                .multipart()
                .file(new MockMultipartFile("file", "firms.csv", "text/csv", sheet))
                .with(user(officer))
                .with(csrf())
                .exchange();
    }

    private String ask(String asked) {
        return transaction.within(
                township, () -> sql.sql(asked).query(String.class).single());
    }

    private void found(UnionId union, String kind, String name) {
        transaction.run(
                union,
                () -> sql.sql("insert into \"union\".trade_union (union_id, name, kind) values (?, ?, ?)")
                        .params(union.value(), name, kind)
                        .update());
    }

    private void join(UnionId union, String login, @Nullable String office) {
        var person = UUID.randomUUID();
        transaction.run(union, () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '周红')")
                    .params(union.value(), person)
                    .update();
            if (office != null) {
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
    }

    private void names(UnionId who, UnionId other, boolean above) {
        transaction.run(
                who,
                () -> sql.sql("""
                        insert into orgtree.node (union_id, id, kind, above, opened, approval, report, linked)
                        values (?, ?, ?, ?, date '2001-09-01', '3 号', '', ?)
                        """)
                        .params(who.value(), UUID.randomUUID(), above ? "DISTRICT" : "GRASS_ROOTS", above)
                        .param(other.value())
                        .update());
    }
}
