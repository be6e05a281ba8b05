package io.zhijia.delegateelection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

class DelegateElectionPagesTests extends DemoPages {

    private static final String LIST = "/congress/elections";

    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final LocalDate today;

    DelegateElectionPagesTests(MockMvcTester browser, JdbcClient sql, TransactionOperations transaction, Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.today = LocalDate.now(clock);
    }

    @Test
    void fromTheNoticeToTheRegister() throws IOException {
        var place = place("选举甲组");
        var path = announced(place);
        assertThat(text(get("zhaomin", path))).contains("选举甲组", "三楼会议室", "候选人至少 2 人");
        var wang = recommended(path);
        assertThat(post("zhaomin", path + "/list"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("候选人至少 2 人，现在 1 人");
        recommended(path);
        assertThat(post("zhaomin", path + "/list")).hasStatus3xxRedirection();
        assertThat(words("lina", path + "/notice.docx")).contains("代表选举公告", "选举甲组选区有职工 20 人", wang);
        assertThat(words("lina", path + "/notice.docx?names=false")).doesNotContain(wang);
        assertThat(text(get("lina", path))).contains("待投票点票").doesNotContain("提交点票", "终止选举");

        assertThat(count("zhaomin", path, "18", "13", "4")).hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", path))).contains("您点的数已经保存");
        assertThat(text(get("zhuxi", path))).contains("另一人已点票").doesNotContain("value=\"13\"");
        assertThat(count("zhuxi", path, "18", "13", "4")).hasStatus3xxRedirection();
        assertThat(text(get("lina", path)))
                .contains("全体职工 20 人，参加选举 18 人", "得 11 票当选", "13 票", "当选")
                .doesNotContain("资格审查通过</button>");

        var review = Jsoup.parse(text(get("zhaomin", path)))
                .select("form[action$=/review]")
                .attr("action");
        assertThat(post("zhaomin", review, "passed", "false", "reason", " ")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", review, "passed", "true")).hasStatus3xxRedirection();
        assertThat(post("zhaomin", path + "/posting")).hasStatus3xxRedirection();
        assertThat(post("zhaomin", path + "/filing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不能提前结束");
        assertThat(words("lina", path + "/result.docx")).contains("代表选举结果", "参加选举 18 人", "公示期自");

        var whom = Jsoup.parse(text(get("lina", path)))
                .select("select[name=about] option")
                .attr("value");
        assertThat(post("lina", path + "/objections", "about", whom, "words", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("lina", path + "/objections", "about", whom, "words", "不在这个组工作"))
                .hasStatus3xxRedirection();
        assertThat(text(get("lina", path))).contains("不在这个组工作");
        assertThat(text(get("chenjing", path))).doesNotContain("不在这个组工作");
        var answer = Jsoup.parse(text(get("zhaomin", path)))
                .select("form[action$=/answer]")
                .attr("action");
        assertThat(post("zhaomin", answer, "upheld", "false", "answer", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", answer, "upheld", "false", "answer", "已核实，在这个组任课"))
                .hasStatus3xxRedirection();
        weeksGoBy(path);
        assertThat(text(get("zhaomin", path))).contains("公示期满，进入代表名册");
        assertThat(post("zhaomin", path + "/filing")).hasStatus3xxRedirection();
        assertThat(text(get("lina", path))).contains("代表已进入名册");
        var term = first(text(get("zhaomin", path)), "(/congress/terms/[0-9a-f-]{36})/delegates");
        assertThat(text(get("zhaomin", term + "/delegates"))).contains("选举甲组");
        assertThat(text(get("lina", LIST))).contains("选举甲组", "已进入名册");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        var place = place("选举乙组");
        var wrong = post(
                "zhaomin",
                LIST,
                "constituency",
                place,
                "on",
                "",
                "venue",
                "二楼",
                "who",
                "全体",
                "seats",
                "0",
                "margin",
                "1",
                "days",
                "5");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var kept = Jsoup.parse(text(wrong));
        assertThat(kept.select("#venue").attr("value")).isEqualTo("二楼");
        assertThat(kept.select("#constituency option[selected]").attr("value")).isEqualTo(place);
        assertThat(kept.select("#on.is-invalid, #seats.is-invalid")).hasSize(2);

        var path = announced(place);
        recommended(path);
        recommended(path);
        post("zhaomin", path + "/list");
        var typed = count("zhaomin", path, "18", "x", "4");
        assertThat(typed).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Jsoup.parse(text(typed)).select("#votes-0.is-invalid").attr("value"))
                .isEqualTo("x");
        assertThat(count("zhaomin", path, "21", "11", "4"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("多于选区全体职工 20 人");
        assertThat(post("zhaomin", path + "/giving-up", "why", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("zhaomin", path + "/giving-up", "why", "改期举行")).hasStatus3xxRedirection();
        assertThat(text(get("lina", path))).contains("终止：", "改期举行", "可以重新发布选举公告");
    }

    @Test
    void nobodyOfAnotherUnionFindsIt() {
        assertThat(get("zhaomin", LIST + "/" + DelegateElectionId.next())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("lina", LIST + "/" + DelegateElectionId.next() + "/posting"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", LIST))).doesNotContain("发布选举公告");
        assertThat(text(get("lina", "/congress"))).contains(LIST);
    }

    /** In the term of the demo, with one seat. */
    private String place(String name) {
        var term = first(text(get("zhaomin", "/congress")), "(/congress/terms/[0-9a-f-]{36})");
        assertThat(post("zhaomin", term + "/constituencies", "name", name, "staff", "20", "seats", "1"))
                .hasStatus3xxRedirection();
        return Jsoup.parse(text(get("zhaomin", LIST)))
                .select("#constituency option:contains(" + name + ")")
                .attr("value");
    }

    private String announced(String place) {
        var answer = post(
                "zhaomin",
                LIST,
                "constituency",
                place,
                "on",
                today.toString(),
                "venue",
                "三楼会议室",
                "who",
                "本组全体教职工",
                "seats",
                "1",
                "margin",
                "1",
                "days",
                "5");
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** The first by staff number who does not sit yet and is not on the list; their name. */
    private String recommended(String path) {
        var number = 1030;
        while (post("zhaomin", path + "/candidates", "member", String.valueOf(number), "by", "本组教职工")
                        .getResponse()
                        .getStatus()
                != HttpStatus.FOUND.value()) {
            assertThat(++number).as("staff numbers tried").isLessThan(1200);
        }
        var names =
                Jsoup.parse(text(get("zhaomin", path))).select("section[aria-labelledby=candidates] li .line > span");
        return names.getLast().ownText().strip();
    }

    private MvcTestResult count(String login, String path, String took, String first, String second) {
        return post(
                login,
                path + "/count",
                "tookPart",
                took,
                "returned",
                "18",
                "spoiled",
                "0",
                "votes",
                first,
                "votes",
                second);
    }

    private void weeksGoBy(String path) {
        var ours = new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        transaction.within(
                ours,
                () -> sql.sql("""
                                update delegateelection.election
                                set posted_from = posted_from - 60, posted_until = posted_until - 60 where id = ?
                                """)
                        .param(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                        .update());
    }

    private String words(String login, String path) throws IOException {
        var bytes = get(login, path).getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
