package io.zhijia.scoring;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import io.zhijia.scoring.Scheme.Content;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Schemes for tests. */
final class Schemed {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static Content content(String items, Map<Side, Integer> weights) {
        return content(items, weights, Bounds.USUAL);
    }

    static Content content(String items, Map<Side, Integer> weights, Bounds bounds) {
        return new Content(
                SchemeKind.ETHICS, "师德考核办法", Role.ORGANISES, "", Item.typed(items), List.of("体罚学生"), weights, bounds);
    }

    static Scheme inForce(UnionId union, String items, Map<Side, Integer> weights) {
        var later = DAY.plusDays(8);
        return Scheme.drafted(union, SchemeId.next(), content(items, weights))
                .consulted(DAY.plusDays(7), DAY)
                .passed("教代会", later, 0, later);
    }

    static void refused(ThrowingCallable step, ScoringRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    private Schemed() {}
}
