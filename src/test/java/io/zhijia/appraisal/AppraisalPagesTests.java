package io.zhijia.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class AppraisalPagesTests extends DemoPages {

    AppraisalPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @Test
    void aRoundIsSetUpOnItsPageAndItsBallotOrdered() {
        var page = begun("页面述职测评");
        assertThat(text(get("lina", page)))
                .contains("评优选先", "还没有测评对象")
                .doesNotContain("/objects\"", "/groups\"", "本人可看");
        assertThat(post("zhaomin", page + "/uses", "uses", "TRAINING,TITLE")).hasStatus3xxRedirection();
        assertThat(text(get("lina", page))).contains("职称评审", "培训名额").doesNotContain("评优选先");
        assertThat(post("zhaomin", page + "/uses", "uses", "ANYTHING")).hasStatus(400);
        assertThat(post("lina", page + "/uses", "uses", "WAGE")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/objects", "kind", "LEADER", "names", " "))
                .hasStatus(422);
        assertThat(post("zhaomin", page + "/objects", "kind", "LEADER", "names", "李娜\n 校外来的校长 \n"))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", page + "/objects", "kind", "HEAD", "names", "李娜"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get("zhaomin", page))).contains("校外来的校长", "会员：本人可看自己的结果", "德、能、勤、绩、廉、总体评价");
        assertThat(post("zhaomin", page + "/forms", "about", "LEADER", "criteria", "", "scale", "GRADES"))
                .hasStatus(422);
        assertThat(post("zhaomin", page + "/forms", "about", "LEADER", "criteria", "党建 业务", "scale", "POINTS"))
                .hasStatus3xxRedirection();
        assertThat(text(get("lina", page))).contains("党建、业务、总体评价 · 分数段");
        var unweighed = post("zhaomin", page + "/groups", "name", "代表", "raters", "DELEGATES", "weight", "0");
        assertThat(unweighed).hasStatus(422);
        assertThat(text(unweighed)).contains("value=\"0\"", "党建");
        assertThat(post(
                        "zhaomin",
                        page + "/groups",
                        "name",
                        "代表",
                        "raters",
                        "DELEGATES",
                        "weight",
                        "90",
                        "rates",
                        "LEADER"))
                .hasStatus3xxRedirection();
        assertThat(ordered(page)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/groups/1/removal")).hasStatus3xxRedirection();
        assertThat(post(
                        "zhaomin",
                        page + "/groups",
                        "name",
                        "代表",
                        "raters",
                        "DELEGATES",
                        "weight",
                        "100",
                        "rates",
                        "LEADER"))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", page + "/personnel", "personnel", "91")).hasStatus(422);
        assertThat(post("lina", page + "/personnel", "personnel", "30")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/personnel", "personnel", "30")).hasStatus3xxRedirection();
        assertThat(text(get("lina", page))).contains("人事部门考核占 30%");
        assertThat(post("zhaomin", page + "/ballots", "day", "")).hasStatus(422);
        assertThat(ordered(page)).hasStatus3xxRedirection();
        assertThat(ordered(page)).as("a double click").hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/removal"))
                .as("one that is voted on")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/uses", "uses", "WAGE"))
                .as("a use named afterwards")
                .hasStatus(HttpStatus.CONFLICT);

        var ballot = first(text(get("lina", page)), "(/ballots/[-0-9a-f]+)");
        assertThat(text(get("lina", ballot))).contains("测评 6 项", "校外来的校长：党建", "筹备");
        assertThat(text(get("lina", ballot + "/secrecy"))).contains("单张的票不公布");
        assertThat(get("zhaomin", page + "/result.docx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/personnel", "personnel", "40"))
                .as("once there are ballots")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/objects/1/assessment", "points", "101", "source", "人事处", "version", "0"))
                .hasStatus(422);
        assertThat(post("zhaomin", page + "/objects/1/assessment", "points", "88", "source", "人事处", "version", "0"))
                .as("before there is a result")
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/objects/9/assessment", "points", "88", "source", "人事处", "version", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("lina", "/appraisals/years/2099.xlsx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", "/appraisals/years/2099.xlsx")).hasStatusOk();
        assertThat(post("zhaomin", page + "/report", "to", "")).hasStatus(422);
        assertThat(post(
                        "zhaomin",
                        page + "/measures",
                        "problem",
                        "",
                        "measure",
                        "少开会",
                        "owner",
                        "李娜",
                        "due",
                        "2099-01-01"))
                .hasStatus(422);
        assertThat(post(
                        "zhaomin",
                        page + "/measures",
                        "problem",
                        "会多",
                        "measure",
                        "少开会",
                        "owner",
                        "李娜",
                        "due",
                        "2099-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                        "lina",
                        page + "/measures",
                        "problem",
                        "会多",
                        "measure",
                        "少开会",
                        "owner",
                        "李娜",
                        "due",
                        "2099-01-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/report", "to", "党委")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aGroupInWhichOneCouldTellWhoRatedHowDoesNotRateByItself() {
        assertThat(post("zhaomin", "/members/audiences", "name", "九十九岁以上", "fromAge", "99"))
                .hasStatus3xxRedirection();
        var page = begun("少数人的测评");
        var few = first(text(get("zhaomin", page)), "value=\"(AUDIENCE:[-0-9a-f]+)\"[^>]*>九十九岁以上");
        post("zhaomin", page + "/objects", "kind", "UNION", "names", "工会工作");
        assertThat(post("zhaomin", page + "/groups", "name", "老同志", "raters", few, "weight", "100", "rates", "UNION"))
                .hasStatus3xxRedirection();
        var answer = ordered(page);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(answer)).contains("老同志只有 0 人");
    }

    @Test
    void twoTapsBeginOneRoundAndOneBegunByMistakeIsRemoved() {
        var id = UUID.randomUUID().toString();
        var page = "/appraisals/" + id;
        for (int tap = 0; tap < 2; tap++) {
            assertThat(post("zhaomin", "/appraisals", "title", "误开的一轮", "id", id))
                    .hasRedirectedUrl(page);
        }
        assertThat(text(get("zhaomin", "/appraisals")).split("误开的一轮", -1)).hasSize(2);
        post("zhaomin", page + "/objects", "kind", "UNION", "names", "工会工作");
        assertThat(post("lina", page + "/removal")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", page + "/removal")).hasRedirectedUrl("/appraisals");
        assertThat(get("zhaomin", page)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyKeepersBeginOneAndAFormWithMistakesComesBack() {
        assertThat(post("lina", "/appraisals", "title", "述职测评")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", "/appraisals", "title", "")).hasStatus(422);
        assertThat(post("zhaomin", "/appraisals", "title", "测 ")).hasStatus(422);
        assertThat(text(get("lina", "/appraisals"))).doesNotContain("name=\"title\"");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult ordered(String page) {
        return post(
                "zhaomin",
                page + "/ballots",
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
                "王强");
    }

    private String begun(String title) {
        var answer = post("zhaomin", "/appraisals", "title", title, "uses", "SELECTION", "uses", "TITLE");
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
