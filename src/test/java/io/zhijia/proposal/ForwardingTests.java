package io.zhijia.proposal;

import static io.zhijia.proposal.ForwardingRefusal.NAME_IN_TEXT;
import static io.zhijia.proposal.ForwardingRefusal.NOT_AGREED_BY_ALL;
import static io.zhijia.proposal.ForwardingRefusal.NOT_ASKED;
import static io.zhijia.proposal.ForwardingRefusal.NOT_SENT;
import static io.zhijia.proposal.ForwardingRefusal.SETTLED_ALREADY;
import static io.zhijia.proposal.ForwardingRefusal.TAKEN_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Forwarding.Consent;
import io.zhijia.proposal.Forwarding.Said;
import io.zhijia.proposal.Forwarding.Settled;
import io.zhijia.proposal.Forwarding.Text;
import io.zhijia.proposal.Forwarding.Upper;
import io.zhijia.proposal.Forwarding.Word;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a union cannot decide goes up only while every proposer agrees, and is answered once. */
class ForwardingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private final MemberId liNa = MemberId.next();
    private final MemberId wangQiang = MemberId.next();
    private final Settled taken = new Settled(Word.TAKEN_UP, "已列入", DAY.plusDays(9), "上级 孙某");

    @Test
    void itGoesOnceAllHaveAgreedAndASecondTapChangesNothing() {
        var asked = asked();
        refused(() -> asked.sent(DAY), NOT_AGREED_BY_ALL);
        var one = asked.answered(liNa, true, DAY);
        refused(() -> one.sent(DAY), NOT_AGREED_BY_ALL);
        refused(() -> one.answered(MemberId.next(), true, DAY), NOT_ASKED);
        assertThat(one.awaits(liNa)).isFalse();
        assertThat(one.awaits(wangQiang)).isTrue();

        var sent = one.answered(wangQiang, true, DAY).sent(DAY.plusDays(1));
        assertThat(sent.isReadable()).isTrue();
        assertThat(sent.sent(DAY.plusDays(5))).isSameAs(sent);
    }

    @Test
    void whoeverChangesTheirMindTakesTheTextAwayUntilItIsAnswered() {
        var sent = sent();
        var doubted = sent.answered(wangQiang, false, DAY.plusDays(2));
        assertThat(doubted.isReadable()).isFalse();
        refused(() -> doubted.settled(taken), NOT_SENT);
        assertThat(doubted.answered(wangQiang, true, DAY.plusDays(3)).isReadable())
                .isTrue();

        var settled = sent.settled(taken);
        refused(() -> settled.answered(wangQiang, false, DAY.plusDays(20)), SETTLED_ALREADY);
        refused(settled::takenBack, SETTLED_ALREADY);
    }

    @Test
    void itIsAnsweredOnceAndASecondTapChangesNothing() {
        refused(() -> asked().settled(taken), NOT_SENT);
        var settled = sent().settled(taken);
        assertThat(settled.settled(taken)).isEqualTo(settled);
        refused(() -> settled.settled(new Settled(Word.DECLINED, "不采纳", DAY.plusDays(10), "另一人")), SETTLED_ALREADY);
    }

    @Test
    void whatIsTakenBackIsOver() {
        var back = sent().takenBack();
        assertThat(back.isReadable()).isFalse();
        refused(() -> back.answered(liNa, true, DAY), TAKEN_BACK);
        refused(() -> back.sent(DAY), TAKEN_BACK);
        refused(() -> back.settled(taken), NOT_SENT);
    }

    @Test
    void nobodyIsNamedInIt() {
        var text = new Text("校门口交通", "李娜等反映拥堵", "设信号灯", "属交管部门职权");
        refused(() -> text.mustBeWithout(List.of("王强", "李娜")), NAME_IN_TEXT);
        text.mustBeWithout(List.of("王强", "", "交")); // a single sign is no name
    }

    private Forwarding asked() {
        return new Forwarding(
                UnionId.next(),
                UUID.randomUUID(),
                ProposalId.next(),
                new Upper(null, "区教育工会"),
                new Text("校门口交通", "拥堵", "设信号灯", "属交管部门职权"),
                DAY,
                MemberId.next(),
                List.of(new Consent(liNa, Said.ASKED, DAY), new Consent(wangQiang, Said.ASKED, DAY)),
                null,
                false,
                null,
                0);
    }

    private Forwarding sent() {
        return asked().answered(liNa, true, DAY).answered(wangQiang, true, DAY).sent(DAY);
    }

    private static void refused(ThrowingCallable step, ForwardingRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
