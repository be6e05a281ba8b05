package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.zhijia.audience.AudienceDirectory;
import io.zhijia.audience.AudienceFilter;
import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldVote;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five leaders are rated by a staff of eighty and more through the pages: set up, voted on a phone, the box opened by two tellers, the
 * result read by those who may.
 */
class AppraisalBrowserTests extends VotesInABrowser {

    private static final int QUESTIONS = 30;
    private static final int STAFF = 80;

    private final ApplicationContext context;
    private final JdbcClient sql;
    private final IdentityService people;

    AppraisalBrowserTests(ApplicationContext context, JdbcClient sql, IdentityService people) {
        this.context = context;
        this.sql = sql;
        this.people = people;
    }

    @Test
    void fiveLeadersAreRatedByTheWholeStaff(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 360, 740, "en");
        var chair = signedIn("zhuxi", 360, 740);
        staffOfEighty(keeper);
        rollFrozen(keeper);
        var round = begun(keeper);
        var vote = ordered(keeper, chair.locator("#menu .me .name").textContent().strip());
        lina.navigate(at(round));
        lookAt(lina, "phone-appraisal");

        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();
        takesThePass(lina, vote);
        var others = others(vote);
        org.assertj.core.api.Assertions.assertThat(others.voters() + 1).isGreaterThanOrEqualTo(STAFF);
        others.takePasses();
        keeper.navigate(at(vote));
        begins(keeper, others.voters() + 1);
        rates(lina, vote);
        writes(lina, round);
        others.drop(papers(others));
        keeper.navigate(at(vote));
        press(keeper, "截止");
        assertThat(keeper.locator(".heading .badge")).containsText("已截止");

        bringsPart(lina, vote, folder.resolve("1.json"));
        bringsPart(chair, vote, folder.resolve("2.json"));
        signs(chair, "签字");
        lina.navigate(at(vote));
        signs(lina, "Sign");
        keeper.navigate(at(vote));
        press(keeper, "宣布结果");
        assertThat(keeper.locator(".heading .badge")).containsText("已宣布");

        keeper.navigate(at(round));
        keeper.waitForCondition(() -> {
            keeper.reload();
            return keeper.locator("#result-1").count() == 1;
        });
        assertThat(keeper.locator("section table")).hasCount(5);
        assertThat(keeper.locator("#result-2 ~ .badge")).containsText("%");
        for (int object = 1; object <= 5; object++) {
            var standing = keeper.locator("section:has(#result-" + object + ")");
            standing.locator("details:has([name=points]) summary").click();
            standing.locator("[name=points]").fill(String.valueOf(84 + object));
            standing.locator("[name=source]").fill("人事处年度考核");
            standing.locator("form[action$='/assessment'] button").click();
            assertThat(standing).containsText("× 30%");
        }
        lookAt(keeper, "desktop-appraisal-result");
        keeper.locator("[name=to]").fill("党委、人事处、教代会主席团");
        press(keeper, "已经报告");
        assertThat(keeper.locator("#main .heading .badge")).containsText("已报告");
        readsOnlyTheOwn(round, vote);
    }

    /** Wang Qiang is one of the five. */
    private void readsOnlyTheOwn(String round, String vote) {
        var rated = signedIn("wangqiang", 360, 740);
        rated.navigate(at(round));
        assertThat(rated.locator("section table")).hasCount(1);
        assertThat(rated.locator("#result-1")).containsText("王强");
        lookAt(rated, "phone-appraisal-own-result");
        rated.navigate(at(vote));
        assertThat(rated.locator("#sheet table")).hasCount(1);
        assertThat(rated.locator("a[href$='board.json']")).hasCount(0);
        lookAt(rated, "phone-appraisal-ballot");
    }

    /** Those who joined lately are entered until they are eighty. */
    private void staffOfEighty(Page keeper) {
        var by = people.actor(ours(), member("zhaomin"));
        var here = context.getBean(AudienceDirectory.class)
                .on(by, AudienceFilter.serving(AudienceFilter.Serving.IN_SERVICE, null), LocalDate.now(context.getBean(Clock.class)))
                .size();
        for (int i = here; i < STAFF; i++) {
            keeper.navigate(at("/members/new"));
            keeper.locator("[name=name]").fill("新职工" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10));
            keeper.locator("[name=number]").fill("NEW-" + i);
            keeper.locator("[name=sex]").selectOption(i % 2 == 0 ? "FEMALE" : "MALE");
            keeper.locator("[name=on]").fill(LocalDate.now(context.getBean(Clock.class)).minusMonths(1).toString());
            keeper.locator("#main form .btn-primary").click();
            assertThat(keeper.locator("h1")).containsText("新职工");
        }
    }

    private static void rollFrozen(Page keeper) {
        keeper.navigate(at("/members/rolls"));
        keeper.locator("details:has([name=title]) summary").click();
        keeper.locator("[name=title]").fill("全体职工测评名册");
        keeper.locator("form:has([name=title]) .btn-primary").click();
        assertThat(keeper.locator("h1")).containsText("全体职工测评名册");
        keeper.locator("form[action$='/freezing'] button").click();
        assertThat(keeper.locator("form[action$='/freezing']")).hasCount(0);
    }

    private static String begun(Page keeper) {
        keeper.navigate(at("/appraisals"));
        if (!keeper.locator("[name=title]").isVisible()) {
            keeper.locator("details summary").first().click();
        }
        lookAt(keeper, "desktop-appraisals");
        keeper.locator("[name=title]").fill("五位领导述职测评");
        keeper.locator("[name=uses][value=APPOINTMENT]").check();
        press(keeper, "开始");
        assertThat(keeper.locator("h1")).containsText("五位领导述职测评");
        keeper.locator("[name=names]").fill("王强\n校长\n书记\n副校长甲\n副校长乙");
        press(keeper, "加入");
        assertThat(keeper.locator("section[aria-labelledby=objects] li")).hasCount(5);
        keeper.locator("details:has([name=personnel]) summary").click();
        keeper.locator("[name=personnel]").fill("30");
        press(keeper, "保存权重");
        assertThat(keeper.locator("#main")).containsText("人事部门考核占 30%");
        keeper.locator("[name=name]").fill("全体职工");
        keeper.locator("[name=raters]")
                .selectOption(new SelectOption().setLabel("全体职工测评名册"));
        press(keeper, "加入参评群体");
        assertThat(keeper.locator("section[aria-labelledby=groups] li")).containsText("全体职工");
        return pathOf(keeper);
    }

    private static String ordered(Page keeper, String second) {
        keeper.locator("[name=day]").fill("2099-06-01");
        keeper.locator("[name=teller1]").selectOption(new SelectOption().setLabel("李娜"));
        keeper.locator("[name=teller2]").selectOption(new SelectOption().setLabel(second));
        keeper.locator("[name=teller3]").selectOption(new SelectOption().setLabel("赵敏"));
        lookAt(keeper, "desktop-appraisal-set-up");
        press(keeper, "设立投票");
        var link = keeper.locator("a[href^='/ballots/']");
        assertThat(link).isVisible();
        return link.getAttribute("href");
    }

    private HeldVote others(String vote) {
        return HeldVote.beside(
                context,
                people.actor(ours(), member("zhaomin")),
                new BallotId(UUID.fromString(vote.replaceFirst(".*/", ""))),
                Set.of(member("lina")));
    }

    private WithinUnion ours() {
        return () -> new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    private MemberId member(String login) {
        return new MemberId(sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }

    /** The best grade for everything. */
    private static void rates(Page lina, String vote) {
        lina.navigate(at(vote));
        var questions = lina.locator("fieldset[data-question]");
        assertThat(questions).hasCount(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            questions.nth(i).locator("label").first().click();
        }
        lookAt(lina, "phone-appraisal-paper");
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=inBox]")).isVisible();
    }

    /** In words, on a sheet of its own that nobody signed in for. */
    private static void writes(Page lina, String round) {
        lina.navigate(at(round));
        named(lina, AriaRole.LINK, "Write words").click();
        lina.locator("form[action$='/code'] button").click();
        lina.locator("[name=q1]").fill("待人和气，希望多到办公室坐坐");
        lookAt(lina, "phone-appraisal-words");
        lina.locator("form[action^='/s/'] .btn-primary").click();
        assertThat(lina.locator("main")).containsText("This code is used");
        assertThat(lina.locator("main")).not().containsText("publishes");
        lina.navigate(at(round));
        assertThat(lina.locator("section[aria-labelledby=words]")).containsText("1 came back");
        assertThat(named(lina, AriaRole.LINK, "Write words")).hasCount(0);
    }

    /** Six in ten give the best grade, three the next, one the third. */
    private static List<Map<String, List<String>>> papers(HeldVote others) {
        var papers = new ArrayList<Map<String, List<String>>>();
        for (int i = 0; i < others.voters(); i++) {
            var grade = i % 10 < 6 ? "g1" : i % 10 < 9 ? "g2" : "g3";
            var paper = new HashMap<String, List<String>>();
            for (int question = 1; question <= QUESTIONS; question++) {
                paper.put("q" + question, List.of(grade));
            }
            papers.add(paper);
        }
        return papers;
    }
}
