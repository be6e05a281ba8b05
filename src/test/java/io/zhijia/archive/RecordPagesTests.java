package io.zhijia.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RecordPagesTests extends DemoPages {

    private final LocalDate today;

    RecordPagesTests(MockMvcTester browser, Clock clock) {
        super(browser);
        this.today = LocalDate.now(clock);
    }

    @Test
    void anEntryWrittenByHandIsFoundByItsWordsAndMarkedAsAGap() {
        enter("zhaomin", form("组织教职工包粽子"));

        assertThat(page("zhaomin", "/records?words=包粽子&year=" + today.getYear()))
                .bodyText()
                .contains("组织教职工包粽子", "缺佐证", "30 人 / 30 人次");
        assertThat(page("zhaomin", "/records?words=包粽子&area=FINANCE"))
                .bodyText()
                .contains("没有符合条件的记录");
    }

    @Test
    void aCorrectionAsksWhyAndShowsWhatItSaidBefore() {
        var entry = enter("zhaomin", form("师徒结对仪式"));
        var next = form("师徒结对仪式");
        next.put("persons", "32");
        next.put("version", "1");

        assertThat(post("zhaomin", entry + "/correction", next))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("why-mistake");
        next.put("why", "补签两人");
        post("zhaomin", entry + "/correction", next);

        assertThat(page("zhaomin", entry)).bodyText().contains("32 人 / 32 人次", "原因：补签两人", "30 人 / 30 人次");
    }

    @Test
    void mistakesComeBackBesideTheirFieldsWithWhatWasTyped() {
        var form = form("");
        form.put("persons", "-1");
        form.put("spent", "一百");

        assertThat(post("zhaomin", "/records", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("what-mistake", "请填 0 或更大的整数", "请填金额", "value=\"一百\"");
    }

    @Test
    void fewerPersonTimesThanPersonsIsRefusedInPlainWords() {
        var form = form("健步走");
        form.put("personTimes", "3");

        assertThat(post("zhaomin", "/records", form))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("人次 3 少于人数 30");
    }

    @Test
    void aMemberNeitherWritesNorReadsWhatIsNotTheirs() {
        var entry = enter("zhaomin", form("看望困难职工家庭"));

        assertThat(page("lina", entry)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("lina", "/records"))
                .bodyText()
                .contains("这里是您参加过或经手的记录")
                .doesNotContain("看望困难职工家庭");
        assertThat(page("lina", "/records/new")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", "/records", form("偷偷记一条"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theListGoesOnWithOlderEntriesOnItsNextPage() {
        var first = Jsoup.parse(text(page("zhaomin", "/records")));
        var next = first.select("a[href*=after]").attr("href");
        assertThat(next).contains("after=");

        var second = Jsoup.parse(text(page("zhaomin", next)));

        assertThat(second.select("tbody tr")).hasSizeGreaterThan(5);
        assertThat(second.select("tbody a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("tbody a").eachAttr("href"));
    }

    @Test
    void theListIsExportedToExcelAsItIsFiltered() throws IOException {
        enter("zhaomin", form("拔河比赛"));

        var file =
                page("zhaomin", "/records/export.xlsx?words=拔河").getResponse().getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("青山中学工会 工作台账");
            assertThat(rows.get(3).getCellText(3)).isEqualTo("拔河比赛");
            assertThat(rows.get(4).getCellText(0)).isEqualTo("合计");
        }
    }

    private Map<String, String> form(String what) {
        var form = new LinkedHashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("version", "0");
        form.put("what", what);
        form.put("on", today.toString());
        form.put("area", "CULTURE_SPORT");
        form.put("kind", "ACTIVITY");
        form.put("persons", "30");
        form.put("countedBy", "签到表");
        return form;
    }

    private String enter(String login, Map<String, String> form) {
        return String.valueOf(post(login, "/records", form).getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String login, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(user(login)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult page(String login, String path) {
        return browser.get().uri(path).with(user(login)).exchange();
    }
}
