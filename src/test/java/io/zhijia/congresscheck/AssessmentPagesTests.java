package io.zhijia.congresscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import io.zhijia.congresscheck.Assessment.Grade;
import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionTransaction;
import io.zhijia.union.UnionService;
import io.zhijia.union.UnitKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A school assesses its own congress; a district looks at the schools below it, and at nobody else. */
class AssessmentPagesTests extends DemoPages {

    private static final String LIST = "/congress/assessments";

    private final AssessmentService service;
    private final TreeOfAssessments tree;
    private final UnionService unions;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final int year;

    AssessmentPagesTests(
            MockMvcTester browser,
            AssessmentService service,
            TreeOfAssessments tree,
            UnionService unions,
            JdbcClient sql,
            TransactionOperations transaction,
            Clock clock) {
        super(browser);
        this.service = service;
        this.tree = tree;
        this.unions = unions;
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.year = LocalDate.now(clock).getYear();
    }

    @Test
    void fromTheRecordsToTheResultOnPaperAndOnRecord() throws IOException {
        assertThat(text(get("zhaomin", "/congress"))).contains(LIST);
        var path = begun(year - 3); // no sitting was held: nothing is on record
        assertThat(text(get("zhaomin", path))).contains("没有闭会的教代会", "记录不全", "不搞形式");
        assertThat(post("zhaomin", path + "/grades", row(0, path, "5", "")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有完整的记录");
        assertThat(post("zhaomin", path + "/grades", row(0, path, "-1", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", path + "/confirmation"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有给分");

        assertThat(post("zhaomin", path + "/grades", row(0, path, "5", "纸质记录在档案室")))
                .hasRedirectedUrl(path);
        assertThat(post("zhaomin", path + "/grades", "version", "1", "rows[0].number", "1", "rows[0].given", "1"))
                .hasStatus(HttpStatus.CONFLICT); // as another tab still shows it
        assertThat(post("zhaomin", path + "/grades", all(path, "0"))).hasRedirectedUrl(path);
        assertThat(post("zhaomin", path + "/confirmation")).hasRedirectedUrl(path);
        assertThat(text(get("zhaomin", path))).contains("已审定", "重新评估").doesNotContain("不搞形式");
        assertThat(paper(path)).contains("工作评估表", "没有闭会的教代会");
        await().untilAsserted(() ->
                assertThat(text(get("zhaomin", "/records?words=年教代会、职代会工作"))).contains((year - 3) + " 年教代会、职代会工作"));

        assertThat(post("zhaomin", path + "/reopening", "reason", " ")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", path + "/reopening", "reason", "找到了记录")).hasRedirectedUrl(path);
        assertThat(text(get("zhaomin", path))).contains("评估中");
    }

    @Test
    void aSchemeOfOnesOwnHoldsFromTheNextOneOn() throws IOException {
        var before = begun(year - 4);
        assertThat(text(get("zhaomin", LIST + "/scheme"))).contains("按期召开会议");
        var version = first(text(get("zhaomin", LIST + "/scheme")), "name=\"version\" value=\"(\\d+)\"");
        assertThat(post("zhaomin", LIST + "/scheme", "version", version, "rows[0].title", ""))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", LIST + "/scheme", "version", version, "rows[0].title", "项", "rows[0].points", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(
                        "zhaomin",
                        LIST + "/scheme",
                        "version",
                        version,
                        "rows[0].title",
                        "代表履职情况",
                        "rows[0].points",
                        "40",
                        "rows[0].proof",
                        "",
                        "rows[1].title",
                        "开会",
                        "rows[1].points",
                        "60",
                        "rows[1].proof",
                        "HELD"))
                .hasRedirectedUrl(LIST + "/scheme");
        assertThat(text(get("zhaomin", begun(year - 5)))).contains("代表履职情况", "由评估人判断");
        assertThat(text(get("zhaomin", before))).doesNotContain("代表履职情况");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                get("zhaomin", LIST + "/list.xlsx?year=" + year).getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read().stream()
                            .map(Object::toString)
                            .toList())
                    .anySatisfy(row -> assertThat(row).contains(String.valueOf(year - 4)));
        }
    }

    @Test
    void membersDoNotSeeItAndOfficersDoNotGrade() {
        assertThat(get("wangqiang", LIST)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", LIST + "/" + AssessmentId.next())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theUnionAboveSeesWhatWasConfirmedBelowAndNothingElse() {
        var district = union();
        var school = union();
        var stranger = union();
        names(district, school, false);
        names(school, district, true);
        names(stranger, district, true); // only it says so

        assertThat(tree.below(district, year))
                .extracting(TreeOfAssessments.Unit::word)
                .containsExactly("congresscheck.unit.WAITING");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> tree.begin(district, school.union(), year))
                .extracting(Refusal::reason)
                .isEqualTo(AssessmentRefusal.NOT_OPENED);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> tree.begin(district, stranger.union(), year));

        confirm(school, service.beginOwn(school, year), 0);
        confirm(stranger, service.beginOwn(stranger, year), 0);
        assertThat(tree.below(district, year))
                .extracting(TreeOfAssessments.Unit::word)
                .containsExactly("congresscheck.unit.OPENED");

        var id = tree.begin(district, school.union(), year);
        assertThat(service.get(district, id).findings()).hasSize(Proof.values().length);
        assertThat(tree.begin(district, school.union(), year)).isEqualTo(id);
        assertThat(tree.above(school, year)).isEmpty();
        confirm(district, id, 1);
        assertThat(tree.above(school, year)).hasSize(1);
        assertThat(tree.above(stranger, year)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.get(school, id));
    }

    @Test
    void twoWhoGradeAtOnceDoNotOverwriteEachOther() {
        var school = union();
        var id = service.beginOwn(school, year);
        service.grade(school, id, 1, Map.of(1, new Grade(0, "")));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> service.grade(school, id, 1, Map.of(1, new Grade(1, "因"))));
        assertThat(service.beginOwn(school, year)).isEqualTo(id);
    }

    private void confirm(Actor by, AssessmentId id, int points) {
        var one = service.get(by, id);
        service.grade(
                by,
                id,
                one.version(),
                one.items().stream()
                        .collect(Collectors.toMap(Assessment.Item::number, item -> new Grade(points, "看过材料"))));
        service.confirm(by, id);
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

    private String begun(int of) {
        var answer = post("zhaomin", LIST, "year", String.valueOf(of));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String[] row(int i, String path, String given, String remark) {
        return new String[] {
            "version",
            version(path),
            "rows[" + i + "].number",
            String.valueOf(i + 1),
            "rows[" + i + "].given",
            given,
            "rows[" + i + "].remark",
            remark
        };
    }

    private String[] all(String path, String given) {
        var page = text(get("zhaomin", path));
        var fields = new ArrayList<>(List.of("version", version(path)));
        for (int i = 0; page.contains("rows[" + i + "].number"); i++) {
            fields.addAll(List.of("rows[" + i + "].number", String.valueOf(i + 1), "rows[" + i + "].given", given));
        }
        return fields.toArray(String[]::new);
    }

    private String version(String path) {
        return first(text(get("zhaomin", path)), "name=\"version\" value=\"(\\d+)\"");
    }

    private String paper(String path) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(
                        get("zhaomin", path + "/paper.docx").getResponse().getContentAsByteArray()));
                var words = new XWPFWordExtractor(word)) {
            return words.getText();
        }
    }
}
