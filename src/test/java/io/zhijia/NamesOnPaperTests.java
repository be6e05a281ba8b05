package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever is printed without names holds none, down to its bytes; whoever asked not to be named never is (ACC-10). */
class NamesOnPaperTests extends DemoPages {

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final UnionId ours;

    NamesOnPaperTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    @Test
    void papersWithoutNamesHoldNone() throws IOException {
        var names = everybody();
        assertThat(names).contains("李娜", "王强", "赵敏").hasSizeGreaterThan(10);
        for (var paper : papers()) {
            var named = words(paper);
            var unnamed = words(paper + (paper.contains("?") ? "&" : "?") + "names=false");
            assertThat(unnamed).as(paper).hasSizeGreaterThan(100);
            assertThat(names.stream().filter(unnamed::contains)).as(paper).isEmpty();
            if (!paper.contains("/items/")) {
                assertThat(names.stream().filter(named::contains))
                        .as("the test can fail: " + paper)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whoeverAskedIsNotNamedAndEverybodyElseIs() throws IOException {
        var paper = summary() + "/word";
        assertThat(words(paper)).contains("李娜", "王强");
        assertThat(text(get("lina", "/me/consents"))).contains("现在：可以写");
        try {
            assertThat(post("lina", "/me/consents/naming", "named", "false")).hasRedirectedUrl("/me/consents");

            assertThat(text(get("lina", "/me/consents"))).contains("现在：不写");
            assertThat(words(paper)).contains("王强", "一名职工").doesNotContain("李娜");
        } finally {
            post("lina", "/me/consents/naming", "named", "true");
        }
        assertThat(words(paper)).contains("李娜");
    }

    private Set<String> everybody() {
        return transaction.within(
                ours,
                () -> sql.sql("select name from identity.person where length(name) > 1")
                        .query(String.class)
                        .set());
    }

    private List<String> papers() {
        var item = transaction.within(
                ours,
                () -> sql.sql("select plan_item from archive.record_entry where plan_item is not null limit 1")
                        .query(UUID.class)
                        .single());
        return List.of(
                summary() + "/word?figures=true",
                "/records/export.xlsx",
                "/records/ledger.xlsx",
                "/records/ledger.pdf",
                "/records/items/" + item + "/word",
                "/members/statistics.xlsx",
                "/union/reports.xlsx",
                "/members.xlsx?column=bank",
                "/plan/" + id("planning.plan where state = 'IN_FORCE'") + "/paper.docx",
                "/plan/" + id("planning.plan where state = 'IN_FORCE'") + "/months.pdf",
                "/members/rolls/" + id("roll.roll") + "/roll.docx",
                "/members/rolls/" + id("roll.roll") + "/roll.xlsx",
                report());
    }

    private UUID id(String table) {
        return transaction.within(
                ours,
                () -> sql.sql("select id from " + table + " order by id limit 1")
                        .query(UUID.class)
                        .single());
    }

    private String summary() {
        var answer = post(
                "zhaomin",
                "/summaries",
                "title",
                "李娜、王强等同志参加的工作",
                "from",
                "2026-01-01",
                "to",
                "2026-12-31",
                "form",
                "THEMES");
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String report() {
        var answer = post(
                "zhaomin",
                "/union/reports",
                "on",
                "2026-01-05",
                "to",
                "PARTY",
                "title",
                "工作汇报",
                "work",
                "李娜老师住院，王强前去看望。",
                "opinions",
                "",
                "requests",
                "");
        return answer.getResponse().getRedirectedUrl() + "/report.docx";
    }

    private String words(String path) throws IOException {
        var answer = get("zhaomin", path);
        assertThat(answer).as(path).hasStatusOk();
        var bytes = answer.getResponse().getContentAsByteArray();
        if (path.contains(".pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        var texts = new ArrayList<String>();
        texts.add(String.valueOf(answer.getResponse().getHeader("Content-Disposition")));
        var file = Files.write(Files.createTempFile("paper", ".zip"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                texts.add(Parser.unescapeEntities(text, false)); // Excel's sheets are written in entities
            }
        } finally {
            Files.delete(file);
        }
        return String.join("\n", texts);
    }
}
