package io.zhijia.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.OneDay;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VisitPagesTests extends DemoPages {

    private final LocalDate today = OneDay.today();
    private static final String BOOK = "name=\"books\" value=\"([-0-9a-f]{36})\"[^>]*>\\s*<span[^>]*>";

    private final InspectionService service;

    VisitPagesTests(MockMvcTester browser, InspectionService service) {
        super(browser);
        this.service = service;
    }

    @Test
    void aVisitorReadsTheChosenBooksOnTheDayAndEachLookIsNoted() {
        var visit = prepared("区总工会验收组", today, "会议记录", "信息宣传");
        var front = look(visit.path());

        assertThat(front)
                .hasStatusOk()
                .bodyText()
                .contains("区总工会验收组", "会议记录", "信息宣传")
                .doesNotContain("组织建设");
        assertThat(front.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(front.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        var publicity = found(text(front), "href=\"(/visit/[^/\"]+/books/[-0-9a-f]{36})\">信息宣传");
        var book = look(publicity);
        assertThat(book).hasStatusOk().bodyText().contains("信息、简报、宣传报道").doesNotContain("/records/");
        var file = found(text(book), "href=\"(/visit/[^/\"]+/files/[-0-9a-f]{36})\"");
        assertThat(look(file)).hasStatusOk();
        assertThat(look(file + "/thumbnail")).hasStatusOk();
        assertThat(get("zhaomin", visit.place())).bodyText().contains("簿册目录", "信息宣传", "127.0.0.1");
    }

    @Test
    void whatConcernsMembersIsNeverShown() {
        var form = text(get("zhaomin", "/inspections/new?set=" + theYears()));
        assertThat(form).contains("送温暖、困难帮扶：涉及个人，不给看");
        var visit = prepared("检查组", today, "女职工");
        var women = found(text(look(visit.path())), "href=\"(/visit/[^/\"]+/books/[-0-9a-f]{36})\">女职工");

        assertThat(look(women)).bodyText().contains("件涉及会员个人，不在这里出示").doesNotContain("妇科检查");
    }

    @Test
    void aFileOfAnotherBookIsNotThere() {
        var all = prepared("甲", today, "信息宣传");
        var publicity = found(text(look(all.path())), "href=\"(/visit/[^/\"]+/books/[-0-9a-f]{36})\">信息宣传");
        var file = found(text(look(publicity)), "/files/([-0-9a-f]{36})\"");
        var other = prepared("乙", today, "上级文件");

        assertThat(look(other.path() + "/files/" + file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(look(other.path() + publicity.substring(publicity.indexOf("/books/"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theAddressIsGoodOnItsDayOnlyAndUntilItIsWithdrawn() {
        var tomorrow = prepared("明天来", today.plusDays(1), "会议记录");
        assertThat(look(tomorrow.path())).hasStatus(HttpStatus.NOT_FOUND);
        var visit = prepared("今天来", today, "会议记录");
        assertThat(look(visit.path())).hasStatusOk();
        assertThat(post("zhaomin", visit.place() + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(look(visit.path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("zhaomin", visit.place())).bodyText().contains("已撤回").doesNotContain(visit.path());
    }

    @Test
    void anotherUnionHasNoSuchVisit() {
        var visit = prepared("检查组", today, "会议记录");
        var id = VisitId.of(visit.place().substring("/inspections/".length()));
        var union = UnionId.next();
        var stranger = new Actor(union, MemberId.next(), "外人", Map.of(union.value(), Set.of(Office.SECRETARY)));

        assertThat(service.all(stranger)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> service.withdraw(stranger, id));
        assertThat(look(visit.path())).hasStatusOk();
    }

    @Test
    void refusalsSayWhatToDo() {
        assertThat(ask(today.minusDays(1), List.of(), theYears()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经过去");
        assertThat(ask(today.plusDays(31), List.of(), theYears()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("最多提前 30 天");
        assertThat(ask(today, List.of(), theYears()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有选簿册");
        var care = found(text(get("zhaomin", "/books/" + theYears())), "/books/([-0-9a-f]{36})\">送温暖");
        assertThat(ask(today, List.of(care), theYears()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("涉及会员个人，不能给来访者看");
    }

    @Test
    void whoTriesAddressesIsTurnedAway() {
        MvcTestResult last = look("/visit/none0");
        for (int i = 1; i < 30; i++) {
            last = browser.get()
                    .uri("/visit/none" + i)
                    .with(request -> {
                        request.setRemoteAddr("198.51.100.7");
                        return request;
                    })
                    .exchange();
        }
        assertThat(last).hasStatus(HttpStatus.CONFLICT).bodyText().contains("太多太快");
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, 200", "zhuxi, 200", "zuzhang, 409", "lina, 409"})
    void chairAndSecretaryReceiveVisitors(String login, int status) {
        assertThat(get(login, "/inspections")).hasStatus(status);
        assertThat(get(login, "/inspections/new")).hasStatus(status);
    }

    /** Where officers see it, and the visitor's address. */
    private record Prepared(String place, String path) {}

    private Prepared prepared(String visitor, LocalDate day, String... books) {
        var set = theYears();
        var form = text(get("zhaomin", "/inspections/new?set=" + set));
        var ids = new ArrayList<String>();
        for (var book : books) {
            ids.add(found(form, BOOK + book + "<"));
        }
        var request = browser.post().uri("/inspections").with(user("zhaomin")).with(csrf());
        request.param("set", set).param("visitor", visitor).param("day", day.toString());
        request.param("books", ids.toArray(String[]::new));
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        var address = String.valueOf(
                Objects.requireNonNull(answer.getMvcResult().getFlashMap()).get("address"));
        return new Prepared(
                String.valueOf(answer.getResponse().getRedirectedUrl()), address.substring(address.indexOf("/visit/")));
    }

    private MvcTestResult ask(LocalDate day, List<String> books, String set) {
        var request = browser.post().uri("/inspections").with(user("zhaomin")).with(csrf());
        request.param("set", set).param("visitor", "检查组").param("day", day.toString());
        request.param("books", books.toArray(String[]::new));
        return request.exchange();
    }

    private String theYears() {
        return found(text(get("zhaomin", "/books")), "href=\"/books/([-0-9a-f]{36})\">" + today.getYear() + "年簿册");
    }

    /** Without signing in. */
    private MvcTestResult look(String path) {
        return browser.get().uri(path).exchange();
    }

    private static String found(String html, String pattern) {
        var found = Pattern.compile(pattern).matcher(html);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
