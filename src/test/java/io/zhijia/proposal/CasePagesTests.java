package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.RevisedIn;
import io.zhijia.proposal.Wording.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** One case in the hands of everybody who has a part in it, page by page. */
class CasePagesTests extends CasePages {

    CasePagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
    }

    @Test
    void theSetSaysWhatTheCommitteeDecidedAndNothingBefore() {
        assertThat(paper()).contains("审查意见立案").doesNotContain("不予立案");
        id = within(() -> kept("关于还没有审查的提案" + UUID.randomUUID(), (one, hand) -> one));
        assertThat(paper()).doesNotContain("审查意见立案", "不予立案");
        id = within(() -> kept("关于不予立案的提案" + UUID.randomUUID(), CasePagesTests::declined));
        assertThat(paper()).contains("审查意见不予立案属于个人事项");
        assertThat(post("zhaomin", "/proposals/" + id + "/undoing", "reason", "再议"))
                .hasStatus3xxRedirection();
        assertThat(paper()).doesNotContain("审查意见不予立案", "属于个人事项");
        id = within(() -> kept("关于意见建议的提案" + UUID.randomUUID(), CasePagesTests::asSuggestion));
        assertThat(paper()).contains("审查意见转为意见建议属于日常工作");
        id = within(() -> kept("关于撤案的提案" + UUID.randomUUID(), (one, hand) -> one));
        assertThat(post("lina", "/proposals/" + id + "/withdrawal", "reason", "已解决"))
                .hasStatus3xxRedirection();
        assertThat(paper()).doesNotContain("审查意见立案");
    }

    @Test
    void theSetOfAMergedOneNamesTheLeadCaseItWentInto() {
        var lead = within(() -> proposals.get(union, id));
        id = within(() -> kept(
                "关于同一件事的提案" + UUID.randomUUID(),
                (one, hand) -> one.mergedInto(
                        lead,
                        hand.as(Role.COMMITTEE).saying("同一件事"),
                        hand.as(Role.COMMITTEE).saying("同一件事").having(Need.LEAD_CASE, Need.NOTHING_MERGED_IN))));

        assertThat(paper()).contains("审查意见并案并入001。同一件事");
        assertThat(form("lina")).contains("审查意见并案并入001。同一件事");
    }

    @Test
    void theFormOfOneIsThereForItsPeopleAndTheCommittee() {
        assertThat(text(get("lina", "/proposals/" + id))).contains("/proposals/" + id + "/form.docx");
        assertThat(form("lina")).contains("提案人李娜", "职务", "电话", "审查意见立案");
        assertThat(form("zhaomin")).contains("提案人李娜");
        assertThat(text(get("zuzhang", "/proposals/" + id))).doesNotContain("/form.docx");
        assertThat(get("zuzhang", "/proposals/" + id + "/form.docx")).hasStatus(404);
    }

    @Test
    void theFormSaysWhichOfficeWhoeverProposesHolds() {
        var office = within(() -> sql.sql("select office from identity.office where member = ?::uuid")
                .param(member("zuzhang"))
                .query(String.class)
                .list());
        assertThat(office).contains("GROUP_LEADER");
        within(() -> sql.sql("update proposal.author set member = ?::uuid where proposal = ?")
                .params(member("zuzhang"), id.value())
                .update());

        assertThat(form("zuzhang")).contains("职务小组组长");
    }

    @Test
    void aDocketingTakenBackIsTakenBackInTheRecordBookAndComesBackWithTheNextOne() {
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        id = within(() -> kept(call, 2, "关于撤回立案的提案" + UUID.randomUUID(), (one, hand) -> one));
        var title = within(() -> proposals.get(union, id).title());

        decide("DOCKET", "可行");
        assertOnTheBook("提案立案 002：" + title);
        undo("记错了");
        assertOnTheBook("（已撤回）提案立案 002：" + title);
        decide("DOCKET", "确实可行");
        assertOnTheBook("提案立案 002：" + title);
    }

    @Test
    void anAssignmentTakenBackEndsAndItsDepartmentHearsOfIt() {
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", assignment("wangqiang", "zuzhang")))
                .hasStatus3xxRedirection();
        undo("部门选错了");

        assertThat(stage()).isEqualTo(Stage.DOCKETED);
        var call = within(() -> proposals.get(union, id).call());
        assertThat(text(get("zhaomin", "/proposals/figures/" + call + "/ASSIGNED")))
                .doesNotContain("/proposals/" + id);
        assertThat(text(get("zhaomin", "/proposals/" + id + "/assignment"))).contains("已于" + today + "撤回：部门选错了");
        for (var login : List.of("wangqiang", "zuzhang")) {
            assertThat(told(login)).as(login).contains("handling.news.undone");
            assertThat(text(get(login, "/proposals/cases"))).as(login).doesNotContain("/proposals/" + id);
        }
        refused("wangqiang", "receipt", "");
        assign();
        step("wangqiang", "receipt");
        assertThat(paper()).contains("撤回交办：部门选错了").doesNotContain("退办：部门选错了");
    }

    private List<String> told(String login) {
        return within(() -> sql.sql("select word from messaging.message where member = ?::uuid and path = ?")
                .params(member(login), path())
                .query(String.class)
                .list());
    }

    private void decide(String decision, String reason) {
        var version = within(() -> proposals.get(union, id).version());
        assertThat(post(
                        "zhaomin",
                        "/proposals/" + id + "/decision",
                        "decision",
                        decision,
                        "version",
                        String.valueOf(version),
                        "reason",
                        reason))
                .hasStatus3xxRedirection();
    }

    private void undo(String reason) {
        assertThat(post("zhaomin", "/proposals/" + id + "/undoing", "reason", reason))
                .hasStatus3xxRedirection();
    }

    private void assertOnTheBook(String what) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                within(() -> sql.sql("select what from archive.record_entry where source like ?")
                                        .param("proposal/" + id + "/docketed/%")
                                        .query(String.class)
                                        .list()))
                        .containsExactly(what));
    }

    private String paper() {
        return words(path() + ".docx", "zhaomin");
    }

    private String form(String login) {
        return words("/proposals/" + id + "/form.docx", login);
    }

    private String words(String path, String login) {
        return DocumentText.of(get(login, path).getResponse().getContentAsByteArray())
                .text()
                .replaceAll("\\s", "");
    }

    private static Proposal declined(Proposal submitted, Hand hand) {
        var committee = hand.as(Role.COMMITTEE).saying("属于个人事项");
        return submitted.moved(Step.DECLINE, committee, committee.having(Need.NOTHING_MERGED_IN));
    }

    /** The item for the answers is done with the last of them, not with the first. */
    @Test
    void thePlansItemForTheAnswersIsDoneOnceAllAreGiven() {
        var item = new RevisedIn(browser).item("提案答复", "CONGRESS", "PROPOSAL_HANDLING", today);
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        var other = within(() -> kept(call, 2, "另一件提案" + UUID.randomUUID(), CasePagesTests::asSuggestion));
        within(() -> {
            calls.answersFor(union, call.id(), new PlanItemId(UUID.fromString(item.replaceFirst(".*/", ""))));
            return call;
        });
        assign();
        answeredAndSigned("A");
        assertThat(text(get("zhaomin", item))).contains("共收到 2 件，还有 1 件没有答复").doesNotContain(">已落实<");

        id = other;
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先了解", "expected", today.plusDays(20).toString());
        answer("wangqiang", "C");
        talk();
        step("wangqiang", "reply");

        await().untilAsserted(() -> assertThat(text(get("zhaomin", item))).contains(">已落实<", call.path()));
    }

    @Test
    void goesFromAssignmentOverTheAnswerToTheRatingAndIsClosed() {
        assign();
        assertThat(text(get("wangqiang", "/proposals/cases"))).contains("轮到您");
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "A");
        refused("wangqiang", "submission", "至少沟通一次|沟通");
        talk();
        step("wangqiang", "submission");
        refused("wangqiang", "sign-off", "");
        assertThat(text(get("chenjing", path()))).contains("审签答复");
        step("chenjing", "sign-off", "opinion", "同意");
        assertThat(stage()).isEqualTo(Stage.ANSWERED);

        refused("chenjing", "rating", "不能评价", rating("SATISFIED", ""));
        refused("wangqiang", "rating", "不能评价", rating("SATISFIED", ""));
        refused("zhaomin", "rating", "只有本案的提案人", rating("SATISFIED", ""));
        refused("lina", "rating", "密码不对", "attitude", "SATISFIED", "result", "SATISFIED", "password", "wrong");
        refused("lina", "rating", "写明理由", rating("NOT", ""));
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        refused("lina", "rating", "", rating("NOT", "又不满意"));
        assertThat(text(get("wangqiang", path()))).contains("态度满意，结果满意", path() + ".pdf");
        var pdf = DocumentText.of(
                        get("wangqiang", path() + ".pdf").getResponse().getContentAsByteArray())
                .text();
        assertThat(pdf).contains("答复如下", "办理经过", "签收");
        assertThat(get("zuzhang", path() + ".pdf")).as("not theirs").hasStatus(404);
        step("zhaomin", "archiving");
        assertThat(stage()).isEqualTo(Stage.ARCHIVED);
        assertOnRecord("answered/1", "closed/1");
    }

    @Test
    void whatNobodyIsContentWithIsHandledOnceMoreAndThenAssessed() {
        assign();
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "没有期限"));
        assertThat(stage()).isEqualTo(Stage.SECOND_HANDLING);
        answeredAndSigned("C");
        step("lina", "rating", rating("NOT", "还是没有期限"));
        assertThat(stage()).isEqualTo(Stage.ASSESSMENT);
        refused("wangqiang", "assessment", "", "assessment", "办得很好");
        step("zhaomin", "assessment", "assessment", "条件确不具备，建议列入明年计划。");
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);

        assertOnRecord("answered/1", "answered/2", "closed/1");
        var paper = DocumentText.of(
                        get("zhaomin", path() + ".docx").getResponse().getContentAsByteArray())
                .text();
        assertThat(paper).contains("再次办理的答复", "没有期限", "还是没有期限", "C 条件不具备");
    }

    /** As good a path as a case: the same hands, conversation, answer and rating; the department answers by itself. */
    @Test
    void aSuggestionIsAnsweredByTheDepartmentRatedAndClosedEvenIfNobodyIsContent() {
        id = within(() -> kept("关于建议的提案" + UUID.randomUUID(), CasePagesTests::asSuggestion));
        assertThat(text(get("zhaomin", "/proposals/assignments"))).contains("/proposals/" + id + "/assignment");
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先了解", "expected", today.plusDays(20).toString());
        refused("wangqiang", "reply", "");
        answer("wangqiang", "C");
        refused("wangqiang", "reply", "沟通");
        talk();
        refused("wangqiang", "submission", "");
        refused("lina", "reply", "");
        step("wangqiang", "reply");
        assertThat(stage()).isEqualTo(Stage.ANSWERED);

        step("lina", "rating", rating("NOT", "没有期限"));
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP); // no second handling
        assertOnRecord("answered/1", "closed/1");
        assertThat(text(get(
                        "zhaomin",
                        "/records?words="
                                + within(() -> proposals.get(union, id).title()))))
                .contains("意见建议答复", "意见建议办结");
        step("zhaomin", "publication");
        assertThat(text(get("zuzhang", "/proposals/" + id))).contains("答复如下");
    }

    private static Proposal asSuggestion(Proposal submitted, Hand hand) {
        var committee = hand.as(Role.COMMITTEE).saying("属于日常工作");
        return submitted.moved(Step.MAKE_SUGGESTION, committee, committee.having(Need.NOTHING_MERGED_IN));
    }

    @Test
    void isHandedBackInTimeAndGivenToSomebodyElse() {
        assign();
        refused("lina", "hand-back", "", "backReason", "不想办", "instead", "总务处");
        step("wangqiang", "hand-back", "backReason", "不属于本部门", "instead", "总务处");
        assertThat(stage()).isEqualTo(Stage.HANDED_BACK);
        assertThat(text(get("zhaomin", "/proposals/" + id + "/assignment"))).contains("不属于本部门", "建议由总务处承办");
        assign();
        transaction.within(
                union,
                () -> sql.sql(
                                "update proposal.assignment set assigned_at = assigned_at - interval '60 days' where proposal = ?")
                        .param(id.value())
                        .update());
        refused("wangqiang", "hand-back", "", "backReason", "不属于本部门", "instead", "总务处");
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment/return", "takeBackReason", "部门调整"))
                .hasStatus3xxRedirection();
        assertThat(stage()).isEqualTo(Stage.HANDED_BACK);
    }

    @Test
    void nobodyHandlesWhatTheyProposed() {
        var refused = post("zhaomin", "/proposals/" + id + "/assignment", assignment("lina", null));

        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("是提案人");
        assertThat(get("lina", "/proposals/" + id + "/assignment")).hasStatus(409);
        assertThat(get("lina", "/proposals/assignments")).hasStatus(409);
    }

    @Test
    void whoHelpsCountersignsAndWhoKeepsSilentIsNoted() {
        assertThat(post("zhaomin", "/proposals/" + id + "/assignment", assignment("wangqiang", "zhaomin")))
                .hasStatus3xxRedirection();
        step("wangqiang", "receipt");
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "A");
        talk();
        refused("wangqiang", "submission", "会签");
        step("wangqiang", "circulation");
        refused("zhaomin", "countersign", "写明内容", "view", "OBJECTS", "remark", "");
        refused("lina", "countersign", "", "view", "AGREES");
        transaction.within(
                union,
                () -> sql.sql("update proposal.taken set at = at - interval '90 days' where proposal = ?")
                        .param(id.value())
                        .update());
        step("wangqiang", "submission");
        assertThat(text(get("zhaomin", path()))).contains("未会签");
    }

    @Test
    void timeReceivesAndClosesWhatNobodyTouched() {
        assign();
        tickIn(30);
        assertThat(stage()).isEqualTo(Stage.RECEIVED);
        step("wangqiang", "plan", "plan", "先勘查", "expected", today.plusDays(20).toString());
        answer("wangqiang", "A");
        talk();
        step("wangqiang", "submission");
        step("chenjing", "sign-off", "opinion", "");
        assertThat(stage()).isEqualTo(Stage.ANSWERED);
        transaction.within(
                union,
                () -> sql.sql("update proposal.answer set sent_on = sent_on - 60 where proposal = ?")
                        .param(id.value())
                        .update());
        tickIn(0);
        assertThat(stage()).isEqualTo(Stage.CLOSED);
        assertThat(text(get("zhaomin", path()))).doesNotContain("态度满意");
    }

    @Test
    void aPlanIsPausedAndExtendedOnceWithReason() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "pause", "pauseReason", "等财政批复");
        refused("wangqiang", "pause", "已经中止", "pauseReason", "等财政批复");
        step("lina", "resumption");
        refused("wangqiang", "extension", "延期最多 30 天", "days", "31", "extensionReason", "招标");
        step("wangqiang", "extension", "days", "20", "extensionReason", "招标");
        refused("wangqiang", "extension", "", "days", "5", "extensionReason", "再招标");
        assertThat(post("wangqiang", path() + "/extension", "days", "x", "extensionReason", ""))
                .hasStatus(422);
    }

    @Test
    void whatWasPromisedIsFollowedUntilItIsShown() {
        assign();
        answeredAndSigned("B");
        step("lina", "rating", rating("BASICALLY", ""));
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
        var next = today.plusDays(30).toString();
        step("wangqiang", "progress", "percent", "50", "on", today.toString(), "what", "完成一半", "next", next);
        refused("wangqiang", "progress", "50", "percent", "40", "on", today.toString(), "what", "返工", "next", next);
        refused("wangqiang", "progress", "证明", "percent", "100", "on", today.toString(), "what", "完成");
        step("wangqiang", "progress", "percent", "100", "on", today.toString(), "what", "完成", "evidence", "验收单");
        refused("zhaomin", "archiving", "");
        step("zhaomin", "progress", "percent", "100", "on", today.toString(), "what", "现场看过，属实");
        step("zhaomin", "archiving");
        assertThat(stage()).isEqualTo(Stage.ARCHIVED);
        assertOnRecord("answered/1", "closed/1", "carried_out/1");
    }

    @Test
    void everyFigureOpensTheListBehindItAndGoesIntoTheReport() {
        assign();
        answeredAndSigned("B");
        var call = within(() -> proposals.get(union, id).call());
        var title = within(() -> proposals.get(union, id).title());

        assertThat(text(get("zhaomin", "/proposals/figures?call=" + call)))
                .contains(call + "/ANSWERED", call + "/PLANNED");
        assertThat(text(get("zhaomin", "/proposals/figures/" + call + "/PLANNED")))
                .contains(title);
        assertThat(text(get("zhaomin", "/proposals/figures/" + call + "/SOLVED")))
                .doesNotContain(title);
        assertThat(DocumentText.of(get("zhaomin", "/proposals/figures/" + call + ".docx")
                                .getResponse()
                                .getContentAsByteArray())
                        .text())
                .contains("共收到提案1件", "B类1件", title);
        assertThat(get("lina", "/proposals/figures")).hasStatus(409);
        assertThat(get("lina", "/proposals/figures/" + call + ".xlsx")).hasStatus(409);
    }

    /** Counted by person, by step, by delegate, by category, and beside a reference; also for the year, and in Excel. */
    @Test
    void thePageCountsEveryWayTheReportDoesAndTheWorkbookToo() {
        assign();
        answeredAndSigned("A");
        var call = within(() -> proposals.get(union, id).call());
        var year = String.valueOf(within(() -> calls.get(union, call)).opens().getYear());

        assertThat(plain("/proposals/figures?call=" + call))
                .contains("应评1人次：满意0，基本满意0，不满意0，未评价1", "落实1件，共1件；参考线80%", "0个工作日，1件", "没有提出提案的代表")
                .contains("与往届比较");
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(plain("/proposals/figures?call=" + call)).contains("应评1人次：满意1", "满意率只算已评的", "100%");
        assertThat(plain("/proposals/figures?call=" + year)).contains("应评", year + "/ANSWERED");
        assertThat(text(get("zhaomin", "/proposals/figures/" + year + "/SOLVED")))
                .contains(title(id));
        assertThat(words("/proposals/figures/" + call + ".docx", "zhaomin"))
                .contains("满意率（占已评）100%", "提案1件，落实1件，落实率100%（参考线80%）");
        assertThat(words("/proposals/figures/" + call + ".xlsx", "zhaomin")).contains("各环节平均用时", "对结果", "没有提出提案的代表");
        assertThat(get("zhaomin", "/proposals/figures/1990/SOLVED")).hasStatus(404);
    }

    /** One sheet for each: the docketed, the passed on; none for what was declined. */
    @Test
    void theResultIsASheetOfItsOwnAndAllOfThemAreInTheBundleOfTheCall() throws IOException {
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        var passedOn = within(() -> kept(call, 2, "关于转达的意见建议" + UUID.randomUUID(), CasePagesTests::asSuggestion));
        var declined = within(() -> kept(call, 3, "关于不予立案的报告单" + UUID.randomUUID(), CasePagesTests::declined));
        assign();
        assertThat(words(path() + "/result.docx", "zhaomin")).contains("立案提案处理结果报告单", "处理结果", "提案人意见");
        answeredAndSigned("A");

        assertThat(words(path() + "/result.docx", "lina")).contains("处理结果答复如下", "李娜：未评价");
        assertThat(words(path() + "/result.docx", "wangqiang")).doesNotContain("李娜：未评价");
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(words(path() + "/result.docx", "zhaomin")).contains("李娜：对态度满意，对结果满意");
        assertThat(text(get("lina", path()))).contains(path() + "/result.docx");
        assertThat(words(HandlingController.path(passedOn) + "/result.docx", "zhaomin"))
                .contains("转达提案处理结果报告单", "转达理由属于日常工作");
        assertThat(get("zhaomin", HandlingController.path(declined) + "/result.docx"))
                .hasStatus(404);
        assertThat(get("zuzhang", path() + "/result.docx")).hasStatus(404);

        assertThat(names("/proposals/figures/" + call.id() + "/papers.zip"))
                .hasSize(4)
                .anyMatch(name -> name.startsWith("立案提案处理结果报告单/测试征集/1 001 " + title(id)))
                .anyMatch(name -> name.startsWith("转达提案处理结果报告单/测试征集/2 " + title(passedOn)))
                .contains("提案办理情况报告.docx", "提案办理统计.xlsx");
        assertThat(get("lina", "/proposals/figures/" + call.id() + "/papers.zip"))
                .hasStatus(409);
    }

    private List<String> names(String bundle) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(get("zhaomin", bundle).getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void whatIsOpenSaysWhyOnThePageAndInTheReport() {
        assign();
        step("wangqiang", "receipt");
        step("wangqiang", "pause", "pauseReason", "等待财政批复");
        var call = within(() -> proposals.get(union, id).call());

        assertThat(plain("/proposals/figures?call=" + call)).contains("未办结的和办结后还没有落实完的，及其原因（1件）", "已中止：等待财政批复");
        assertThat(words("/proposals/figures/" + call + ".docx", "zhaomin")).contains("已中止：等待财政批复");
    }

    private String plain(String path) {
        return text(get("zhaomin", path)).replaceAll("\\s+", " ");
    }

    @Test
    void whatWasNeverAssignedIsOpenAndGoesOverToTheNextYear() {
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        var suggestion = within(() -> kept(call, 2, "关于没有交办的意见" + UUID.randomUUID(), CasePagesTests::asSuggestion));
        var declined = within(() -> kept(call, 3, "关于不予立案的意见" + UUID.randomUUID(), CasePagesTests::declined));

        assertThat(text(get("zhaomin", "/proposals/figures/" + call.id() + "/OPEN")))
                .contains(title(id), title(suggestion))
                .doesNotContain(title(declined));
        assertThat(words("/proposals/figures/" + call.id() + ".docx", "zhaomin"))
                .contains("下列2件转入下一年度继续办理", title(id), title(suggestion))
                .doesNotContain(title(declined));
    }

    /** Nothing new is written once the call is closed; what was begun in time is taken, marked late, and not docketed. */
    @Test
    void aDraftSentInAfterTheDeadlineIsLateAndNotDocketed() {
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        assertThat(post("lina", call.path() + "/draft", "title", "晚到的", "grounds", "案据", "measures", "措施"))
                .hasStatus(409)
                .bodyText()
                .contains("截止");
        id = within(() -> draft(call, "关于截止后才提交的提案"));
        var notSeconded = post("lina", "/proposals/" + id + "/submission");
        assertThat(notSeconded).hasStatus(409);
        assertThat(stage()).isEqualTo(Stage.SECONDING);
        within(() -> sql.sql("update proposal.call set seconders = 0, head_review = false where id = ?")
                .param(call.id().value())
                .update());

        assertThat(post("lina", "/proposals/" + id + "/submission")).hasStatus3xxRedirection();

        assertThat(stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(text(get("lina", "/proposals/" + id))).contains("逾期");
        var version = within(() -> proposals.get(union, id).version());
        assertThat(post(
                        "zhaomin",
                        "/proposals/" + id + "/decision",
                        "decision",
                        "DOCKET",
                        "version",
                        String.valueOf(version)))
                .hasStatus(409)
                .bodyText()
                .contains("逾期");
    }

    private ProposalId draft(Call call, String title) {
        var author = new MemberId(UUID.fromString(member("lina")));
        var hand = Hand.of(author, Role.PROPOSER, now);
        var one = Proposal.drafted(
                        call,
                        new Proposal.Origin(false, null, "", false),
                        new Author(author, "", null),
                        new Text("", title, "案据", "措施", ""),
                        true,
                        hand)
                .invited(List.of(new MemberId(UUID.fromString(member("wangqiang")))), hand, Set.of(Need.CALL_OPEN));
        proposals.save(one);
        return one.id();
    }

    private String title(ProposalId of) {
        return within(() -> proposals.get(union, of).title());
    }

    @Test
    void whoHasNoPartInItDoesNotSeeIt() {
        assign();
        assertThat(get("zuzhang", path())).hasStatus(404);
        assertThat(get("zuzhang", "/proposals/cases")).hasStatusOk();
        assertThat(get("lina", path())).hasStatusOk();
    }
}
