package io.zhijia.committee;

import static io.zhijia.committee.CommitteeKind.UNION;
import static io.zhijia.committee.CommitteeRefusal.CONSENTS_MISSING;
import static io.zhijia.committee.CommitteeRefusal.RECALL_NEEDS_MORE_THAN_HALF;
import static io.zhijia.committee.CommitteeRefusal.WHY_BEFORE_THE_END;
import static io.zhijia.committee.SeatRole.HEAD;
import static io.zhijia.committee.SeatRole.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.committee.Departure.Moved;
import io.zhijia.committee.Departure.Plain;
import io.zhijia.committee.Departure.Recalled;
import io.zhijia.committee.Departure.Resigned;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardTests {

    private static final LocalDate END = LocalDate.of(2028, 3, 20);

    @Test
    void aChairLeavesBeforeTheEndForAReasonOnlyAndAMemberWithoutOne() {
        refuses(WHY_BEFORE_THE_END, new Plain(), HEAD, END.minusDays(1));
        suffices(new Plain(), HEAD, END);
        suffices(new Plain(), MEMBER, END.minusYears(1));
        suffices(new Resigned(), HEAD, END.minusYears(1));
    }

    @Test
    void aMoveNeedsBothConsents() {
        refuses(CONSENTS_MISSING, new Moved("工委 3 号", ""), HEAD, END.minusYears(1));
        refuses(CONSENTS_MISSING, new Moved(" ", "区工 5 号"), HEAD, END.minusYears(1));
        suffices(new Moved("工委 3 号", "区工 5 号"), HEAD, END.minusYears(1));
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "0, 0", "101, 100", "1, 2"})
    void aRecallByHalfOrByNobodyIsNone(int votes, int voters) {
        refuses(RECALL_NEEDS_MORE_THAN_HALF, new Recalled(votes, voters), HEAD, END.minusYears(1));
    }

    @Test
    void aRecallByMoreThanHalfHolds() {
        suffices(new Recalled(51, 100), HEAD, END.minusYears(1));
        suffices(new Recalled(1, 1), HEAD, END.minusYears(1));
    }

    @ParameterizedTest
    @CsvSource({"true, 2026-01-01, 2031-01-01", "false, 2026-01-01, 2028-03-20", "false, 2030-01-01, 2030-01-01"})
    void aContractRunsLongerByTheTimeInOffice(boolean full, LocalDate contract, LocalDate extended) {
        var seat = new Seat(
                UnionId.next(),
                CommitteeId.next(),
                6,
                MemberId.next(),
                HEAD,
                END.minusYears(5).plusDays(1),
                null);
        assertThat(Safeguard.none(seat).employed(full, contract).extendedTo(seat, END))
                .isEqualTo(extended);
        assertThat(Safeguard.none(seat).extendedTo(seat, END)).isNull();
    }

    private static void suffices(Departure why, SeatRole role, LocalDate lastDay) {
        assertThatCode(() -> why.mustSuffice(UNION, role, lastDay, END)).doesNotThrowAnyException();
    }

    private static void refuses(CommitteeRefusal reason, Departure why, SeatRole role, LocalDate lastDay) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> why.mustSuffice(UNION, role, lastDay, END))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
