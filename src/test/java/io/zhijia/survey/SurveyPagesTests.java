package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.planning.RevisedIn;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.UnionTransaction;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

class SurveyPagesTests extends DemoPages {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost(/s/[-0-9a-f]{36}/[2-9A-Z]{24})");

    private final LocalDate today;
    private final JdbcClient sql;
    private final UnionTransaction transaction;
    private final SurveyViews views;
    private final RunService running;
    private final Clock clock;

    SurveyPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            SurveyViews views,
            RunService running,
            Clock clock) {
        super(browser);
        this.sql = sql;
        this.transaction = new UnionTransaction(transaction);
        this.views = views;
        this.running = running;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    @Test
    void aMemberTakesACodeAndAnswersWithoutBeingKnown() {
        var survey = open(draft("食堂满意吗", "ANONYMOUS", "IN_SERVICE", "BLANK", "您对食堂满意吗"));
        assertThat(get("lina", survey)).bodyText().contains("匿名问卷", "领码作答").doesNotContain("收回率");
        assertThat(get("lina", "/")).bodyText().contains("食堂满意吗");

        var door = to(post("lina", survey + "/code"));
        assertThat(door).matches("/s/[-0-9a-f]{36}/[2-9A-Z]{24}");
        var form = come(door);
        assertThat(form).hasStatusOk().bodyText().contains("您对食堂满意吗").doesNotContain("李娜");
        assertThat(form.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(form.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(form.getResponse().getCookies()).isEmpty();

        assertThat(send(door))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("还有 1 题没有答完");
        assertThat(send(door, "q0", "1")).hasStatus3xxRedirection();
        assertThat(come(door)).bodyText().contains("收到了，谢谢");
        assertThat(get("lina", "/")).bodyText().doesNotContain("食堂满意吗");
        assertThat(get("lina", survey)).bodyText().contains("您已经领过作答码").doesNotContain("领码作答");
        assertThat(get("zhaomin", survey))
                .bodyText()
                .contains("<strong>1</strong> 份收回")
                .doesNotContain("答卷人");
    }

    @Test
    void nothingInTheDatabaseJoinsAnAnswerToAPersonAMomentOrACode() {
        assertThat(columns("answer")).containsExactlyInAnyOrder("union_id", "survey", "id", "grp", "said");
        assertThat(columns("used_code")).containsExactlyInAnyOrder("union_id", "survey", "hash");
        assertThat(columns("roll")).containsExactlyInAnyOrder("union_id", "survey", "member", "took");
        assertThat(columns("remark"))
                .containsExactlyInAnyOrder("union_id", "survey", "id", "question", "said", "state");
    }

    @Test
    void aSecondTapGetsTheSameCode() {
        var survey = open(draft("领两次", "ANONYMOUS", "IN_SERVICE", "BLANK", "好不好"));

        var first = post("lina", survey + "/code").getResponse().getRedirectedUrl();
        var second = post("lina", survey + "/code").getResponse().getRedirectedUrl();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aCodeWorksOnceAndAForgedOneNever() {
        var survey = slips("家长问卷", "一班家长");
        var code = print(survey, 1, 1).getFirst();

        assertThat(send(code, "q0", "0")).hasStatus3xxRedirection();
        assertThat(send(code, "q0", "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("以第一份为准");
        var forged = code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A");
        assertThat(come(forged)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("作答码不对");
        assertThat(send(forged, "q0", "0")).hasStatus(HttpStatus.CONFLICT);
        var other = slips("另一份问卷", "一班家长");
        var elsewhere = code.replaceFirst("/s/[-0-9a-f]{36}/", "/s/" + id(other) + "/");
        assertThat(come(elsewhere)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("作答码不对");
        assertThat(come("/s/" + UUID.randomUUID() + "/AAAA")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoTriesCodesIsTurnedAway() {
        var survey = slips("试码", "一班");
        MvcTestResult last = come("/s/" + id(survey) + "/AAAA");
        for (int n = 0; n < 40; n++) {
            last = browser.get()
                    .uri("/s/" + id(survey) + "/AAAA")
                    .with(request -> {
                        request.setRemoteAddr("198.51.100.9");
                        return request;
                    })
                    .exchange();
        }
        assertThat(last).hasStatus(HttpStatus.CONFLICT).bodyText().contains("试得太多太快");
    }

    @Test
    void codesArePrintedOnceWithTheirPicturesAndKeptNowhere() {
        var survey = slips("发码", "一班", "二班");
        var sheet = post("zhaomin", survey + "/slips", "group", "2", "slips", "3");

        assertThat(sheet).hasStatusOk().bodyText().contains("二班", "只显示这一次", "<svg class=\"qr\"");
        assertThat(codes(sheet)).hasSize(3).doesNotHaveDuplicates();
        assertThat(get("zhaomin", survey)).bodyText().contains("已发 3 张", "已发 0 张");
        assertThat(post("zhaomin", survey + "/slips", "group", "2", "slips", "201"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", survey + "/slips", "group", "2", "slips", "0"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", survey + "/slips", "group", "9", "slips", "1"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void resultsAreThereAfterTheClosingAndForEverybodyWhenTold() {
        var survey = slips("家长满意度", "一班");
        var codes = print(survey, 1, 12);
        codes.subList(0, 11).forEach(code -> send(code, "q0", "0", "q1", "王老师很好"));
        assertThat(get("zhaomin", survey)).bodyText().contains("在此之前谁都看不到结果").doesNotContain("100.0%");
        assertThat(get("zhaomin", survey + "/totals.xlsx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", survey + "/closing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有全部收回");
        send(codes.get(11), "q0", "0", "q1", "");
        assertThat(post("zhaomin", survey + "/closing")).hasStatus3xxRedirection();

        assertThat(get("zhaomin", survey)).bodyText().contains("<strong>12</strong> 份收回", "待审看的话（11 条）", "王老师很好");
        assertThat(come(codes.getFirst()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不再收回答");
        assertThat(get("lina", survey)).hasStatus(HttpStatus.NOT_FOUND);
        await().untilAsserted(() ->
                assertThat(get("zhaomin", "/records?words=家长满意度")).bodyText().contains("问卷调查：家长满意度"));
        assertThat(post("zhaomin", survey + "/telling"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("没有审看");

        var remarks = found(text(get("zhaomin", survey)), "/remarks/([-0-9a-f]{36})\"");
        assertThat(remarks).hasSize(11);
        post("zhaomin", survey + "/remarks/" + remarks.getFirst(), "said", "老师很好", "state", "SHOWN");
        remarks.subList(1, 11)
                .forEach(one -> post("zhaomin", survey + "/remarks/" + one, "said", "王老师很好", "state", "DROPPED"));
        assertThat(post("zhaomin", survey + "/telling")).hasStatus3xxRedirection();

        assertThat(get("lina", survey))
                .hasStatusOk()
                .bodyText()
                .contains("老师很好", "不到 5 人的格子不显示")
                .doesNotContain("王老师");
        assertThat(get("lina", "/surveys")).bodyText().contains("家长满意度");
        assertThat(get("lina", survey + "/report.docx")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", survey + "/report.docx")).hasStatusOk();
        assertThat(get("zhaomin", survey + "/totals.xlsx")).hasStatusOk();
        assertThat(get("zhaomin", survey + "/named.xlsx")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void atTheClosingWordsPartFromTheAnswersAndTheKeyIsGone() {
        var survey = slips("打乱", "一班");
        print(survey, 1, 6).forEach(code -> send(code, "q0", "0", "q1", "一句话"));
        post("zhaomin", survey + "/closing");

        var left = inTheUnion("select said::text from survey.answer where survey = ?", survey);
        assertThat(left).hasSize(6).noneMatch(said -> said.contains("一句话"));
        assertThat(inTheUnion("select said from survey.remark where survey = ?", survey))
                .hasSize(6)
                .containsOnly("一句话");
        assertThat(inTheUnion("select coalesce(sealed_key, 'none') from survey.survey where id = ?", survey))
                .containsExactly("none");
        assertThat(inTheUnion("select distinct xmin::text from survey.answer where survey = ?", survey))
                .hasSize(1);
    }

    @Test
    void wordsOfTooFewAreNeitherKeptNorShown() {
        var survey = slips("少数的话", "一班", "二班");
        var first = print(survey, 1, 8);
        first.subList(0, 5).forEach(code -> send(code, "q0", "0", "q1", "一班的话"));
        first.subList(5, 8).forEach(code -> send(code, "q0", "0", "q1", ""));
        print(survey, 2, 4).forEach(code -> send(code, "q0", "0", "q1", "二班的话"));
        post("zhaomin", survey + "/closing");
        assertThat(inTheUnion("select said from survey.remark where survey = ?", survey))
                .hasSize(5)
                .containsOnly("一班的话");
        assertThat(inTheUnion("select said::text from survey.answer where survey = ?", survey))
                .hasSize(12)
                .noneMatch(said -> said.contains("的话"));

        var few = slips("四句话", "一班");
        var codes = print(few, 1, 7);
        codes.subList(0, 4).forEach(code -> send(code, "q0", "0", "q1", "四人的话"));
        codes.subList(4, 7).forEach(code -> send(code, "q0", "0", "q1", ""));
        post("zhaomin", few + "/closing");
        assertThat(inTheUnion("select said from survey.remark where survey = ?", few))
                .isEmpty();
    }

    @Test
    void ofTooSmallASurveyThatWasClosedBeforeNoWordsAreShown() {
        var survey = slips("太小的问卷", "一班");
        print(survey, 1, 2).forEach(code -> send(code, "q0", "0", "q1", ""));
        post("zhaomin", survey + "/closing");
        transaction.run(
                union(), () -> sql.sql("""
                        insert into survey.remark (union_id, survey, question, said, state)
                        select union_id, id, 1, '早先的话', kind.state
                        from survey.survey, (values ('SHOWN'), ('WAITING')) as kind (state) where id = ?
                        """).param(UUID.fromString(id(survey))).update());

        assertThat(get("zhaomin", survey)).bodyText().contains("不显示任何结果").doesNotContain("早先的话");
        assertThat(post("zhaomin", survey + "/telling")).hasStatus3xxRedirection();
        assertThat(get("lina", survey)).hasStatusOk().bodyText().doesNotContain("早先的话");
    }

    @Test
    void ofTwoWhoReviewTheSameWordsTheSecondIsTold() {
        var survey = slips("两人审看", "一班");
        print(survey, 1, 6).forEach(code -> send(code, "q0", "0", "q1", "王老师很好"));
        post("zhaomin", survey + "/closing");
        var remark = survey + "/remarks/" + first(text(get("zhaomin", survey)), "/remarks/([-0-9a-f]{36})\"");

        assertThat(post("zhaomin", remark, "said", "老师很好", "state", "DROPPED")).hasStatus3xxRedirection();
        assertThat(post("zhaomin", remark, "said", "老师很好", "state", "DROPPED"))
                .as("tapped twice")
                .hasStatus3xxRedirection();
        assertThat(post("zhuxi", remark, "said", "王老师很好", "state", "SHOWN"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有人审看过");
        assertThat(inTheUnion("select state from survey.remark where survey = ? and state <> 'WAITING'", survey))
                .containsExactly("DROPPED");
        assertThat(post("zhuxi", survey + "/remarks/" + UUID.randomUUID(), "said", "没有", "state", "SHOWN"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withTwoHundredGroupsCodesAreStillPrintedAndAGroupOfADraftCanBeTakenOut() {
        var survey = draft("很多组", "ANONYMOUS", "NOBODY", "BLANK", "好不好");
        transaction.run(
                union(), () -> sql.sql("""
                        insert into survey.slip_group
                        select union_id, id, no, 'G' || no, 0 from survey.survey, generate_series(1, 200) as no where id = ?
                        """).param(UUID.fromString(id(survey))).update());
        assertThat(post("zhaomin", survey + "/groups", "label", "多一组")).hasStatus(HttpStatus.CONFLICT);

        assertThat(post("zhaomin", survey + "/groups/7/removal")).hasStatus3xxRedirection();
        assertThat(post("zhaomin", survey + "/groups/7/removal"))
                .as("tapped twice")
                .hasStatus3xxRedirection();
        assertThat(post("lina", survey + "/groups/8/removal")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", survey)).bodyText().contains(">G8<").doesNotContain(">G7<");
        assertThat(post("zhaomin", survey + "/groups", "label", "补上的组")).hasStatus3xxRedirection();
        open(survey);

        assertThat(print(survey, 7, 2)).hasSize(2);
        assertThat(get("zhaomin", survey)).bodyText().contains("补上的组").contains("已发 2 张");
        assertThat(post("zhaomin", survey + "/groups/8/removal")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aNamedAnswerIsNotTakenWhileTheSurveyIsBeingClosed() {
        var survey = open(draft("正在结束", "NAMED", "IN_SERVICE", "BLANK", "参加吗"));
        var late = new ArrayList<CompletableFuture<MvcTestResult>>();
        transaction.run(union(), () -> {
            sql.sql("""
                    update survey.survey set first_day = date '2026-01-01', last_day = date '2026-01-02' where id = ?
                    """).param(UUID.fromString(id(survey))).update();
            late.add(CompletableFuture.supplyAsync(() -> post("lina", survey + "/answer", "q0", "1")));
            assertThatExceptionOfType(TimeoutException.class)
                    .as("it waits for who closes it")
                    .isThrownBy(() -> late.getFirst().get(3, TimeUnit.SECONDS));
        });

        assertThat(late.getFirst().join()).hasStatus(HttpStatus.CONFLICT);
        assertThat(inTheUnion("select member::text from survey.named_answer where survey = ?", survey))
                .isEmpty();
    }

    @Test
    void anOpenSurveyOutOfABackupSaysThatSomebodyMayHaveAnsweredTwice() {
        var before = slips("恢复前结束", "一班");
        print(before, 1, 5).forEach(code -> send(code, "q0", "0", "q1", ""));
        post("zhaomin", before + "/closing");
        var open = open(draft("恢复时进行中", "ANONYMOUS", "IN_SERVICE", "BLANK", "好不好"));
        var named = open(draft("恢复时记名", "NAMED", "IN_SERVICE", "BLANK", "好不好"));

        running.restored(new Restored(
                union(), today.atTime(12, 0).atZone(clock.getZone()).toInstant()));

        assertThat(get("lina", open)).bodyText().contains("数据从 " + today + " 的备份恢复过");
        assertThat(get("zhaomin", before)).bodyText().doesNotContain("备份恢复过");
        assertThat(get("lina", named)).bodyText().doesNotContain("备份恢复过");
    }

    @Test
    void aNamedSurveySaysSoFirstAndListsWhoSaidWhat() {
        var survey = open(draft("记名的问卷", "NAMED", "IN_SERVICE", "BLANK", "参加吗"));
        assertThat(text(get("lina", survey + "/answer")).indexOf("记名问卷"))
                .isLessThan(text(get("lina", survey + "/answer")).indexOf("参加吗"));

        assertThat(post("lina", survey + "/answer")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("lina", survey + "/answer", "q0", "1")).hasStatus3xxRedirection();
        assertThat(post("lina", survey + "/answer", "q0", "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("lina", survey + "/answer"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("以第一份为准");
        assertThat(post("lina", survey + "/code"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("记名问卷");
        assertThat(get("zhaomin", survey + "/named.xlsx")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void onceItsLastDayIsOverTheKeeperClosesItAndThoseWhoWereAskedAreTold() {
        var survey = open(draft("到期的问卷", "NAMED", "IN_SERVICE", "BLANK", "参加吗"));
        post("lina", survey + "/answer", "q0", "1");
        transaction.run(
                union(), () -> sql.sql("""
                        update survey.survey set first_day = date '2026-01-01', last_day = date '2026-01-02' where id = ?
                        """).param(UUID.fromString(id(survey))).update());

        assertThat(get("lina", "/")).bodyText().doesNotContain("到期的问卷");
        assertThat(get("lina", survey + "/answer"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不再收回答");
        assertThat(post("zhaomin", survey + "/closing")).hasStatus3xxRedirection();
        assertThat(get("zhaomin", survey)).bodyText().contains("不显示任何结果", "下载逐人回答");
        assertThat(get("zhaomin", survey + "/named.xlsx")).hasStatusOk();
        assertThat(get("lina", survey)).bodyText().contains("工会整理后公布结果").doesNotContain("不显示任何结果");
        assertThat(post("zhaomin", survey + "/telling")).hasStatus3xxRedirection();
        assertThat(get("lina", "/inbox")).bodyText().contains("问卷“到期的问卷”的结果公布了");
    }

    @Test
    void theDesignerRefusesWhatWouldTellWhoSomebodyIsAndKeepsTheForm() {
        var survey = draft("设计", "ANONYMOUS", "IN_SERVICE", "BLANK");
        assertThat(ask(survey, "TEXT", "请留下您的姓名和手机", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("不能让人填写是谁");
        assertThat(ask(survey, "SINGLE", "只有一个选项", "甲")).hasStatus(HttpStatus.CONFLICT);
        var bad = post(
                "zhaomin",
                survey + "/questions",
                "version",
                version(survey),
                "kind",
                "SINGLE",
                "text",
                "",
                "options",
                "甲\n乙",
                "most",
                "5",
                "need",
                "MUST");
        assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("甲\n乙");
        assertThat(post(
                        "zhaomin",
                        "/surveys",
                        "title",
                        "",
                        "preset",
                        "TRIP",
                        "mode",
                        "ANONYMOUS",
                        "whom",
                        "IN_SERVICE",
                        "first",
                        today.toString(),
                        "last",
                        today.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(
                        "zhaomin",
                        "/surveys",
                        "title",
                        "问 ",
                        "preset",
                        "TRIP",
                        "mode",
                        "ANONYMOUS",
                        "whom",
                        "IN_SERVICE",
                        "first",
                        today.toString(),
                        "last",
                        today.toString()))
                .as("one letter and a blank")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        ask(survey, "SINGLE", "第一题", "甲\n乙");
        open(survey);
        assertThat(post("zhaomin", survey + "/questions/0/removal", "version", version(survey)))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", survey + "/groups", "label", "一班")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", survey + "/removal")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theSecondOfTwoTabsIsToldAndChangesNothing() {
        var survey = draft("两个窗口", "ANONYMOUS", "IN_SERVICE", "BLANK");
        var version = version(survey);
        ask(survey, "TEXT", "先加的", "");

        var late = post(
                "zhaomin",
                survey + "/questions",
                "version",
                version,
                "kind",
                "TEXT",
                "text",
                "后加的",
                "options",
                "",
                "most",
                "5",
                "need",
                "MAY");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", survey)).bodyText().contains("先加的").doesNotContain("后加的");
    }

    @Test
    void beforeTheFirstDayNobodyAnswers() {
        var survey = draftFrom(today.plusDays(1), "还没开始", "BLANK");
        ask(survey, "SINGLE", "好吗", "好\n不好");
        open(survey);

        assertThat(get("lina", survey)).bodyText().contains("开始作答").doesNotContain("领码作答");
        assertThat(post("lina", survey + "/code"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("才开始");
    }

    @Test
    void anItemOfThePlanBecomesADraftAndIsDoneOnceTheSurveyIsClosed() {
        var item = new RevisedIn(browser).item("食堂职工需求问卷", "VOICE", "SURVEY", today);
        var survey = to(post("zhaomin", item + "/launching"));
        assertThat(survey).startsWith("/surveys/");
        assertThat(text(get("zhaomin", survey))).contains("食堂职工需求问卷", "您现在最急、最需要工会办的事");
        assertThat(everyPage("zhaomin", "/plan/items")).containsPattern("食堂职工需求问卷[\\s\\S]{1,400}?进行中");
        var version = first(text(get("zhaomin", survey)), "name=\"version\" value=\"(\\d+)\"");
        assertThat(post(
                        "zhaomin",
                        survey + "/plan",
                        "version",
                        version,
                        "title",
                        "食堂职工需求问卷",
                        "about",
                        "",
                        "preset",
                        "NEEDS",
                        "mode",
                        "ANONYMOUS",
                        "whom",
                        "NOBODY",
                        "first",
                        today.toString(),
                        "last",
                        today.toString(),
                        "series",
                        ""))
                .hasStatus3xxRedirection();
        post("zhaomin", survey + "/groups", "label", "食堂");
        open(survey);
        print(survey, 1, 1).forEach(code -> send(code, "q0", "0", "q1", "4"));
        assertThat(post("zhaomin", survey + "/closing")).hasStatus3xxRedirection();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(everyPage("zhaomin", "/plan/items")).containsPattern("食堂职工需求问卷[\\s\\S]{1,400}?已落实"));
    }

    @Test
    void needsBecomeTasksOrReasonsBeforeEverybodyIsTold() {
        var survey = draft("大家要什么", "ANONYMOUS", "NOBODY", "NEEDS");
        post("zhaomin", survey + "/groups", "label", "全体");
        open(survey);
        print(survey, 1, 12).forEach(code -> send(code, "q0", "0", "q0", "1", "q1", "4"));
        post("zhaomin", survey + "/closing");

        assertThat(get("zhaomin", survey)).bodyText().contains("排在前面的需求", "子女入学和课后看护");
        assertThat(post("zhaomin", survey + "/telling"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还有 2 项");
        var meet = new String[] {
            "measure", "课后看护延长到十八点", "owner", "李娜", "due", today.plusDays(30).toString()
        };
        assertThat(post("zhaomin", survey + "/needs/0/measure", meet)).hasStatus3xxRedirection();
        assertThat(post("zhaomin", survey + "/needs/0/measure", meet))
                .as("tapped twice")
                .hasStatus3xxRedirection();
        var task = first(text(get("zhaomin", survey)), "href=\"(/tasks/[-0-9a-f]+)\"");
        assertThat(text(get("lina", task))).as("of whoever sees to it").contains("课后看护延长到十八点", "李娜");
        assertThat(post("zhaomin", survey + "/needs/0/reason", "reason", "不办")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post("zhaomin", survey + "/needs/7/reason", "reason", "不办")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(found(text(get("zhaomin", "/tasks?whose=ALL&words=课后看护延长")), "(课后看护延长到十八点)<"))
                .hasSize(1);
        assertThat(post("zhaomin", survey + "/needs/1/reason", "reason", "")).hasStatus(HttpStatus.CONFLICT);
        post("zhaomin", survey + "/needs/1/reason", "reason", "以后再说");
        assertThat(post("zhuxi", survey + "/needs/1/reason", "reason", "另一个窗口的理由"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("这项需求刚才有人改过");
        assertThat(post("zhaomin", survey + "/needs/1/reason", "was", "以后再说", "reason", "体检已列入明年预算"))
                .hasStatus3xxRedirection();
        assertThat(post("zhaomin", survey + "/telling")).hasStatus3xxRedirection();
        assertThat(get("lina", survey)).bodyText().contains("课后看护延长到十八点", "体检已列入明年预算");
    }

    @Test
    void whatNearlyEverybodyNeedsStaysOnTopWithoutAFigure() {
        var survey = draft("几乎都要", "ANONYMOUS", "NOBODY", "NEEDS");
        post("zhaomin", survey + "/groups", "label", "全体");
        open(survey);
        var codes = print(survey, 1, 12);
        codes.subList(0, 10).forEach(code -> send(code, "q0", "0", "q1", "4"));
        codes.subList(10, 12).forEach(code -> send(code, "q0", "1", "q1", "4"));
        post("zhaomin", survey + "/closing");

        assertThat(get("zhaomin", survey))
                .bodyText()
                .contains("<strong>子女入学和课后看护</strong>")
                .doesNotContain("10 人选", "0 人选");
        assertThat(post("zhaomin", survey + "/needs/0/reason", "reason", "学校已办"))
                .hasStatus3xxRedirection();
    }

    @Test
    void severalSidesAreSeenTogetherWithTenAnswersForEachTeacher() {
        var series = "五方&评教" + UUID.randomUUID().toString().substring(0, 8);
        var parents = side("PARENTS", series, 5, 12, 9);
        side("PUPILS", series, 4, 10, 10);

        var link = first(text(get("zhaomin", parents)), "href=\"/surveys/series\\?of=([^\"]+)\"");
        var page = browser.get()
                .uri(URI.create("/surveys/series?of=" + link))
                .with(user("zhaomin"))
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("家长评教", "学生评教", "乙老师");
        assertThat(text(page).replaceAll("\\s+", "")).contains("不到10份", "80%（1方）");
        assertThat(get("lina", "/surveys/series?of=some")).hasStatus(HttpStatus.CONFLICT);
        assertThat(get("zhaomin", "/surveys/series?of=none")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("zhaomin", parents)).bodyText().contains("另有 2 组收回不到 10 份");
    }

    @Test
    void singleAnswersGoWhenTheirTimeIsOverAndTheFiguresStay() {
        var survey = slips("保存期限", "一班");
        print(survey, 1, 6).forEach(code -> send(code, "q0", "0", "q1", "有话"));
        post("zhaomin", survey + "/closing");
        var remark = first(text(get("zhaomin", survey)), "/remarks/([-0-9a-f]{36})\"");
        post("zhaomin", survey + "/remarks/" + remark, "said", "公布了的话", "state", "SHOWN");
        var union = union();
        var answers = new JdbcAnswers(sql);

        transaction.run(union, () -> {
            assertThat(answers.countKept(union, today)).isZero();
            assertThat(answers.kept(union, today.plusDays(1), 50)).contains("保存期限");
            assertThat(answers.remove(union, today.minusYears(1))).isZero();
        });
        assertThat(inTheUnion("select 1::text from survey.answer where survey = ?", survey))
                .hasSize(6);
        transaction.run(union, () -> {
            sql.sql("update survey.survey set closed_on = date '1999-01-01' where id = ?")
                    .param(UUID.fromString(id(survey)))
                    .update();
            assertThat(answers.remove(union, LocalDate.of(1999, 1, 2))).isEqualTo(6);
        });
        assertThat(inTheUnion("select 1::text from survey.answer where survey = ?", survey))
                .isEmpty();
        assertThat(get("zhaomin", survey)).bodyText().contains("<strong>6</strong> 份收回");
        assertThat(inTheUnion("select said from survey.remark where survey = ?", survey))
                .containsExactly("公布了的话");
    }

    @Test
    void anotherUnionHasNoSuchSurvey() {
        var survey = SurveyId.of(id(slips("别人的", "一班")));
        var other = UnionId.next();
        var stranger = new Actor(other, MemberId.next(), "外人", Map.of(other.value(), Set.of(Office.SECRETARY)));

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> views.one(stranger, survey));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> running.close(stranger, survey));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> running.print(stranger, survey, 1, 1));
        assertThat(views.list(stranger, 0).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zhaomin, 200", "zhuxi, 200", "zuzhang, 409", "lina, 409"})
    void chairAndSecretaryKeepSurveys(String login, int status) {
        assertThat(get(login, "/surveys/new")).hasStatus(status);
        assertThat(get(login, "/surveys")).hasStatusOk();
    }

    private String side(String preset, String series, int grade, int first, int second) {
        var survey = draft("评教", "ANONYMOUS", "NOBODY", preset, series, today);
        post("zhaomin", survey + "/groups", "label", "甲老师");
        post("zhaomin", survey + "/groups", "label", "乙老师");
        open(survey);
        var codes = new ArrayList<>(print(survey, 1, first));
        codes.addAll(print(survey, 2, second));
        codes.forEach(code -> {
            var fields = new ArrayList<String>();
            for (int line = 0; line < 5; line++) {
                fields.addAll(List.of("q0-" + line, String.valueOf(grade)));
            }
            fields.addAll(List.of("q1", preset.equals("PUPILS") ? "0" : ""));
            assertThat(send(code, fields.toArray(String[]::new))).hasStatus3xxRedirection();
        });
        assertThat(post("zhaomin", survey + "/closing")).hasStatus3xxRedirection();
        return survey;
    }

    /** One that asks nobody but those who have a code; its second question wants words. */
    private String slips(String title, String... groups) {
        var survey = draft(title, "ANONYMOUS", "NOBODY", "BLANK", "满意吗");
        ask(survey, "TEXT", "有什么建议", "");
        for (var group : groups) {
            post("zhaomin", survey + "/groups", "label", group);
        }
        return open(survey);
    }

    private String draft(String title, String mode, String whom, String preset, String... questions) {
        var survey = draft(title, mode, whom, preset, "", today);
        for (var question : questions) {
            ask(survey, "SINGLE", question, "好\n一般\n不好");
        }
        return survey;
    }

    private String draftFrom(LocalDate first, String title, String preset) {
        return draft(title, "ANONYMOUS", "IN_SERVICE", preset, "", first);
    }

    private String draft(String title, String mode, String whom, String preset, String series, LocalDate first) {
        var called = series.isEmpty() ? title : preset.equals("PARENTS") ? "家长评教" : "学生评教";
        var made = post(
                "zhaomin",
                "/surveys",
                "title",
                called,
                "about",
                "",
                "preset",
                preset,
                "mode",
                mode,
                "whom",
                whom,
                "series",
                series,
                "first",
                first.toString(),
                "last",
                today.plusDays(10).toString());
        assertThat(made).hasStatus3xxRedirection();
        return to(made);
    }

    private MvcTestResult ask(String survey, String kind, String text, String options) {
        return post(
                "zhaomin",
                survey + "/questions",
                "version",
                version(survey),
                "kind",
                kind,
                "text",
                text,
                "options",
                options,
                "most",
                "5",
                "need",
                kind.equals("TEXT") ? "MAY" : "MUST");
    }

    private String version(String survey) {
        var found = found(text(get("zhaomin", survey)), "name=\"version\" value=\"(\\d+)\"");
        return found.isEmpty() ? "1" : found.getFirst();
    }

    private String open(String survey) {
        assertThat(post("zhaomin", survey + "/opening")).hasStatus3xxRedirection();
        return survey;
    }

    private List<String> print(String survey, int group, int slips) {
        return codes(
                post("zhaomin", survey + "/slips", "group", String.valueOf(group), "slips", String.valueOf(slips)));
    }

    private static List<String> codes(MvcTestResult sheet) {
        return ADDRESS.matcher(text(sheet))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Where an answer leads. */
    private static String to(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** Without any sign-in. */
    private MvcTestResult come(String door) {
        return browser.get().uri(door).exchange();
    }

    private MvcTestResult send(String door, String... fields) {
        var request = browser.post().uri(door);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList();
    }

    private static String id(String survey) {
        return survey.substring("/surveys/".length());
    }

    private UnionId union() {
        return new UnionId(sql.sql("select home_union from account.login where name = 'zhaomin'")
                .query(UUID.class)
                .single());
    }

    private List<String> inTheUnion(String select, String survey) {
        return transaction.within(
                union(),
                () -> sql.sql(select)
                        .param(UUID.fromString(id(survey)))
                        .query(String.class)
                        .list());
    }

    private List<String> columns(String table) {
        return sql.sql(
                        "select column_name from information_schema.columns where table_schema = 'survey' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
