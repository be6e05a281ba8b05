package io.zhijia.proposalexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.ProposalId;
import io.zhijia.proposalexchange.Share.Text;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final MemberId ONE = MemberId.next();
    private static final MemberId OTHER = MemberId.next();
    private static final Text TEXT = new Text("后勤", "充电位", "没有充电位", "增设二十个", "已经增设");

    @Test
    void itIsSharedOnceEveryProposerAgreesAndAsLongAsNobodyWithdraws() {
        var half = asked().answered(ONE, true, DAY);
        assertThat(asked().isShared()).isFalse();
        assertThat(half.isShared()).isFalse();
        var whole = half.answered(OTHER, true, DAY);
        assertThat(whole.isShared()).isTrue();
        assertThat(whole.withdrawn(ONE, DAY).isShared()).isFalse();
        assertThat(whole.withdrawn(ONE, DAY).answered(ONE, true, DAY).isShared())
                .isTrue();
        assertThat(whole.answered(OTHER, false, DAY).isShared()).isFalse();
        assertThat(whole.takenBackNow().isShared()).isFalse();
    }

    @Test
    void onlyProposersAnswerAndOnlyWhatWasAgreedToIsWithdrawn() {
        refused(ExchangeRefusal.NOT_ASKED, () -> asked().answered(MemberId.next(), true, DAY));
        refused(ExchangeRefusal.NOT_AGREED, () -> asked().withdrawn(ONE, DAY));
        refused(
                ExchangeRefusal.NOT_AGREED,
                () -> asked().answered(ONE, false, DAY).withdrawn(ONE, DAY));
        assertThat(asked().awaits(ONE)).isTrue();
        assertThat(asked().answered(ONE, false, DAY).awaits(ONE)).isFalse();
        assertThat(asked().takenBackNow().awaits(ONE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noNameOfAProposerStandsInAnyPartOfIt(int part) {
        var words = new String[] {"后勤", "充电位", "没有", "增设", "已办"};
        words[part] = "李娜提出" + words[part];
        var text = new Text(words[0], words[1], words[2], words[3], words[4]);
        refused(ExchangeRefusal.NAME_IN_TEXT, () -> text.mustBeWithout(List.of("王强", "李娜")));
        text.mustBeWithout(List.of("王强"));
        text.mustBeWithout(List.of(""));
    }

    private static Share asked() {
        return Share.asked(UnionId.next(), new ProposalId(UUID.randomUUID()), TEXT, List.of(ONE, OTHER), DAY);
    }

    private static void refused(ExchangeRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
