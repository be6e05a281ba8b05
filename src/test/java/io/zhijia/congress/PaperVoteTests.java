package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.COUNTED_MORE_THAN_PRESENT;
import static io.zhijia.congress.CongressRefusal.ISSUED_MORE_THAN_PRESENT;
import static io.zhijia.congress.CongressRefusal.ITEM_VOTED_ON;
import static io.zhijia.congress.CongressRefusal.RETURNED_MORE_THAN_ISSUED;
import static io.zhijia.congress.CongressRefusal.SAY_HOW_MANY_ISSUED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.congress.Count.Manner;
import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.VoteService.Counted;
import io.zhijia.extraction.DocumentText;
import io.zhijia.refusal.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Papers in the hall: how many were given out stands beside how many came back; and what was changed before the vote. */
@SpringBootTest(properties = "demo=true")
class PaperVoteTests {

    private final VoteService votes;
    private final HallService hall;
    private final MessageSource words;
    private final SittingOfThree sitting;

    PaperVoteTests(
            ApplicationContext beans,
            VoteService votes,
            HallService hall,
            OpinionService opinions,
            MessageSource words) {
        this.votes = votes;
        this.hall = hall;
        this.words = words;
        this.sitting = new SittingOfThree(beans);
        hall.add(sitting.by, sitting.id, "考核办法", "", Handling.PASS);
        opinions.settle(sitting.by, sitting.id, 1, Outcome.WAIVED, "已预审");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 2, ",
        "1, 0, 2, ", // one paper did not come back
        "1, 0, 1, ",
        "1, 1, 1, RETURNED_MORE_THAN_ISSUED",
        "1, 1, 3, ISSUED_MORE_THAN_PRESENT",
        "2, 1, 3, COUNTED_MORE_THAN_PRESENT",
        "1, 1, , SAY_HOW_MANY_ISSUED"
    })
    void twoAreHere(int inFavor, int against, @Nullable Integer issued, @Nullable CongressRefusal refused) {
        var count = new Count(Manner.PAPER, inFavor, against, 0, 0, issued);
        if (refused == null) {
            assertThat(count.tally(3, 2).returned()).isEqualTo(inFavor + against);
        } else {
            assertThat(List.of(
                            COUNTED_MORE_THAN_PRESENT,
                            ISSUED_MORE_THAN_PRESENT,
                            RETURNED_MORE_THAN_ISSUED,
                            SAY_HOW_MANY_ISSUED))
                    .contains(refused);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> count.tally(3, 2))
                    .extracting(Refusal::reason)
                    .isEqualTo(refused);
        }
    }

    @Test
    void bothCountThePapersGivenOutTooAndThePaperSaysSo() {
        sitting.open();
        var count = new Count(Manner.PAPER, 1, 0, 0, 0, 2);
        assertThat(votes.count(sitting.by, sitting.id, 1, count)).isEqualTo(Counted.FIRST);
        assertThat(votes.count(sitting.teller(), sitting.id, 1, new Count(Manner.PAPER, 1, 0, 0, 0, 1)))
                .as("one says that one paper was given out")
                .isEqualTo(Counted.DIFFERED);
        votes.count(sitting.by, sitting.id, 1, count);
        assertThat(votes.count(sitting.teller(), sitting.id, 1, count)).isEqualTo(Counted.AGREED);

        var view = sitting.view();
        assertThat(view.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.count()).isEqualTo(count);
            assertThat(vote.ballot()).isNull();
            assertThat(new HallPaper(words, Locale.SIMPLIFIED_CHINESE).vote(view, vote))
                    .contains("发出 2 张，收回 1 张，有效 1 张");
        });
    }

    @Test
    void whatWasChangedStandsWithTheSharesBeforeAndAfter() {
        hall.amend(sitting.by, sitting.id, 1, 60, "第三条改为自愿");
        hall.amend(sitting.by, sitting.id, 1, 65, "第三条、第五条改为自愿");
        sitting.open();
        var count = new Count(Manner.HANDS, 2, 0, 0, 0);
        votes.count(sitting.by, sitting.id, 1, count);
        votes.count(sitting.teller(), sitting.id, 1, count);

        var view = sitting.view();
        assertThat(view.amendments()).singleElement().satisfies(one -> {
            assertThat(one.favorBefore()).isEqualTo(65);
            assertThat(one.changed()).isEqualTo("第三条、第五条改为自愿");
        });
        assertThat(HallView.percent(view.votes().getFirst())).isEqualTo(100);
        assertThat(DocumentText.of(new HallPaper(words, Locale.SIMPLIFIED_CHINESE).minutes(view, List.of(), "会议", "工会"))
                        .text())
                .contains("修改前赞成率 65%", "第三条、第五条改为自愿");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hall.amend(sitting.by, sitting.id, 1, 50, "迟了"))
                .extracting(Refusal::reason)
                .isEqualTo(ITEM_VOTED_ON);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> hall.amend(sitting.demo.liNa(), sitting.id, 1, 50, "不是记录人"));
    }

    @Test
    void whatLeavesTheAgendaTakesItsAmendmentAlong() {
        hall.amend(sitting.by, sitting.id, 1, 60, "第三条改为自愿");
        hall.remove(sitting.by, sitting.id, 1);
        assertThat(sitting.view().amendments()).isEmpty();
    }
}
