package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.MemberId;
import io.zhijia.work.WorkArea;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Three by three people become one case: no text, no name and no rating of theirs is lost, on the pages and on paper. */
class ThreeMergedPagesTests extends CasePages {

    private static final List<String> PEOPLE = List.of("lina", "zuzhang", "zhuxi");
    private static final Set<Need> ALL = EnumSet.allOf(Need.class);

    private final CaseFiles files;
    private List<ProposalId> three = List.of();

    ThreeMergedPagesTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            CaseFiles files,
            Clock clock) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.files = files;
    }

    @BeforeEach
    void merged() {
        three = within(this::threeMerged);
        id = three.getFirst();
    }

    @Test
    void eachKeepsItsTextAndEachProposerRatesAndIsPrinted() {
        assign();
        answeredAndSigned("D");
        step("lina", "rating", rating("SATISFIED", ""));
        step("zuzhang", "rating", rating("BASICALLY", "理由二"));
        assertThat(stage()).as("one is still waited for").isEqualTo(Stage.RATING);
        step("zhuxi", "rating", rating("SATISFIED", ""));
        assertThat(stage()).isEqualTo(Stage.CLOSED);

        for (int i = 0; i < three.size(); i++) {
            assertThat(text(get(PEOPLE.get(i), "/proposals/" + three.get(i)))).contains("案据" + i, "措施" + i);
        }
        assertThat(within(() -> proposals.mergedInto(union, id))).hasSize(2);
        var paper = paper("zhaomin");
        var names = within(() -> sql.sql("select name from identity.person where id = any (:ids)")
                .param(
                        "ids",
                        PEOPLE.stream().map(one -> UUID.fromString(member(one))).toArray(UUID[]::new))
                .query(String.class)
                .list());
        assertThat(names)
                .hasSize(3)
                .allSatisfy(name -> assertThat(count(paper, name))
                        .as("%s proposes and rates", name)
                        .isGreaterThanOrEqualTo(2));
        assertThat(paper).contains("理由二");
        await().untilAsserted(() -> assertThat(
                        within(() -> sql.sql("select result from archive.record_entry where source = ?")
                                .param("proposal/" + id + "/closed/1")
                                .query(String.class)
                                .list()))
                .containsExactly("评价：满意或基本满意（满意 2，基本满意 1，不满意 0，未评价 0）"));
    }

    /** PROPOSALS 11.3: persons, counts, ratings and sheets are still right. */
    @Test
    void whoWithdrawsTheirsLeavesTheOthersWithTheCase() {
        var gone = three.get(2);
        assertThat(post("zhuxi", "/proposals/" + gone + "/withdrawal", "reason", "已经解决了"))
                .hasStatus3xxRedirection();
        assertThat(within(() -> proposals.get(union, gone)).stage()).isEqualTo(Stage.WITHDRAWN);
        assign();
        answeredAndSigned("D");
        refused("zhuxi", "rating", "只有本案的提案人", rating("NOT", "我不满意"));
        step("lina", "rating", rating("SATISFIED", ""));
        assertThat(stage()).as("the second is still waited for").isEqualTo(Stage.RATING);
        step("zuzhang", "rating", rating("BASICALLY", "理由二"));
        assertThat(stage()).isEqualTo(Stage.CLOSED);

        var all = within(() -> three.stream()
                .map(one -> new CaseAtHand(proposals.get(union, one), Rules.usual(), files.get(union, one)))
                .toList());
        assertThat(Figure.RECEIVED.of(all)).hasSize(3);
        assertThat(Figure.DOCKETED.of(all)).hasSize(2);
        assertThat(Figure.CASES.of(all)).hasSize(1);
        assertThat(Figure.WITHDRAWN.of(all)).hasSize(1);
        assertThat(OwnRatings.of(all, Rating::result))
                .returns(2, OwnRatings::asked)
                .returns(2, OwnRatings::rated);
        var name = within(() -> sql.sql("select name from identity.person where id = ?::uuid")
                .param(member("zhuxi"))
                .query(String.class)
                .single());
        assertThat(paper("zhaomin").lines().filter(line -> line.contains("提案人") || line.contains("满意")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(name));
        assertThat(text(get("zhuxi", "/proposals/" + gone))).contains("案据2", "措施2", "已经解决了");
    }

    @Test
    void theSheetOfASecondHandlingThatFailedTellsBothAnswersAndTheAssessment() {
        assign();
        answeredAndSigned("D");
        for (var who : PEOPLE) {
            step(who, "rating", rating("NOT", "第一次不行"));
        }
        assertThat(stage()).isEqualTo(Stage.SECOND_HANDLING);
        answeredAndSigned("C");
        for (var who : PEOPLE) {
            step(who, "rating", rating("NOT", "第二次也不行"));
        }
        assertThat(stage()).isEqualTo(Stage.ASSESSMENT);
        step("zhaomin", "assessment", "assessment", "条件确实不具备", "presidium", today.toString());

        var paper = paper("zhaomin");
        assertThat(paper).contains("再次办理的答复", "对再次办理的反馈", "第一次不行", "第二次也不行", "条件确实不具备");
        assertThat(count(paper, "第二次也不行")).isEqualTo(3);
    }

    @Test
    void nobodyRatesOnceTheTimeIsOver() {
        assign();
        answeredAndSigned("D");
        step("lina", "rating", rating("SATISFIED", ""));
        within(() -> sql.sql("update proposal.answer set sent_on = ? where proposal = ?")
                .params(today.minusDays(60), id.value())
                .update());
        tickIn(0);

        assertThat(stage()).isEqualTo(Stage.CLOSED);
        refused("zuzhang", "rating", "不在这一步", rating("NOT", "太晚了"));
        assertThat(paper("zhaomin")).contains("未评价");
    }

    private List<ProposalId> threeMerged() {
        var call = new Call(
                union,
                CallId.next(),
                "并案征集",
                null,
                "",
                WorkArea.CONGRESS,
                null,
                today.minusDays(9),
                today.minusDays(1),
                "",
                "",
                Rules.usual(),
                0);
        calls.save(call);
        var lead = sentIn(call, 0);
        var second = sentIn(call, 1);
        var third = sentIn(call, 2);
        var hand = Hand.of(MemberId.next(), Role.COMMITTEE, now).saying("同一件事");
        proposals.save(lead.takenIn(second, null, hand)
                .takenIn(third, null, hand)
                .docketed(new Filing.Docket(call.id().value(), "", 1, today), false, hand));
        proposals.save(second.mergedInto(lead, hand, ALL));
        proposals.save(third.mergedInto(lead, hand, ALL));
        return List.of(lead.id(), second.id(), third.id());
    }

    private Proposal sentIn(Call call, int i) {
        var author = new MemberId(UUID.fromString(member(PEOPLE.get(i))));
        var hand = Hand.of(author, Role.PROPOSER, now);
        var one = Proposal.drafted(
                        call,
                        new Proposal.Origin(false, null, "", false),
                        new Author(author, "", null),
                        new Wording.Text("", "第" + i + "件同样的提案", "案据" + i, "措施" + i, ""),
                        true,
                        hand)
                .submitted(false, i + 1, false, hand, ALL);
        proposals.save(one);
        return proposals.get(union, one.id());
    }

    private String paper(String login) {
        return DocumentText.of(get(login, path() + ".docx").getResponse().getContentAsByteArray())
                .text();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
