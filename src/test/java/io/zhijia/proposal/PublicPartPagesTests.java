package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Wording.Text;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What anybody of the union may take along of a call. */
class PublicPartPagesTests extends CasePages {

    PublicPartPagesTests(
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
    void textsAndNamesOfThoseWhoAgreedAndAnswersOnceTheyArePublic() {
        var call = within(() -> calls.get(union, proposals.get(union, id).call()));
        within(() -> notToBeNamed(call));
        assign();
        answeredAndSigned("A");

        var before = text(get("zuzhang", call.path() + "/public.json"));
        assertThat(before).contains("案据", "李娜", "已答复").doesNotContain("答复如下", "不公开的案据", "\"陈静\"");
        assertThat(before).contains("不具名的提案");
        step("zhaomin", "publication");

        assertThat(text(get("zuzhang", call.path() + "/public.json"))).contains("答复如下", "\"outcome\":\"A\"");
        assertThat(text(get("zuzhang", call.path() + "/public.csv")))
                .startsWith("\ufeff\"编号\",\"类别\",\"案由\"")
                .contains("\"答复如下\"")
                .doesNotContain("不公开的案据");
        assertThat(DocumentText.of(get("zuzhang", call.path() + "/collection.docx")
                                .getResponse()
                                .getContentAsByteArray())
                        .text())
                .contains("测试征集提案汇编", "案据：案据", "答复：答复如下", "不具名的提案")
                .doesNotContain("不公开的案据");
        assertThat(text(get("zuzhang", call.path()))).contains(call.path() + "/collection.docx");
    }

    private ProposalId notToBeNamed(Call call) {
        var author = new MemberId(UUID.fromString(member("chenjing")));
        var hand = Hand.of(author, Role.PROPOSER, now);
        var one = Proposal.drafted(
                        call,
                        new Proposal.Origin(false, null, "", false),
                        new Author(author, "", null),
                        new Text("", "不具名的提案", "不公开的案据", "措施", ""),
                        false,
                        hand)
                .submitted(false, 2, false, hand, Set.of(Need.SECONDERS));
        var docketed = one.docketed(new Filing.Docket(call.series(), "", 2, today), false, hand.as(Role.COMMITTEE));
        proposals.save(docketed);
        return docketed.id();
    }
}
