package io.zhijia.committee;

import static io.zhijia.committee.CommitteeKind.AUDIT;
import static io.zhijia.committee.CommitteeKind.SPORTS;
import static io.zhijia.committee.CommitteeKind.UNION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.committee.Completeness.Hint;
import io.zhijia.committee.Standing.SeatLine;
import io.zhijia.committee.Term.Reply;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.HeadCount;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTests {

    private static final LocalDate ELECTED = LocalDate.of(2021, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Committee COMMITTEE = Committee.setUp(UnionId.next(), UNION, "工会委员会", "");
    private static final Term APPROVED =
            Term.prepared(COMMITTEE, 6, 5).elected(ELECTED, TODAY).approved(new Reply("12 号", ELECTED.plusDays(9)));

    @ParameterizedTest
    @CsvSource({
        "2021-03-20, IN_TERM",
        "2025-09-18, IN_TERM",
        "2025-09-19, EXPIRING", // half a year before its last day
        "2026-03-19, EXPIRING", // its last day
        "2026-03-20, OVERDUE"
    })
    void aTermOfFiveYearsRunsFromItsElection(LocalDate day, TermState state) {
        assertThat(APPROVED.ends()).isEqualTo("2026-03-19");
        assertThat(APPROVED.state(day)).isEqualTo(state);
    }

    @Test
    void itIsPreparedThenAwaitsItsApprovalAndIsFollowed() {
        var prepared = Term.prepared(COMMITTEE, 6, 5);
        assertThat(prepared.state(TODAY)).isEqualTo(TermState.PREPARING);
        assertThat(prepared.elected(ELECTED, TODAY).state(ELECTED)).isEqualTo(TermState.AWAITING);

        var followed = APPROVED.followedOn(LocalDate.of(2026, 3, 1));
        assertThat(followed.ends()).isEqualTo("2026-02-28");
        assertThat(followed.state(LocalDate.of(2026, 2, 1))).isEqualTo(TermState.ENDED);
    }

    @Test
    void anExtensionMovesItsEndButOnlyLater() {
        var longer = APPROVED.extended(new Reply("3 号", LocalDate.of(2026, 9, 19)));

        assertThat(longer.state(LocalDate.of(2026, 9, 19))).isEqualTo(TermState.EXPIRING);
        assertThat(longer.state(LocalDate.of(2026, 9, 20))).isEqualTo(TermState.OVERDUE);
        refused(
                () -> APPROVED.extended(new Reply("3 号", LocalDate.of(2026, 3, 19))),
                CommitteeRefusal.EXTENDS_TO_NOTHING);
    }

    @Test
    void whatHasNotHappenedIsNotEntered() {
        var prepared = Term.prepared(COMMITTEE, 6, 5);

        refused(() -> prepared.elected(TODAY.plusDays(1), TODAY), CommitteeRefusal.ELECTED_LATER_THAN_TODAY);
        assertThat(prepared.elected(TODAY, TODAY).elected()).isEqualTo(TODAY);
        refused(() -> prepared.approved(new Reply("1 号", TODAY)), CommitteeRefusal.NOT_ELECTED_YET);
        refused(() -> prepared.extended(new Reply("1 号", TODAY)), CommitteeRefusal.NOT_ELECTED_YET);
        refused(() -> APPROVED.elected(TODAY, TODAY), CommitteeRefusal.ELECTED_ALREADY);
        refused(
                () -> Term.prepared(COMMITTEE, 6, 5)
                        .elected(ELECTED, TODAY)
                        .approved(new Reply("1 号", ELECTED.minusDays(1))),
                CommitteeRefusal.REPLY_BEFORE_ELECTION);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 5",
        "24, 3, 5",
        "25, 3, 7",
        "200, 3, 7",
        "201, 7, 15",
        "1000, 7, 15",
        "1001, 15, 21",
        "5000, 15, 21",
        "5001, 21, 29",
        "10000, 21, 29",
        "10001, 29, 37",
        "50000, 29, 37",
        "50001, 37, 45"
    })
    void seatsGoByTheNumberOfMembers(int members, int least, int most) {
        assertThat(SeatRange.of(UNION, members)).contains(new SeatRange(least, most));
        assertThat(SeatRange.of(AUDIT, members)).contains(new SeatRange(3, 11));
        assertThat(SeatRange.of(SPORTS, members)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsThereIsNot() {
        assertThat(Completeness.hints(List.of(), new HeadCount(25, 10), 10))
                .containsExactly(Hint.of("union", 25, 25), Hint.of("audit"), Hint.of("women", 10, 10));
        assertThat(Completeness.hints(List.of(), new HeadCount(24, 9), 10)).containsExactly(Hint.of("audit"));
        assertThat(Completeness.hints(List.of(sitting(8), sitting(3)), new HeadCount(200, 0), 10))
                .contains(Hint.of("seats", "工会委员会", 8, 3, 7))
                .doesNotContain(Hint.of("seats", "工会委员会", 3, 3, 7))
                .doesNotContain(Hint.of("union", 200, 25));
    }

    /** So many in the committee's present term, on a day well within it. */
    private static Standing sitting(int people) {
        var seats = IntStream.range(0, people)
                .mapToObj(i -> new Seat(
                        COMMITTEE.union(),
                        COMMITTEE.id(),
                        6,
                        MemberId.next(),
                        i == 0 ? SeatRole.HEAD : SeatRole.MEMBER,
                        ELECTED,
                        null))
                .map(seat -> new SeatLine(seat, "某人"))
                .toList();
        return Standing.of(COMMITTEE, List.of(APPROVED), seats, 200, LocalDate.of(2023, 1, 1));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, CommitteeRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
