package io.zhijia.planconsultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.DemoPages;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From asking to adopting, as the secretary, two members and an outsider to the office see it. */
class ConsultationPagesTests extends DemoPages {

    private static int bodies;

    private final Clock clock;
    private String plan = "";
    private String page = "";

    ConsultationPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.clock = clock;
    }

    @BeforeEach
    void aDraft() {
        var whole = first(text(get("zhaomin", "/plan")), "href=\"/plan/([0-9a-f-]+)/sub-plans/new\"");
        var year = String.valueOf(LocalDate.now(clock).getYear());
        var issuer = "第" + ++bodies + "工作组";
        var made = post(
                "zhaomin",
                "/plan/" + whole + "/sub-plans",
                "issuer",
                issuer,
                "title",
                issuer + "计划",
                "from",
                year + "-06",
                "to",
                year + "-07");
        plan = String.valueOf(made.getResponse().getRedirectedUrl()).replaceFirst(".*plan=", "");
        page = "/plan/" + plan + "/consultation";
    }

    @Test
    void everybodyIsAskedEachOpinionIsAnsweredAndThenThePlanCanBeAdopted() {
        assertThat(get("zhaomin", "/plan?plan=" + plan)).bodyText().contains("还没有征求意见");
        ask();
        assertThat(get("lina", "/")).bodyText().contains("请提意见");

        post("lina", page + "/opinions", "item", "", "body", "六月太忙，请放到五月");
        post("wangqiang", page + "/no-objection");
        assertThat(get("lina", "/")).bodyText().contains("六月太忙", "待答复");
        assertThat(get("zhaomin", "/")).bodyText().contains("征求意见待答复");
        assertThat(adopt()).hasStatus(HttpStatus.CONFLICT).bodyText().contains("正在征求意见");
        assertThat(post("zhaomin", page + "/closing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("1 条意见没有答复");

        assertThat(answer("DECLINED", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请说明理由");
        assertThat(answer("PARTLY", "挪到六月上旬")).hasStatus3xxRedirection();
        assertThat(get("lina", page)).bodyText().contains("部分采纳", "挪到六月上旬");
        assertThat(get("lina", "/inbox")).bodyText().contains("部分采纳");
        assertThat(post("zhaomin", page + "/closing")).hasStatus3xxRedirection();
        assertThat(get("zhaomin", "/plan?plan=" + plan)).bodyText().contains("2 人参与，意见 1 条，采纳 1 条");
        await().untilAsserted(() ->
                assertThat(get("zhaomin", "/records?words=草案征求意见")).bodyText().contains("》草案征求意见"));
        assertThat(adopt()).hasStatus3xxRedirection();
        assertThat(post("zhaomin", "/plan/" + whole() + "/consultation", "question", "好吗", "until", "2099-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("只有还在起草的计划");
    }

    @Test
    void whoSaidWhatIsSeenByThoseWhoAnswerAndByTheAuthor() {
        ask();
        post("lina", page + "/opinions", "item", "", "body", "少开一次会");

        assertThat(text(get("zhaomin", page))).contains("李娜", "少开一次会");
        assertThat(text(get("wangqiang", page))).contains("少开一次会").doesNotContain("李娜");
        assertThat(text(get("lina", page))).contains("撤回");
        assertThat(get("zhaomin", page + "/opinions.xlsx")).hasStatusOk();
        assertThat(get("lina", page + "/opinions.xlsx")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void ownWordsMayBeTakenBackOthersMayNot() {
        ask();
        post("lina", page + "/opinions", "item", "", "body", "少开一次会");
        var back = first(text(get("lina", page)), "action=\"([^\"]+/withdrawal)\"");

        assertThat(post("wangqiang", back))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("只能撤回自己");
        assertThat(post("lina", page + "/no-objection")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", back)).hasStatus3xxRedirection();
        assertThat(get("lina", page)).bodyText().contains("还没有人提意见");
        post("lina", page + "/no-objection");
        post("lina", page + "/no-objection");
        post("lina", page + "/opinions", "item", "", "body", "还是少开一次");
        assertThat(text(get("zhaomin", page)).replaceAll("<[^>]+>|\\s+", " ")).containsPattern("1\\s+人参与\\s+1\\s+条意见");
    }

    @Test
    void aMistypedFormComesBackWithWhatWasTypedAndAMemberCannotAsk() {
        assertThat(post("zhaomin", page, "question", "写了半天的说明", "until", "2026-02-30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("写了半天的说明");
        assertThat(post("lina", page, "question", "好吗", "until", "2099-01-01")).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", page))).contains("没有征求过意见").doesNotContain("开始征求意见");
        ask();
        assertThat(post("zhaomin", page, "question", "再问一次", "until", "2099-01-01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经在征求意见");
        assertThat(post("lina", page + "/opinions", "item", "", "body", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void ask() {
        assertThat(post("zhaomin", page, "question", "时间合适吗", "until", "2099-01-01"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult answer(String outcome, String reason) {
        var to = first(text(get("zhaomin", page)), "action=\"([^\"]+/answer)\"");
        return post("zhaomin", to, "outcome", outcome, "reason", reason);
    }

    private MvcTestResult adopt() {
        return post("zhaomin", "/plan/" + plan + "/adoption", "committee", "工会委员会", "on", "2026-01-01");
    }

    private String whole() {
        return first(text(get("zhaomin", "/plan")), "href=\"/plan/([0-9a-f-]+)/sub-plans/new\"");
    }
}
