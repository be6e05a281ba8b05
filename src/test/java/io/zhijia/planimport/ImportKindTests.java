package io.zhijia.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.identity.Actor;
import io.zhijia.identity.DemoUnion;
import io.zhijia.identity.PeopleDirectory;
import io.zhijia.identity.Person;
import io.zhijia.planimport.ImportState.Accepted;
import io.zhijia.planimport.ImportState.Choosing;
import io.zhijia.planimport.ImportState.Kept;
import io.zhijia.planreader.TextKind;
import io.zhijia.refusal.Refusal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an import does with texts that are no plan, or many, and with the people a plan names (PLN-15, PLN-16, E42). */
@SpringBootTest(properties = "demo=true")
@AutoConfigureMockMvc
class ImportKindTests {

    private static final String SUMMARY = """
            青山中学工会2025年工作总结
            一年来，工会在上级工会和学校党支部的领导下，开展了许多工作，现总结如下：
            一、召开了教职工代表大会，收到提案12件，答复了12件。
            二、组织了文体活动8次，参加了320人次。
            三、走访慰问了困难教职工15人次。
            """;

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);

    private final ImportService imports;
    private final KindService kinds;
    private final PeopleDirectory people;
    private final MockMvcTester browser;
    private final DemoUnion qingshan = DemoUnion.found();
    private final Actor secretary = qingshan.secretary();

    ImportKindTests(ImportService imports, KindService kinds, PeopleDirectory people, MockMvcTester browser) {
        this.imports = imports;
        this.kinds = kinds;
        this.people = people;
        this.browser = browser;
    }

    @Test
    void aSummaryIsNoPlanUntilSomebodySaysThatItIs() {
        var id = read(SUMMARY);
        assertThat(imports.read(secretary, id).kind()).isEqualTo(TextKind.SUMMARY);
        refuses(ImportRefusal.NOT_A_PLAN, () -> imports.accept(secretary, id));

        kinds.confirmPlan(secretary, id);

        imports.accept(secretary, id);
        assertThat(imports.read(secretary, id).state()).isInstanceOf(Accepted.class);
    }

    @Test
    void aSummaryIsKeptAmongTheYearsPapersAndThenLeftAlone() {
        var id = read(SUMMARY);

        var place = kinds.keep(secretary, id, JANUARY, DECEMBER);

        assertThat(place).startsWith("/summaries/");
        assertThat(imports.read(secretary, id).state()).isInstanceOf(Kept.class);
        refuses(ImportRefusal.ALREADY_KEPT, () -> imports.accept(secretary, id));
        refuses(ImportRefusal.ALREADY_KEPT, () -> kinds.confirmPlan(secretary, id));
        refuses(ImportRefusal.ALREADY_KEPT, () -> kinds.keep(secretary, id, JANUARY, DECEMBER));
    }

    @Test
    void aPlanIsNotKeptAsASummaryAndAnUpsideDownTimeIsRefused() {
        refuses(ImportRefusal.IS_A_PLAN, () -> kinds.keep(secretary, read(ImportFixtures.PLAN), JANUARY, DECEMBER));
        refuses(ImportRefusal.PERIOD_UPSIDE_DOWN, () -> kinds.keep(secretary, read(SUMMARY), DECEMBER, JANUARY));
    }

    @Test
    void whoIsNamedAndTheOnlyOneOfThatNameIsInCharge() {
        people.keep(
                secretary,
                List.of(
                        Person.here(qingshan.union(), qingshan.liNa().member(), "李娜", "1"),
                        Person.here(qingshan.union(), qingshan.wangQiang().member(), "王强", "2"),
                        Person.here(qingshan.union(), qingshan.chenJing().member(), "王强", "3")));
        var id = read("""
                青山中学工会2026年工作计划
                三月：
                1、庆祝三八妇女节，由李娜负责。
                2、走访慰问困难教职工（李娜老师）。
                四月：
                1、举行教职工羽毛球赛（王强）。
                2、召开教职工代表大会。
                """);

        assertThat(imports.entries(secretary, id))
                .extracting(ImportEntry::owner)
                .containsExactly(qingshan.liNa().member(), qingshan.liNa().member(), null, null);
        assertThat(imports.entries(secretary, id).getFirst().warnings()).isEmpty();
    }

    @Test
    void papersOfSingleMonthsAreJoinedToOnePlan() {
        var id = read("""
                青山中学工会2026年4月份工作安排
                1、召开教职工代表大会。
                2、举行教职工羽毛球赛。

                青山中学工会2026年3月份工作安排
                一、庆祝三八妇女节
                二、征集教代会提案
                """);
        assertThat(imports.monthsToJoin(secretary, imports.read(secretary, id))).containsExactly(3, 4);

        imports.join(secretary, id);

        assertThat(imports.read(secretary, id).isReviewing()).isTrue();
        assertThat(imports.read(secretary, id).title()).isEqualTo("青山中学工会2026年工作安排");
        assertThat(imports.entries(secretary, id))
                .extracting(entry -> entry.months() + entry.title())
                .containsExactly("[3]庆祝三八妇女节", "[3]征集教代会提案", "[4]召开教职工代表大会", "[4]举行教职工羽毛球赛");
        refuses(ImportRefusal.NO_MONTHS_TO_JOIN, () -> imports.join(secretary, id));
    }

    @Test
    void theReviewPageOffersWhatCanBeDone() {
        var kept = post("/plan/imports", "text", SUMMARY, "year", "2033");
        assertThat(get(kept))
                .bodyText()
                .contains("读起来是总结，不是计划", "留作总结", "它其实是计划")
                .doesNotContain("采用这");
        assertThat(browser.post()
                        .uri(kept + "/acceptance")
                        .with(user("zhaomin"))
                        .with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("读起来不是计划");

        var summary = post(kept + "/keeping", "from", "2025-01", "to", "2025-12");

        assertThat(get(summary)).bodyText().contains("答复了12件", "原文").doesNotContain("按最新记录重新起草");
        assertThat(get(summary + "/text")).bodyText().contains("文字照原样保存");
        assertThat(get(kept)).bodyText().contains("查看总结");
    }

    @Test
    void aPlanWithPlacesLeftOpenStaysADraftUntilTheyAreFilledIn() {
        var open = ImportFixtures.PLAN.replace("2025年", "20xx年").replace("退休教师", "**镇老教师");
        var id = post("/plan/imports", "text", open, "year", "2034");
        post(id + "/acceptance");
        var plan = planOf(id);

        assertThat(get("/plan?plan=" + plan)).bodyText().contains("还有 2 处没填：20xx年、**镇");
        assertThat(adopt(plan)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("20xx年", "**镇", "填好");

        post(id + "/undoing");
        post(id + "/blanks", "word", "20xx年", "meant", "2034年", "word", "**镇", "meant", "青山镇");
        post(id + "/acceptance");
        assertThat(adopt(planOf(id))).hasStatus3xxRedirection();
        post("/plan/" + planOf(id) + "/closing");
    }

    private MvcTestResult adopt(String plan) {
        return browser.post()
                .uri("/plan/" + plan + "/adoption")
                .param("committee", "工会委员会")
                .param("on", "2026-01-05")
                .with(user("zhaomin"))
                .with(csrf())
                .exchange();
    }

    /** As its page links to it. */
    private String planOf(String id) {
        var page = new String(get(id).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return page.replaceFirst("(?s).*href=\"/plan\\?plan=([0-9a-f-]+)\".*", "$1");
    }

    private ImportId read(String text) {
        var id = imports.start(secretary, "去年的", "", text, Year.of(2026));
        if (imports.read(secretary, id).state() instanceof Choosing) {
            imports.choose(secretary, id, 0);
        }
        return id;
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user("zhaomin")).exchange();
    }

    /** Where it leads. */
    private String post(String path, String... form) {
        var request = browser.post().uri(path).with(user("zhaomin")).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return String.valueOf(request.exchange().getResponse().getRedirectedUrl());
    }

    private static void refuses(ImportRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
