package io.zhijia.unionbuilding;

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

/** A township union of its own beside the demo's school. */
class BuildingPagesTests extends DemoPages {

    private static final String PATH = "/union/building";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;
    private final UnionId township = UnionId.next();
    private final String officer = "t" + township.toString().substring(0, 8);
    private final String member = "m" + township.toString().substring(0, 8);

    BuildingPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction, Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void aTownshipUnion() {
        found(township, "TOWNSHIP", "柳林镇总工会" + officer);
        transaction.run(township, () -> {
            join(township, officer, "SECRETARY");
            join(township, member, null);
        });
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
    }

    @Test
    void aUnitGoesFromContactToAUnionInTheTreeAndOnRecord() {
        var unit = list("长河服装厂", today.minusYears(3));
        assertThat(said(PATH)).contains("1 个单位成立满 12 个月还没有建会");
        assertThat(said(PATH + "?late=true")).contains("长河服装厂");

        step(unit, "contact", "on", today.minusDays(9).toString());
        step(unit, "preparation", "on", today.minusDays(8).toString());
        assertThat(post(officer, unit + "/approval", "number", " ", "on", today.toString()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("工会法第十二条");
        step(unit, "approval", "number", "柳工〔2026〕3 号", "on", today.minusDays(3).toString());
        assertThat(post(officer, unit + "/founding", "name", "", "members", "31", "on", today.toString()))
                .hasStatus(HttpStatus.CONFLICT);
        step(unit, "founding", "name", "长河服装厂工会", "members", "31", "on", today.toString());

        assertThat(said(unit)).contains("已建会", "长河服装厂工会", "柳工〔2026〕3 号", "更正建会情况");
        assertThat(said(PATH)).contains("100%").doesNotContain("还没有建会");
        assertThat(said("/union/tree")).contains("长河服装厂工会");
        assertThat(said("/union")).contains("建会");
        step(unit, "correction", "members", "33", "why", "漏了两人", "on", today.toString());
        await().untilAsserted(() -> assertThat(
                        sql("select coalesce(string_agg(what || result, ''), '') from archive.record_entry"))
                .contains("建立长河服装厂工会", "发展会员 33 人"));
    }

    @Test
    void severalUnitsShareOneUnionWhichCountsOnce() {
        var first = approved("甲店");
        step(first, "founding", "name", "老街市场工会", "members", "12", "on", today.toString());
        var second = approved("乙店");
        var body = first(said(second), "<option value=\"([0-9a-f-]{36})\"");
        step(second, "founding", "body", body, "members", "8", "on", today.toString());

        assertThat(post(
                        officer,
                        PATH + "/years",
                        "year",
                        String.valueOf(today.getYear()),
                        "unions",
                        "2",
                        "members",
                        "20"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get(officer, PATH))).contains("新建工会 1 家，发展会员 20 人", "目标 2 家、20 人");
    }

    private String approved(String name) {
        var unit = list(name, today);
        step(unit, "contact", "on", today.toString());
        step(unit, "preparation", "on", today.toString());
        step(unit, "approval", "number", "3 号", "on", today.toString());
        return unit;
    }

    @Test
    void stepsBackAndUnitsNoLongerCountedSayWhy() {
        var unit = list("长河网吧", today);
        step(unit, "contact", "on", today.toString());
        assertThat(post(officer, unit + "/return", "why", " ", "on", today.toString()))
                .hasStatus(HttpStatus.CONFLICT);
        step(unit, "return", "why", "找错了单位", "on", today.toString());
        step(unit, "dropping", "why", "已注销", "on", today.toString());
        assertThat(said(unit)).contains("找错了单位", "已注销", "重新列入");
        assertThat(said(PATH)).doesNotContain("建会率（%）");
        step(unit, "return", "why", "没有注销", "on", today.toString());
        assertThat(said(PATH)).contains("建会率（%）");
    }

    @Test
    void theSheetComesBackUnchangedAndOneWrongRowHoldsBackAll() throws IOException {
        list("长河服装厂", today);
        var sheet = get(officer, PATH + "/list.xlsx").getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getFirstSheet().read().stream()
                            .map(Object::toString)
                            .toList())
                    .anySatisfy(row -> assertThat(row).contains("长河服装厂", "非公企业"));
        }
        assertThat(hand(sheet)).hasRedirectedUrl(PATH);
        assertThat(sql("select count(*) from unionbuilding.target")).isEqualTo("1");

        var wrong = hand("单位名称,单位性质,职工人数\n好单位,机关,3\n坏单位,星际企业,很多\n".getBytes(UTF_8));
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(wrong)).text()).contains("第 3 行： 单位性质“星际企业”认不出", "职工人数“很多”不是人数");
        assertThat(sql("select count(*) from unionbuilding.target")).isEqualTo("1");

        assertThat(hand("Kind of unit,Name of the unit,Staff\nGovernment body,镇政府,30\n非公企业,长河服装厂,50\n".getBytes(UTF_8)))
                .hasRedirectedUrl(PATH);
        assertThat(sql("select string_agg(name || staff, ' ' order by staff) from unionbuilding.target"))
                .isEqualTo("镇政府30 长河服装厂50");
        assertThat(hand("姓名,性别\n张三,男\n".getBytes(UTF_8))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aSchoolIsToldForWhomThisIsAndMembersWhoMay() {
        var school = UnionId.next();
        var teacher = "s" + school.toString().substring(0, 8);
        found(school, "SCHOOL", "桥头小学工会" + teacher);
        transaction.run(school, () -> join(school, teacher, "SECRETARY"));
        assertThat(get(teacher, PATH)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("有下属工会的工会");
        assertThat(get(member, PATH)).hasStatus(HttpStatus.CONFLICT).bodyText().doesNotContain("有下属工会的工会");
        assertThat(text(get(teacher, "/union/tree"))).doesNotContain("href=\"/union/building\"");
        assertThat(post(officer, PATH, "name", " ", "nature", "OTHER", "staff", "-1", "form", "SINGLE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"name-mistake\"", "id=\"staff-mistake\"");
        list("长河服装厂", today);
        assertThat(post(officer, PATH, "name", "长河服装厂", "nature", "OTHER", "staff", "1", "form", "SINGLE"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经列入了");
    }

    private String list(String name, LocalDate began) {
        var answer = post(
                officer,
                PATH,
                "name",
                name,
                "nature",
                "PRIVATE_ENTERPRISE",
                "staff",
                "48",
                "began",
                began.toString(),
                "contact",
                "办公室 0571-1234",
                "form",
                "SINGLE");
        var to = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(to).startsWith(PATH + "/");
        return to;
    }

    private void step(String unit, String step, String... fields) {
        assertThat(post(officer, unit + "/" + step, fields)).as(step).hasRedirectedUrl(unit);
    }

    private String said(String path) {
        return text(get(officer, path));
    }

    private String sql(String asked) {
        return transaction.within(
                township, () -> sql.sql(asked).query(String.class).single());
    }

    private MvcTestResult hand(byte[] sheet) {
        return browser.post()
                .uri(PATH + "/sheet")
                .multipart()
                .file(new MockMultipartFile("file", "units.csv", "text/csv", sheet))
                .with(user(officer))
                .with(csrf())
                .exchange();
    }
}
