package io.zhijia.handin;

import static io.zhijia.handin.HandInRefusal.BEFORE_IT_WENT;
import static io.zhijia.handin.HandInRefusal.RECEIVED_ALREADY;
import static io.zhijia.handin.HandInRefusal.SENT_BACK_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.handin.HandIn.Upper;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.handin.HandInState.Returned;
import io.zhijia.handin.HandInState.Sent;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HandInTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Received RECEIPT = new Received(DAY, "8", "区教育工会", null);
    private static final Returned BACK = new Returned(DAY, "缺签到表", "区教育工会");
    private static final HandIn SENT = new HandIn(
            new UnionId(UUID.randomUUID()),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "第六届第四次教代会",
            1,
            new Upper(null, "区教育工会"),
            List.of(),
            DAY,
            new MemberId(UUID.randomUUID()),
            new Sent(),
            1);

    @Test
    void isReceivedOnceFromTheDayItWentOn() {
        refused(() -> SENT.received(new Received(DAY.minusDays(1), "8", "区教育工会", null)), BEFORE_IT_WENT);
        var received = SENT.received(RECEIPT);
        assertThat(received.received(RECEIPT)).isEqualTo(received);
        assertThat(received.isWaiting()).isFalse();
        refused(() -> received.received(new Received(DAY, "9", "区教育工会", null)), RECEIVED_ALREADY);
        refused(() -> received.returned(BACK), RECEIVED_ALREADY);
    }

    @Test
    void isSentBackOnceAndNotReceivedAfterwards() {
        var back = SENT.returned(BACK);
        assertThat(back.isReturned()).isTrue();
        assertThat(back.returned(BACK)).isEqualTo(back);
        refused(() -> back.returned(new Returned(DAY, "别的", "区教育工会")), SENT_BACK_ALREADY);
        refused(() -> back.received(RECEIPT), SENT_BACK_ALREADY);
    }

    private static void refused(ThrowingCallable step, HandInRefusal why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(why);
    }
}
