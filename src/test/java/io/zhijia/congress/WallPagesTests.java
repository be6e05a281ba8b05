package io.zhijia.congress;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The wall of the coming sitting of the demo, driven from the secretary's page. */
class WallPagesTests extends DemoPages {

    WallPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void whoeverHasTheAddressSeesWhatTheSecretaryPutsThere() {
        var sitting = first(text(get("zhaomin", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\">第四次会议");
        var drive = sitting + "/projector";
        assertThat(get("lina", drive)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", drive, "shows", "RESULT"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有表决结果");
        var made = post("zhaomin", drive + "/link");
        var address = Objects.requireNonNull(made.getMvcResult().getFlashMap().get("address"))
                .toString()
                .replaceFirst("^http://[^/]*", "");
        assertThat(text(get("zhaomin", drive))).contains("大屏地址已经生成").doesNotContain(address);
        post("zhaomin", drive, "shows", "TITLE");

        var wall = visit(address, null);
        assertThat(text(wall))
                .contains("第六届第四次", "报告厅", "data-slide=\"" + address + "/slide\"")
                .doesNotContain("李娜");
        assertThat(wall.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(wall.getRequest().getSession(false))
                .as("nothing is kept of a visitor")
                .isNull();

        var tag = visit(address + "/slide", null).getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(visit(address + "/slide", tag)).hasStatus(HttpStatus.NOT_MODIFIED);
        post("zhaomin", drive + "/items/1");
        assertThat(text(visit(address + "/slide", tag))).contains("学校工作报告", "林校长");
        post("zhaomin", drive + "/next");
        assertThat(text(visit(address + "/slide", tag))).doesNotContain("林校长");
        post("zhaomin", drive, "shows", "CHECK_IN");
        assertThat(text(visit(address + "/slide", tag))).contains("请扫码签到", "应到");
        post("zhaomin", drive, "shows", "BLANK");
        assertThat(text(visit(address + "/slide", tag))).doesNotContain("请扫码签到");

        post("zhaomin", drive + "/link/revocation");
        assertThat(visit(address, null)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visit("/projector/nobody-knows", null)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aDelegateAsksForLeaveByPhone() {
        var sitting = first(text(get("lina", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\">第四次会议");
        assertThat(text(get("lina", sitting + "/check-in"))).contains("不能到会的原因");
        assertThat(post("lina", sitting + "/leave", "reason", " ")).hasStatus4xxClientError();
        assertThat(post("zhuxi", sitting + "/leave", "reason", "出差"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不在这次会议的名单上");
        post("lina", sitting + "/leave", "reason", "外出培训");
        assertThat(text(get("lina", sitting + "/check-in"))).contains("您已请假：外出培训");
        assertThat(text(get("zhaomin", sitting + "/attendance"))).contains("外出培训", "本人提出");
        assertThat(post("lina", sitting + "/speaking"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有开始");
        post("lina", sitting + "/leave/removal");
        assertThat(text(get("lina", sitting + "/check-in"))).doesNotContain("您已请假");
    }

    private MvcTestResult visit(String address, @Nullable String tag) {
        var request = browser.get().uri(address);
        return tag == null
                ? request.exchange()
                : request.header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
    }
}
