package io.zhijia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldVote;
import io.zhijia.checker.VerifyBallot;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An election through the pages: candidates round by round, papers on a phone and at a desk, a name written in, a tie that is
 * decided on record, the box opened by two, the elected in their seats.
 */
class ElectionBrowserTests extends VotesInABrowser {

    private final ApplicationContext context;
    private final JdbcClient sql;
    private final IdentityService people;

    ElectionBrowserTests(ApplicationContext context, JdbcClient sql, IdentityService people) {
        this.context = context;
        this.sql = sql;
        this.people = people;
    }

    @Test
    void anElectionWithATieAndANameWrittenIn(@TempDir Path folder) {
        var keeper = signedIn("zhaomin", 1280, 900);
        var lina = signedIn("lina", 360, 740, "en");
        var chair = signedIn("zhuxi", 360, 740);
        var election = begun(keeper);
        for (var name : List.of("陈静", "王强", third(keeper))) {
            recommended(keeper, name);
        }
        lookAt(keeper, "desktop-election");
        lina.navigate(at(election));
        lookAt(lina, "phone-election");
        adopted(keeper);
        var vote = setUp(keeper, chair.locator("#menu .me .name").textContent().strip());

        keysMade(lina, vote, folder);
        keeper.navigate(at(vote));
        press(keeper, "公告");
        assertThat(keeper.locator("#code")).isVisible();
        takesThePass(lina, vote);
        takesThePass(keeper, vote);
        var others = others(vote);
        others.takePasses();
        keeper.navigate(at(vote));
        begins(keeper, others.voters() + 2);

        votesForTwo(lina, vote);
        writesIn(keeper, vote);
        others.drop(papers(List.copyOf(others.marks("q1").values()), others.voters()));
        keeper.navigate(at(vote));
        press(keeper, "截止");
        assertThat(keeper.locator(".heading .badge")).containsText("已截止");

        bringsPart(lina, vote, folder.resolve("1.json"));
        bringsPart(chair, vote, folder.resolve("2.json"));
        assertThat(chair.locator("#sheet")).containsText("周全");
        lookAt(chair, "phone-election-tie");
        oneTeacherZhou(keeper, chair, vote);
        bringsPart(lina, vote, folder.resolve("1.json"));
        bringsPart(chair, vote, folder.resolve("2.json"));
        assertThat(chair.locator("#sheet .joined")).containsText("周全 1、周老师 1");
        signs(chair, "签字");
        lina.navigate(at(vote));
        signs(lina, "Sign");
        keeper.navigate(at(vote));
        assertThat(named(keeper, AriaRole.BUTTON, "宣布结果")).hasCount(0);
        lookAt(keeper, "desktop-election-tie");
        lotDrawn(keeper);
        press(keeper, "宣布结果");
        assertThat(keeper.locator(".heading .badge")).containsText("已宣布");
        lookAt(keeper, "desktop-election-result");
        lina.navigate(at(vote));
        lookAt(lina, "phone-election-result");

        var board = folder.resolve("board.json");
        keeper.waitForDownload(() -> named(keeper, AriaRole.LINK, "公布文件").click()).saveAs(board);
        assertThat(VerifyBallot.run(List.of(board.toString()))).isZero();
        checkedOffline(keeper, board, folder.resolve("check.html"));
        keeper.navigate(at(election));
        assertThat(keeper.locator("#main .badge", new Page.LocatorOptions().setHasText("当选"))).hasCount(2);
    }

    /** Two people say that two names are one person; how many papers hold both, only the papers tell. */
    private static void oneTeacherZhou(Page keeper, Page chair, String vote) {
        keeper.navigate(at(vote));
        named(keeper, AriaRole.LINK, "查看和合并").click();
        keeper.locator("[name=names][value=周全]").check();
        keeper.locator("[name=names][value=周老师]").check();
        keeper.locator("[name=meant]").fill("周全");
        lookAt(keeper, "desktop-election-names");
        press(keeper, "提出合并");
        assertThat(keeper.locator("#main .badge")).containsText("待另一人确认");
        chair.navigate(at(vote + "/joinings"));
        lookAt(chair, "phone-election-names");
        press(chair, "确认是同一人");
        assertThat(chair.locator("#main .badge")).containsText("待重新数票");
    }

    /** The page somebody takes home needs no server. */
    private void checkedOffline(Page keeper, Path board, Path checker) {
        keeper.waitForDownload(() -> keeper.locator("a[href='/assets/ballot-check.html']").click())
                .saveAs(checker);
        var offline = opened(360, 740, "zh-CN");
        offline.navigate(checker.toUri().toString());
        offline.locator("#file").setInputFiles(board);
        assertThat(offline.locator("#said .good")).isVisible();
        lookAt(offline, "phone-election-checked");
    }

    private String begun(Page keeper) {
        keeper.navigate(at("/elections"));
        if (!keeper.locator("[name=title]").isVisible()) {
            keeper.locator("details summary").first().click();
        }
        lookAt(keeper, "desktop-elections");
        keeper.locator("[name=title]").fill("委员补选");
        keeper.locator("[name=byElection]").selectOption("true");
        keeper.locator("[name=committee]").fill("2");
        keeper.locator("[name=chair]").fill("0");
        keeper.locator("[name=audit]").fill("0");
        press(keeper, "开始");
        assertThat(keeper.locator("h1")).containsText("委员补选");
        return pathOf(keeper);
    }

    /** Anybody who has no other part in it. */
    private static String third(Page keeper) {
        return keeper.locator("[name=member] option").allTextContents().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty()
                        && !Set.of("陈静", "王强", "李娜", "赵敏").contains(name)
                        && name.length() < 4)
                .reduce((one, last) -> last)
                .orElseThrow();
    }

    private static void recommended(Page keeper, String name) {
        keeper.locator("[name=member]").selectOption(new SelectOption().setLabel(name));
        keeper.locator("[name=by]").fill("第一小组");
        press(keeper, "推荐候选人");
        assertThat(keeper.locator("section li", new Page.LocatorOptions().setHasText(name)))
                .isVisible();
    }

    private static void adopted(Page keeper) {
        for (var stage : List.of("上届委员会提出", "党组织和上级工会已审查", "大会通过")) {
            keeper.locator("form[action$='/round'] button").click();
            assertThat(keeper.locator("section .badge").first()).containsText(stage);
        }
    }

    private static String setUp(Page keeper, String second) {
        keeper.locator("[name=day]").fill("2099-06-01");
        keeper.locator("[name=teller1]").selectOption(new SelectOption().setLabel("李娜"));
        keeper.locator("[name=teller2]").selectOption(new SelectOption().setLabel(second));
        keeper.locator("[name=teller3]").selectOption(new SelectOption().setLabel("赵敏"));
        press(keeper, "设立投票");
        keeper.waitForURL("**/ballots/*");
        return pathOf(keeper);
    }

    private HeldVote others(String vote) {
        WithinUnion union = () -> new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
        return HeldVote.beside(
                context,
                people.actor(union, member("zhaomin")),
                new BallotId(UUID.fromString(vote.replaceFirst(".*/", ""))),
                Set.of(member("zhaomin"), member("lina")));
    }

    private MemberId member(String login) {
        return new MemberId(sql.sql("select member from account.login where name = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }

    /** The first two candidates; a third is refused on the spot. */
    private static void votesForTwo(Page lina, String vote) {
        lina.navigate(at(vote));
        var fors = lina.locator("[data-question=q1] label", new Page.LocatorOptions().setHasText("○"));
        for (int i = 0; i < 3; i++) {
            fors.nth(i).click();
        }
        assertThat(lina.locator("[data-chosen]")).hasText("3");
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=tooMany]")).isVisible();
        lookAt(lina, "phone-election-too-many");
        lina.locator("[data-question=q1] label", new Page.LocatorOptions().setHasText("×"))
                .nth(2)
                .click();
        lina.locator("[data-do=vote] button").click();
        assertThat(lina.locator("[data-say=inBox]")).isVisible();
    }

    private static void writesIn(Page keeper, String vote) {
        keeper.navigate(at(vote));
        keeper.locator("[data-question] details summary").click();
        var field = keeper.locator("[data-write]").first();
        field.fill("王 强");
        keeper.locator("[data-do=vote] button").click();
        assertThat(keeper.locator("[data-say=namedTwice]")).isVisible();
        field.fill("周 全");
        lookAt(keeper, "desktop-election-paper");
        keeper.locator("[data-do=vote] button").click();
        assertThat(keeper.locator("[data-say=inBox]")).isVisible();
    }

    /** With the two papers from the browsers the first of three is ahead, and the others have as many votes as each other. */
    private static List<Map<String, List<String>>> papers(List<String> unsorted, int voters) {
        var marks = unsorted.stream().sorted().toList();
        var papers = new ArrayList<Map<String, List<String>>>();
        var apart = (voters - 9) / 2;
        for (int i = 0; i < voters; i++) {
            List<String> chosen = i < apart
                    ? List.of(marks.get(0), marks.get(1))
                    : i < 2 * apart + 1
                            ? List.of(marks.get(0), marks.get(2))
                            : i < 2 * apart + 7
                                    ? List.of(marks.get(1), marks.get(2))
                                    : i == voters - 1 ? List.of("+周老师") : List.of();
            papers.add(Map.of("q1", chosen));
        }
        return papers;
    }

    private static void lotDrawn(Page keeper) {
        keeper.locator("[name=chosen]").first().check();
        keeper.locator("[name=how]").selectOption("LOT");
        keeper.locator("[name=note]").fill("两位监票人在场，当众抽签。");
        press(keeper, "记录下来");
        assertThat(named(keeper, AriaRole.BUTTON, "宣布结果")).isVisible();
    }
}
