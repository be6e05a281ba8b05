package io.zhijia.merit;

import static io.zhijia.merit.MeritRefusal.CLOSED_ALREADY;
import static io.zhijia.merit.MeritRefusal.NOBODY_QUALIFIES;
import static io.zhijia.merit.MeritRefusal.NOBODY_VOTED;
import static io.zhijia.merit.MeritRefusal.NOTHING_CHOSEN;
import static io.zhijia.merit.MeritRefusal.NOTHING_TO_CHOOSE;
import static io.zhijia.merit.MeritRefusal.OUTVOTED;
import static io.zhijia.merit.MeritRefusal.TOO_MANY;
import static io.zhijia.merit.MeritRefusal.UNTIL_IS_PAST;
import static io.zhijia.merit.MeritRefusal.WITHOUT_A_VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.merit.Candidate.Kind;
import io.zhijia.merit.Candidate.Nominee;
import io.zhijia.refusal.Refusal;
import io.zhijia.refusal.Refusal.Reason;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SelectionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Candidate canteen = candidate(Kind.PROPOSAL, "关于食堂的提案");
    private final Candidate parking = candidate(Kind.PROPOSAL, "关于车棚的提案");
    private final Candidate classes = candidate(Kind.PROPOSAL, "关于课间的提案");
    private final Candidate logistics = candidate(Kind.DEPARTMENT, "总务处");
    private final Selection open = begun(2, 1, TODAY);

    @Test
    void closesAsTheVotesWent() {
        var votes = Map.of(canteen.key(), 3, parking.key(), 2, classes.key(), 1, logistics.key(), 1);

        var closed = open.closed(List.of(canteen, parking, logistics), votes, TODAY);

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.chosen()).extracting(Candidate::title).containsExactly("关于食堂的提案", "关于车棚的提案", "总务处");
        refused(CLOSED_ALREADY, () -> closed.closed(List.of(canteen), votes, TODAY));
        refused(CLOSED_ALREADY, () -> closed.refuseUnlessWithinLimits(List.of(canteen)));
    }

    @Test
    void nobodyIsChosenBeforeSomebodyWithMoreVotesButFewerMayBe() {
        var votes = Map.of(canteen.key(), 3, parking.key(), 2, classes.key(), 2);

        refused(
                OUTVOTED,
                () -> open.closed(
                        List.of(canteen, classes),
                        Map.of(canteen.key(), 3, parking.key(), 2, classes.key(), 1),
                        TODAY));
        assertThat(open.closed(List.of(canteen, classes), votes, TODAY).chosen())
                .hasSize(2); // equal votes
        assertThat(open.closed(List.of(canteen), votes, TODAY).chosen()).hasSize(1);
        refused(WITHOUT_A_VOTE, () -> open.closed(List.of(canteen, logistics), votes, TODAY));
    }

    @Test
    void namesAtMostAsManyAsWereAsked() {
        refused(TOO_MANY, () -> open.refuseUnlessWithinLimits(List.of(canteen, parking, classes)));
        refused(NOTHING_CHOSEN, () -> open.refuseUnlessWithinLimits(List.of()));
        refused(NOBODY_VOTED, () -> open.closed(List.of(canteen), Map.of(), TODAY));
        open.refuseUnlessWithinLimits(List.of(canteen, parking, logistics));
    }

    @Test
    void knowsOnlyItsCandidates() {
        assertThat(open.named(List.of(canteen.key().toString(), canteen.key().toString())))
                .containsExactly(canteen);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> open.named(List.of("PROPOSAL/" + UUID.randomUUID())));
    }

    @Test
    void beginsOnlyWhereThereIsSomethingToChoose() {
        refused(NOTHING_TO_CHOOSE, () -> begun(0, 0, TODAY));
        refused(UNTIL_IS_PAST, () -> begun(1, 1, TODAY.minusDays(1)));
        refused(NOBODY_QUALIFIES, () -> Selection.begun(UnionId.next(), 2026, 1, 1, TODAY, List.of(), TODAY));
        assertThat(begun(1, 0, TODAY).of(Kind.DEPARTMENT)).isEmpty();
    }

    private Selection begun(int proposals, int departments, LocalDate until) {
        return Selection.begun(
                UnionId.next(),
                2026,
                proposals,
                departments,
                until,
                List.of(canteen, parking, classes, logistics),
                TODAY);
    }

    private static Candidate candidate(Kind kind, String title) {
        return new Candidate(new Nominee(kind, UUID.randomUUID()), "", title, "A", 1, 1, 1, false);
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
