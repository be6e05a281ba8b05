package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.CHECKED_TWICE;
import static io.zhijia.mutualcheck.MutualCheckRefusal.CHECKS_ITSELF;
import static io.zhijia.mutualcheck.MutualCheckRefusal.EACH_OTHER;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOTHING_MARKED;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NOT_NOW;
import static io.zhijia.mutualcheck.MutualCheckRefusal.REMARK_MISSING;
import static io.zhijia.mutualcheck.MutualCheckRefusal.TOO_FEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.mutualcheck.PairState.Said;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Set<Criterion> ALL = EnumSet.allOf(Criterion.class);

    private final UnionId upper = UnionId.next();
    private final Party east = new Party(UnionId.next(), "东校");
    private final Party west = new Party(UnionId.next(), "西校");
    private final Pair pair = Pair.arranged(Round.arranged(upper, "互查", DAY, "周区", DAY), east, west);

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 17})
    void theRingIsFair(int size) {
        var ring = Pairing.ring(unions(size));

        assertThat(ring.mustBeFair(Map.of()).checks()).hasSize(size);
    }

    @Test
    void whatIsNotFairIsRefused() {
        var three = unions(3);
        var four = unions(4);

        refused(() -> Pairing.ring(unions(2)).mustBeFair(Map.of()), TOO_FEW);
        refused(() -> pairing(three, 0, 1, 2).mustBeFair(Map.of()), CHECKS_ITSELF);
        refused(() -> pairing(four, 1, 0, 3, 2).mustBeFair(Map.of()), EACH_OTHER);
        refused(() -> pairing(four, 1, 2, 3, 1).mustBeFair(Map.of()), CHECKED_TWICE);
    }

    @Test
    void whatIsWantingIsSaid() {
        refused(() -> mark(EnumSet.of(Criterion.DATED), 60, " "), REMARK_MISSING);
        assertThat(mark(EnumSet.of(Criterion.DATED), 60, "缺目录").unmet())
                .containsExactlyInAnyOrder(Criterion.COMPLETE, Criterion.SIGNED, Criterion.FILED);
        assertThat(mark(ALL, 100, "").isWanting()).isFalse();
    }

    @Test
    void goesFromTheMarksToTheConfirmationAndNotBack() {
        refused(() -> pair.handedIn(said()), NOTHING_MARKED);
        refused(() -> pair.answered(said()), NOT_NOW);
        var marked = pair.marked(mark(ALL, 81, "")).marked(mark(EnumSet.noneOf(Criterion.class), 60, "全缺"));
        assertThat(marked.points()).isEqualTo(71);

        var handedIn = marked.handedIn(said());
        refused(() -> handedIn.marked(mark(ALL, 100, "")), NOT_NOW);
        refused(() -> handedIn.confirmed(said()), NOT_NOW);
        var answered = handedIn.answered(said()).answered(said());
        var confirmed = answered.confirmed(said());
        refused(() -> confirmed.answered(said()), NOT_NOW);
        refused(() -> confirmed.confirmed(said()), NOT_NOW);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "11, false"})
    void isOpenUntilItsDayToItsCheckerOnly(int days, boolean open) {
        var opening = Opening.of(
                west.union(),
                pair.id(),
                east.union(),
                FileSetId.of(UUID.randomUUID().toString()),
                List.of(BookId.of(UUID.randomUUID().toString())),
                "王强",
                DAY.plusDays(10),
                DAY);

        assertThat(opening.isOpenTo(east.union(), DAY.plusDays(days))).isEqualTo(open);
        assertThat(opening.isOpenTo(upper, DAY.plusDays(days))).isFalse();
        assertThat(opening.closed(DAY).isOpenTo(east.union(), DAY.plusDays(days)))
                .isFalse();
    }

    private static Mark mark(Set<Criterion> met, int points, String remark) {
        return Mark.given(BookId.of(UUID.randomUUID().toString()), "会议记录", met, points, remark);
    }

    private static Said said() {
        return new Said("好", "李娜", DAY);
    }

    private static List<UnionId> unions(int size) {
        return IntStream.range(0, size).mapToObj(n -> UnionId.next()).toList();
    }

    private static Pairing pairing(List<UnionId> unions, int... checked) {
        var checks = new LinkedHashMap<UnionId, UnionId>();
        for (int at = 0; at < checked.length; at++) {
            checks.put(unions.get(at), unions.get(checked[at]));
        }
        return new Pairing(checks);
    }

    private static void refused(ThrowingCallable step, MutualCheckRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
