package io.zhijia.mutualcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.OneDay;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A district and three schools below it; the east looks at the north, the north at the south, the south at the east. */
class MutualCheckPagesTests extends DemoPages {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final LocalDate today = OneDay.today();
    private final UnionService unions;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final School district = new School("区");
    private final School east = new School("东");
    private final School north = new School("北");
    private final School south = new School("南");
    private String at = "";

    MutualCheckPagesTests(
            MockMvcTester browser, UnionService unions, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.unions = unions;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
    }

    private record School(UnionId union, UUID member, String login, String name) {
        School(String name) {
            this(
                    UnionId.next(),
                    UUID.randomUUID(),
                    "mc" + UUID.randomUUID().toString().substring(0, 12),
                    name + UUID.randomUUID().toString().substring(0, 6) + "工会");
        }

        Actor officer() {
            return new Actor(union, new MemberId(member), name, Map.of(union.value(), Set.of(Office.SECRETARY)));
        }
    }

    @BeforeEach
    void aDistrictWithThreeSchools() {
        for (var one : Set.of(district, east, north, south)) {
            join(one);
        }
        for (var school : Set.of(east, north, south)) {
            names(district, school, false);
            names(school, district, true);
        }
        at = "?at=" + district.union();
    }

    @Test
    void goesFromThePairingToTheConfirmation() {
        var pair = arranged();
        assertThat(text(get(north.login(), "/inbox"))).contains(east.name());
        assertThat(text(get(east.login(), pair + at))).contains("还没有打开簿册").doesNotContain("会议记录");
        var book = opened(pair);

        assertThat(text(get(east.login(), pair + at))).contains("会议记录").doesNotContain("给看哪些簿册");
        var page = pair + "/books/" + book;
        assertThat(text(get(east.login(), page + at))).contains("评分");
        assertThat(post(east.login(), page + "/mark" + at, "points", "70", "met", "DATED"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("写清楚缺什么");
        assertThat(post(east.login(), page + "/mark" + at, "points", "101"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("points-mistake");
        assertThat(post(east.login(), page + "/mark" + at, "points", "70", "met", "DATED", "remark", "三次会议没有签到"))
                .hasRedirectedUrl(pair + at);
        assertThat(text(get(north.login(), pair + at)))
                .as("before it is handed in")
                .doesNotContain("三次会议没有签到");
        assertThat(post(north.login(), pair + "/result" + at, "text", "很好")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(east.login(), pair + "/result" + at, "text", "总体规范")).hasRedirectedUrl(pair + at);

        assertThat(text(get(north.login(), pair + at))).contains("三次会议没有签到", "总体规范");
        assertThat(text(get(district.login(), pair + at))).contains("三次会议没有签到", "总体规范");
        post(north.login(), pair + "/tasks" + at, "due", today.plusDays(9).toString());
        post(north.login(), pair + "/tasks" + at, "due", today.plusDays(9).toString());
        assertThat(text(get(north.login(), "/tasks?words=整改")).split("三次会议没有签到</a>", -1))
                .hasSize(2);
        assertThat(post(east.login(), pair + "/answer" + at, "text", "替对方答")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(east.login(), pair + "/confirmation" + at, "text", "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(north.login(), pair + "/answer" + at, "text", "已补签到")).hasRedirectedUrl(pair + at);
        assertThat(post(east.login(), pair + "/confirmation" + at, "text", "看过"))
                .hasRedirectedUrl(pair + at);

        assertThat(text(get(district.login(), pair + at))).contains("已补签到", "看过", "已确认");
        assertThat(get(district.login(), pair + "/report.docx" + at)).hasStatusOk();
        assertThat(get(east.login(), page + at))
                .as("closed with the confirmation")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothingIsSeenBeforeItIsOpenedAfterItIsClosedAndByNobodyElse() {
        var pair = arranged();
        var book = opened(pair);
        var page = pair + "/books/" + book + at;
        var file = fileOf(book);

        assertThat(get(east.login(), page)).hasStatusOk();
        assertThat(get(east.login(), pair + "/files/" + file + at)).hasStatusOk();
        for (var other : Set.of(district.login(), south.login(), "zhaomin")) {
            assertThat(get(other, page)).as(other).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(other, pair + "/files/" + file + at)).as(other).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (var stranger : Set.of(south.login(), "zhaomin")) {
            assertThat(get(stranger, pair + at)).as(stranger).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(stranger, pair + "/answer" + at, "text", "x"))
                    .as(stranger)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get("lina", pair + at)).as("without an office").hasStatus(HttpStatus.CONFLICT);

        assertThat(post(north.login(), pair + "/closing" + at)).hasRedirectedUrl(pair + at);
        assertThat(get(east.login(), page)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(east.login(), pair + "/files/" + file + at)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get(east.login(), pair + at))).contains("还没有打开簿册");
    }

    @Test
    void personalBooksStayShutAndOnlyUnionsBelowArePaired() {
        var pair = arranged();
        opened(pair);
        var shut = transaction.within(
                north.union(),
                () -> sql.sql("select id from fileset.book where is_private limit 1")
                        .query(UUID.class)
                        .single());
        var set = first(text(get(north.login(), pair + at)), "name=\"set\" value=\"" + ID);

        assertThat(post(
                        north.login(),
                        pair + "/opening" + at,
                        "set",
                        set,
                        "books",
                        shut.toString(),
                        "until",
                        today.toString()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("涉及会员个人");
        assertThat(post(
                        south.login(),
                        "/mutual-checks",
                        "title",
                        "互查",
                        "due",
                        today.toString(),
                        "checker",
                        east.union().toString(),
                        "checked",
                        north.union().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get("zhaomin", "/mutual-checks/new"))).contains("至少要三个");
        assertThat(get("lina", "/mutual-checks/new")).hasStatus(HttpStatus.CONFLICT);
    }

    /** The pair in which the east checks the north. */
    private String arranged() {
        assertThat(text(get(district.login(), "/mutual-checks/new"))).contains(east.name(), north.name(), south.name());
        var to = post(
                        district.login(),
                        "/mutual-checks",
                        "title",
                        "年度互查",
                        "due",
                        today.plusDays(20).toString(),
                        "checker",
                        east.union().toString(),
                        "checked",
                        north.union().toString(),
                        "checker",
                        north.union().toString(),
                        "checked",
                        south.union().toString(),
                        "checker",
                        south.union().toString(),
                        "checked",
                        east.union().toString())
                .getResponse()
                .getRedirectedUrl();
        assertThat(get(district.login(), to + "/report.docx")).hasStatusOk();
        return first(
                text(get(district.login(), String.valueOf(to))),
                "href=\"(/mutual-checks/[^\"?]+)\\?at=[^\"]+\">" + north.name());
    }

    /** The book of the north with a file in it, opened. */
    private String opened(String pair) {
        post(
                north.login(),
                "/books",
                "like",
                "USUAL:SEVENTEEN",
                "name",
                "",
                "from",
                today.withDayOfYear(1).toString(),
                "to",
                today.withDayOfYear(today.lengthOfYear()).toString());
        var page = text(get(north.login(), pair + at));
        var set = first(page, "name=\"set\" value=\"" + ID);
        var book = first(page, "name=\"books\" value=\"" + ID + "\"[^>]*>\\s*<span[^>]*>会议记录");
        assertThat(post(north.login(), pair + "/opening" + at, "set", set, "until", today.toString()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("至少选一册");
        assertThat(post(
                        north.login(),
                        pair + "/opening" + at,
                        "set",
                        set,
                        "books",
                        book,
                        "until",
                        today.plusDays(3).toString()))
                .hasRedirectedUrl(pair + at);
        return book;
    }

    /** Something put into the first part of the book. */
    private String fileOf(String book) {
        var part = transaction.within(
                north.union(),
                () -> sql.sql("select id from fileset.part where book = ? order by place limit 1")
                        .param(UUID.fromString(book))
                        .query(UUID.class)
                        .single());
        var sent = browser.post()
                .uri("/books/parts/" + part + "/files")
                .multipart()
                .file(new MockMultipartFile("file", "纪要.txt", "text/plain", "纪要\n".getBytes(UTF_8)))
                .with(user(north.login()))
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus3xxRedirection();
        return transaction.within(
                north.union(),
                () -> sql.sql("select file from fileset.filing where part = ?")
                        .param(part)
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    private void join(School school) {
        unions.found(school.officer(), school.name(), UnitKind.SCHOOL);
        transaction.run(school.union(), () -> {
            sql.sql("insert into identity.person (union_id, id, name) values (?, ?, '干部')")
                    .params(school.union().value(), school.member())
                    .update();
            sql.sql("insert into identity.office (union_id, id, member, office, body, held_from)"
                            + " values (?, gen_random_uuid(), ?, 'SECRETARY', ?, date '2020-01-01')")
                    .params(
                            school.union().value(),
                            school.member(),
                            school.union().value())
                    .update();
            sql.sql("insert into account.login (name, password_hash, home_union, member, state, failures)"
                            + " values (?, '-', ?, ?, 'ACTIVE', 0)")
                    .params(school.login(), school.union().value(), school.member())
                    .update();
        });
    }

    private void names(School who, School other, boolean above) {
        transaction.run(
                who.union(),
                () -> sql.sql("""
                        insert into orgtree.node (union_id, id, kind, above, opened, approval, report, linked)
                        values (?, gen_random_uuid(), ?, ?, date '2001-09-01', '3 号', '', ?)
                        """)
                        .params(
                                who.union().value(),
                                above ? "DISTRICT" : "GRASS_ROOTS",
                                above,
                                other.union().value())
                        .update());
    }
}
