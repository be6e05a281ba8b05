package io.zhijia.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class ElectionPagesTests extends DemoPages {

    ElectionPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void anElectionIsPreparedOnItsPageAndItsBallotVotedOn() {
        var page = begun("页面换届选举");
        assertThat(text(get("lina", page))).contains("还没有候选人").doesNotContain("/candidates\"", "/round\"");
        assertThat(post("zhaomin", page + "/candidates", "post", "COMMITTEE", "member", "李娜", "by", ""))
                .hasStatus(422);
        for (var name : new String[] {"李娜", "王强"}) {
            assertThat(post("zhaomin", page + "/candidates", "post", "COMMITTEE", "member", name, "by", "第一小组"))
                    .hasStatus3xxRedirection();
        }
        for (int round = 0; round < 3; round++) {
            assertThat(post("zhaomin", page + "/posts/COMMITTEE/round")).hasStatus3xxRedirection();
        }
        assertThat(text(get("zhaomin", page))).contains("大会通过", "设立投票", "应选 1 名，至少要有 2 名候选人，现有 2 名");
        assertThat(get("lina", page + "/candidates.docx")).hasStatusOk();
        assertThat(get("lina", page + "/report.docx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/ballot", "day", "")).hasStatus(422);
        var sitting = first(text(get("zhaomin", "/congress")), "href=\"/congress/sittings/([0-9a-f-]{36})\">第四次会议");
        post("zhaomin", "/congress/sittings/" + sitting + "/hall/items", "title", "选举工会委员会", "handling", "ELECT");
        var choice = first(text(get("zhaomin", page)), "<option value=\"(" + sitting + ":[0-9]+)\"[^>]*>[^<]*选举工会委员会");
        assertThat(post("zhaomin", page + "/ballot", "day", "", "item", choice))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"" + choice + "\" selected");
        assertThat(post("zhaomin", page + "/ballot", "day", "", "item", "x")).hasStatus(422);
        var answer = post(
                "zhaomin",
                page + "/ballot",
                "day",
                "2099-06-01",
                "from",
                "14:00",
                "until",
                "17:00",
                "remote",
                "false",
                "teller1",
                "赵敏",
                "teller2",
                "陈静",
                "teller3",
                chair(),
                "item",
                choice);
        assertThat(answer).hasStatus3xxRedirection();
        var ballot = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(text(get("lina", ballot))).contains("工会委员会委员（应选 1 名）", "筹备");
        assertThat(text(get("lina", ballot + "/secrecy"))).contains("单张的票不公布").doesNotContain("这次逐票公布");
        assertThat(text(get("lina", page))).contains(ballot);
        assertThat(text(get("zhaomin", ballot))).contains("选举工会委员会");
        assertThat(text(get("zhaomin", "/congress/sittings/" + sitting + "/hall")))
                .contains(ballot);

        post("zhaomin", ballot + "/voiding", "reason", "候选人名单印错");
        assertThat(text(get("zhaomin", ballot)))
                .as("it is the election that holds its ballot again")
                .contains("href=\"" + page + "\"")
                .doesNotContain("/ballots/new?again=");
        assertThat(get("zhaomin", "/ballots/new?again=" + ballot.replaceFirst(".*/", "")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(page);
        var again = post(
                "zhaomin",
                page + "/ballot",
                "day",
                "2099-06-02",
                "from",
                "14:00",
                "until",
                "17:00",
                "remote",
                "false",
                "teller1",
                "赵敏",
                "teller2",
                "陈静",
                "teller3",
                chair());
        assertThat(again).hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", page)))
                .contains(Objects.requireNonNull(again.getResponse().getRedirectedUrl()));
        assertThat(text(get("zhaomin", ballot))).doesNotContain("btn-primary\" href=\"" + page);
    }

    @Test
    void onlyKeepersBeginOneAndAFormWithMistakesComesBack() {
        assertThat(post("lina", "/elections", "title", "换届选举", "committee", "3", "byElection", "false"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", "/elections", "title", "", "committee", "3", "byElection", "false"))
                .hasStatus(422);
        assertThat(post("zhaomin", "/elections", "title", "换届选举", "committee", "0", "byElection", "false"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("lina", "/elections"))).doesNotContain("name=\"committee\"");
    }

    @Test
    void postsAreToldWithTheirRulesAndWhatTheirListsLack() {
        var answer = post(
                "zhaomin",
                "/elections",
                "title",
                "选举常委和副主席",
                "committee",
                "0",
                "standing",
                "2",
                "viceChair",
                "1",
                "years",
                "5",
                "byElection",
                "false",
                "roll",
                "BODY");
        assertThat(answer).hasStatus3xxRedirection();
        var page = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(post(
                        "zhaomin",
                        page + "/candidates",
                        "post",
                        "STANDING",
                        "member",
                        "李娜",
                        "by",
                        "委员会",
                        "frontline",
                        "true"))
                .hasStatus3xxRedirection();
        assertThat(text(get("zhaomin", page)))
                .contains("工会副主席", "由本届机构的全体委员投票", "差额不少于 10%", "（通行做法，原文待核）")
                .contains("应选 2 名，至少要有 3 名候选人，现有 1 名", "常务委员会一般 9～11 名，这里是 2 名", "先报上级工会批准")
                .contains("候选人 1 名：女性 1 名", "一线职工 1 名", "候选人里没有劳动模范")
                .doesNotContain("候选人里没有女性", "候选人里没有一线职工");
        assertThat(text(get("lina", page))).contains("候选人 1 名：一线职工 1 名").doesNotContain("女性 1 名");
        assertThat(post(
                        "zhaomin",
                        "/elections",
                        "title",
                        "委员会自己选",
                        "committee",
                        "3",
                        "byElection",
                        "false",
                        "roll",
                        "BODY"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", "/elections", "title", "太多主任", "auditHead", "2", "byElection", "false"))
                .hasStatus(422);
    }

    private String chair() {
        return first(text(get("zhuxi", "/elections")), "class=\"name\"[^>]*>\\s*([^<\\s]+)");
    }

    private String begun(String title) {
        var answer =
                post("zhaomin", "/elections", "title", title, "committee", "1", "years", "5", "byElection", "false");
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
