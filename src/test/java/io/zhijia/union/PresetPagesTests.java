package io.zhijia.union;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.DemoPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The demo is a school again after each of these. */
class PresetPagesTests extends DemoPages {

    private static final String PATH = "/union/preset";

    PresetPagesTests(MockMvcTester browser) {
        super(browser);
    }

    @AfterEach
    void aSchoolAgain() {
        become("SCHOOL");
        for (var value : new String[] {"words/CONGRESS", "words/ETHICS", "PERIOD", "AREAS", "FESTIVALS"}) {
            assertThat(post("zhaomin", PATH + "/" + value + "/restoration")).hasRedirectedUrl(PATH);
        }
    }

    private void become(String kind) {
        assertThat(post(
                        "zhaomin",
                        "/union/profile",
                        "name",
                        "青山中学工会",
                        "kind",
                        kind,
                        "foundedOn",
                        "1986-11-28",
                        "address",
                        "青山路 18 号",
                        "shortName",
                        "青中工会",
                        "principal",
                        "林校长",
                        "motto",
                        "教工有所呼，工会有所应",
                        "letterhead",
                        "青山中学工会委员会",
                        "history",
                        "1986 年 11 月成立，当时有会员 46 人。"))
                .hasRedirectedUrl("/union");
    }

    @Test
    void aHospitalSpeaksOfItsOwnCongressAndEthicsWhereverTheyAreSaid() {
        assertThat(text(get("zhaomin", "/tasks/new"))).contains(">教代会</option>", ">成长师德</option>");

        become("HOSPITAL");

        assertThat(text(get("zhaomin", "/tasks/new")))
                .contains(">职代会</option>", ">成长医德</option>")
                .doesNotContain("教代会", "师德");
        assertThat(text(get("lina", "/union"))).contains("医护人员", "院务公开", "院长");
        assertThat(text(get("zhaomin", "/union/committees"))).contains("院务公开监督小组");
        assertThat(text(get("zhaomin", "/records"))).contains(">职代会</option>");
    }

    @Test
    void anEditedWordShowsAtOnceAndGoesBackAlone() {
        assertThat(post(
                        "zhaomin",
                        PATH + "/words",
                        "words[CONGRESS]",
                        "教职工（代表）大会",
                        "words[ETHICS]",
                        "师风",
                        "words[STAFF]",
                        "教职工"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get("zhaomin", "/tasks/new"))).contains(">教职工（代表）大会</option>", ">成长师风</option>");
        assertThat(text(get("zhaomin", PATH)))
                .contains("words/CONGRESS/restoration", "words/ETHICS/restoration")
                .doesNotContain("words/STAFF/restoration");

        post("zhaomin", PATH + "/words/CONGRESS/restoration");

        assertThat(text(get("zhaomin", "/tasks/new"))).contains(">教代会</option>", ">成长师风</option>");
    }

    @Test
    void aWordTooLongIsNamedBesideItsField() {
        assertThat(post("zhaomin", PATH + "/words", "words[CONGRESS]", "很".repeat(21)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"words[CONGRESS]-mistake\"");
    }

    @Test
    void anAreaLeftOutIsNotOfferedForNewWorkButStillFound() {
        assertThat(post("zhaomin", PATH + "/areas", "shown", "CARE", "shown", "ORGANISATION"))
                .hasRedirectedUrl(PATH);
        assertThat(text(get("zhaomin", "/tasks/new")))
                .contains(">送温暖帮扶</option>")
                .doesNotContain(">文体活动</option>");
        assertThat(text(get("zhaomin", "/tasks"))).contains(">文体活动</option>");

        assertThat(post("zhaomin", PATH + "/areas"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("请至少留一个");
    }

    @Test
    void theCalendarShowsTheFestivalsOfTheUnit() {
        assertThat(text(get("lina", "/plan/calendar?month=2026-05")))
                .contains("五四")
                .doesNotContain("护士节");
        post("zhaomin", PATH + "/festivals", "shown", "NURSES_DAY");
        assertThat(text(get("lina", "/plan/calendar?month=2026-05")))
                .contains("护士节")
                .doesNotContain("五四");
    }

    @Test
    void onlyChairAndSecretaryKeepThem() {
        assertThat(get("lina", PATH)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zuzhang", PATH + "/period", "period", "TERM")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhuxi", PATH + "/period", "period", "TERM")).hasRedirectedUrl(PATH);
    }
}
