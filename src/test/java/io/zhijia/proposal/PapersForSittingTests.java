package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.SittingPapers.Paper;
import io.zhijia.extraction.DocumentText;
import io.zhijia.identity.IdentityService;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The file of a sitting holds what became of its proposals, and every docketed case whole. */
class PapersForSittingTests extends CasePages {

    private final PapersForSitting papers;
    private final IdentityService people;

    PapersForSittingTests(
            MockMvcTester browser,
            JdbcClient sql,
            TransactionOperations transaction,
            Proposals proposals,
            Calls calls,
            CaseClockService clocks,
            Clock clock,
            PapersForSitting papers,
            IdentityService people) {
        super(browser, sql, transaction, proposals, calls, clocks, clock);
        this.papers = papers;
        this.people = people;
    }

    @Test
    void everyDocketedCaseOfTheSittingIsThereWhole() {
        var sitting = UUID.randomUUID();
        var call = within(() -> call("存档征集", sitting, "测试会议", today.minusDays(9), today.minusDays(1)));
        var second = docketed(call, 2);
        var first = docketed(call, 1);
        var open = within(() -> kept(call, 3, "关于还没有审查的提案第三" + UUID.randomUUID(), (one, hand) -> one));

        var all = papers.of(actor(people, "zhaomin"), sitting, Locale.SIMPLIFIED_CHINESE);
        assertThat(all).extracting(Paper::name).containsExactly("存档征集 提案办理情况报告", "存档征集 提案办理表");
        var text = DocumentText.of(all.getLast().writing().get()).text();
        assertThat(text).doesNotContain(title(open)).containsSubsequence(title(first), title(second));
        assertThat(text.split("办理经过", -1)).as("one set each").hasSize(3);

        assertThat(papers.of(actor(people, "zhaomin"), UUID.randomUUID(), Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        assertThat(papers.of(actor(people, "lina"), sitting, Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
    }

    private ProposalId docketed(Call call, int number) {
        return within(() -> kept(
                call,
                number,
                "关于第" + number + "件存档的提案" + UUID.randomUUID(),
                (one, hand) -> one.docketed(
                        new Filing.Docket(call.series(), "", number, today), false, hand.as(Role.COMMITTEE))));
    }

    private String title(ProposalId of) {
        return within(() -> proposals.get(union, of).title());
    }
}
