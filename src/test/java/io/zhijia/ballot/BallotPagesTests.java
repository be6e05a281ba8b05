package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import io.zhijia.OneDay;
import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.VoterSide;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class BallotPagesTests extends DemoPages {

    BallotPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void everybodyReadsHowAVoteStandsAndOnlyItsKeepersMakeOne() {
        var vote = demoVote();
        assertThat(text(get("lina", vote)))
                .contains("是否同意《教职工考核办法（草案）》？", "制作钥匙", "筹备")
                .doesNotContain("/voiding");
        assertThat(text(get("zhaomin", vote))).contains("等监票人制作并试过票箱钥匙", "/voiding");
        assertThat(get("lina", "/ballots/new")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", vote + "/keys")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("lina", vote + "/keys")).hasStatusOk();
        assertThat(get("lina", vote + "/board.json")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aFormWithMistakesComesBackWithThem() {
        assertThat(post("zhaomin", "/ballots", "title", "", "question", "x")).hasStatus(422);
    }

    @Test
    void aVoteOfDelegatesNamesTheSittingItIsHeldIn() {
        var sitting =
                first(text(get("zhaomin", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\"[^>]*>第四次会议");
        var day = first(text(get("zhaomin", sitting)), "(20[0-9]{2}-[0-9]{2}-[0-9]{2}) [0-9]{2}:[0-9]{2}");
        var id = sitting.replaceFirst(".*/", "");
        assertThat(text(get("zhaomin", "/ballots/new"))).contains("value=\"" + id + "\"", "当日召开的会议");

        var ofThatDay = begun("按日关联", day, "");
        assertThat(text(get("lina", ofThatDay))).contains("第四次", sitting);
        assertThat(text(get("lina", sitting))).contains(ofThatDay, "按日关联");

        var chosen = begun("选定会议", LocalDate.parse(day).plusDays(1).toString(), id);
        assertThat(text(get("lina", sitting))).contains(chosen);
        var none = begun("不关联", day, "NONE");
        assertThat(text(get("lina", none))).doesNotContain(sitting);
        assertThat(text(get("lina", sitting))).doesNotContain(none);

        assertThat(post("zhaomin", "/ballots", form("没有", day, UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(post("zhaomin", "/ballots", form("不是", day, "第四次"))).hasStatus(422);
    }

    @Test
    void aVoteOnAnItemOfTheAgendaIsSetUpFromTheHallAndKeepsTheItemFromOtherVotes() {
        var sitting =
                first(text(get("zhaomin", "/congress")), "href=\"(/congress/sittings/[0-9a-f-]{36})\"[^>]*>第四次会议");
        var day = first(text(get("zhaomin", sitting)), "(20[0-9]{2}-[0-9]{2}-[0-9]{2}) [0-9]{2}:[0-9]{2}");
        post("zhaomin", sitting + "/hall/items", "title", "补充医疗保障方案", "reporter", "", "handling", "PASS");
        var about = first(
                text(get("zhaomin", sitting + "/hall")),
                "href=\"/ballots/new[?]about=([0-9a-f-]{36}:[0-9]+)\" aria-label=\"用秘密投票表决：补充医疗保障方案\"");
        assertThat(text(get("lina", sitting + "/hall"))).doesNotContain("/ballots/new");
        assertThat(text(get("zhaomin", "/ballots/new?about=" + about)))
                .contains("value=\"" + about + "\" selected", "是否同意“补充医疗保障方案”？");
        assertThat(get("zhaomin", "/ballots/new?about=x")).hasStatus(HttpStatus.BAD_REQUEST);

        var vote = begun("补充医疗保障方案", day, about);
        assertThat(text(get("lina", vote))).contains("表决的议题", "：补充医疗保障方案", sitting + "/hall");
        assertThat(text(get("lina", sitting + "/hall"))).contains("表决在秘密投票中进行", vote);
        assertThat(post("zhaomin", "/ballots", form("再来一次", day, about)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("正由秘密投票“补充医疗保障方案”表决");
        post("zhaomin", vote + "/voiding", "reason", "改为举手表决");
        assertThat(text(get("zhaomin", sitting + "/hall")))
                .contains("about=" + about)
                .doesNotContain("表决在秘密投票中进行");
        assertThat(text(get("zhaomin", "/ballots/new?again=" + vote.replaceFirst(".*/", ""))))
                .contains("value=\"" + about + "\" selected");
        post("zhaomin", sitting + "/hall/items/" + about.replaceFirst(".*:", "") + "/removal");
        assertThat(text(get("zhaomin", vote))).doesNotContain("表决的议题");
    }

    private String begun(String title, String day, String sitting) {
        var answer = post("zhaomin", "/ballots", form(title, day, sitting));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void aVoteFromAfarRunsForDaysAndOneInTheHallDoesNot() {
        var day = OneDay.today().plusDays(2);
        var last = day.plusDays(3);
        var hall = Stream.concat(Stream.of(form("几天的投票", day.toString(), "")), Stream.of("lastDay", last.toString()))
                .toArray(String[]::new);
        assertThat(post("zhaomin", "/ballots", hall))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("会场投票在一天之内截止");
        var remote =
                Stream.of(hall).map(one -> one.equals("false") ? "true" : one).toArray(String[]::new);
        var answer = post("zhaomin", "/ballots", remote);
        assertThat(answer).hasStatus3xxRedirection();
        var vote = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(text(get("zhaomin", vote))).contains(day + " 14:00", last + " 15:00");
        post("zhaomin", vote + "/voiding", "reason", "只是试试");
    }

    @Test
    void aRuleOfItsOwnIsSettledWholeAndNeverMilderThanTheLaw() {
        var day = OneDay.today().plusDays(2).toString();
        assertThat(ruled("一半的规则", day, "region", "NATIONAL", "base", "PRESENT", "share", "", "basis", ""))
                .hasStatus(422)
                .bodyText()
                .contains("基数、比例、依据三项都要填");
        assertThat(ruled("太宽的规则", day, "region", "SHANGHAI", "base", "VALID", "share", "AT_LEAST:1/2", "basis", "习惯"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("上海市职工代表大会条例第三十一条");
        var stricter = ruled(
                "更严的规则", day, "region", "SHANGHAI", "base", "ENTITLED", "share", "AT_LEAST:3/4", "basis", "议事规则第三条");
        assertThat(stricter).hasStatus3xxRedirection();
        var vote = String.valueOf(stricter.getResponse().getRedirectedUrl());
        assertThat(text(get("lina", vote))).contains("3/4 以上（含本数）", "议事规则第三条", "没有标记算弃权");
        post("zhaomin", vote + "/voiding", "reason", "只是试试");
        assertThat(text(get("zhaomin", "/ballots/new?again=" + vote.replaceFirst(".*/", ""))))
                .contains("value=\"AT_LEAST:3/4\" selected", "议事规则第三条");
    }

    @Test
    void aDismissalGoesByTheUnionLaw() {
        var day = OneDay.today().plusDays(2).toString();
        var answer = ruled("罢免主席", day, "kind", "DISMISSAL_OF_CHAIR");
        assertThat(answer).hasStatus3xxRedirection();
        var vote = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(text(get("lina", vote))).contains("罢免主席、副主席", "工会法第十八条", "已核对法规原文");
        post("zhaomin", vote + "/voiding", "reason", "只是试试");
        assertThat(ruled(
                        "太容易的罢免",
                        day,
                        "kind",
                        "DISMISSAL_OF_CHAIR",
                        "base",
                        "PRESENT",
                        "share",
                        "MORE_THAN:1/2",
                        "basis",
                        "习惯"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("工会法第十八条");
    }

    private MvcTestResult ruled(String title, String day, String... rule) {
        return post(
                "zhaomin",
                "/ballots",
                Stream.concat(Stream.of(form(title, day, "")), Stream.of(rule)).toArray(String[]::new));
    }

    private static String[] form(String title, String day, String sitting) {
        return new String[] {
            "title",
            title,
            "question",
            "是否同意？",
            "sitting",
            sitting,
            "day",
            day,
            "from",
            "14:00",
            "until",
            "15:00",
            "remote",
            "false",
            "teller1",
            "李娜",
            "teller2",
            "王强",
            "teller3",
            "陈静"
        };
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        var vote = demoVote();
        for (var step : new String[] {"/notice", "/closing", "/announcement", "/filing"}) {
            assertThat(post("zhaomin", vote + step)).as(step).hasStatus(HttpStatus.CONFLICT);
        }
        assertThat(post("zhaomin", vote + "/opening", "present", "3")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("lina", vote + "/signature")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theSecrecyPageSaysWhatIsKeptAndWhatIsNot() {
        var page = text(get("lina", demoVote() + "/secrecy"));
        for (var sentence : Secrecy.values()) {
            assertThat(page).contains("<li");
            assertThat(sentence.word()).startsWith("ballot.secrecy.");
        }
        assertThat(page).contains("3 位监票人中要有两位到场", "有人看着您的屏幕", "不知道哪一张是您的");
    }

    /** I10: nobody is recognized at the box, and nobody leaves with a cookie. */
    @Test
    void i10TheBoxKnowsNoSessionAndSetsNoCookie() {
        var id = demoVote().substring("/ballots/".length());
        var paper = "{\"t\":\"%s\",\"s\":\"%s\",\"e\":\"%s\"}"
                .formatted(
                        Bytes.text(VoterSide.random(32)), Bytes.text(VoterSide.random(384)), Bytes.text(new byte[701]));
        var answer = browser.post()
                .uri("/box/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(paper)
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(answer)).contains("NOT_OPEN");
        assertThat(answer.getResponse().getHeaderNames()).doesNotContain("Set-Cookie");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(browser.post()
                        .uri("/box/" + id)
                        .header("Authorization", "Bearer x")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(paper)
                        .exchange())
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(browser.post()
                        .uri("/box/" + BallotId.next())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(paper)
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post()
                        .uri("/box/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"t\":\"?\"}")
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);
    }

    /** Nobody signs in here, so nobody may send more than a paper. */
    @Test
    void theBoxTakesNothingLongerThanAPaperCanBe() {
        var id = demoVote().substring("/ballots/".length());
        assertThat(browser.post()
                        .uri("/box/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"t\":\"%s\"}".formatted("A".repeat(70_000)))
                        .exchange())
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    private String demoVote() {
        return first(everyPage("zhaomin", "/ballots"), "href=\"(/ballots/[0-9a-f-]{36})\"[^>]*>\\s*<span>教职工考核办法 ");
    }
}
