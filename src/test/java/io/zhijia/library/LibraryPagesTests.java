package io.zhijia.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.OneDay;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class LibraryPagesTests extends DemoPages {

    private static final String TITLE = "健步走方案";

    LibraryPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void anybodyOffersAnOfficerPublishesAfterTickingEachPoint() {
        var item = offer("lina", "订路线\n发通知");

        assertThat(get("wangqiang", item)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get("lina", item))).contains("待审核").doesNotContain("核对无误，发布");
        assertThat(text(get("zhaomin", "/"))).contains("提供给资源库，等您审核");
        assertThat(post("zhaomin", item + "/publication", "points", "NAMES"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有 4 项没有核对");
        assertThat(publish("lina", item)).hasStatus(HttpStatus.CONFLICT);
        assertThat(publish("zhaomin", item)).hasRedirectedUrl(item);

        assertThat(text(get("wangqiang", item)))
                .contains(TITLE, "李娜提供", "0 人取用")
                .doesNotContain("逐项核对后发布");
        assertThat(text(get("zhaomin", item))).contains("赵敏于", "没有证件号码");
        assertThat(text(get("lina", "/inbox"))).contains("已发布到资源库");
    }

    @Test
    void whatIsTakenIsCountedAndRatedByWhoTookIt() {
        var item = offer("lina", "订路线");
        publish("zhaomin", item);
        assertThat(post("wangqiang", item + "/thumb", "up", "true"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("用过才好评价");

        assertThat(get("wangqiang", item + "/file")).hasStatusOk();
        assertThat(post("wangqiang", item + "/thumb", "up", "true")).hasRedirectedUrl(item);

        assertThat(text(get("wangqiang", item))).contains("1 人取用，共 1 次；1 人说有用");
    }

    @Test
    void aTaskIsOpenedWithItsLinesAsSteps() {
        var item = offer("lina", "订路线\n请校医\n写小结");
        publish("zhaomin", item);

        var due = OneDay.today().plusDays(20).toString();
        var fields = new String[] {"id", UUID.randomUUID().toString(), "title", "秋季健步走", "owner", "王强", "due", due};
        assertThat(post("wangqiang", item + "/task", fields)).hasStatus(HttpStatus.CONFLICT);
        var task = String.valueOf(
                post("zhaomin", item + "/task", fields).getResponse().getRedirectedUrl());

        assertThat(text(get("wangqiang", task))).contains("秋季健步走", "请校医", "写小结", "0 / 3");
        assertThat(text(get("zhaomin", item))).contains("1 人取用");
    }

    @Test
    void whatIsSentBackIsMendedByItsAuthorAndPublishedThingsAreNot() {
        var item = offer("lina", "联系人 13800001001");
        assertThat(post("zhaomin", item + "/return", "reason", "有电话")).hasRedirectedUrl(item);
        assertThat(text(get("lina", item))).contains("退回：有电话", "修改后重新提供");
        assertThat(get("wangqiang", "/library/new?again=" + id(item))).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(text(get("lina", "/library/new?again=" + id(item)))).contains("13800001001");
        offer("lina", id(item), "联系人 组长");
        publish("zhaomin", item);

        assertThat(text(get("wangqiang", item))).contains("联系人 组长").doesNotContain("13800001001");
        assertThat(send("lina", id(item), "改一改"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请先撤下");
        assertThat(post("wangqiang", item + "/withdrawal", "reason", "过时")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", item + "/withdrawal", "reason", "过时")).hasRedirectedUrl(item);
        assertThat(get("wangqiang", item)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void somethingEmptyIsRefusedAndAFileNobodyShowedThemIsNotThere() {
        assertThat(send("lina", UUID.randomUUID().toString(), " "))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有内容");
        assertThat(post("lina", "/library", "id", UUID.randomUUID().toString(), "kind", "SCHEME", "topic", "CARE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("title-mistake");
        assertThat(get("lina", "/library/new?from=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("lina", "/library?shelf=WAITING")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("lina", "/library/" + UUID.randomUUID() + "?of=" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theLibraryIsSearchedByWordsAreaAndKind() {
        assertThat(text(get("lina", "/library?words=羽毛球 裁判")))
                .contains("教职工羽毛球赛方案")
                .doesNotContain("荣休座谈会清单");
        assertThat(text(get("lina", "/library?topic=RETIREES&kind=CHECKLIST"))).contains("荣休座谈会清单");
        assertThat(text(get("lina", "/library?topic=FINANCE"))).contains("没有找到资料");
        assertThat(text(get("lina", "/library?shelf=TREE"))).contains("没有其他工会共享的资料");
    }

    private String offer(String login, String text) {
        return offer(login, UUID.randomUUID().toString(), text);
    }

    private String offer(String login, String id, String text) {
        assertThat(send(login, id, text)).hasRedirectedUrl("/library/" + id);
        return "/library/" + id;
    }

    private MvcTestResult send(String login, String id, String text) {
        return post(
                login,
                "/library",
                "id",
                id,
                "kind",
                "SCHEME",
                "topic",
                "CULTURE_SPORT",
                "title",
                TITLE,
                "text",
                text,
                "named",
                "true");
    }

    private MvcTestResult publish(String login, String item) {
        return post(
                login,
                item + "/publication",
                "points",
                "NAMES",
                "points",
                "NUMBERS",
                "points",
                "CIRCUMSTANCES",
                "points",
                "PICTURES",
                "points",
                "HIDDEN");
    }

    private static String id(String item) {
        return item.substring("/library/".length());
    }
}
