package io.zhijia.uppercongress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.uppercongress.Choosing.Way;
import io.zhijia.uppercongress.UpperCongress.State;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpperCongressTests {

    private static final LocalDate OPENS = LocalDate.of(2026, 5, 10);
    private static final LocalDate CLOSES = LocalDate.of(2026, 5, 12);

    private final UpperCongress announced = UpperCongress.announced(
            new UnionId(UUID.randomUUID()), new Invitation("四届五次工代会", "区教育工会", OPENS, CLOSES, 2));
    private final UpperCongress chosen =
            announced.chosen(new Choosing(Way.ELECTED, OPENS.minusDays(20), 100, 80), OPENS.minusDays(20));

    @Test
    void itsStateFollowsFromDaysAndWhatIsThere() {
        var both = chosen.with(delegate(60)).with(delegate(51));

        assertThat(announced.state(OPENS.minusDays(1))).isEqualTo(State.ANNOUNCED);
        assertThat(chosen.with(delegate(60)).state(OPENS)).isEqualTo(State.ANNOUNCED);
        assertThat(both.state(CLOSES)).isEqualTo(State.CHOSEN);
        assertThat(both.state(CLOSES.plusDays(1))).isEqualTo(State.HELD);
        assertThat(both.reported("传达", CLOSES).state(CLOSES)).isEqualTo(State.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"50, false", "51, true", "100, true", "0, false"})
    void moreThanHalfOfAllEntitledIsEnough(int votes, boolean enough) {
        assertThat(new Choosing(Way.ELECTED, OPENS, 100, 100).isEnough(votes)).isEqualTo(enough);
        assertThat(new Choosing(Way.NOMINATED, OPENS, 0, 0).isEnough(votes)).isTrue();
    }

    @Test
    void whatCannotBeIsRefused() {
        var one = delegate(80);
        refused(UpperCongressRefusal.MORE_VOTES_THAN_PRESENT, () -> chosen.with(delegate(81)));
        refused(UpperCongressRefusal.DELEGATE_ALREADY, () -> chosen.with(one).with(one));
        refused(
                UpperCongressRefusal.SEATS_TAKEN,
                () -> chosen.with(one).with(delegate(1)).with(delegate(1)));
        refused(UpperCongressRefusal.NOT_CHOSEN_YET, () -> announced.with(one));
        refused(UpperCongressRefusal.MORE_PRESENT_THAN_ENTITLED, () -> new Choosing(Way.ELECTED, OPENS, 100, 101));
        refused(UpperCongressRefusal.ENDS_BEFORE_IT_OPENS, () -> new Invitation("会", "工会", CLOSES, OPENS, 1));
        refused(
                UpperCongressRefusal.IN_THE_FUTURE,
                () -> announced.chosen(new Choosing(Way.NOMINATED, OPENS, 0, 0), OPENS.minusDays(1)));
        refused(UpperCongressRefusal.NOT_OVER_YET, () -> chosen.reported("太早", CLOSES.minusDays(1)));
        refused(
                UpperCongressRefusal.REPORTED_ALREADY,
                () -> chosen.reported("传达", CLOSES).with(one));
        refused(
                UpperCongressRefusal.SEATS_TAKEN,
                () -> chosen.with(one)
                        .with(delegate(1))
                        .corrected(new Invitation("四届五次工代会", "区教育工会", OPENS, CLOSES, 1)));
    }

    @Test
    void fewerPresentThanAVoteCountIsRefusedAfterwardsToo() {
        refused(
                UpperCongressRefusal.MORE_VOTES_THAN_PRESENT,
                () -> chosen.with(delegate(80)).chosen(new Choosing(Way.ELECTED, OPENS.minusDays(20), 100, 79), OPENS));
    }

    private static OurDelegate delegate(int votes) {
        return new OurDelegate(MemberId.next(), votes);
    }

    private static void refused(UpperCongressRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
