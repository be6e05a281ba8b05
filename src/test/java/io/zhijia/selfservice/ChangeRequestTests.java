package io.zhijia.selfservice;

import static io.zhijia.selfservice.OwnFact.ADDRESS;
import static io.zhijia.selfservice.OwnFact.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.selfservice.ChangeRequest.Facts;
import io.zhijia.selfservice.RequestState.Accepted;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRequestTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);
    private static final UUID CAMPUS = UUID.randomUUID();
    private static final MemberId LI_NA = MemberId.next();
    private static final MemberId SECRETARY = MemberId.next();

    @Test
    void onlyWhatIsDifferentIsAskedFor() {
        var request = asked(Map.of(PHONE, " 13900001111 ", ADDRESS, "青山路 1 号"));

        assertThat(request.wanted()).isEqualTo(Map.of(PHONE, "13900001111"));
        refused(() -> asked(Map.of(PHONE, "13800001002")), SelfRefusal.NOTHING_CHANGED);
    }

    @Test
    void fieldsOfTheUnionsOwnAreAskedForInTheSameWay() {
        assertThat(asked(Map.of(), Map.of(CAMPUS, "东校区")).own()).isEqualTo(Map.of(CAMPUS, "东校区"));
        refused(() -> asked(Map.of(), Map.of(CAMPUS, "本部 ")), SelfRefusal.NOTHING_CHANGED);
    }

    @Test
    void anEmptiedFieldAsksToStrikeItOut() {
        assertThat(asked(Map.of(ADDRESS, "")).wanted()).isEqualTo(Map.of(ADDRESS, ""));
    }

    @Test
    void aRequestIsAnsweredOnce() {
        var accepted = asked(Map.of(PHONE, "13900001111")).accepted(SECRETARY, TODAY);

        assertThat(accepted.state()).isEqualTo(new Accepted(SECRETARY, TODAY));
        refused(() -> accepted.withdrawn(TODAY), SelfRefusal.NO_LONGER_WAITING);
        refused(() -> accepted.declined(SECRETARY, "已办", TODAY), SelfRefusal.NO_LONGER_WAITING);
    }

    @Test
    void declinedOnlyWithAReason() {
        refused(() -> asked(Map.of(PHONE, "13900001111")).declined(SECRETARY, " ", TODAY), SelfRefusal.REASON_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"138 0000-1111, true", "+8613800001111, true", "12345, false", "一三八, false", "'', true"})
    void aPhoneHasDigits(String typed, boolean right) {
        assertThat(new RequestForm(Map.of("PHONE", typed), null).mistake(PHONE).isEmpty())
                .isEqualTo(right);
    }

    private static ChangeRequest asked(Map<OwnFact, String> typed) {
        return asked(typed, Map.of());
    }

    private static ChangeRequest asked(Map<OwnFact, String> typed, Map<UUID, String> own) {
        return ChangeRequest.asked(
                UnionId.next(),
                LI_NA,
                new Facts(Map.of(PHONE, "13800001002", ADDRESS, "青山路 1 号"), Map.of(CAMPUS, "本部")),
                new Facts(typed, own),
                TODAY);
    }

    private static void refused(Runnable step, SelfRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step::run)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
